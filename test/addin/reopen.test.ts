import type { Browser } from "playwright-core";
import { launch } from "../workbench/host/browser/harness";
import type { WorkbenchWindow } from "../workbench/page/support/workbench";
import { Addin } from "./support/addin";
import { expectedReport, needTable, persons } from "./support/expected";
import { heerlenFile, scalarCell } from "./support/heerlen-cells";
import { says } from "./support/pane";

const SIZE = scalarCell("Woning_Huishoudgrootte");
const SHEET = "Leeswijzer";
const BEFORE = expectedReport();
const AFTER = expectedReport([[SIZE, 1.95]]);

let browser: Browser;
let addin: Addin;
let file: Uint8Array;

beforeAll(async () => {
  browser = await launch();
  addin = await Addin.open(browser, { empty: true });
  await addin.openFile(heerlenFile());
  const pane = await addin.pane();
  await addin.type(SHEET, "J1", '=WONING.INWONERS("economisch-20")');
  await addin.type(SHEET, "J2", "=J1*2");
  await addin.type(SHEET, "L1", "=WONING.BEHOEFTE()");
  await addin.press("Doorrekenen");
  await says(pane, /Doorgerekend: 12 van de 12/);
  await addin.shows(SHEET, "J1", (value) => value === persons(BEFORE, "economisch-20"));
  await addin.shows(SHEET, "J2", (value) => typeof value === "number");
  file = await addin.save();
  // From here on nobody opens the pane.
  await addin.page.evaluate(() => {
    (window as unknown as WorkbenchWindow).workbench.pane.show(false);
  });
  await addin.openFile(file);
});

afterAll(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
  await browser.close();
});

function running(): Promise<boolean> {
  return addin.page.evaluate(
    () => (window as unknown as WorkbenchWindow).workbench.session.frame.running
  );
}

test("a saved workbook shows its last values, with no add-in alive", async () => {
  expect(await running()).toBe(false);
  expect(await addin.value(SHEET, "J1")).toBe(persons(BEFORE, "economisch-20"));
  expect(await addin.value(SHEET, "J2")).toBe(2 * persons(BEFORE, "economisch-20"));
  const table = needTable(BEFORE);
  expect(await addin.values(SHEET, `L1:${right(table)}${table.length}`)).toEqual(table);
  expect(await addin.value("Overzicht", "A3")).toBe("actueel");
});

test("the first edit of an assumption starts it, and every number follows", async () => {
  await addin.type(SIZE.sheet, SIZE.address, "1,95");
  await addin.shows(SHEET, "J1", (value) => value === persons(AFTER, "economisch-20"));
  await addin.shows(SHEET, "J2", (value) => value === 2 * persons(AFTER, "economisch-20"));
  await addin.shows("Overzicht", "A3", (value) => value === "verouderd");
  const table = needTable(AFTER);
  await addin.shows(SHEET, "L1", (value) => value === table[0]![0]);
  expect(await addin.values(SHEET, `L1:${right(table)}${table.length}`)).toEqual(table);
  expect(await running()).toBe(true);
});

test("the pane, opened later, knows the same", async () => {
  await addin.page.evaluate(() => {
    (window as unknown as WorkbenchWindow).workbench.pane.show(true);
  });
  const pane = await addin.pane();
  await says(pane, "verouderd");
  await addin.press("Doorrekenen");
  await says(pane, /Doorgerekend/);
  await addin.shows("Overzicht", "A3", (value) => value === "actueel");
});

/** The last column of a table that starts in column L. */
function right(table: readonly unknown[][]): string {
  return String.fromCharCode("L".charCodeAt(0) + table[0]!.length - 1);
}
