/**
 * Makes docs/images anew: the pages of the Heerlen result workbook as LibreOffice prints them, one picture a sheet,
 * its first page, named as the sheet; and the add-in in the workbench (scripts/pictures). Needs LibreOffice, poppler
 * and a browser.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setUp } from "./setup.mjs";

const IMAGES = "docs/images";
const WORKBOOK = "out/heerlen-2050-uitkomsten.xlsx";

/** Input sheets are drawn only where they explain the workbook; of the results every sheet is. */
const LEFT_OUT = [
  "Inkomensverdeling",
  "Levensloop",
  "Prognose",
  "Instroomprofielen",
  "Segmenten",
  "Voorraad",
  "Bewoning",
  "Voorkeuren",
  "Betaalbaarheid",
  "Programma",
  "Monitor",
  "Effecten",
  "Keuzelijsten",
];

const missing = setUp();
if (missing.length > 0) throw new Error(`Not here: ${missing.join(", ")}.`);
execFileSync(process.execPath, ["scripts/start.mjs", "--table"], {
  stdio: ["ignore", "ignore", "inherit"],
});

const folder = mkdtempSync(join(tmpdir(), "woning-"));
try {
  const profile = dutchProfile(folder);
  const convert = ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, WORKBOOK];
  execFileSync("soffice", convert, { stdio: "ignore" });
  const pdf = join(folder, "heerlen-2050-uitkomsten.pdf");
  const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
  rmSync(IMAGES, { recursive: true, force: true });
  mkdirSync(IMAGES, { recursive: true });
  const drawn = new Set();
  pages.forEach((text, i) => {
    const sheet = footerSheet(text);
    if (!sheet || drawn.has(sheet) || LEFT_OUT.includes(sheet)) return;
    drawn.add(sheet);
    const page = String(i + 1);
    const stem = join(folder, "page");
    execFileSync("pdftoppm", [
      "-png",
      "-r",
      "80",
      "-f",
      page,
      "-l",
      page,
      "-singlefile",
      pdf,
      stem,
    ]);
    renameSync(`${stem}.png`, join(IMAGES, `${fileName(sheet)}.png`));
  });
  console.log([...drawn].join("\n"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
execFileSync(process.execPath, ["--import", "tsx", "scripts/pictures/main.ts"], {
  stdio: "inherit",
});

/** A LibreOffice that writes numbers the Dutch way, whatever the language of the machine. */
function dutchProfile(folder) {
  const user = join(folder, "profile", "user");
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>`
  );
  return `-env:UserInstallation=file://${join(folder, "profile")}`;
}

/** Every printed page ends with the name of its sheet and its page number. */
function footerSheet(text) {
  const last = text.trimEnd().split("\n").at(-1) ?? "";
  return /^\s*(.+?)\s{2,}/.exec(last)?.[1];
}

function fileName(sheet) {
  return sheet
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
