import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths";
import type { ServedAddin } from "./server";

/** What the add-in is made from; the command line and the workbench are no part of it. */
const SOURCES = [
  "src",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "scripts/build",
  "scripts/functions-json",
];
const NO_PART = ["src/cli", "src/workbench"].map((folder) => join(ROOT, folder));

const DIST = join(ROOT, "dist");

/** The add-in as webpack makes it, made anew where a source is newer. Throws where it cannot be made. */
export function builtAddin(): ServedAddin {
  if (!upToDate()) build();
  return { folder: DIST, manifest: join(DIST, "manifest.xml") };
}

function upToDate(): boolean {
  const made = join(DIST, "taskpane.html");
  const newest = Math.max(...SOURCES.map((source) => newestIn(join(ROOT, source))));
  return existsSync(made) && statSync(made).mtimeMs >= newest;
}

function newestIn(path: string): number {
  if (!existsSync(path) || NO_PART.includes(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  // The time of a folder changes with what is removed from it.
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function build(): void {
  console.error("Building the add-in…");
  const { status } = spawnSync(process.execPath, ["scripts/build/main.mjs"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("The add-in could not be built.");
}
