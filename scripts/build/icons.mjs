/**
 * `node scripts/build/icons.mjs`: draws every assets/*.svg in the sizes that the ribbon asks for, in a browser.
 * Run after a change of a drawing; the pictures are committed, so that the build needs no browser.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const FOLDER = "assets";
/** In pixels: what a control of the ribbon may have, and for the mark what lists of add-ins show. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const MARK = [...RIBBON, 128];

const browsers = JSON.parse(readFileSync("scripts/browsers.json", "utf8"));
const program = [process.env.CHROMIUM ?? "", ...browsers].find((path) => path && existsSync(path));
if (program === undefined) {
  console.error("No browser was found to draw with; CHROMIUM can name one.");
  process.exit(1);
}

const browser = await chromium.launch({
  executablePath: program,
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".svg"))) {
    const name = file.replace(".svg", "");
    const drawing = readFileSync(join(FOLDER, file), "utf8");
    for (const size of name === "mark" ? MARK : RIBBON) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`
      );
      await page.screenshot({
        path: join(FOLDER, `${name}-${size}.png`),
        omitBackground: true,
      });
    }
  }
} finally {
  await browser.close();
}
