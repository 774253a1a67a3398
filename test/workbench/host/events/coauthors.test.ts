/** Two people on one workbook: what the other does is remote, and one's own is local, on either side. */
import { LocalTransportService } from "@odoo/o-spreadsheet";
import { ExcelHost } from "../../../../src/workbench/host";
import { Batch, workbookData } from "../support/batch";
import { quiet } from "../support/quiet";
import { listening, type, workbookSheets, workbookTables, write } from "./listening";

beforeAll(quiet);

const cells = { A1: "1", B1: "=A1*2", A5: "Jaar", B5: "Bedrag" };

async function twoPeople() {
  const transport = new LocalTransportService();
  const open = async () => {
    const host = new ExcelHost({ data: workbookData({ Blad: cells, Ander: {} }), transport });
    const events = await listening(
      host,
      [workbookSheets, "DataChanged"],
      [workbookSheets, "Added"],
      [workbookSheets, "Deleted"],
      [workbookSheets, "Calculated"],
      [workbookSheets, "Activated"],
      [workbookSheets, "SelectionChanged"],
      [workbookTables, "Added"],
      [workbookTables, "Deleted"]
    );
    /** What happened, whose it was, and where. */
    const told = async () =>
      (await events.take()).map(({ type: what, source, address, triggerSource }) =>
        [what, source, address, triggerSource].filter(Boolean).join(" ")
      );
    return { host, told };
  };
  return { ann: await open(), ben: await open() };
}

test("edits of the one are calculated and told at both, each with its own source", async () => {
  const { ann, ben } = await twoPeople();
  write(ann.host, "Blad", "A1", [[5]]);
  expect(await ann.told()).toEqual([
    "WorksheetChanged Local A1 ThisLocalAddin",
    "WorksheetCalculated B1",
  ]);
  expect(await ben.told()).toEqual([
    "WorksheetChanged Remote A1 Unknown",
    "WorksheetCalculated B1",
  ]);
  type(ben.host, "A1", "6");
  expect(await ben.told()).toEqual(["WorksheetChanged Local A1 Unknown", "WorksheetCalculated B1"]);
  expect(await ann.told()).toEqual([
    "WorksheetChanged Remote A1 Unknown",
    "WorksheetCalculated B1",
  ]);
  expect(ann.host.engine.read.getEvaluatedCell({ sheetId: "sheet1", col: 1, row: 0 }).value).toBe(
    12
  );
});

test("details go along", async () => {
  const { ann, ben } = await twoPeople();
  const events = await listening(ann.host, [workbookSheets, "DataChanged"]);
  type(ben.host, "A1", "6");
  const [message] = await events.take();
  expect(message).toMatchObject({ source: "Remote", valueBefore: 1, valueAfter: 6 });
});

test("what the other undoes is remote, and replaying what came later is no news", async () => {
  const { ann, ben } = await twoPeople();
  type(ann.host, "A1", "5");
  type(ben.host, "C3", "7");
  await ann.told();
  await ben.told();
  ann.host.engine.model.dispatch("REQUEST_UNDO");
  expect(await ann.told()).toEqual(["WorksheetChanged Local A1 Unknown", "WorksheetCalculated B1"]);
  expect(await ben.told()).toEqual([
    "WorksheetChanged Remote A1 Unknown",
    "WorksheetCalculated B1",
  ]);
  for (const { host } of [ann, ben]) {
    const read = (col: number, row: number) =>
      host.engine.read.getEvaluatedCell({ sheetId: "sheet1", col, row }).value;
    expect([read(0, 0), read(2, 2)]).toEqual([1, 7]);
  }
  ann.host.engine.model.dispatch("REQUEST_REDO");
  expect(await ben.told()).toEqual([
    "WorksheetChanged Remote A1 Unknown",
    "WorksheetCalculated B1",
  ]);
  expect(await ann.told()).toEqual(["WorksheetChanged Local A1 Unknown", "WorksheetCalculated B1"]);
});

test("worksheets, tables, rows and cells of the other; not what the other looks at", async () => {
  const { ann, ben } = await twoPeople();
  const { model } = ben.host.engine;
  model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: "sheet1", sheetIdTo: "sheet2" });
  model.selection.selectCell(4, 4);
  expect(await ann.told()).toEqual([]);
  const batch = new Batch(ben.host);
  batch.instantiate(batch.method(workbookSheets(batch), "Add", ["Nieuw"]));
  batch.instantiate(batch.method(workbookTables(batch), "Add", ["Blad!A5:B6", true]));
  const table = batch.method(workbookTables(batch), "GetItemAt", [0]);
  batch.instantiate(batch.method(batch.property(table, "Rows"), "Add", [null, [[1, 2]]]));
  batch.instantiate(batch.method(batch.property(table, "Rows"), "Add", [null, [[3, 4]]]));
  batch.run();
  expect(await ann.told()).toEqual([
    "WorksheetAdded Remote",
    "TableAdded Remote",
    "WorksheetChanged Remote A6:B6 Unknown",
    // Cells are inserted, and then edited.
    "WorksheetChanged Remote A7:B7 Unknown",
    "WorksheetChanged Remote A7:B7 Unknown",
  ]);
});

test("a change of each in one tick keeps its own source", async () => {
  const { ann, ben } = await twoPeople();
  write(ann.host, "Blad", "D1", [[1]]);
  type(ben.host, "D2", "2");
  type(ann.host, "D3", "3");
  expect(await ann.told()).toEqual([
    "WorksheetChanged Local D1 ThisLocalAddin",
    "WorksheetChanged Remote D2 Unknown",
    "WorksheetChanged Local D3 Unknown",
  ]);
});
