import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const LINE = "=".repeat(80);

/** The licences of every package of which code is in the output, as one text. */
export function noticesOf(compilation) {
  const folders = new Set();
  const visit = (module) => {
    const folder = module.resource && packageFolder(module.resource.split("?")[0]);
    if (folder) folders.add(folder);
    // A module that others were merged into holds them.
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of compilation.modules) {
    // What nobody uses was read, but is in no script.
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) visit(module);
  }
  const notices = [...folders].map(notice).sort((a, b) => (a.name < b.name ? -1 : 1));
  const lacking = notices.filter(({ text }) => text === undefined).map(({ name }) => name);
  if (lacking.length > 0) {
    const error = new Error(`No licence is known of ${lacking.join(", ")}.`);
    compilation.errors.push(error);
  }
  return [
    "Woning uses these packages. Woning itself is under the EUPL-1.2: see LICENSE.txt.",
    ...notices.map(({ name, text }) => `${LINE}\n${name}\n\n${text}`),
    "",
  ].join("\n\n");
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)/i.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  if (license) texts.unshift(`Licence: ${license}`);
  return { name: `${name} ${version}`, text: texts.length > 0 ? texts.join("\n\n") : undefined };
}

/** The folder in node_modules of the package that a file belongs to. */
function packageFolder(file) {
  if (!/[\\/]node_modules[\\/]/.test(file)) return undefined;
  for (let folder = dirname(file); dirname(folder) !== folder; folder = dirname(folder)) {
    const description = join(folder, "package.json");
    // Within a package there may be descriptions that only say which kind of modules a folder holds.
    if (existsSync(description) && JSON.parse(readFileSync(description, "utf8")).version) {
      return folder;
    }
  }
  return undefined;
}
