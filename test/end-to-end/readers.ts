import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const FIXTURES = join(__dirname, "fixtures");
/** Comma, quote, UTF-8, values in full instead of as shown, every sheet in a file of its own. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Runs a script of the fixtures with the Python that has openpyxl; gives what it prints. */
export function python(script: string, ...args: string[]): string {
  const program = ["-B", join(FIXTURES, script), ...args];
  return execFileSync("/usr/bin/python3", program, { encoding: "utf8", maxBuffer: 1e9 });
}

/** Runs the Basic macro of a file of the fixtures in LibreOffice, with texts as its arguments. */
export function basic(script: string, ...args: string[]): void {
  const module = script.replace(/\.bas$/, "");
  const source = readFileSync(join(FIXTURES, script), "utf8");
  inProfile((profile) => {
    // The first start of a profile writes its libraries anew.
    office(profile, "--terminate_after_init");
    installMacro(profile, module, source);
    office(profile, `macro:///Standard.${module}.Main(${args.map((a) => `"${a}"`).join(",")})`);
  });
}

/** Makes a workbook with what an analyst does to it in LibreOffice. */
export function alteredByLibreOffice(source: string, target: string): void {
  const picture = join(FIXTURES, "picture.png");
  basic("alter.bas", ...[source, target, picture].map((file) => pathToFileURL(file).href));
}

/** Opens a workbook in LibreOffice and saves it again in a folder, as .xlsx; gives its path. */
export function resavedIn(folder: string, file: string): string {
  convert("xlsx", folder, file);
  return join(folder, basename(file));
}

/** The rows of sheets as LibreOffice writes them to CSV, in full precision. */
export function csvOf(
  folder: string,
  file: string,
  sheets: readonly string[]
): Readonly<Record<string, readonly (readonly string[])[]>> {
  convert(CSV, folder, file);
  const stem = join(folder, basename(file).replace(/\.xlsx$/, ""));
  return JSON.parse(python("csv_rows.py", stem, ...sheets)) as Record<string, string[][]>;
}

function convert(filter: string, folder: string, file: string): void {
  inProfile((profile) => {
    office(profile, "--convert-to", filter, "--outdir", folder, file);
  });
}

/** Settings of its own, so that another LibreOffice may run at the same time. */
function inProfile(work: (profile: string) => void): void {
  const profile = mkdtempSync(join(tmpdir(), "woning-profile-"));
  try {
    work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function office(profile: string, ...args: string[]): void {
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  execFileSync("soffice", [own, "--headless", "--norestore", ...args], {
    stdio: "pipe",
    timeout: 55_000,
  });
}

/** Only a macro of the user's own profile runs without being asked for. */
function installMacro(profile: string, module: string, source: string): void {
  const basic = join(profile, "user", "basic");
  const library = join(basic, "Standard");
  mkdirSync(library, { recursive: true });
  const escaped = source.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const space = 'xmlns:library="http://openoffice.org/2000/library"';
  const link = 'xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"';
  writeFileSync(
    join(basic, "script.xlc"),
    `<library:libraries ${space} xmlns:xlink="http://www.w3.org/1999/xlink">` +
      `<library:library library:name="Standard" ${link} library:link="false"/></library:libraries>`
  );
  writeFileSync(
    join(library, "script.xlb"),
    `<library:library ${space} library:name="Standard" library:readonly="false" library:passwordprotected="false">` +
      `<library:element library:name="${module}"/></library:library>`
  );
  writeFileSync(
    join(library, `${module}.xba`),
    `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="${module}" script:language="StarBasic">` +
      `${escaped}</script:module>`
  );
}

/** The name of an edit in edit.py and its arguments. */
export type Edit = readonly [edit: string, ...args: unknown[]];

/** Makes a workbook with edits that openpyxl does. */
export function edited(source: string, target: string, ...edits: readonly Edit[]): string {
  python("edit.py", source, target, JSON.stringify(edits));
  return target;
}
