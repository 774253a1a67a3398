/**
 * `npm start`: sets up, writes the Heerlen workbook, runs all its scenarios, prints their table and says
 * where the workbook with the results is.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { setUp } from "./setup.mjs";

const TEMPLATE = "out/heerlen-2050.xlsx";
const RESULT = "out/heerlen-2050-uitkomsten.xlsx";

setUp();
mkdirSync("out", { recursive: true });
woning("template", TEMPLATE, "--force");
woning("run", TEMPLATE, "--out", RESULT, "--force");

function woning(...args) {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}
