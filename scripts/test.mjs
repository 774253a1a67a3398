/**
 * `npm test`: sets up, then types, lint and all tests. Parts that need a program which is not here are
 * named and left out; with CI=true that is a failure. Ends with a line "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setUp } from "./setup.mjs";

const REPORT = "out/jest.json";

const missing = setUp();
const left = missing.length > 0 ? testsOfReaders() : [];
if (missing.length > 0) {
  console.error(`Not here: ${missing.join(", ")}. Left out: ${left.join(", ")}.`);
  if (process.env.CI === "true") process.exit(1);
}

const steps = [
  ["types", ["npm", "run", "--silent", "types"]],
  ["lint", ["npm", "run", "--silent", "lint"]],
];
for (const [name, command] of steps) {
  console.error(`${name}…`);
  if (run(command) !== 0) {
    console.error(`${name}: failed`);
    process.exit(1);
  }
}

console.error("tests…");
mkdirSync("out", { recursive: true });
rmSync(REPORT, { force: true });
const ignored = left.flatMap((file) => ["--testPathIgnorePatterns", `${file}$`]);
const status = run([
  "npx",
  "jest",
  "--json",
  "--outputFile",
  REPORT,
  ...ignored,
  ...process.argv.slice(2),
]);
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(REPORT, "utf8"));
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exit(status === 0 && numPassedTests === 0 ? 1 : status);

function run([program, ...args]) {
  // The JSON report goes to its file; what jest prints goes to standard error.
  const { status } = spawnSync(program, args, {
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  return status ?? 1;
}

/** Test files that call LibreOffice, openpyxl, pdftoppm or a browser, themselves or in a module that they import. */
function testsOfReaders() {
  return readdirSync("test", { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => callsReader(join("test", file), new Set()));
}

/** Follows relative imports; a reader is known by the name of its program, as a text of its own. */
function callsReader(file, seen) {
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const source = readFileSync(file, "utf8");
  if (/"(soffice|pdftoppm|\/usr\/bin\/python3|[./]+\/scripts\/browsers.json)"/.test(source))
    return true;
  return [...source.matchAll(/from "(\.[^"]+)"/g)].some(([, path]) =>
    callsReader(join(dirname(file), `${path}.ts`), seen)
  );
}
