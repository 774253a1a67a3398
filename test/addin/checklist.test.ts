/** The steps of the checklist for a person with Excel, in the workbench: its page says what is seen here. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { heerlen } from "../../src/assumptions/datasets/heerlen";
import { templateLayout } from "../../src/assumptions/template";
import { manifest as english } from "../../src/locale/en/manifest";
import { manifest as dutch } from "../../src/locale/nl/manifest";
import { RESULT_KEYS } from "../../src/projection/result-keys";
import { launch } from "../workbench/host/browser/harness";
import type { WorkbenchWindow } from "../workbench/page/support/workbench";
import { Addin } from "./support/addin";
import type { Shown } from "./support/addin";
import { belowTable, beside, heerlenFile } from "./support/heerlen-cells";
import { says } from "./support/pane";

const PAGE = readFileSync(join(__dirname, "../../docs/excel-checklist.md"), "utf8");
/** Without the spaces that line up its tables. */
const TEXT = PAGE.replace(/ +/g, " ");
const SHEET = "Proef";
const SIZE = ["Aannames", "B10"] as const;
const STAND = ["Aannames", "B24"] as const;

let browser: Browser;
let addin: Addin;
let pane: Frame;

beforeAll(async () => {
  browser = await launch();
  addin = await Addin.open(browser, { empty: true });
  await addin.openFile(heerlenFile());
  pane = await addin.pane();
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    SHEET
  );
});

afterAll(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
  await browser.close();
});

const isNumber = (value: Shown): boolean => typeof value === "number";
const isHash = (value: Shown): boolean => /^[0-9a-f]{12}$/.test(String(value));

/** A value as the page writes it: in Dutch, in two decimals at most. */
function written(value: Shown): string {
  return typeof value === "number"
    ? value.toLocaleString("nl-NL", { maximumFractionDigits: 2 })
    : String(value);
}

/** What the page has beside a step, which begins with this. */
function expectedOf(step: string): string {
  const row = TEXT.split("\n").find((line) => line.startsWith(`| ${step}`));
  if (row === undefined) throw new Error(`no step ${step}`);
  return row.split(" | ").slice(1).join(" | ");
}

test("the labels on the page are those of the ribbon, in both languages", () => {
  const { short } = dutch;
  for (const label of [short["Work.Label"], short["View.Label"]]) expect(TEXT).toContain(label);
  const inEnglish = expectedOf("Put Excel in the other language");
  for (const [key, label] of Object.entries(english.short)) {
    if (key.endsWith(".Label") && key !== "Tab.Label") expect(inEnglish).toContain(`_${label}_`);
  }
  expect(expectedOf("_Werkmap klaarzetten_")).toContain(
    `${templateLayout(heerlen()).sheets.length} sheets`
  );
  expect(expectedOf("_Doorrekenen_, with")).toContain(`${RESULT_KEYS.length} sheets`);
});

test("the numbers on the page are those in the cells", async () => {
  await addin.type(SHEET, "A1", '=WONING.INWONERS("basis")');
  await addin.type(SHEET, "A2", '=WONING.BEHOEFTE("basis";2050;"nultreden")');
  await addin.type(SHEET, "C1", "=WONING.BEHOEFTE()");
  await addin.type(SHEET, "A5", '=WONING.INWONERS("basiss")');
  const first = await addin.shows(SHEET, "A1", isNumber);
  const stand = await addin.shows(...STAND, isHash);
  expect(expectedOf("A1:")).toContain(written(first));
  expect(expectedOf("Look at B24")).toContain(written(stand));
  expect(expectedOf("A2:")).toContain(written(await addin.shows(SHEET, "A2", isNumber)));
  await addin.shows(SHEET, "F22", isNumber);
  const around = await addin.values(SHEET, "C1:G23");
  const [rows, columns] = [around.filter(([c]) => c !== "").length, 4];
  expect(around[0]!.map((value) => value !== "")).toEqual([true, true, true, true, false]);
  expect(expectedOf("C1:")).toContain(`${rows} rows and ${columns} columns`);
  await addin.shows(SHEET, "A5", (value) => value === "#N/A");
  expect(await addin.message(SHEET, "A5")).toMatch(/bestaat niet.*"basis"/s);

  await addin.type(...SIZE, "2");
  const second = await addin.shows(SHEET, "A1", (value) => isNumber(value) && value !== first);
  const other = await addin.shows(...STAND, (value) => isHash(value) && value !== stand);
  for (const text of [written(second), written(other)]) {
    expect(expectedOf("`Aannames`, B10: type `2`")).toContain(text);
    expect(expectedOf("Type `2` in B10")).toContain(text);
    expect(expectedOf("F9")).toContain(text);
  }
  await addin.undo();
  await addin.shows(SHEET, "A1", (value) => value === first);
  expect(await addin.shows(...STAND, (value) => value === stand)).toBe(stand);
});

