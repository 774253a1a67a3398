import type { Browser } from "playwright-core";
import { launch } from "../host/browser/harness";
import { smallAddin } from "./support/small-addin";
import { openWorkbench } from "./support/workbench";
import type { OpenWorkbench, WorkbenchWindow } from "./support/workbench";

let browser: Browser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await launch();
  workbench = await openWorkbench(browser, { addIn: smallAddin(), empty: true });
  await workbench.pane();
});

afterAll(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
  await browser.close();
});

/** The part of the window that has the keyboard. */
function part(): Promise<string | undefined> {
  return workbench.page.evaluate(() => {
    const parts = [".ribbon", ".sheet", ".pane"];
    return parts.find((name) => document.querySelector(name)?.contains(document.activeElement));
  });
}

test("F6 goes round the parts of the window, the add-in's page too, and back with Shift", async () => {
  const { keyboard } = workbench.page;
  await workbench.page.locator(".o-grid-overlay").first().click();
  expect(await part()).toBe(".sheet");
  const way: (string | undefined)[] = [];
  for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"]) {
    await keyboard.press(key);
    way.push(await part());
  }
  expect(way).toEqual([".pane", ".ribbon", ".sheet", ".ribbon", ".pane", ".sheet"]);
});

test("after F6 to the sheet what is typed goes to its cell", async () => {
  const { page } = workbench;
  await page.keyboard.press("F6");
  await page.keyboard.press("Shift+F6");
  await page.keyboard.press("7");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => {
    const { getters } = (window as unknown as WorkbenchWindow).workbench.host.engine.model;
    const sheetId = getters.getActiveSheetId();
    const cells = Array.from({ length: 400 }, (_, i) => ({
      sheetId,
      col: i % 12,
      row: Math.floor(i / 12),
    }));
    return cells.some((at) => getters.getEvaluatedCell(at).value === 7);
  });
});
