import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { columnLetters } from "../../src/assumptions/grid";
import type { ResultTable } from "../../src/projection/result";
import { resultTables } from "../../src/projection/result-tables";
import { woning } from "../cli/command-line";
import { seenByOpenpyxl } from "../xlsx/support/openpyxl";
import type { SeenWorkbook } from "../xlsx/support/openpyxl";
import { launch } from "../workbench/host/browser/harness";
import { Addin } from "./support/addin";
import { expectedReport } from "./support/expected";
import { pressByKeyboard, says } from "./support/pane";

const TABLES = resultTables(expectedReport());
let browser: Browser;
let addin: Addin;
let pane: Frame;

beforeAll(async () => {
  browser = await launch();
  addin = await Addin.open(browser, { empty: true });
  pane = await addin.pane();
});

afterAll(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
  await browser.close();
});

test("the keyboard alone sets up an empty workbook and calculates it", async () => {
  await says(pane, "Voorbeeld Heerlen 2050");
  // From the sheet to the pane.
  await addin.page.keyboard.press("F6");
  await pressByKeyboard(addin.page, pane, /Voorbeeld Heerlen 2050|^Klaarzetten/);
  await says(pane, /De werkmap staat klaar/);
  await pressByKeyboard(addin.page, pane, /^Doorrekenen$/);
  await says(pane, /Doorgerekend: 12 van de 12 uitkomsten/);
});

test("every result is a table with the numbers that the model makes, in full precision", async () => {
  for (const table of TABLES) expect(await tableCells(table)).toEqual(cellsOf(table));
});

test("they are the numbers that the command line writes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "woning-addin-"));
  try {
    const template = join(folder, "heerlen.xlsx");
    const out = join(folder, "uitkomsten.xlsx");
    expect(woning("template", template).code).toBe(0);
    expect(woning("run", template, "--out", out).code).toBe(0);
    const written = seenByOpenpyxl(readFileSync(out), true);
    for (const table of TABLES) {
      expect([table.key, await tableCells(table)]).toEqual([
        table.key,
        writtenCells(written, table),
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("every chart stands on its sheet, over the cells of its table", async () => {
  const charts = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/charts/items/name,items/charts/items/series/items/name");
      await context.sync();
      return worksheets.items.flatMap(({ charts: { items } }) =>
        items.map(({ name, series }) => [name, series.items.length] as const)
      );
    })
  );
  const wanted = TABLES.flatMap((table) =>
    table.charts.map(({ name, series }) => [name, series.length] as const)
  );
  expect([...charts].sort()).toEqual([...wanted].sort());
});

test("a stamp says what made the numbers, and a formula that they are of these assumptions", async () => {
  const [stamp, status] = await addin.values(TABLES[0]!.sheet, "A2:A3");
  expect(String(stamp![0])).toContain(expectedReport().stamp.assumptions);
  expect(status).toEqual(["actueel"]);
});

/** Header and rows of a table as the workbook shows them, wherever it stands. */
async function tableCells({ key }: ResultTable): Promise<unknown[][]> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(name).getRange().load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    key
  );
}

function cellsOf({ columns, rows }: ResultTable): unknown[][] {
  return [columns.map(({ header }) => header), ...rows.map((row) => row.map((v) => v ?? ""))];
}

function writtenCells(workbook: SeenWorkbook, { key }: ResultTable): unknown[][] {
  const sheet = workbook.sheets.find(({ tables }) => key in tables);
  const ref = sheet?.tables[key] ?? "";
  const [, left = "", top = "", right = "", bottom = ""] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const cells: unknown[][] = [];
  for (let row = Number(top); row <= Number(bottom); row++) {
    const line: unknown[] = [];
    for (let column = number(left); column <= number(right); column++) {
      line.push(sheet!.cells[`${columnLetters(column)}${row}`] ?? "");
    }
    cells.push(line);
  }
  return cells;
}

function number(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