test("a cell in the way of a table stops it until it is gone", async () => {
  const wide = await addin.values(SHEET, "C1:F4");
  await addin.type(SHEET, "D3", "in de weg");
  await addin.shows(SHEET, "C1", (value) => value === "#SPILL!");
  await addin.type(SHEET, "D3", "");
  await addin.shows(SHEET, "C1", (value) => value === wide[0]![0]);
  expect(await addin.values(SHEET, "C1:F4")).toEqual(wide);
});

test("a name that is missing reaches Woning_Stand, which says so, and is restored", async () => {
  const stand = await addin.value(...STAND);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.names.getItem("Woning_Discontovoet").delete();
      await context.sync();
    })
  );
  await addin.shows(...STAND, (value) => value === "#VALUE!");
  expect(await addin.message(...STAND)).toContain("Woning_Discontovoet");
  await pane.getByRole("tab", { name: /^Aannames/ }).click();
  await pane.getByRole("button", { name: /Naam herstellen.*Woning_Discontovoet/ }).click();
  await addin.shows(...STAND, (value) => value === stand);
  const where = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.names.getItem("Woning_Discontovoet").getRange();
      range.load("address");
      await context.sync();
      return range.address;
    })
  );
  expect(where).toBe("Aannames!B15");
  expect(expectedOf("There: _Naam herstellen_")).toContain("B15");
});

test("manual calculation: cells stay until they are calculated", async () => {
  const first = await addin.value(SHEET, "A1");
  const mode = (wanted: "Manual" | "Automatic") =>
    addin.page.evaluate((given) => {
      const { workbench } = window as unknown as WorkbenchWindow;
      workbench.host.engine.calculation.mode = given;
    }, wanted);
  await mode("Manual");
  await addin.type(...SIZE, "2");
  await pane.getByRole("tab", { name: "Start" }).click();
  await says(pane, "Excel rekent handmatig");
  expect(await addin.value(SHEET, "A1")).toBe(first);
  await mode("Automatic");
  await addin.shows(SHEET, "A1", (value) => isNumber(value) && value !== first);
  await addin.type(...SIZE, "1,9");
  await addin.shows(SHEET, "A1", (value) => value === first);
});

/** The headers of a result table, and the series of the chart on the sheet of inhabitants. */
function seen() {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const headers = ["Overzicht", "Huishoudens"].map((name) =>
        tables.getItem(`Woning_R_${name}`).getHeaderRowRange().load("values")
      );
      const { series } = worksheets.getItem("Inwoners").charts.getItemAt(0);
      series.load("items/name,items/format/line/color");
      await context.sync();
      return {
        headers: headers.map(({ values }) => values[0] as string[]),
        series: series.items.map(({ name, format }) => [name, format.line.color] as const),
      };
    })
  );
}

test("results that get wider, and another series", async () => {
  await addin.press("Doorrekenen");
  await says(pane, /Doorgerekend: 12 van de 12 uitkomsten/);
  const before = await seen();
  const below = belowTable("Woning_Scenarios");
  await addin.type(below.sheet, below.address, "proef");
  await addin.type(below.sheet, beside(below, 2).address, "pendel");
  await addin.press("Doorrekenen");
  await says(pane, /Doorgerekend: \d+ van de 12 uitkomsten/);
  await addin.shows("Inwoners", "A3", (value) => value === "actueel");
  const grown = await seen();
  // At most eight scenarios are drawn: the new one takes the place of another, and the rest stays as it was.
  const changed = grown.series.filter((each, i) => each[0] !== before.series[i]![0]);
  expect(changed.map(([name]) => name)).toEqual([expect.stringContaining("proef")]);
  expect(grown.series.map(([, color]) => color)).toEqual(before.series.map(([, color]) => color));

  const { corner, right } = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const header = context.workbook.tables.getItem("Woning_R_Overzicht").getHeaderRowRange();
      const cell = header.getLastCell().getOffsetRange(1, 2).load("address");
      header.load("columnCount");
      await context.sync();
      return { corner: cell.address.split("!")[1]!, right: header.columnCount };
    })
  );
  await addin.type("Overzicht", corner, "in de weg");
  await addin.type("Aannames", "D20", "2045");
  await addin.type("Aannames", "E20", "2050");
  await addin.shows("Overzicht", "A3", (value) => value === "verouderd");
  await addin.press("Doorrekenen");
  await says(pane, new RegExp(`Overzicht, ${corner}`));
  expect(await seen()).toEqual(grown);
  await addin.type("Overzicht", corner, "");
  await addin.press("Doorrekenen");
  await addin.shows("Overzicht", "A3", (value) => value === "actueel");
  const { headers } = await seen();
  expect(headers.map(({ length }) => length)).toEqual([right + 2, before.headers[1]!.length + 1]);
  for (const line of headers) expect(line.filter((each) => each.includes("2045"))).not.toEqual([]);
});
