/**
 * `npm run build [-- --development] [-- --out FOLDER]`: the add-in as static files, in dist/. WONING_ADDRESS is the
 * https address at which they will stand; without it, the address of development.
 */
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import config from "../../webpack.config.js";
import { SOURCE_ADDRESS, addressOf } from "./address.mjs";
import { scriptSizes } from "./sizes.mjs";

let options;
try {
  ({ values: options } = parseArgs({
    options: { development: { type: "boolean" }, out: { type: "string" } },
  }));
} catch (error) {
  console.error(`${error.message}\nnpm run build [-- --development] [-- --out FOLDER]`);
  process.exit(2);
}
let address;
try {
  address = addressOf(process.env.WONING_ADDRESS);
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

const settings = config({}, { mode: options.development ? "development" : "production" });
if (options.out !== undefined) settings.output.path = resolve(options.out);
const stats = await built(settings).catch((error) => {
  // A program that writes a part has said itself what is wrong.
  console.error(`The build was given up: ${error.message}`);
  process.exit(1);
});
if (stats.hasErrors()) {
  console.error(stats.toString({ all: false, errors: true, warnings: true, colors: false }));
  process.exit(1);
}
if (stats.hasWarnings()) {
  console.error(stats.toString({ all: false, warnings: true, colors: false }));
}
report(settings.output.path);

function built(settings) {
  return new Promise((done, failed) => {
    const compiler = webpack(settings);
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        if (error ?? closing) failed(error ?? closing);
        else done(stats);
      });
    });
  });
}

function report(folder) {
  const sizes = scriptSizes(folder);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  for (const { name, bytes, gzipped, atOnce } of sizes) {
    const when = atOnce ? "at once" : "later";
    console.log(`${kilobytes(bytes)} ${kilobytes(gzipped)} gzipped  ${when.padEnd(7)}  ${name}`);
  }
  const first = sizes.filter(({ atOnce }) => atOnce).reduce((sum, one) => sum + one.gzipped, 0);
  console.log(`${kilobytes(first).trim()} gzipped before the pane shows, besides office.js.`);
  console.log(`Written to ${relative(".", folder) || "."}/, for ${address}.`);
  if (address === SOURCE_ADDRESS && !options.development) {
    console.log("That is the address of development: set WONING_ADDRESS to build for another one.");
  }
}
