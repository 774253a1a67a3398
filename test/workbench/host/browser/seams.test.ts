/**
 * office.js's protocol over both ways that it reaches Excel: on Windows by an object in its page, on the web by
 * messages to its parent. One test for each kind of request, each through the unmodified office.js; that it takes
 * the answers shows in what the add-in then sees.
 */
import type { Browser, Frame } from "playwright-core";
import { REQUIREMENTS } from "../../../../src/workbench/host";
import { launch, ready, run } from "./harness";
import type { Running } from "./harness";
import type { Opening, Page } from "./page-entry";

const FUNCTIONS = {
  namespace: "PROEF",
  file: {
    functions: [
      { id: "DUBBEL", name: "DUBBEL", parameters: [{ name: "getal", type: "number" }] },
      { id: "GEEN", name: "GEEN", parameters: [] },
      {
        id: "TEL",
        name: "TEL",
        options: { stream: true, cancelable: true },
        parameters: [{ name: "start", type: "number" }],
      },
    ],
  },
};

const ADDIN = `
window.cancelled = [];
CustomFunctions.associate("DUBBEL", (x) => 2 * x);
CustomFunctions.associate("GEEN", () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "er is niets");
});
CustomFunctions.associate("TEL", (start, call) => {
  call.setResult(start + 1);
  call.onCanceled = () => window.cancelled.push(start);
});`;

/** What office.js only does where Excel says that it is newer than this host. */
const NEWER = { ...REQUIREMENTS, CustomFunctions: "1.7", RichApiRuntime: "1.2" };

