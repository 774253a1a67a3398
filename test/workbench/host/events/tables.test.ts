/** Events of tables: what changes in them, which come and go, and what is selected of them. */
import type { ExcelHost } from "../../../../src/workbench/host";
import { Batch, hostOn } from "../support/batch";
import { quiet } from "../support/quiet";
import { listening, sheet, table, type, workbookSheets, workbookTables, write } from "./listening";

beforeAll(quiet);

function addTable(host: ExcelHost, address: string, name: string): string {
  const batch = new Batch(host);
  const added = batch.method(workbookTables(batch), "Add", [address, true]);
  batch.set(added, "Name", name).load(added, "id");
  return (batch.run()[1] as { Id: string }).Id;
}

const tableHost = () => {
  const cells = { A1: "Jaar", B1: "Bedrag", A2: "2020", B2: "10", A3: "2021", B3: "20" };
  const host = hostOn({ Blad: cells, Ander: {} });
  return { host, id: addTable(host, "Blad!A1:B3", "Verkoop") };
};

const sheetTables = (name: string) => (batch: Batch) => batch.property(batch.sheet(name), "Tables");

describe("tables come and go", () => {
  test("by the add-in, undone and redone, to the workbook and to their worksheet", async () => {
    const { host } = tableHost();
    const events = await listening(
      host,
      [workbookTables, "Added"],
      [workbookTables, "Deleted"],
      [sheetTables("Ander"), "Added"],
      [sheetTables("Blad"), "Added"]
    );
    const tableId = addTable(host, "Ander!A1:B3", "Nieuw");
    const added = { type: "TableAdded", tableId, worksheetId: "sheet2", source: "Local" };
    expect(await events.take()).toEqual([
      { ...added, tableName: expect.stringMatching(/^(Tabel2|Nieuw)$/) as string },
      { ...added, tableName: expect.stringMatching(/^(Tabel2|Nieuw)$/) as string },
    ]);
    const batch = new Batch(host);
    batch.call(table("Nieuw")(batch), "Delete").run();
    expect(await events.take()).toEqual([
      {
        type: "TableDeleted",
        tableId,
        tableName: "Nieuw",
        worksheetId: "sheet2",
        source: "Local",
      },
    ]);
    host.engine.model.dispatch("REQUEST_UNDO");
    expect(await events.wire()).toEqual([
      [102, "Workbook"],
      [102, "sheet2"],
    ]);
  });

  test("with their rows, and with their worksheet; undoing an addition deletes", async () => {
    const { host, id } = tableHost();
    const events = await listening(host, [workbookTables, "Deleted"]);
    const lines = { sheetId: "sheet1", sheetName: "Blad", dimension: "ROW" } as const;
    host.engine.model.dispatch("REMOVE_COLUMNS_ROWS", { ...lines, elements: [0, 1, 2] });
    expect(await events.take()).toMatchObject([{ tableId: id, tableName: "Verkoop" }]);
    const other = addTable(host, "Ander!A1:B3", "Nieuw");
    host.engine.model.dispatch("DELETE_SHEET", { sheetId: "sheet2", sheetName: "Ander" });
    expect(await events.take()).toMatchObject([{ tableId: other, worksheetId: "sheet2" }]);
    host.engine.model.dispatch("CREATE_TABLE", {
      sheetId: "sheet1",
      ranges: [{ _sheetId: "sheet1", _zone: { top: 0, left: 0, bottom: 1, right: 1 } }],
      config: { ...CONFIG },
      tableType: "static",
    });
    host.engine.model.dispatch("REQUEST_UNDO");
    expect(await events.take()).toMatchObject([{ type: "TableDeleted", worksheetId: "sheet1" }]);
  });

  test("by a person in the grid: copies get an identity of their own", async () => {
    const { host, id } = tableHost();
    const events = await listening(host, [workbookTables, "Added"]);
    const { model } = host.engine;
    const zone = { top: 0, left: 0, bottom: 2, right: 1 };
    model.selection.selectZone({ cell: { col: 0, row: 0 }, zone });
    model.dispatch("COPY");
    model.dispatch("PASTE", { target: [{ top: 5, left: 5, bottom: 5, right: 5 }] });
    model.dispatch("DUPLICATE_SHEET", {
      sheetId: "sheet1",
      sheetIdTo: "copy",
      sheetNameTo: "Kopie",
    });
    const added = await events.take();
    expect(added.map(({ tableName }) => tableName)).toEqual(["Verkoop2", "Verkoop3", "Verkoop24"]);
    expect(new Set([id, ...added.map(({ tableId }) => tableId)]).size).toBe(4);
  });
});

const CONFIG = {
  hasFilters: false,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  styleId: "TableStyleMedium2",
};

