import type { Browser } from "playwright-core";
import { launch } from "../workbench/host/browser/harness";
import { Addin } from "./support/addin";
import { says } from "./support/pane";

let browser: Browser;
let addin: Addin;

beforeAll(async () => {
  browser = await launch();
  // The computer of this browser is light all the time.
  addin = await Addin.open(browser, { empty: true, theme: "light" });
});

afterAll(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
  await browser.close();
});

/** How light the pane is, from 0 to 255, once it says what an empty workbook is offered. */
async function lightness(): Promise<number> {
  const pane = await addin.pane();
  await says(pane, "Deze werkmap klaarzetten");
  return pane.evaluate(() => {
    const color = getComputedStyle(document.querySelector("main")!).backgroundColor;
    const parts = (/\d+, \d+, \d+/.exec(color)?.[0] ?? "").split(", ").map(Number);
    return parts.reduce((sum, part) => sum + part, 0) / parts.length;
  });
}

test("the pane takes the look of the workbench, not that of the computer", async () => {
  expect(await lightness()).toBeGreaterThan(200);
  const theme = addin.page.getByRole("button", { name: "Donkere weergave" });
  await theme.click();
  await addin.page.waitForSelector(".tool-theme[aria-pressed=true]");
  expect(await lightness()).toBeLessThan(60);
  await theme.click();
  await addin.page.waitForSelector(".tool-theme[aria-pressed=false]");
  expect(await lightness()).toBeGreaterThan(200);
});