const data = {
  sheets: [
    { id: "s1", name: "Eerste", colNumber: 26, rowNumber: 100, cells: { A1: "1", A2: "=A1+1" } },
    { id: "s2", name: "Tweede", colNumber: 26, rowNumber: 100, cells: {} },
    { id: "s3", name: "Derde", colNumber: 26, rowNumber: 100, cells: {} },
  ],
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
    running = await run(browser, ADDIN, { data, functions: FUNCTIONS }, { seam });
    addin = running.addin;
  });
  afterAll(() => running.context.close());

  const values = (address: string) =>
    addin.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Eerste").getRange(wanted);
          range.load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      address
    );

  /** What is asked for by methods since the log was last looked at. */
  const methods = () =>
    running.page.evaluate(() => {
      const { page } = window as unknown as { page: Page };
      return page.log.splice(0).flatMap((batch) => batch.methods);
    });

  test("office.js knows where it is, and what it may ask for", async () => {
    const known = await addin.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { requirements, contentLanguage, displayLanguage, diagnostics } = Office.context;
      return {
        host,
        platform,
        languages: [contentLanguage, displayLanguage],
        version: diagnostics.version,
        sets: [
          requirements.isSetSupported("ExcelApi", "1.14"),
          requirements.isSetSupported("ExcelApi", "1.15"),
          requirements.isSetSupported("SharedRuntime", "1.1"),
          requirements.isSetSupported("CompressedFile", "1.1"),
        ],
      };
    });
    expect(known).toEqual({
      host: "Excel",
      platform: seam === "web" ? "OfficeOnline" : "PC",
      languages: ["nl-NL", "nl-NL"],
      version: "16.0.18000.20000",
      sets: [true, false, true, false],
    });
  });

  test("objects are found, and what is not there is a null object", async () => {
    const found = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const there = worksheets.getItemOrNullObject("tweede");
        const missing = worksheets.getItemOrNullObject("Vierde");
        const below = missing.getRange("A1");
        there.load("id");
        below.load("values");
        await context.sync();
        return [there.id, there.isNullObject, missing.isNullObject, below.isNullObject];
      })
    );
    expect(found).toEqual(["s2", false, true, true]);
  });

  test("a query gives properties, what they lead to, and everything", async () => {
    const [named, all] = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Eerste");
        const range = sheet.getRange("A1:A2");
        range.load("values, formulas, worksheet/name");
        const whole = context.workbook.worksheets.getItem("Tweede");
        whole.load();
        await context.sync();
        return [
          [range.values, range.formulas, range.worksheet.name],
          [whole.name, whole.position, whole.visibility],
        ];
      })
    );
    expect(named).toEqual([[[1], [2]], [[1], ["=A1+1"]], "Eerste"]);
    expect(all).toEqual(["Tweede", 1, "Visible"]);
  });

  test("what was not loaded is not there", async () => {
    const code = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Eerste");
        sheet.load("id");
        await context.sync();
        return sheet.name;
      }).catch((error: OfficeExtension.Error) => error.code)
    );
    expect(code).toBe("PropertyNotLoaded");
  });

  test("a collection gives its items: all, named properties only, or a page of them", async () => {
    const seen = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const load = (option: string | object) => {
          const { worksheets } = new Excel.RequestContext().workbook;
          worksheets.load(option as string);
          return worksheets.context.sync().then(() => worksheets);
        };
        const names = (sheets: Excel.WorksheetCollection) => sheets.items.map(({ name }) => name);
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        return [
          names(await load("items/name")),
          names(await load({ name: true })),
          names(await load({ $all: true })),
          names(await load({ select: "name", top: 1, skip: 1 })),
          (await load("items/name, items/position")).items[2]!.position,
          count.value,
        ];
      })
    );
    const all = ["Eerste", "Tweede", "Derde"];
    expect(seen).toEqual([all, all, all, ["Tweede"], 2, 3]);
  });

  test("a property is set, and several at once", async () => {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Eerste");
        sheet.getRange("C1").values = [["een"]];
        sheet.getRange("C2:D2").set({ values: [[true, "=1+1"]] });
        await context.sync();
      })
    );
    expect(await values("C1:D2")).toEqual([
      ["een", ""],
      [true, 2],
    ]);
  });

  test("a method takes values and objects, and gives a value or an object", async () => {
    const seen = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Eerste");
        const other = sheet.getRange("D4");
        const box = sheet.getRange("B2").getBoundingRect(other);
        const cell = box.getCell(1, 2);
        const visible = context.workbook.worksheets.getCount(true);
        box.load("address");
        cell.load("address");
        await context.sync();
        return [box.address, cell.address, visible.value];
      })
    );
    expect(seen).toEqual(["Eerste!B2:D4", "Eerste!D3", 3]);
  });

  test("an object that is tracked lives on until it is untracked", async () => {
    const seen = await addin.evaluate(async () => {
      const context = new Excel.RequestContext();
      const range = context.workbook.worksheets.getItem("Eerste").getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      context.workbook.worksheets.getItem("Eerste").name = "Anders";
      await context.sync();
      range.load("address");
      await context.sync();
      const { address } = range;
      context.workbook.worksheets.getItem("Anders").name = "Eerste";
      context.trackedObjects.remove(range);
      await context.sync();
      range.load("address");
      const code = await context.sync().catch((error: OfficeExtension.Error) => error.code);
      return [address, code];
    });
    expect(seen).toEqual(["Anders!A1", "InvalidReference"]);
  });

  test("an event is told while it is listened to", async () => {
    const seen = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const told: unknown[][] = [];
        let hear: () => void = () => undefined;
        const heard = () => new Promise<void>((resolve) => (hear = resolve));
        const sheet = context.workbook.worksheets.getItem("Tweede");
        const first = sheet.onChanged.add(async ({ address, worksheetId, source }) => {
          told.push(["first", address, worksheetId, source]);
          hear();
        });
        sheet.onChanged.add(async ({ address }) => {
          told.push(["second", address]);
          hear();
        });
        await context.sync();
        const write = async (address: string) => {
          const next = heard();
          sheet.getRange(address).values = [[1]];
          await context.sync();
          await next;
        };
        await write("B2");
        first.remove();
        await context.sync();
        await write("B3");
        return told;
      })
    );
    expect(seen).toEqual([
      ["first", "B2", "s2", "Local"],
      ["second", "B2"],
      ["second", "B3"],
    ]);
  });

  test("a large write is cut into pieces by office.js", async () => {
    await methods();
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Derde").getRange("A1:E2000");
        range.values = Array.from({ length: 2000 }, (_, row) =>
          Array.from({ length: 5 }, (__, column) => row * 5 + column)
        );
        await context.sync();
      })
    );
    expect(await methods()).toContain("_ValidateArraySize");
    const corner = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Derde").getRange("D2000:E2000");
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      })
    );
    expect(corner).toEqual([[9998, 9999]]);
  });

  test("an error says what failed, where, and what came before it", async () => {
    const seen = await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.trace("before");
        context.workbook.worksheets.getItem("Vierde").load("name");
        context.trace("after");
        await context.sync();
        return undefined;
      }).catch((error: OfficeExtension.Error) => ({
        known: error instanceof OfficeExtension.Error,
        code: error.code,
        http: (error as unknown as { httpStatusCode: number }).httpStatusCode,
        traces: error.traceMessages,
        location: error.debugInfo.errorLocation,
        statement: error.debugInfo.statement,
      }))
    );
    expect(seen).toEqual({
      known: true,
      code: "ItemNotFound",
      http: 404,
      traces: ["before"],
      location: "WorksheetCollection.getItem",
      statement: "var worksheet = worksheets.getItem(...);",
    });
  });

  test("a value that is refused says so with the member, and the writes before it stay", async () => {
    const seen = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Eerste");
        sheet.getRange("F1").values = [["blijft"]];
        sheet.getRange("F2:F3").values = [["te weinig"]];
        sheet.getRange("F4").values = [["komt niet"]];
        await context.sync();
        return undefined;
      }).catch((error: OfficeExtension.Error) => [error.code, error.debugInfo.errorLocation])
    );
    expect(seen).toEqual(["InvalidArgument", "Range.values"]);
    expect(await values("F1:F4")).toEqual([["blijft"], [""], [""], [""]]);
  });

  test("a member that is not served is refused by its name", async () => {
    const seen = await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.slicers.load("items/name");
        await context.sync();
        return undefined;
      }).catch((error: OfficeExtension.Error) => [
        error.code,
        error.message,
        error.debugInfo.errorLocation,
      ])
    );
    expect(seen).toEqual([
      "ApiNotFound",
      "The Excel host does not serve Workbook.slicers.",
      "Workbook.slicers",
    ]);
  });

  test("a member of a newer set is refused too: office.js lets it through", async () => {
    const seen = await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.getSelectedRange().getDependents().load("addresses");
        await context.sync();
        return undefined;
      }).catch((error: OfficeExtension.Error) => [error.code, error.message])
    );
    expect(seen).toEqual(["ApiNotFound", "The Excel host does not serve Range.getDependents()."]);
  });

  test("objects are loaded by their kind, as deep as they lead", async () => {
    const seen = await addin.evaluate(async () => {
      const context = new Excel.RequestContext();
      const { workbook } = context;
      const load = (depth: number) => {
        const queries = { Workbook: "worksheets", Worksheet: "name,names", NamedItem: "name" };
        context.loadRecursive(workbook, queries, depth);
        return context.sync();
      };
      await load(1);
      const sheets = workbook.worksheets.items;
      const names = sheets.map(({ name }) => name);
      const shallow = sheets[0]!.names.toJSON();
      await load(2);
      return [names, shallow, workbook.worksheets.items[0]!.names.toJSON()];
    });
    expect(seen).toEqual([["Eerste", "Tweede", "Derde"], {}, { items: [] }]);
  });

  const result = async (cell: string, formula: string, settled: (shown: unknown) => boolean) => {
    await addin.evaluate(
      ([address, entered]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Eerste");
          sheet.getRange(address).formulas = [[entered]];
          await context.sync();
        }),
      [cell, formula] as const
    );
    let shown: unknown;
    do [[shown]] = (await values(cell)) as [[unknown]];
    while (!settled(shown));
    return shown;
  };
  const answered = (shown: unknown) => shown !== "#BUSY!" && shown !== "";

  test("a custom function is called, answers, fails, streams and is cancelled", async () => {
    await methods();
    expect(await result("J1", "=PROEF.DUBBEL(21)", answered)).toBe(42);
    expect(await result("J2", "=PROEF.GEEN()", answered)).toBe("#N/A");
    expect(await result("J3", "=PROEF.TEL(7)", answered)).toBe(8);
    expect(await methods()).toContain("SetInvocationResults");
    await result("J3", "weg", (shown) => shown === "weg");
    await addin.waitForFunction(() =>
      (window as unknown as { cancelled: number[] }).cancelled.includes(7)
    );
  });

  describe("where Excel says that it is newer", () => {
    beforeAll(async () => {
      const opening: Opening = { seam, requirements: NEWER };
      await running.page.evaluate(
        (how) => (window as unknown as { page: Page }).page.begin(how),
        opening
      );
      addin = await ready(running.page);
    });

    test("an object is updated, watched and retrieved in requests of its own kinds", async () => {
      interface Retrieved {
        readonly values: unknown[][];
        readonly worksheet: { readonly name: string };
      }
      interface More {
        update(properties: object): void;
        ensureUnchanged(properties: object): void;
        retrieve<T>(option: string): T;
      }
      const seen = await addin.evaluate(async () => {
        const context = new Excel.RequestContext();
        const sheet = context.workbook.worksheets.getItem("Eerste");
        const range = sheet.getRange("L1:M1") as Excel.Range & More;
        range.update({ values: [["bij", "gewerkt"]] });
        const got = range.retrieve<Retrieved>("values, worksheet/name");
        const { worksheets } = context.workbook;
        const all = (worksheets as unknown as More).retrieve<{ items: { name: string }[] }>("name");
        const missing = worksheets.getItemOrNullObject("Vierde");
        const none = (missing as unknown as More).retrieve<{ $isNullObject: boolean }>("name");
        const watched = sheet as Excel.Worksheet & More;
        watched.ensureUnchanged({ name: "Eerste", position: 0 });
        await context.sync();
        watched.ensureUnchanged({ position: 1 });
        const code = await context.sync().catch((error: OfficeExtension.Error) => error.code);
        return [
          got.values,
          got.worksheet.name,
          all.items.map(({ name }) => name),
          none.$isNullObject,
          code,
        ];
      });
      expect(seen).toEqual([
        [["bij", "gewerkt"]],
        "Eerste",
        ["Eerste", "Tweede", "Derde"],
        true,
        "InvalidRequest",
      ]);
    });

    test("results of custom functions come as lists", async () => {
      await methods();
      expect(await result("K1", "=PROEF.DUBBEL(4)", answered)).toBe(8);
      expect(await result("K2", "=PROEF.GEEN()", (shown) => shown === "#N/A")).toBe("#N/A");
      expect(await methods()).toContain("SetInvocationArrayResults");
    });
  });

  test("nothing went wrong, no other origin was asked for anything, nothing else was asked of Office", async () => {
    const refused = await running.page.evaluate(
      () => (window as unknown as { page: Page }).page.refused
    );
    expect([running.complaints, refused]).toEqual([[], []]);
  });
});
