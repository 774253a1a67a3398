/** What is calculated elsewhere counts as what is typed: nothing goes on showing an old number. */
import type { Browser, Frame } from "playwright-core";
import { launch } from "../workbench/host/browser/harness";
import { Addin } from "./support/addin";
import { expectedReport, persons } from "./support/expected";
import { heerlenFile, scalarCell, tableCell } from "./support/heerlen-cells";
import { says } from "./support/pane";

const SHEET = "Leeswijzer";
const ACTIVE = scalarCell("Woning_Scenario");
const FIGURE = tableCell("Woning_Bronnen", { sleutel: "inwoners.2023" }, "waarde");
const REPORT = expectedReport();

let browser: Browser;
let addin: Addin;
let pane: Frame;

beforeAll(async () => {
  browser = await launch();
  addin = await Addin.open(browser, { empty: true });
  await addin.openFile(heerlenFile());
  pane = await addin.pane();
  await addin.type(SHEET, "J1", "=WONING.INWONERS()");
  await addin.type(SHEET, "J2", '=WONING.BRON("inwoners.2023")');
  await addin.shows(SHEET, "J1", (value) => value === persons(REPORT, "basis"));
});

afterAll(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
  await browser.close();
});

test("a formula that chooses the active scenario from another sheet", async () => {
  await addin.type(SHEET, "J9", "economisch-20");
  await addin.type(ACTIVE.sheet, ACTIVE.address, `=${SHEET}!J9`);
  await addin.shows(SHEET, "J1", (value) => value === persons(REPORT, "economisch-20"));
  await addin.type(SHEET, "J9", "nul");
  await addin.shows(SHEET, "J1", (value) => value === persons(REPORT, "nul"));
});

test("a published figure by a formula, though it changes nothing that is computed", async () => {
  await addin.type(SHEET, "J10", "12345");
  await addin.type(FIGURE.sheet, FIGURE.address, `=${SHEET}!J10`);
  await addin.shows(SHEET, "J2", (value) => String(value).includes("12.345"));
  await addin.type(SHEET, "J10", "23456");
  await addin.shows(SHEET, "J2", (value) => String(value).includes("23.456"));
});

test("a restored name of the version calls in, and locked sheets are said to be left out", async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.names.getItem("Woning_Stand").delete();
      await context.sync();
    })
  );
  await addin.press("Functies bijwerken");
  await says(pane, "Woning_Stand ontbreekt");
  await pane.getByRole("button", { name: "Cel herstellen" }).click();
  await says(pane, "De naam Woning_Stand is hersteld");
  await pane
    .getByText(/Woning_Stand (ontbreekt|heeft nog niet gerekend)/)
    .waitFor({ state: "hidden" });
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).protection.protect();
        await context.sync();
      }),
    SHEET
  );
  await addin.press("Functies bijwerken");
  await says(pane, `Overgeslagen, want beveiligd: ${SHEET}.`);
});
