/** An add-in that breaks down while it writes leaves all results or none, and goes on when it is there again. */
import type { Browser } from "playwright-core";
import { RESULT_KEYS } from "../../src/projection/result-keys";
import { launch } from "../workbench/host/browser/harness";
import type { WorkbenchWindow } from "../workbench/page/support/workbench";
import { Addin } from "./support/addin";
import { expectedReport, persons } from "./support/expected";
import { heerlenFile, scalarCell } from "./support/heerlen-cells";
import { says } from "./support/pane";

const CELL = ["Leeswijzer", "J1"] as const;
const SIZE = scalarCell("Woning_Huishoudgrootte");

let browser: Browser;
let addin: Addin;

beforeAll(async () => {
  browser = await launch();
  addin = await Addin.open(browser, { empty: true });
  await addin.openFile(heerlenFile());
  await addin.pane();
  await addin.type(...CELL, "=WONING.INWONERS()");
  await addin.shows(...CELL, (value) => value === persons(expectedReport(), "basis"));
});

afterAll(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
  await browser.close();
});

/** How many of the result tables stand in the workbook. */
function results(): Promise<number> {
  return addin.page.evaluate((keys) => {
    const held = JSON.stringify((window as unknown as WorkbenchWindow).workbench.content());
    return keys.filter((key) => held.includes(`"${key}"`)).length;
  }, RESULT_KEYS);
}

test("stopped at the first sheet that comes, the workbook has all results or none", async () => {
  await addin.page.evaluate(() => {
    const { workbench } = window as unknown as WorkbenchWindow;
    const { getters } = workbench.host.engine.model;
    const before = getters.getSheetIds().length;
    const watch = setInterval(() => {
      if (getters.getSheetIds().length === before) return;
      clearInterval(watch);
      workbench.stopRuntime();
    });
  });
  await addin.press("Doorrekenen");
  await addin.page.waitForFunction(
    () => !(window as unknown as WorkbenchWindow).workbench.session.frame.running
  );
  expect([0, RESULT_KEYS.length]).toContain(await results());
});

test("started again, it knows the workbook, follows edits and completes the results", async () => {
  await addin.page.evaluate(() => {
    (window as unknown as WorkbenchWindow).workbench.startRuntime();
  });
  const pane = await addin.pane();
  await addin.type(SIZE.sheet, SIZE.address, "1,95");
  const wanted = persons(expectedReport([[SIZE, 1.95]]), "basis");
  await addin.shows(...CELL, (value) => value === wanted);
  await addin.press("Doorrekenen");
  await says(pane, /Doorgerekend/);
  expect(await results()).toBe(RESULT_KEYS.length);
  await addin.shows("Overzicht", "A3", (value) => value === "actueel");
});
