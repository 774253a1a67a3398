/** Whether the add-in starts along with the workbook, through the unmodified office.js. */
import type { Browser } from "playwright-core";
import { launch } from "../workbench/host/browser/harness";
import { Stage } from "./set-up/stage";

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launch();
  stage = new Stage(browser);
  await stage.open();
});
afterAll(() => browser.close());

test("is off at first, and kept in the workbook once it is on", async () => {
  expect(await stage.call("opensWithWorkbook")).toBe(false);
  await stage.call("setOpensWithWorkbook", true);
  expect(await stage.call("opensWithWorkbook")).toBe(true);
  const saved = JSON.parse(await stage.saved()) as object;
  await stage.open(saved);
  expect(await stage.call("opensWithWorkbook")).toBe(true);
  await stage.call("setOpensWithWorkbook", false);
  expect(await stage.call("opensWithWorkbook")).toBe(false);
});
