import type { Browser, Frame, Page } from "playwright-core";
import { launch } from "../host/browser/harness";
import { smallAddin } from "./support/small-addin";
import { openWorkbench } from "./support/workbench";
import type { OpenWorkbench, WorkbenchWindow } from "./support/workbench";

let browser: Browser;
let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  workbench = await openWorkbench(browser, { addIn: smallAddin(), empty: true });
  ({ page } = workbench);
});

beforeEach(async () => {
  await page.evaluate(() => (window as unknown as WorkbenchWindow).workbench.newWorkbook());
  await page.waitForSelector(".o-grid canvas");
});

afterEach(() => {
  expect(workbench.complaints).toEqual([]);
});

afterAll(async () => {
  await workbench.close();
  await browser.close();
});

/** What a cell of the active sheet holds. */
function cell(address: string): Promise<{ content: string | undefined; value: unknown }> {
  return page.evaluate((xc) => {
    const { getters } = (window as unknown as WorkbenchWindow).workbench.host.engine.model;
    const sheetId = getters.getActiveSheetId();
    const { zone } = getters.getRangeFromSheetXC(sheetId, xc);
    const position = { sheetId, col: zone.left, row: zone.top };
    const held = getters.getCell(position);
    const content = held?.isFormula ? held.compiledFormula.toFormulaString(getters) : held?.content;
    return { content, value: getters.getEvaluatedCell(position).value };
  }, address);
}

/** Goes to a cell by the name box, as a person does; the grid then has the keyboard. */
async function goTo(address: string): Promise<void> {
  const box = page.locator(".o-named-range-selector input");
  await box.click();
  await box.fill(address);
  await box.press("Enter");
  await drawn();
}

/** Types in the cell that is selected. No person is faster than the screen: the grid reckons with that. */
async function type(text: string): Promise<void> {
  await page.keyboard.type(text.slice(0, 1));
  await drawn();
  await page.keyboard.type(text.slice(1));
  await page.keyboard.press("Enter");
  await drawn();
}

function drawn(): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      })
  );
}

const message = () => page.locator(".message.error").innerText();

test("what is typed in a cell is read in Dutch", async () => {
  await goTo("B2");
  for (const text of ["0,03", "1.234,5", "31-12-2050", "=SUM(1,5;2)", "12%", "waar", "'0,5"]) {
    await type(text);
  }
  const [rate, thousands, date, sum, share, truth, words] = await Promise.all(
    ["B2", "B3", "B4", "B5", "B6", "B7", "B8"].map(cell)
  );
  expect([rate?.value, thousands?.value, date?.value]).toEqual([0.03, 1234.5, 55153]);
  expect([sum, share?.value, truth?.value, words?.value]).toEqual([
    { content: "=SUM(1.5,2)", value: 3.5 },
    0.12,
    true,
    "0,5",
  ]);
});

test("the formula bar shows and takes formulas in Dutch notation", async () => {
  await goTo("C3");
  await type("=SUM(1,5;2)");
  await goTo("C3");
  const bar = page.locator(".o-topbar-composer .o-composer");
  expect(await bar.innerText()).toBe("=SUM(1,5; 2)");
  await bar.click();
  await drawn();
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await page.keyboard.type(";0,25)");
  await page.keyboard.press("Enter");
  expect(await cell("C3")).toEqual({ content: "=SUM(1.5,2,0.25)", value: 3.75 });
});

test("undo and redo, by button and by keyboard", async () => {
  await goTo("A1");
  await type("een");
  await goTo("A1");
  await type("twee");
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  expect((await cell("A1")).value).toBe("een");
  await page.getByRole("button", { name: "Opnieuw" }).click();
  expect((await cell("A1")).value).toBe("twee");
  await goTo("A1");
  await page.keyboard.press("Control+z");
  expect((await cell("A1")).value).toBe("een");
});

test("a formula with an error in it is refused in words, and the cell stays", async () => {
  await goTo("A1");
  await type("5");
  await goTo("A1");
  await type("=1+");
  expect(await message()).toContain("Cel A1 is niet gewijzigd.");
  expect((await cell("A1")).value).toBe(5);
});

