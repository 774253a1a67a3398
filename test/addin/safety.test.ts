import type { Browser, Frame } from "playwright-core";
import type { ResultTable } from "../../src/projection/result";
import { resultTables } from "../../src/projection/result-tables";
import { launch } from "../workbench/host/browser/harness";
import type { WorkbenchWindow } from "../workbench/page/support/workbench";
import { Addin } from "./support/addin";
import { expectedReport } from "./support/expected";
import { heerlenFile, scalarCell } from "./support/heerlen-cells";
import { says } from "./support/pane";

const SIZE = scalarCell("Woning_Huishoudgrootte");
const TABLES = resultTables(expectedReport());
const PERSONS = tableOf("Woning_R_Inwoners");
const SCENARIOS = tableOf("Woning_R_Overzicht");

let browser: Browser;
let addin: Addin;
let pane: Frame;

beforeAll(async () => {
  browser = await launch();
  addin = await Addin.open(browser, { empty: true });
  await addin.openFile(heerlenFile());
  pane = await addin.pane();
  await addin.press("Doorrekenen");
  await says(pane, /Doorgerekend: 12 van de 12/);
});

afterAll(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
  await browser.close();
});

function tableOf(key: string): ResultTable {
  const table = TABLES.find((each) => each.key === key);
  if (!table) throw new Error(`no ${key}`);
  return table;
}

async function calculate(said: RegExp): Promise<void> {
  await pane.getByRole("button", { name: "Melding sluiten" }).click();
  await addin.press("Doorrekenen");
  await says(pane, said);
}

/** How many changes the workbook has seen. */
function revision(): Promise<number> {
  return addin.page.evaluate(
    () => (window as unknown as WorkbenchWindow).workbench.session.revision
  );
}

test("a second run writes nothing", async () => {
  const before = await revision();
  await calculate(/waren al actueel/);
  expect(await revision()).toBe(before);
});

test("an edit makes the results verouderd, a run actueel again", async () => {
  const status = [SCENARIOS.sheet, "A3"] as const;
  expect(await addin.value(...status)).toBe("actueel");
  await addin.type(SIZE.sheet, SIZE.address, "1,95");
  await addin.shows(...status, (value) => value === "verouderd");
  await calculate(/Doorgerekend: \d+ van de 12/);
  await addin.shows(...status, (value) => value === "actueel");
  expect(await persons()).toEqual(rowsOf("Woning_R_Inwoners", 1.95));
});

test("a renamed sheet, a moved table and another format survive the next run", async () => {
  const address = await pane.evaluate(
    ([name, renamed]) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(name);
        table.worksheet.name = renamed;
        const range = table.getDataBodyRange();
        range.getColumn(1).numberFormat = [["0.000"]];
        context.workbook.tables
          .getItem("Woning_R_Huishoudens")
          .worksheet.getRange("1:2")
          .insert("Down");
        range.load("address");
        await context.sync();
        return range.address;
      }),
    [PERSONS.key, "Bevolking"] as const
  );
  await addin.type(SIZE.sheet, SIZE.address, "1,92");
  await calculate(/Doorgerekend/);
  expect(await persons()).toEqual(rowsOf("Woning_R_Inwoners", 1.92));
  const after = await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(name).getDataBodyRange();
        const column = range.getColumn(1).load("numberFormat");
        range.load("address");
        const moved = context.workbook.tables
          .getItem("Woning_R_Huishoudens")
          .getRange()
          .load("values");
        await context.sync();
        const formats = new Set((column.numberFormat as string[][]).flat());
        return {
          address: range.address,
          formats: [...formats],
          moved: moved.values as unknown[][],
        };
      }),
    PERSONS.key
  );
  expect(after.address).toBe(address);
  expect(after.address).toMatch(/^Bevolking!/);
  expect(after.formats).toEqual(["0.000"]);
  expect(digits(after.moved.slice(1))).toEqual(rowsOf("Woning_R_Huishoudens", 1.92));
});

test("a cell of the user where results would land refuses the run, and nothing is written", async () => {
  const { sheet, below } = await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(name).getRange().getLastRow();
        const cell = range.getOffsetRange(1, 0).getCell(0, 0).load("address");
        const { worksheet } = range;
        worksheet.load("name");
        await context.sync();
        return { sheet: worksheet.name, below: cell.address.split("!")[1]! };
      }),
    SCENARIOS.key
  );
  await pane.evaluate(
    ([name, xc]) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(name).getRange(xc);
        cell.getOffsetRange(1, 0).values = [["van mij"]];
        const rows = context.workbook.tables.getItem("tbl_Scenarios").rows;
        rows.add(undefined, [["extra1", "", "pendel", "", "", "", "", ""]]);
        rows.add(undefined, [["extra2", "", "pendel", "", "", "", "", ""]]);
        rows.add(undefined, [["extra3", "", "pendel", "", "", "", "", ""]]);
        await context.sync();
      }),
    [sheet, below] as const
  );
  await addin.shows(sheet, "A3", (value) => value === "verouderd");
  const before = await addin.values(sheet, "A1:H40");
  const own = `A${Number(below.slice(1)) + 1}`;
  await calculate(new RegExp(`${sheet}, ${own}`));
  expect(await addin.values(sheet, "A1:H40")).toEqual(before);
  expect(await addin.value(sheet, own)).toBe("van mij");
});

/** The rows of the population table, wherever it stands. */
function persons(): Promise<unknown[][]> {
  return pane
    .evaluate(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.tables.getItem(name).getDataBodyRange().load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      PERSONS.key
    )
    .then(digits);
}

/** In the digits that a cell keeps: what differs beyond them is left as it stands. */
function digits(rows: unknown[][]): unknown[][] {
  return rows.map((row) => row.map((v) => (typeof v === "number" ? Number(v.toPrecision(15)) : v)));
}

/** What the model makes of a table with another size of households. */
function rowsOf(key: string, size: number): unknown[][] {
  const tables = resultTables(expectedReport([[SIZE, size]]));
  return digits(
    tables.find((table) => table.key === key)!.rows.map((row) => row.map((v) => v ?? ""))
  );
}
