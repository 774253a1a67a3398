import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { ASSUMPTION_NAMES } from "../../src/assumptions/schema";
import { resultTables } from "../../src/projection/result-tables";
import { csvOf } from "../end-to-end/readers";
import { launch } from "../workbench/host/browser/harness";
import { checkPackage } from "../xlsx/package-check";
import { seenByOpenpyxl, sheetOf } from "../xlsx/support/openpyxl";
import { Addin } from "./support/addin";
import { expectedReport, needTable, persons } from "./support/expected";
import { says } from "./support/pane";

const REPORT = expectedReport();
const TABLES = resultTables(REPORT);
const SHEET = "Leeswijzer";

let browser: Browser;
let file: Uint8Array;
let folder: string;

beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "woning-saved-"));
  const addin = await Addin.open(browser, { empty: true });
  const pane = await addin.pane();
  await pane.getByRole("button", { name: /Voorbeeld Heerlen 2050/ }).click();
  await says(pane, /De werkmap staat klaar/);
  await addin.press("Doorrekenen");
  await says(pane, /Doorgerekend: 12 van de 12/);
  await addin.type(SHEET, "J1", '=WONING.INWONERS("economisch-20";2050)');
  await addin.type(SHEET, "J2", "=J1/1000");
  await addin.type(SHEET, "L1", "=WONING.BEHOEFTE()");
  await addin.shows(SHEET, "J1", (value) => typeof value === "number");
  await addin.shows(SHEET, "L1", (value) => value !== "" && !String(value).startsWith("#"));
  file = await addin.save();
  writeFileSync(join(folder, "werkmap.xlsx"), file);
  expect(addin.complaints).toEqual([]);
  await addin.close();
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});

test("the package is one that Excel takes", () => {
  expect(checkPackage(file)).toEqual([]);
});

test("openpyxl finds every name, table and chart, and formulas as Excel stores them", () => {
  const book = seenByOpenpyxl(file);
  for (const name of [...ASSUMPTION_NAMES, "Woning_Stand"]) expect(book.names).toHaveProperty(name);
  const tables = book.sheets.flatMap((sheet) => Object.keys(sheet.tables));
  for (const { key } of TABLES) expect(tables).toContain(key);
  const charts = book.sheets.flatMap((sheet) => sheet.charts);
  expect(charts).toHaveLength(TABLES.flatMap((table) => table.charts).length);
  const { cells } = sheetOf(book, SHEET);
  expect(cells["J1"]).toBe('=_xldudf_WONING_INWONERS("economisch-20",2050)');
  expect(JSON.stringify(cells["L1"])).toContain("_xldudf_WONING_BEHOEFTE()");
  const text = JSON.stringify(book.sheets.map((sheet) => sheet.cells));
  expect(text).toContain("=_xldudf_WONING_STAND(Woning_Basisjaar,");
});

test("openpyxl finds the last value of every cell", () => {
  const book = seenByOpenpyxl(file, true);
  const { cells } = sheetOf(book, SHEET);
  const wanted = persons(REPORT, "economisch-20");
  expect(cells["J1"]).toBe(wanted);
  expect(cells["J2"]).toBe(wanted / 1000);
  expect(cells["L1"]).toBe(needTable(REPORT)[0]![0]);
  for (const table of TABLES) {
    const sheet = book.sheets.find(({ tables }) => table.key in tables)!;
    const [, left, top] = /^([A-Z]+)(\d+)/.exec(sheet.tables[table.key]!) ?? [];
    expect(table.rows.map((_, i) => sheet.cells[`${left}${Number(top) + 1 + i}`] ?? null)).toEqual(
      table.rows.map(([first]) => first)
    );
  }
});

test("LibreOffice reads the same, though it does not know the functions", () => {
  const rows = csvOf(folder, join(folder, "werkmap.xlsx"), [SHEET, "Overzicht"]);
  const text = JSON.stringify(rows["Overzicht"]);
  expect(text).toContain(REPORT.stamp.assumptions);
  const overview = TABLES.find(({ key }) => key === "Woning_R_Overzicht")!;
  for (const [code] of overview.rows) expect(text).toContain(String(code));
});
