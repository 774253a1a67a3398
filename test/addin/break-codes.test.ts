/** Codes that are words of Excel, of formulas or of a programming language, and one scenario more than there may be. */
import type { Browser } from "playwright-core";
import { launch } from "../workbench/host/browser/harness";
import { Addin } from "./support/addin";
import { gridOf, heerlenFile } from "./support/heerlen-cells";

const SHEET = "Leeswijzer";
const CODES = ["TRUE", "2050", "=1+1", "-5", "@a", "toString", "hasOwnProperty"];
const LIMIT = 100;

let browser: Browser;
let addin: Addin;

beforeAll(async () => {
  browser = await launch();
  addin = await Addin.open(browser, { empty: true });
  await addin.openFile(heerlenFile());
});

afterAll(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
  await browser.close();
});

/** Puts scenarios of one component below those that are there. */
async function addScenarios(codes: readonly string[]): Promise<void> {
  const pane = await addin.pane();
  await pane.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("tbl_Scenarios");
        const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
        await context.sync();
        const { rowIndex, columnIndex, rowCount, columnCount } = range;
        const below = table.worksheet.getRangeByIndexes(
          rowIndex + rowCount,
          columnIndex,
          rows.length,
          columnCount
        );
        // An apostrophe keeps each a text.
        below.values = rows.map((code) => [
          `'${code}`,
          "",
          "pendel",
          ...new Array<string>(columnCount - 3).fill(""),
        ]);
        await context.sync();
      }),
    codes
  );
}

test("they are codes like any other", async () => {
  expect(gridOf("Woning_Scenarios").cells[0]!.slice(0, 3)).toEqual([
    "scenario",
    "naam",
    "component",
  ]);
  await addScenarios(["anders", ...CODES]);
  await addin.type(SHEET, "J1", '=WONING.INWONERS("anders")');
  const wanted = await addin.shows(SHEET, "J1", (value) => typeof value === "number");
  for (const [i, code] of CODES.entries()) {
    await addin.type(SHEET, `K${i + 1}`, `=WONING.INWONERS("${code}")`);
    await addin.shows(SHEET, `K${i + 1}`, (value) => value === wanted);
  }
  // A cell with a number stands for its digits.
  await addin.type(SHEET, "L1", "=WONING.INWONERS(2050)");
  await addin.shows(SHEET, "L1", (value) => value === wanted);
});

test("a scenario more than there may be is refused with the limit", async () => {
  const grid = gridOf("Woning_Scenarios").cells.slice(1);
  const there = new Set(grid.map(([code]) => code)).size + CODES.length + 1;
  await addScenarios(Array.from({ length: LIMIT - there }, (_, i) => `s${i}`));
  await addin.type(SHEET, "M1", `=WONING.INWONERS("s${LIMIT - there - 1}")`);
  await addin.shows(SHEET, "M1", (value) => typeof value === "number");
  await addScenarios(["te veel"]);
  await addin.shows(SHEET, "M1", (value) => value === "#VALUE!");
  expect(await addin.message(SHEET, "M1")).toMatch(
    /101 is te veel voor: scenario\. De grens is 100\./
  );
});
