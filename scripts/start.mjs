/**
 * `npm start`: sets up, writes the Heerlen workbook, runs all its scenarios and prints their table; then opens the
 * workbench on it. `npm start -- --check` loads the workbench in a browser once and ends; `--port N` serves it there.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { setUp } from "./setup.mjs";

const TEMPLATE = "out/heerlen-2050.xlsx";
const RESULT = "out/heerlen-2050-uitkomsten.xlsx";

setUp();
mkdirSync("out", { recursive: true });
woning("template", TEMPLATE, "--force");
woning("run", TEMPLATE, "--out", RESULT, "--force");
const given = process.argv.slice(2);
if (!given.includes("--table")) openWorkbench(given);

function woning(...args) {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}

function openWorkbench(args) {
  const program = ["--import", "tsx", "scripts/workbench/main.ts", ...args];
  const workbench = spawn(process.execPath, program, { stdio: "inherit" });
  // Ctrl+C reaches both; the server ends first.
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => workbench.kill(signal));
  }
  workbench.on("exit", (status) => process.exit(status ?? 0));
}
