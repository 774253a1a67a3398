/** Events and tables through the unmodified office.js: what the handlers of an add-in are told. */
import type { Browser } from "playwright-core";
import { workbookData } from "../support/batch";
import { launch, reopen, run } from "./harness";
import type { Running } from "./harness";
import type { Page } from "./page-entry";

const data = workbookData({
  Blad: { A1: "Jaar", B1: "Bedrag", A2: "2020", B2: "10", A3: "2021", B3: "20", D1: "=SUM(B2:B3)" },
  Ander: {},
});

/** What handlers write down in the add-in's page. */
const ADDIN = `
window.told = [];
window.note = (what) => async (event) => { told.push([what, JSON.parse(JSON.stringify(event))]); };`;

interface Notes {
  told: [string, Record<string, unknown>][];
  note: (what: string) => (event: unknown) => Promise<void>;
}

let browser: Browser;
let running: Running;
beforeAll(async () => {
  browser = await launch();
  running = await run(browser, ADDIN, { data });
});
beforeEach(async () => {
  running = await reopen(running, ADDIN, { data });
});
afterAll(() => browser.close());
afterEach(() => expect(running.complaints).toEqual([]));

/** Waits until handlers have been told so often, and takes what they were told. */
async function told(count: number): Promise<[string, Record<string, unknown>][]> {
  await running.addin.waitForFunction(
    (wanted) => (window as unknown as Notes).told.length >= wanted,
    count
  );
  return running.addin.evaluate(() => (window as unknown as Notes).told.splice(0));
}

/** Something that a person, or somebody else, does in the workbook. */
const inWorkbook = <T>(act: (page: Page, argument: T) => void, argument: T): Promise<void> =>
  running.page.evaluate(
    ([text, given]) => {
      const run = new Function("page", "argument", `(${text})(page, argument)`);
      run((window as unknown as { page: Page }).page, given);
    },
    [String(act), argument] as const
  );

const type = (address: { col: number; row: number }, content: string) =>
  inWorkbook(
    ({ host }, edit) => host!.engine.model.dispatch("UPDATE_CELL", { sheetId: "sheet1", ...edit }),
    { ...address, content }
  );

test("a worksheet's change, with its details, its range and its source", async () => {
  await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { told: notes } = window as unknown as Notes;
      const sheet = context.workbook.worksheets.getItem("Blad");
      sheet.onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load("address, values");
          const orNull = event.getRangeOrNullObject(inner).load("address");
          await inner.sync();
          notes.push(["range", { address: range.address, values: range.values }]);
          notes.push(["orNull", { address: orNull.address }]);
          notes.push(["event", JSON.parse(JSON.stringify(event)) as Record<string, unknown>]);
        })
      );
      await context.sync();
      sheet.getRange("B2").values = [[15]];
      await context.sync();
    })
  );
  const change = {
    type: "WorksheetChanged",
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: "sheet1",
    address: "B2",
  };
  const details = { valueBefore: 10, valueAfter: 15 };
  expect(await told(3)).toMatchObject([
    ["range", { address: "Blad!B2", values: [[15]] }],
    ["orNull", { address: "Blad!B2" }],
    ["event", { ...change, details, triggerSource: "ThisLocalAddin" }],
  ]);
  await type({ col: 1, row: 1 }, "16");
  const [, , [, event] = []] = await told(3);
  expect(event).toMatchObject({ triggerSource: "Unknown", details: { valueBefore: 15 } });
  expect(event).not.toHaveProperty("changeDirectionState");
  await inWorkbook(({ host }) => host!.engine.model.dispatch("REQUEST_UNDO"), undefined);
  expect((await told(3))[2]).toMatchObject(["event", { details: { valueAfter: 15 } }]);
});

