/** The ribbon of a manifest, on the unmodified office.js: commands run in the add-in, and it changes its buttons. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { launch, ready, run } from "./harness";
import type { Running } from "./harness";
import type { Page } from "./page-entry";

const manifest = readFileSync(join(__dirname, "..", "ribbon", "fixtures", "manifest.xml"), "utf8");

const ADDIN = `
window.pressed = [];
Office.actions.associate("run", (event) => {
  window.pressed.push(event.source.id);
  window.finish = () => event.completed();
  if (!window.slow) window.finish();
});
Office.actions.associate("share", (event) => {
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad").getRange("A1").values = [[event.source.id]];
    await context.sync();
  }).then(() => event.completed());
});`;

const data = {
  sheets: [{ id: "s1", name: "Blad", colNumber: 26, rowNumber: 100, cells: {} }],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(["windows", "web"] as const)("over the %s seam", (seam) => {
  let running: Running;
  let addin: Frame;
  beforeAll(async () => {
    running = await run(browser, ADDIN, { data }, { seam, manifest });
    addin = running.addin;
  });
  afterAll(() => running.context.close());

  const host = <T>(ask: (page: Page) => T | Promise<T>) =>
    running.page.evaluate<T>(`(${String(ask)})(window.page)`);
  const press = (id: string) =>
    running.page.evaluate(
      (control) =>
        (window as unknown as { page: Page }).page.ribbon!.press(control).then(
          () => "done",
          (problem: Error) => problem.message
        ),
      id
    );
  const pressed = () =>
    addin.evaluate(() => (window as unknown as { pressed: string[] }).pressed.splice(0));

  test("a button runs the action that its manifest names, with the id of the button", async () => {
    expect(await press("Button.Run")).toBe("done");
    expect(await pressed()).toEqual(["Button.Run"]);
  });

  test("it is done only when the add-in says so", async () => {
    await addin.evaluate(() => Object.assign(window, { slow: true }));
    await host((page) => {
      const state = { done: false };
      Object.assign(window, { state });
      void page.ribbon!.press("Button.Run").then(() => (state.done = true));
    });
    await addin.waitForFunction(
      () => (window as unknown as { pressed: string[] }).pressed.length === 1
    );
    const done = () => running.page.evaluate(() => (window as unknown as Stated).state.done);
    expect(await done()).toBe(false);
    await addin.evaluate(() => (window as unknown as { finish: () => void }).finish());
    await running.page.waitForFunction(() => (window as unknown as Stated).state.done);
    await addin.evaluate(() => Object.assign(window, { slow: false }));
    await pressed();
  });

  test("an item that the add-in enables runs, and works on the workbook", async () => {
    expect(await press("Item.Share")).toContain("disabled");
    await addin.evaluate(() =>
      Office.ribbon.requestUpdate({
        tabs: [
          {
            id: "Tab",
            visible: true,
            groups: [{ id: "Group.Work", controls: [{ id: "Item.Share", enabled: true }] }],
          },
        ],
      })
    );
    expect(await press("Item.Share")).toBe("done");
    const value = await host((page) => {
      const position = { sheetId: "s1", col: 0, row: 0 };
      return page.host!.engine.read.getEvaluatedCell(position).value;
    });
    expect(value).toBe("Item.Share");
  });

  test("the add-in disables a button and hides its tab", async () => {
    await addin.evaluate(() =>
      Office.ribbon.requestUpdate({
        tabs: [{ id: "Tab", visible: false, controls: [{ id: "Button.Run", enabled: false }] }],
      })
    );
    const state = () =>
      host((page) => [page.ribbon!.isVisible("Tab"), page.ribbon!.isEnabled("Button.Run")]);
    expect(await state()).toEqual([false, false]);
    await addin.evaluate(() =>
      Office.ribbon.requestUpdate({
        tabs: [{ id: "Tab", visible: true, controls: [{ id: "Button.Run", enabled: true }] }],
      })
    );
    expect(await state()).toEqual([true, true]);
  });

  test("a control that the manifest does not have is refused by its id", async () => {
    const seen = await addin.evaluate(() =>
      Office.ribbon
        .requestUpdate({ tabs: [{ id: "Tab", controls: [{ id: "Button.Gone", enabled: true }] }] })
        .catch((error: OfficeExtension.Error) => [error.code, error.message])
    );
    expect(seen).toEqual([
      "ControlIdNotFound",
      'The ribbon of the add-in has no control "Button.Gone".',
    ]);
  });

  test("tabs that come and go with what is selected are refused: their set is not promised", async () => {
    const seen = await addin.evaluate(() =>
      Office.ribbon.requestCreateControls({ actions: [], tabs: [] }).then(
        () => "done",
        (error: OfficeExtension.Error) => error.message
      )
    );
    expect(seen).toContain("DynamicRibbon.executeRequestCreate()");
  });

  test("a button shows the pane that its manifest names", async () => {
    expect(await press("Button.Pane")).toBe("done");
    expect(await host((page) => page.asked.panes)).toEqual(["https://workbench.test/pane.html"]);
  });

  test("a command starts the add-in where it is not there, and waits for it", async () => {
    await host((page) => page.seam!.close());
    await running.page.evaluate(
      (how) => {
        const { page } = window as unknown as { page: Page };
        page.asked.runtime = 0;
        const state = { done: "" };
        Object.assign(window, { state });
        void page.ribbon!.press("Button.Run").then(() => (state.done = "done"));
        if (page.asked.runtime === 1) page.begin(how);
      },
      { seam }
    );
    addin = await ready(running.page);
    await running.page.waitForFunction(
      () => (window as unknown as { state: { done: string } }).state.done === "done"
    );
    expect(await pressed()).toEqual(["Button.Run"]);
  });

  test("an action that the add-in has not associated fails by its name", async () => {
    expect(await press("Item.Help")).toBe('The add-in has no action "help".');
  });

  test("nothing went wrong, and no other origin was asked for anything", async () => {
    expect([running.complaints, await host((page) => page.refused)]).toEqual([[], []]);
  });
});

interface Stated {
  readonly state: { readonly done: boolean };
}