describe("what changes in a table", () => {
  test("is told of the part that lies in it, to it, its worksheet and the workbook", async () => {
    const { host, id } = tableHost();
    const events = await listening(
      host,
      [table("Verkoop"), "DataChanged"],
      [sheetTables("Blad"), "DataChanged"],
      [workbookTables, "DataChanged"]
    );
    write(host, "Blad", "B3:D3", [[1, null, 4]]);
    const messages = await events.take();
    expect(messages).toHaveLength(3);
    expect(messages[0]).toEqual({
      type: "TableChanged",
      worksheetId: "sheet1",
      tableId: id,
      address: "B3",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      shiftDirection: "None",
      referenceId: "Blad!B3",
    });
    write(host, "Ander", "A1", 1);
    write(host, "Blad", "E9", 1);
    expect(await events.take()).toEqual([]);
    type(host, "B2", "11");
    expect(await events.take()).toMatchObject([
      { address: "B2", valueBefore: 10, valueAfter: 11 },
      {},
      {},
    ]);
  });

  test("rows of the sheet are told as far as they lie in it, by where it was or is", async () => {
    const { host } = tableHost();
    const events = await listening(host, [table("Verkoop"), "DataChanged"]);
    const lines = { sheetId: "sheet1", sheetName: "Blad", dimension: "ROW" } as const;
    const at = { base: 1, quantity: 1, position: "after" } as const;
    host.engine.model.dispatch("ADD_COLUMNS_ROWS", { ...lines, ...at });
    host.engine.model.dispatch("REMOVE_COLUMNS_ROWS", { ...lines, elements: [3, 4, 5] });
    expect(await events.take()).toMatchObject([
      { changeType: "RowInserted", address: "A3:B3" },
      { changeType: "RowDeleted", address: "A4:B4" },
    ]);
  });

  test("rows and columns of its own: cells for the worksheet, rows and columns for the table", async () => {
    const { host } = tableHost();
    const events = await listening(
      host,
      [workbookSheets, "DataChanged"],
      [table("Verkoop"), "DataChanged"]
    );
    const brief = async () =>
      (await events.take()).map(({ type: what, changeType, address }) =>
        [what, changeType, address].join(" ")
      );
    const change = async (act: (batch: Batch, at: number) => void) => {
      const batch = new Batch(host);
      act(batch, table("Verkoop")(batch));
      batch.run();
      return brief();
    };
    const rows = (batch: Batch, at: number) => batch.property(at, "Rows");
    expect(
      await change((batch, at) =>
        batch.instantiate(batch.method(rows(batch, at), "Add", [null, [[1, 2]]]))
      )
    ).toEqual([
      "WorksheetChanged CellInserted A4:B4",
      "TableChanged RowInserted A4:B4",
      "WorksheetChanged RangeEdited A4:B4",
      "TableChanged RangeEdited A4:B4",
    ]);
    expect(
      await change((batch, at) =>
        batch.call(batch.method(rows(batch, at), "GetItemAt", [0]), "Delete")
      )
    ).toEqual(["WorksheetChanged CellDeleted A2:B2", "TableChanged RowDeleted A2:B2"]);
    expect(
      await change((batch, at) => {
        const columns = batch.property(at, "Columns");
        batch.instantiate(batch.method(columns, "Add", [1]));
      })
    ).toEqual([
      "WorksheetChanged CellInserted B1:B3",
      "TableChanged ColumnInserted B1:B3",
      "WorksheetChanged RangeEdited B1",
      "TableChanged RangeEdited B1",
    ]);
    host.engine.model.dispatch("REQUEST_UNDO");
    expect((await brief()).slice(0, 2)).toEqual([
      "WorksheetChanged CellDeleted B1:B3",
      "TableChanged ColumnDeleted B1:B3",
    ]);
  });
});

test("a table hears of selections in it, and of the one that leaves it", async () => {
  const { host, id } = tableHost();
  const { selection } = host.engine.model;
  selection.selectCell(7, 7);
  const events = await listening(host, [table("Verkoop"), "SelectionChanged"]);
  const select = async (top: number, left: number, bottom: number, right: number) => {
    selection.selectZone({ cell: { col: left, row: top }, zone: { top, left, bottom, right } });
    return (await events.take()).map(({ address }) => address);
  };
  selection.selectCell(1, 1);
  expect(await events.take()).toEqual([
    { type: "TableSelectionChanged", worksheetId: "sheet1", tableId: id, address: "B2" },
  ]);
  expect(await select(2, 0, 8, 4)).toEqual(["A3:B3"]);
  expect(await select(8, 8, 9, 9)).toEqual([""]);
  expect(await select(7, 7, 7, 7)).toEqual([]);
  expect(await listening(host, [sheet("Blad"), "Calculated"])).toBeDefined();
});