test("cells that are shifted say in which direction", async () => {
  await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad");
      sheet.onChanged.add((window as unknown as Notes).note("changed"));
      await context.sync();
      sheet.getRange("F1:G2").insert("Right");
      sheet.getRange("F1").delete("Up");
      sheet.getRange("2:2").insert("Down");
      await context.sync();
    })
  );
  expect(await told(3)).toMatchObject([
    [
      "changed",
      { changeType: "CellInserted", changeDirectionState: { insertShiftDirection: "Right" } },
    ],
    [
      "changed",
      { changeType: "CellDeleted", changeDirectionState: { deleteShiftDirection: "Up" } },
    ],
    ["changed", { changeType: "RowInserted", address: "2:2" }],
  ]);
});

test("worksheets that come, go and are shown; formulas that are calculated; selections", async () => {
  const added = await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { note } = window as unknown as Notes;
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onDeactivated.add(note("deactivated"));
      worksheets.onCalculated.add(note("calculated"));
      worksheets.onSelectionChanged.add(note("selected"));
      context.workbook.onSelectionChanged.add(async ({ workbook }) => {
        await Excel.run(async (inner) => {
          const range = inner.workbook.getSelectedRange().load("address");
          await inner.sync();
          await note("workbook")({ address: range.address, given: workbook !== undefined });
        });
      });
      await context.sync();
      const sheet = worksheets.add("Nieuw").load("id");
      await context.sync();
      return sheet.id;
    })
  );
  expect(await told(1)).toEqual([
    ["added", { type: "WorksheetAdded", source: "Local", worksheetId: added }],
  ]);
  await inWorkbook(({ host }) => host!.engine.model.selection.selectCell(1, 1), undefined);
  expect(new Map(await told(2))).toEqual(
    new Map([
      ["selected", { type: "WorksheetSelectionChanged", worksheetId: "sheet1", address: "B2" }],
      ["workbook", { address: "Blad!B2", given: true }],
    ] as [string, object][])
  );
  await type({ col: 1, row: 1 }, "11");
  expect(await told(1)).toEqual([
    ["calculated", { type: "WorksheetCalculated", worksheetId: "sheet1", address: "D1" }],
  ]);
  await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ander").activate();
      await context.sync();
    })
  );
  expect((await told(3)).map(([what]) => what)).toEqual(["deactivated", "activated", "workbook"]);
  await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nieuw").delete();
      await context.sync();
    })
  );
  expect(await told(1)).toEqual([
    ["deleted", { type: "WorksheetDeleted", source: "Local", worksheetId: added }],
  ]);
});

test("tables: made, filled, changed, selected and deleted", async () => {
  const state = await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { note } = window as unknown as Notes;
      const { tables, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Blad");
      tables.onAdded.add(note("added"));
      tables.onDeleted.add(note("deleted"));
      sheet.tables.onChanged.add(note("of worksheet"));
      await context.sync();
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Verkoop";
      table.load("id, name, style, showTotals");
      await context.sync();
      table.onChanged.add(note("changed"));
      table.onSelectionChanged.add(note("selected"));
      await context.sync();
      const row = table.rows.add(undefined, [[2022, 30]]).load("index, values");
      table.columns.getItem("Bedrag").load("id, index, values");
      table.rows.load("items/values");
      table.columns.load("items/name");
      const names = table.getHeaderRowRange().load("values");
      const sum = sheet.getRange("D1").load("values, formulas");
      await context.sync();
      return {
        style: table.style,
        row: [row.index, row.values],
        rows: table.rows.items.map(({ values }) => values[0]),
        columns: table.columns.items.map(({ name }) => name),
        names: names.values,
        sum: [sum.formulas[0], sum.values[0]],
      };
    })
  );
  expect(state).toEqual({
    style: "TableStyleMedium2",
    row: [2, [[2022, 30]]],
    rows: [
      [2020, 10],
      [2021, 20],
      [2022, 30],
    ],
    columns: ["Jaar", "Bedrag"],
    names: [["Jaar", "Bedrag"]],
    sum: [["=SUM(B2:B4)"], [60]],
  });
  const first = await told(5);
  const [[, added]] = first as [[string, { tableId: string }]];
  const { tableId } = added;
  const inserted = { changeType: "RowInserted", address: "A4:B4", tableId, source: "Local" };
  expect(first).toMatchObject([
    ["added", { type: "TableAdded", worksheetId: "sheet1" }],
    ["of worksheet", inserted],
    ["changed", inserted],
    ["of worksheet", { changeType: "RangeEdited", address: "A4:B4" }],
    ["changed", { changeType: "RangeEdited", address: "A4:B4" }],
  ]);
  const select = (col: number) =>
    inWorkbook(({ host }, at) => host!.engine.model.selection.selectCell(at, 1), col);
  await select(1);
  await select(8);
  expect(await told(2)).toMatchObject([
    ["selected", { isInsideTable: true, address: "B2", tableId }],
    ["selected", { isInsideTable: false, tableId }],
  ]);
  const [present, gone, refusal] = await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { tables } = context.workbook;
      const before = tables.getItemOrNullObject("verkoop").load("name");
      tables.getItem("Verkoop").getRange().getTables(true).getFirst().delete();
      const after = tables.getItemOrNullObject("Verkoop").load("name");
      await context.sync();
      const code = await Excel.run(async (inner) => {
        inner.workbook.tables.getItem("Verkoop").load("name");
        await inner.sync();
        return "";
      }).catch((error: OfficeExtension.Error) => error.code);
      return [before.isNullObject, after.isNullObject, code] as const;
    })
  );
  expect([present, gone, refusal]).toEqual([false, true, "ItemNotFound"]);
  expect((await told(1)).filter(([what]) => what === "deleted")).toMatchObject([
    ["deleted", { type: "TableDeleted", tableId, tableName: "Verkoop" }],
  ]);
});

