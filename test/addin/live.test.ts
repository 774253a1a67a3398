import type { Browser } from "playwright-core";
import { launch } from "../workbench/host/browser/harness";
import { Addin } from "./support/addin";
import { expectedReport, need, needTable, persons } from "./support/expected";
import { belowTable, beside, heerlenFile, scalarCell, tableCell } from "./support/heerlen-cells";

const OVERRIDE = tableCell(
  "Woning_Scenarios",
  { scenario: "economisch-20", parameter: "doelaandeel" },
  "waarde"
);
const OWN = tableCell(
  "Woning_Componenten",
  { component: "pendel", parameter: "doelaandeel" },
  "waarde"
);
const ACTIVE = scalarCell("Woning_Scenario");
const CHOSEN = [ACTIVE, "economisch-20"] as const;
const SHEET = "Proef";

let browser: Browser;
let addin: Addin;

beforeAll(async () => {
  browser = await launch();
  addin = await Addin.open(browser);
  await addin.openFile(heerlenFile());
  const pane = await addin.pane();
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    SHEET
  );
  await addin.type(ACTIVE.sheet, ACTIVE.address, "economisch-20");
  await addin.type(SHEET, "A1", '=WONING.BEHOEFTE("economisch-20";2050;"nultreden")');
  await addin.type(SHEET, "A2", '=WONING.INWONERS("economisch-20";2050)');
  await addin.type(SHEET, "A3", '=WONING.INWONERS("economisch-25")');
  await addin.type(SHEET, "A4", '=WONING.INWONERS("proef")');
  await addin.type(SHEET, "C1", "=WONING.BEHOEFTE()");
  await addin.shows(SHEET, "A3", (value) => typeof value === "number");
});

afterAll(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
  await browser.close();
});

/** Waits for the numbers of a report, in single cells and in the table that spills. */
async function showsReport(report: ReturnType<typeof expectedReport>): Promise<void> {
  const wanted = persons(report, "economisch-20");
  await addin.shows(SHEET, "A2", (value) => value === wanted);
  await addin.shows(SHEET, "A3", (value) => value === persons(report, "economisch-25"));
  expect(await addin.value(SHEET, "A1")).toBe(need(report, "economisch-20", "nultreden"));
  const table = needTable(report);
  const right = String.fromCharCode("C".charCodeAt(0) + table[0]!.length - 1);
  expect(await addin.values(SHEET, `C1:${right}${table.length}`)).toEqual(table);
}

test("cells show what the engine makes of the workbook", async () => {
  await showsReport(expectedReport([CHOSEN]));
});

test("another share in the override of a scenario changes that scenario everywhere", async () => {
  await addin.type(OVERRIDE.sheet, OVERRIDE.address, "0,15");
  const report = expectedReport([CHOSEN, [OVERRIDE, 0.15]]);
  await showsReport(report);
  const pane = await addin.pane();
  await pane.getByRole("tab", { name: "Uitkomsten" }).click();
  const shown = Math.round(persons(report, "economisch-20")).toLocaleString("nl-NL");
  await pane.getByText(shown).first().waitFor();
});

test("undo brings the old numbers back", async () => {
  await addin.undo();
  await showsReport(expectedReport([CHOSEN]));
});

test("the component's own share changes only the scenarios that do not override it", async () => {
  await addin.type(OWN.sheet, OWN.address, "30%");
  const report = expectedReport([CHOSEN, [OWN, 0.3]]);
  await showsReport(report);
  const before = expectedReport([CHOSEN]);
  expect(persons(report, "economisch-20")).toBe(persons(before, "economisch-20"));
  expect(persons(report, "economisch-25")).not.toBe(persons(before, "economisch-25"));
  await addin.type(OWN.sheet, OWN.address, "25%");
  await showsReport(before);
});

test("a cell that an assumption refers to by formula counts like the assumption itself", async () => {
  await addin.type(SHEET, "A9", "0,2");
  await addin.type(OVERRIDE.sheet, OVERRIDE.address, `=${SHEET}!A9`);
  await addin.type(SHEET, "A9", "0,18");
  await showsReport(expectedReport([CHOSEN, [OVERRIDE, 0.18]]));
  await addin.type(OVERRIDE.sheet, OVERRIDE.address, "0,2");
  await showsReport(expectedReport([CHOSEN]));
});

test("a row typed below a table counts, and an unknown scenario says what there is", async () => {
  await addin.shows(SHEET, "A4", (value) => value === "#N/A");
  expect(await addin.message(SHEET, "A4")).toMatch(/proef.*economisch-20/s);
  const first = belowTable("Woning_Scenarios");
  await addin.type(first.sheet, first.address, "proef");
  await addin.type(first.sheet, beside(first, 2).address, "pendel");
  const value = await addin.shows(SHEET, "A4", (shown) => typeof shown === "number");
  // Without migration, and the share of the component itself.
  expect(value).toBeLessThan(persons(expectedReport([CHOSEN]), "economisch-25"));
});
