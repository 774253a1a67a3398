import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launch } from "../host/browser/harness";
import { smallAddin } from "./support/small-addin";
import { openWorkbench } from "./support/workbench";
import type { OpenWorkbench, WorkbenchOptions, WorkbenchWindow } from "./support/workbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(
    context: object,
    options: object
  ): Promise<{
    violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
  }>;
}

let browser: Browser;
let workbench: OpenWorkbench | undefined;

beforeAll(async () => {
  browser = await launch();
});

afterEach(async () => {
  await workbench?.close();
  workbench = undefined;
});

afterAll(() => browser.close());

async function opened(options: Omit<WorkbenchOptions, "addIn">): Promise<Page> {
  workbench = await openWorkbench(browser, { addIn: smallAddin(), empty: true, ...options });
  return workbench.page;
}

/** What axe finds in the page around the spreadsheet, which is a library's own. */
async function violations(page: Page): Promise<string[]> {
  // The page's policy stops scripts of tests as well, unless the debugger puts them there.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
    const context = { exclude: [[".o-spreadsheet"], [".pane-page"]] };
    const found = await axe.run(context, { runOnly: { type: "tag", values: tags } });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`)
    );
  });
}

const LOOKS = [
  { theme: "light", width: 1280 },
  { theme: "dark", width: 1280 },
  { theme: "light", width: 320 },
  { theme: "dark", width: 320 },
] as const;

test.each(LOOKS)(
  "$theme at $width: nothing runs off the page, and axe finds nothing",
  async (look) => {
    const page = await opened(look);
    await page.evaluate(() => {
      const { messages } = (window as unknown as WorkbenchWindow).workbench;
      messages.say("warning", "Een waarschuwing", ["met een regel"]);
      messages.say("error", "Een fout");
    });
    const overflow = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll(
          ".file-bar button:not([hidden]), .file-bar select, .status-line span"
        )
      )
        .filter((each) => each.getBoundingClientRect().right > window.innerWidth)
        .map((each) => each.className)
    );
    expect(overflow).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(workbench?.complaints).toEqual([]);
  }
);

test("on a narrow screen the pane is closed at first, and lies over the sheet when it is opened", async () => {
  const page = await opened({ width: 320 });
  expect(await page.locator(".pane-head").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Taakvenster", exact: true }).click();
  const box = await page.locator(".pane").boundingBox();
  expect(box).toMatchObject({ x: 0, width: 320 });
  await page.getByRole("button", { name: "Taakvenster sluiten" }).click();
  expect(await page.locator(".pane-head").isVisible()).toBe(false);
});

test("the pane is as wide as a person makes it, by keyboard too, and never narrower than 320", async () => {
  const page = await opened({});
  const width = async () => (await page.locator(".pane").boundingBox())?.width;
  expect(await width()).toBe(350);
  const splitter = page.getByRole("separator");
  await splitter.focus();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(370);
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
  expect(await width()).toBe(320);
});

test("another language and another look keep the workbook", async () => {
  const page = await opened({});
  await page.evaluate(() => {
    const { workbench: own } = window as unknown as WorkbenchWindow;
    own.newWorkbook();
    own.host.type("Blad1", "A1", "0,5");
  });
  await page.getByLabel("Taal").selectOption("en-US");
  await page.getByRole("button", { name: "Save", exact: true }).waitFor();
  await page.getByRole("button", { name: "Dark view" }).click();
  await page.locator(':root[data-theme="dark"] [aria-pressed="true"].tool-theme').waitFor();
  const kept = await page.evaluate(() => {
    const { host } = (window as unknown as WorkbenchWindow).workbench;
    host.type("Blad1", "A2", "0.25");
    const { getters } = host.engine.model;
    const sheetId = getters.getActiveSheetId();
    return [0, 1].map((row) => getters.getEvaluatedCell({ sheetId, col: 0, row }).value);
  });
  expect(kept).toEqual([0.5, 0.25]);
  const pane = await workbench!.pane();
  expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
  expect(workbench?.complaints).toEqual([]);
});