test("custom functions are calculated by the add-in, and their errors are told in the line below", async () => {
  await goTo("A1");
  await type("=PROEF.DUBBEL(1,5)");
  await type("=PROEF.STROOM()");
  await type("=PROEF.FOUT()");
  await goTo("A3");
  const status = page.locator(".cell-status");
  await page.waitForFunction(() =>
    document.querySelector(".cell-status")?.textContent?.includes("#N/A")
  );
  expect(await status.innerText()).toBe("A3 #N/A: Dit scenario bestaat niet.");
  expect([(await cell("A1")).value, (await cell("A2")).value]).toEqual([3, 7]);
});

test("the add-in hears what a person types as that person's", async () => {
  const pane = await workbench.pane();
  await pane.waitForFunction(() => "changes" in window);
  await goTo("D4");
  await type("0,5");
  await pane.waitForFunction(
    () => (window as unknown as { changes: unknown[] }).changes.length > 0
  );
  expect(await pane.evaluate(() => (window as unknown as { changes: unknown[] }).changes)).toEqual([
    ["D4", "Local", "RangeEdited"],
  ]);
});

test("a command of the ribbon reaches the add-in, also when it is not there yet", async () => {
  await page.getByRole("button", { name: "Doorrekenen" }).click();
  await held("A1", "gedaan");
  await page.evaluate(() => {
    const { workbench: own } = window as unknown as WorkbenchWindow;
    own.newWorkbook();
    own.pane.show(false);
    own.stopRuntime();
  });
  expect(await page.locator(".pane iframe").count()).toBe(0);
  await page.waitForSelector(".o-grid canvas");
  await drawn();
  await page.getByRole("button", { name: "Doorrekenen" }).click();
  await held("A1", "gedaan");
  await page.evaluate(() => (window as unknown as WorkbenchWindow).workbench.pane.show(true));
});

test("the ribbon by keyboard: along the buttons, into the menu, an item that is disabled", async () => {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await page.getByRole("button", { name: "Paneel" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("Meer");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("Delen");
  const share = page.getByRole("menuitem", { name: "Delen" });
  expect(await share.getAttribute("aria-disabled")).toBe("true");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("Hulp");
  await page.keyboard.press("Escape");
  expect(await focused()).toBe("Meer");
  expect(await share.isVisible()).toBe(false);
});

test("a pane that is closed runs on, and comes back as it was", async () => {
  const pane = await workbench.pane();
  await mark(pane);
  await page.getByRole("button", { name: "Taakvenster sluiten" }).click();
  expect(await page.locator(".pane iframe").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Taakvenster", exact: true }).click();
  expect(await page.locator(".pane iframe").isVisible()).toBe(true);
  expect(await (await workbench.pane()).evaluate(() => document.title)).toBe("gemerkt");
});

test("what is done in the pane is done in the workbook", async () => {
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: "Schrijf" }).click();
  await held("A1", "paneel");
});

test("a table takes in what is typed right below it, and fills its formulas there", async () => {
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").formulas = [
        ["Aantal", "Dubbel"],
        [1, "=A2*2"],
      ];
      sheet.tables.add("A1:B2", true).name = "tbl_Proef";
      await context.sync();
    })
  );
  await goTo("A3");
  await type("0,5");
  const address = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("tbl_Proef").getRange().load("address");
      await context.sync();
      return range.address;
    })
  );
  expect(address).toBe("Blad1!A1:B3");
  expect((await cell("B3")).value).toBe(1);
});

test("manual calculation waits until it is asked for", async () => {
  await goTo("A1");
  await type("2");
  await type("=A1*10");
  await page.getByLabel("Berekening").selectOption("Manual");
  await goTo("A1");
  await type("3");
  expect((await cell("A2")).value).toBe(20);
  await page.getByRole("button", { name: "Nu berekenen" }).click();
  expect((await cell("A2")).value).toBe(30);
  await page.getByLabel("Berekening").selectOption("Automatic");
});

test("the add-in's page goes by its own policy: no code in the page", async () => {
  const pane = await workbench.pane();
  const ran = await pane.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true;";
    document.body.append(script);
    return "ran" in window;
  });
  expect(ran).toBe(false);
  expect(workbench.complaints.splice(0).join()).toContain("Content Security Policy");
});

async function held(address: string, value: string): Promise<void> {
  await page.waitForFunction(
    ([xc, wanted]) => {
      const { getters } = (window as unknown as WorkbenchWindow).workbench.host.engine.model;
      const sheetId = getters.getActiveSheetId();
      const { zone } = getters.getRangeFromSheetXC(sheetId, xc!);
      return getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top }).value === wanted;
    },
    [address, value]
  );
}

function mark(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    document.title = "gemerkt";
  });
}
