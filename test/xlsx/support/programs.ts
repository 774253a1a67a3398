import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FIXTURES = join(__dirname, "..", "fixtures");

/** Runs a script of test/xlsx/fixtures with the Python that has openpyxl; gives what it prints. */
export function python(script: string, ...args: string[]): string {
  return execFileSync("/usr/bin/python3", [join(FIXTURES, script), ...args], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
}

/** A new folder for the files of one test. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), "woning-xlsx-"));
}

/** Opens a file in LibreOffice and saves it again as .xlsx; formulas are calculated on the way. */
export function resaved(file: string, into: string): Uint8Array {
  const profile = `-env:UserInstallation=file://${join(into, "profile")}`;
  const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", into, file];
  execFileSync("soffice", args, { stdio: "pipe", timeout: 50_000 });
  return new Uint8Array(readFileSync(join(into, file.split("/").pop()!)));
}