test("handlers: two on one event, one that removes itself, and events that are turned off", async () => {
  await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { note, told: notes } = window as unknown as Notes;
      const sheet = context.workbook.worksheets.getItem("Blad");
      sheet.onChanged.add(note("first"));
      const second = sheet.onChanged.add(async () => {
        notes.push(["second", {}]);
        await Excel.run(second.context, async (inner) => {
          second.remove();
          await inner.sync();
        });
        notes.push(["removed", {}]);
      });
      await context.sync();
    })
  );
  await type({ col: 5, row: 5 }, "1");
  expect((await told(3)).map(([what]) => what).sort()).toEqual(["first", "removed", "second"]);
  await type({ col: 5, row: 5 }, "2");
  expect((await told(1)).map(([what]) => what)).toEqual(["first"]);
  const enable = (enabled: boolean) =>
    running.addin.evaluate(
      (value) =>
        Excel.run(async (context) => {
          context.runtime.enableEvents = value;
          context.runtime.load("enableEvents");
          await context.sync();
          return context.runtime.enableEvents;
        }),
      enabled
    );
  expect(await enable(false)).toBe(false);
  await type({ col: 5, row: 5 }, "3");
  expect(await enable(true)).toBe(true);
  await type({ col: 5, row: 5 }, "4");
  expect(await told(1)).toMatchObject([["first", { details: { valueBefore: 3, valueAfter: 4 } }]]);
});

test("a co-author's work is remote", async () => {
  await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { note } = window as unknown as Notes;
      context.workbook.worksheets.onChanged.add(note("changed"));
      context.workbook.worksheets.onAdded.add(note("added"));
      await context.sync();
    })
  );
  await inWorkbook(
    (page, given) => {
      const { model } = page.coauthor(given).engine;
      model.dispatch("UPDATE_CELL", { sheetId: "sheet2", col: 0, row: 0, content: "hoi" });
      model.dispatch("CREATE_SHEET", { sheetId: "new", position: 2, name: "Nieuw" });
      model.dispatch("REQUEST_UNDO");
      model.dispatch("REQUEST_UNDO");
    },
    { data }
  );
  expect(await told(3)).toMatchObject([
    ["changed", { source: "Remote", worksheetId: "sheet2", address: "A1" }],
    ["added", { source: "Remote", worksheetId: "new" }],
    ["changed", { source: "Remote", details: { valueBefore: "hoi", valueAfter: "" } }],
  ]);
});
