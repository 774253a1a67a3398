/**
 * `npm run manifest [-- FILE]`: asks Microsoft's validation service what it thinks of a manifest. It goes over the
 * network, which no test does: the tests check manifest.xml offline, by its schema.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { runTool } from "../excel/tools.mjs";

let files;
try {
  ({ positionals: files } = parseArgs({ allowPositionals: true }));
} catch (error) {
  refuse(error.message);
}
if (files.length > 1) refuse("Name one manifest.");
const [file = "manifest.xml"] = files;
if (!existsSync(file)) refuse(`${file} does not exist. Run npm run build for dist/manifest.xml.`);
console.error(`Sending ${file} to Microsoft's validation service…`);
process.exit(await runTool("office-addin-manifest", ["validate", file]));

function refuse(problem) {
  console.error(`${problem}\nnpm run manifest [-- FILE]`);
  process.exit(2);
}
