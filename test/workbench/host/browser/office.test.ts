/**
 * Office's first API and what lies beside the workbook, through the unmodified office.js and over both seams: the
 * context, settings, the workbook as a file, the pane, and pages that come and go.
 */
import type { Browser, Frame } from "playwright-core";
import { launch, ready, run } from "./harness";
import type { Running } from "./harness";
import type { Opening, Page } from "./page-entry";

const data = {
  sheets: [
    { id: "s1", name: "Eerste", colNumber: 26, rowNumber: 100, cells: { B1: "=PROEF.TEL(1)" } },
  ],
};
const functions = {
  namespace: "PROEF",
  file: {
    functions: [
      {
        id: "TEL",
        name: "TEL",
        options: { stream: true },
        parameters: [{ name: "start", type: "number" }],
      },
    ],
  },
};
const ADDIN = `CustomFunctions.associate("TEL", (start, call) => call.setResult(start + 1));`;

/** What office.js itself talks with its parent by, on the web. */
interface Channel {
  getClientEndPoint(): {
    invoke(name: string, done: (code: number) => void, data: unknown): void;
  };
}

/** What a page is asked in its own window. */
type Own = Window & { page: Page };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const file = Array.from({ length: 10 }, (_, i) => i * 20);

describe.each(["windows", "web"] as const)("over the %s seam", (seam) => {
  let running: Running;
  let addin: Frame;
  beforeAll(async () => {
    running = await run(browser, ADDIN, { data, functions }, { seam, file, hidden: true });
    addin = running.addin;
  });
  afterAll(() => running.context.close());

  const host = <T>(ask: (page: Page) => T) =>
    running.page.evaluate<T>(`(${String(ask)})(window.page)`);
  const refused = () => host((page) => page.refused.splice(0));

  test("the context tells of the workbook and of Office", async () => {
    const context = await addin.evaluate(() => {
      const { document, requirements, diagnostics, platform, host: name } = Office.context;
      return [
        document.url,
        document.mode,
        requirements.isSetSupported("CompressedFile", "1.1"),
        diagnostics.host,
        String(platform) === String(diagnostics.platform),
        name,
      ];
    });
    expect(context).toEqual([
      "C:\\Werkmappen\\Map1.xlsx",
      "readWrite",
      true,
      "Excel",
      true,
      "Excel",
    ]);
    const url = await addin.evaluate(
      () =>
        new Promise((done) =>
          Office.context.document.getFilePropertiesAsync(({ value }) => done(value.url))
        )
    );
    expect(url).toBe("C:\\Werkmappen\\Map1.xlsx");
  });

  test("an add-in whose pane is not shown at first is told so", async () => {
    const started = await addin.evaluate(() => Office.onReady());
    expect(started).toMatchObject({ addin: { visibilityMode: "Hidden" } });
  });

  /** Sets these settings and saves them; the status that the add-in is told. */
  const save = (settings: Readonly<Record<string, unknown>>) =>
    addin.evaluate(
      (wanted) =>
        new Promise<string>((done) => {
          const { settings: held } = Office.context.document;
          for (const [key, value] of Object.entries(wanted)) held.set(key, value);
          held.saveAsync(({ status }) => done(String(status)));
        }),
      settings
    );
  const kept = () =>
    host((page) => (page.host!.engine.model.exportData() as { excelKept?: unknown }).excelKept);

  test("settings are kept with the workbook, out of reach of undo, and their change is told", async () => {
    await addin.evaluate(
      () =>
        new Promise<void>((done) =>
          Office.context.document.settings.addHandlerAsync(
            Office.EventType.SettingsChanged,
            () => Object.assign(window, { settingsChanged: true }),
            () => done()
          )
        )
    );
    expect(await save({ gemeente: "Heerlen", jaar: 2050, lijst: [1, { a: true }] })).toBe(
      "succeeded"
    );
    await addin.waitForFunction(
      () => (window as unknown as { settingsChanged?: boolean }).settingsChanged
    );
    const settings = { gemeente: "Heerlen", jaar: 2050, lijst: [1, { a: true }] };
    expect(await kept()).toEqual({ settings });
    await host((page) => void page.host!.engine.model.dispatch("REQUEST_UNDO"));
    expect(await kept()).toEqual({ settings });
  });

  test("settings that another page saved are there after a refresh", async () => {
    await host((page) => page.host!.engine.settings.set("jaar", 2040));
    const year = await addin.evaluate(
      () =>
        new Promise((done) => {
          const { settings } = Office.context.document;
          settings.refreshAsync(() => done(settings.get("jaar")));
        })
    );
    expect(year).toBe(2040);
  });

  test("the selection is told when it changes", async () => {
    await addin.evaluate(
      () =>
        new Promise<void>((done) =>
          Office.context.document.addHandlerAsync(
            Office.EventType.DocumentSelectionChanged,
            () => Object.assign(window, { selectionChanged: true }),
            () => done()
          )
        )
    );
    await host((page) => void page.host!.engine.model.selection.selectCell(2, 2));
    await addin.waitForFunction(
      () => (window as unknown as { selectionChanged?: boolean }).selectionChanged
    );
  });

  test("the workbook is fetched as a file, in slices", async () => {
    const slices = await addin.evaluate(
      () =>
        new Promise((done) =>
          Office.context.document.getFileAsync(
            Office.FileType.Compressed,
            { sliceSize: 4 },
            ({ value: opened }) => {
              const found: unknown[] = [opened.size, opened.sliceCount];
              const next = (index: number): void => {
                if (index === opened.sliceCount) {
                  opened.closeAsync(({ status }) => done([...found, status]));
                } else {
                  opened.getSliceAsync(index, ({ value }) => {
                    found.push([value.index, value.size, Array.from(value.data as number[])]);
                    next(index + 1);
                  });
                }
              };
              next(0);
            }
          )
        )
    );
    expect(slices).toEqual([
      10,
      3,
      [0, 4, [0, 20, 40, 60]],
      [1, 4, [80, 100, 120, 140]],
      [2, 2, [160, 180]],
      "succeeded",
    ]);
  });

  test("no third copy of the file is given while two are open, and no other kind of file", async () => {
    const open = (type: "compressed" | "pdf") =>
      addin.evaluate(
        (kind) =>
          new Promise<number>((done) =>
            Office.context.document.getFileAsync(kind as unknown as Office.FileType, (result) => {
              if (result.value) Object.assign(window, { opened: result.value });
              done(result.error?.code ?? 0);
            })
          ),
        type
      );
    expect([await open("compressed"), await open("compressed")]).toEqual([0, 0]);
    expect(await open("compressed")).toBe(11000);
    await addin.evaluate(
      () =>
        new Promise((done) =>
          (window as unknown as { opened: Office.File }).opened.closeAsync(done)
        )
    );
    expect(await open("compressed")).toBe(0);
    expect(await open("pdf")).toBe(1009);
  });

  test("what the first API asks for beyond that is refused, and the host says what it was", async () => {
    const codes = await addin.evaluate(async () => {
      const { document } = Office.context;
      const code = (ask: (done: (result: Office.AsyncResult<unknown>) => void) => void) =>
        new Promise<number>((done) => ask(({ error }) => done(error.code)));
      return [
        await code((done) => document.getSelectedDataAsync(Office.CoercionType.Matrix, done)),
        await code((done) => document.goToByIdAsync("A1", Office.GoToType.NamedItem, done)),
      ];
    });
    expect(codes).toEqual([5000, 5000]);
    expect(await refused()).toEqual([
      "The Excel host does not serve getSelectedDataAsync (number 64).",
      "The Excel host does not serve goToByIdAsync (number 82).",
    ]);
  });

  test("the add-in shows and hides its pane, and hears of it", async () => {
    expect(await host((page) => page.pane.visible)).toBe(false);
    await addin.evaluate(async () => {
      const { addin: own } = Office;
      const seen: string[] = [];
      Object.assign(window, { seen });
      await own.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
      await own.showAsTaskpane();
    });
    expect(await host((page) => page.pane.visible)).toBe(true);
    // A person closes the pane, and opens it again.
    await host((page) => page.pane.show(false));
    await host((page) => page.pane.show(true));
    await addin.evaluate(() => Office.addin.hide());
    await addin.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 4);
    const seen = await addin.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).toEqual(["Taskpane", "Hidden", "Taskpane", "Hidden"]);
    expect(await host((page) => page.pane.visible)).toBe(false);
  });

  test("the add-in asks to be started along with the workbook", async () => {
    const behaviours = await addin.evaluate(async () => {
      const before = await Office.addin.getStartupBehavior();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      return [before, await Office.addin.getStartupBehavior()];
    });
    expect(behaviours).toEqual(["None", "Load"]);
    expect(await kept()).toMatchObject({ startsWithWorkbook: true });
  });

  test("the add-in has a person asked before the workbook is closed", async () => {
    const asks = () => host((page) => page.seam!.page.asksBeforeClosing);
    expect(await asks()).toBe(false);
    await addin.evaluate(async () => {
      const notice = Office.addin.beforeDocumentCloseNotification;
      await notice.onCloseActionCancelled(() => {
        Object.assign(window, { stayed: true });
      });
      await notice.enable();
    });
    expect(await asks()).toBe(true);
    await host((page) => page.seam!.page.closeCancelled());
    await addin.waitForFunction(() => (window as unknown as { stayed?: boolean }).stayed);
    await addin.evaluate(() => Office.addin.beforeDocumentCloseNotification.disable());
    expect(await asks()).toBe(false);
  });

  test("a service that is not served is refused by its name", async () => {
    const seen = await addin.evaluate(() =>
      Office.actions
        .getShortcuts()
        .catch((error: OfficeExtension.Error) => [error.code, error.message])
    );
    expect(seen).toEqual([
      "ApiNotFound",
      "The Excel host does not serve Microsoft.Office.ActionService.",
    ]);
  });

  /** Listens to changes of the sheet in a page, and keeps a range over batches. */
  const listen = (frame: Frame) =>
    frame.evaluate(async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem("Eerste");
      const heard: string[] = [];
      sheet.onChanged.add(async ({ address }) => void heard.push(address));
      const range = sheet.getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      Object.assign(window, { heard });
    });
  const heardBy = (frame: Frame) =>
    frame.evaluate(() => (window as unknown as { heard?: string[] }).heard ?? []);
  const write = (frame: Frame, address: string) =>
    frame.evaluate(
      (where) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Eerste").getRange(where).values = [[1]];
          await context.sync();
        }),
      address
    );
  const open = async (opening: Opening) => {
    await running.page.evaluate((how) => (window as unknown as Own).page.begin(how), opening);
    return ready(running.page);
  };

  test("the add-in follows Office's colours; Excel on the web tells none", async () => {
    const other = await open({ seam, theme: "dark" });
    const theme = await other.evaluate(() => ({ ...Office.context.officeTheme }));
    const dark = {
      bodyBackgroundColor: "#262626",
      bodyForegroundColor: "#ffffff",
      controlBackgroundColor: "#1f1f1f",
      controlForegroundColor: "#f3f3f3",
    };
    expect(theme).toEqual(seam === "windows" ? dark : {});
    // office.js has no event of it in Excel.
    const events = await other.evaluate(() => Object.keys(Office.EventType));
    expect(events).not.toContain("OfficeThemeChanged");
    await host((page) => page.seam!.close());
  });

  if (seam === "web") {
    test("what is asked of the parent beyond Office's calls is refused, but not what is said in passing", async () => {
      const ask = (name: string, asked: unknown) =>
        addin.evaluate(
          ([action, given]) =>
            new Promise<number>((done) =>
              (window as unknown as { OSF: Channel }).OSF.getClientEndPoint().invoke(
                action,
                done,
                given
              )
            ),
          [name, asked] as const
        );
      expect(await ask("ContextActivationManager_notifyHost", ["id", 0])).toBe(0);
      expect(await ask("ContextActivationManager_notifyHost", ["id", 26])).toBe(-2);
      expect(await ask("ContextActivationManager_openWindowInHost", { strUrl: "x" })).toBe(-2);
      expect(await refused()).toEqual([
        'The Excel host does not serve ContextActivationManager_notifyHost ["id",26].',
        'The Excel host does not serve ContextActivationManager_openWindowInHost {"strUrl":"x"}.',
      ]);
    });
  }

  test("two pages are on one workbook at once, each with its own listeners", async () => {
    const other = await open({ seam });
    await listen(other);
    await write(addin, "E1");
    await other.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
    expect([await heardBy(addin), await heardBy(other)]).toEqual([[], ["E1"]]);
    await host((page) => page.seam!.close());
    await write(addin, "E2");
    expect(await heardBy(other)).toEqual(["E1"]);
  });

  test("with a page that is loaded anew, all that the old one kept ends, and its calls are made again", async () => {
    await listen(addin);
    const sizes = () => host((page) => page.host!.calls.sizes);
    await host((page) => void page.log.splice(0));
    await addin.goto(addin.url());
    await addin.waitForFunction(() => typeof Office === "object");
    await addin.evaluate(() => Office.onReady());
    // The new page answers the call that the old one had answered already.
    await running.page.waitForFunction(() =>
      (window as unknown as Own).page.log.some(({ methods }) =>
        methods.includes("SetInvocationResults")
      )
    );
    expect(await sizes()).toEqual({ calls: 1, running: 1, cells: 1 });
    await listen(addin);
    await write(addin, "E3");
    await addin.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
    expect(await heardBy(addin)).toEqual(["E3"]);
    // Settings that were saved are there; office.js keeps them for the tab as well.
    const year = await addin.evaluate(
      () => Office.context.document.settings.get("jaar") as unknown
    );
    expect(year).toBe(2040);
  });

  test("nothing went wrong, and no other origin was asked for anything", async () => {
    expect([running.complaints, await refused()]).toEqual([[], []]);
  });
});
