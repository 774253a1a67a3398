/**
 * Takes the pictures of the add-in in the workbench for docs/images. `--every FOLDER` takes every screen in every
 * look instead, to be looked at; `--look 0,1` only the first looks.
 */
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { builtAddin } from "../workbench/addin-build";
import { launchBrowser } from "../workbench/browser";
import { bundleWorkbench } from "../workbench/bundle";
import { serve } from "../workbench/server";
import { Bench } from "./bench";
import type { Look } from "./bench";
import { Camera } from "./camera";
import { SHOWN } from "./shown";
import { tell } from "./story";

const LOOKS: readonly Look[] = [
  { theme: "light", locale: "nl-NL" },
  { theme: "dark", locale: "nl-NL" },
  { theme: "light", locale: "en-US" },
];

const { every, look } = parseArgs({
  options: { every: { type: "string" }, look: { type: "string" } },
}).values;
const folder = every ?? "docs/images";
const wanted = (file: string): boolean => every !== undefined || SHOWN.has(file);
// The documentation with pictures is Dutch.
const all = every === undefined ? LOOKS.filter(({ locale }) => locale === "nl-NL") : LOOKS;
const looks = look === undefined ? all : look.split(",").map((n) => LOOKS[Number(n)]!);

mkdirSync(folder, { recursive: true });
const addin = builtAddin();
bundleWorkbench();
const workbench = await serve(addin);
const browser = await launchBrowser();
try {
  for (const each of looks) {
    const bench = await Bench.open(browser, workbench.address, each);
    await tell(bench, new Camera(bench, folder, wanted));
    await bench.close();
  }
} finally {
  await browser.close();
  await workbench.close();
}
