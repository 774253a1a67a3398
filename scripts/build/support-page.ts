/** Writes the page to which Excel's lists of add-ins refer for help, in each language, into the folder that is given. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { manifest as en } from "../../src/locale/en/manifest";
import { manifest as nl } from "../../src/locale/nl/manifest";
import type { ManifestWords } from "../../src/locale/nl/manifest";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Give the folder to write into.");
writeFileSync(join(folder, "support.html"), page("nl", nl));
writeFileSync(join(folder, "support.en.html"), page("en", en));

function page(language: string, { support }: ManifestWords): string {
  const paragraphs = support
    .paragraphs(packageJson.version)
    .map((text) => `    <p>${escaped(text)}</p>`);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(support.title)}</title>
    <link rel="icon" href="assets/mark-32.png" />
    <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }</style>
  </head>
  <body>
    <img src="assets/mark-64.png" width="64" height="64" alt="" />
    <h1>${escaped(support.title)}</h1>
${paragraphs.join("\n")}
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
