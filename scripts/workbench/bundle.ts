import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { ROOT } from "./paths";

/** Where the page's script is put; never in the repository. */
export const BUNDLE: string = join(ROOT, "out", "workbench", "workbench.js");

/** Makes the script of the workbench page; the spreadsheet library stays outside, a script of its own. */
export function bundleWorkbench(): void {
  mkdirSync(join(ROOT, "out", "workbench"), { recursive: true });
  buildSync({
    entryPoints: [join(ROOT, "src", "workbench", "page", "main.ts")],
    outfile: BUNDLE,
    bundle: true,
    format: "iife",
    target: "es2022",
    keepNames: true,
    sourcemap: "linked",
    mainFields: ["module", "main"],
    alias: {
      "@odoo/o-spreadsheet": join(ROOT, "scripts", "workbench", "grid-library.cjs"),
      "@odoo/owl": join(ROOT, "scripts", "workbench", "component-library.cjs"),
    },
    logLevel: "warning",
  });
}
