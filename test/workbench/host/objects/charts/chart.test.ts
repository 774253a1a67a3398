/** Charts as things on a sheet: names, places, and what becomes of them when the workbook changes. */
import { LocalTransportService } from "@odoo/o-spreadsheet";
import type { TransportService } from "@odoo/o-spreadsheet";
import { ExcelHost } from "../../../../../src/workbench/host";
import { Batch, workbookData } from "../../support/batch";
import { quiet } from "../../support/quiet";
import { ChartBook, refusal } from "./chart-book";

beforeAll(quiet);

describe("names", () => {
  test("are counted, and may be changed to one that no other chart of the sheet has", () => {
    const book = new ChartBook();
    const first = book.add("Line", "A1:D5");
    const second = book.add("Pie", "A1:B5");
    expect(book.all("Name")).toEqual(["Grafiek 1", "Grafiek 2"]);
    book.edit(second, (edit) => edit.set("Name", "Passendheid"));
    expect(book.get(second, "name id")).toMatchObject({ Name: "Passendheid", Id: second });
    const taken = () => book.edit(first, (edit) => edit.set("Name", "passendheid"));
    expect(refusal(taken)).toMatchObject({ code: "ItemAlreadyExists" });
    expect(refusal(() => book.edit(first, (edit) => edit.set("Name", "")))).toMatchObject({
      code: "InvalidArgument",
    });
    book.edit(first, (edit) => edit.set("Name", "GRAFIEK 1"));
    expect(book.all("Name")).toEqual(["GRAFIEK 1", "Passendheid"]);
  });

  test("find a chart whatever their capitals; what is not there is not found, or null", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", (edit) => edit.set("Name", "Bevolking"));
    expect(book.get("BEVOLKING", "id")).toEqual({ Id: id });
    expect(refusal(() => book.get("Weg", "id"))).toMatchObject({ code: "ItemNotFound" });
    const nothing = book.get(id, "id", ({ batch }) =>
      batch.method(batch.property(batch.sheet("Blad"), "Charts"), "GetItemOrNullObject", ["Weg"])
    );
    expect(nothing).toBeNull();
  });

  test("are not given to two charts when one was deleted", () => {
    const book = new ChartBook();
    const first = book.add("Line", "A1:D5");
    book.add("Line", "A1:D5");
    book.edit(first, ({ batch, chart }) => batch.call(chart, "Delete"));
    book.add("Line", "A1:D5");
    expect(new Set(book.all("Name")).size).toBe(2);
  });
});

describe("places", () => {
  const PLACE = "left top width height";

  test("a new chart lies beside its data", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5");
    // Five columns of 96 pixels, of which 96 are 72 points.
    expect(book.get(id, PLACE)).toMatchObject({ Left: 360, Top: 0, Width: 360, Height: 216 });
  });

  test("a chart is where it was put, to the point, and on the cells that are there", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", (edit) =>
      edit.set("Left", 100.5).set("Top", 40).set("Width", 200).set("Height", 123.25)
    );
    expect(book.get(id, PLACE)).toMatchObject({ Left: 100.5, Top: 40, Width: 200, Height: 123.25 });
    expect(book.read.getFigure("sheet1", book.read.getFigureIdFromChartId(id))).toMatchObject({
      col: 1,
      row: 2,
      offset: { x: 38, y: expect.closeTo(7.33, 2) as number },
    });
  });

  test("over cells, or on one of them without changing its size", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", ({ batch, chart }) =>
      batch.call(chart, "SetPosition", ["B3", "D10"])
    );
    // 23 pixels a row are 17.25 points.
    const covered = { Left: 72, Top: 34.5, Width: 216, Height: 138 };
    expect(book.get(id, PLACE)).toMatchObject(covered);
    book.edit(id, (edit) => edit.give(edit.chart, "SetPosition", "A1"));
    expect(book.get(id, PLACE)).toMatchObject({ ...covered, Left: 0, Top: 0 });
  });

  test("beyond the grid the sheet grows, so that the chart lies on it", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", (edit) => edit.set("Top", 6000).set("Left", 3000));
    expect(book.get(id, PLACE)).toMatchObject({ Left: 3000, Top: 6000 });
    expect(book.read.getNumberRows("sheet1")).toBeGreaterThan(6216 / 17.25);
    expect(book.read.getNumberCols("sheet1")).toBeGreaterThan(3360 / 72);
  });

  test("outside the sheet, without a size, or over cells of another sheet: refused", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5");
    for (const [name, value] of [
      ["Left", -1],
      ["Width", 0],
    ] as const) {
      expect(refusal(() => book.edit(id, (edit) => edit.set(name, value)))).toMatchObject({
        code: "InvalidArgument",
      });
    }
    const elsewhere = () =>
      book.edit(id, (edit) => edit.give(edit.chart, "SetPosition", "A1", "Ander"));
    expect(refusal(elsewhere)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("when the workbook changes", () => {
  const lines = (book: ChartBook, base: number) =>
    book.host.engine.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: "sheet1",
      sheetName: "Blad",
      dimension: "ROW",
      base,
      position: "before",
      quantity: 2,
    });

  test("a chart draws what its cells are", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5");
    const cell = { sheetId: "sheet1", col: 1, row: 1 };
    book.host.engine.model.dispatch("UPDATE_CELL", { ...cell, content: "1" });
    book.host.engine.model.dispatch("UPDATE_CELL", { ...cell, row: 0, content: "Krimp" });
    expect(book.table(id)[1]).toEqual(["Krimp", 1, 85000, 84000, 83000]);
  });

  test("it follows rows that are inserted, with its cells and their names", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", (edit) => edit.set("Top", 100));
    const before = book.table(id);
    lines(book, 0);
    expect(book.table(id)).toEqual(before);
    expect(book.get(id, "top")).toMatchObject({ Top: 134.5 });
    book.host.engine.model.dispatch("UPDATE_CELL", {
      sheetId: "sheet1",
      col: 1,
      row: 2,
      content: "Verplaatst",
    });
    expect(book.table(id)[1]![0]).toBe("Verplaatst");
  });

  test("it follows cells that are pushed aside by others", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5");
    const before = book.table(id);
    for (const [address, way] of [
      ["A1:D1", "Down"],
      ["A1:A8", "Right"],
    ] as const) {
      const batch = new Batch(book.host);
      batch.call(batch.range("Blad", address), "Insert", [way]).run();
    }
    expect(book.table(id)).toEqual(before);
    expect(book.read.getChartDefinition(id)).toMatchObject({
      dataSource: { dataSets: [{ dataRange: "C3:C6" }, {}, {}] },
    });
  });

  test("a co-author sees it, and changes it while the cells move", () => {
    const transport = new LocalTransportService() as TransportService;
    const data = workbookData({ Blad: { B1: "Laag", A2: "2025", B2: "1", A3: "2030", B3: "2" } });
    const mine = new ChartBook([], new ExcelHost({ data, transport }));
    const theirs = new ChartBook([], new ExcelHost({ data, transport }));
    const id = mine.add("Line", "A1:B3");
    theirs.edit(id, (edit) => edit.set("Title/Text", "Van een ander"));
    lines(theirs, 0);
    expect(mine.table(id)).toEqual([
      ["2025", "2030"],
      ["Laag", 1, 2],
    ]);
    expect(mine.get(id, "text", (edit) => edit.to("Title"))).toEqual({ Text: "Van een ander" });
    expect(mine.read.getChartDefinition(id)).toEqual(theirs.read.getChartDefinition(id));
  });

  test("names whose cells were deleted are no longer known", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5");
    book.host.engine.model.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId: "sheet1",
      sheetName: "Blad",
      dimension: "ROW",
      elements: [0],
    });
    expect(book.table(id)[1]).toEqual(["#REF!", 86000, 85000, 84000, 83000]);
  });

  test("a sheet's new name changes nothing", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5");
    const before = book.table(id);
    book.host.engine.model.dispatch("RENAME_SHEET", {
      sheetId: "sheet1",
      oldName: "Blad",
      newName: "Mijn uitkomsten",
    });
    expect(book.table(id)).toEqual(before);
  });

  test("a copy of the sheet has a chart of its own cells", () => {
    const book = new ChartBook();
    book.add("Line", "A1:D5", (edit) => edit.set("Name", "Bevolking"));
    book.host.engine.model.dispatch("DUPLICATE_SHEET", {
      sheetId: "sheet1",
      sheetIdTo: "copy",
      sheetNameTo: "Kopie",
    });
    const [copy] = book.read.getChartIds("copy");
    book.host.engine.model.dispatch("UPDATE_CELL", {
      sheetId: "copy",
      col: 1,
      row: 0,
      content: "Anders",
    });
    expect(book.table(copy!)[1]).toEqual(["Anders", 86000, 85000, 84000, 83000]);
    expect(book.read.getChartDefinition(copy!)).toMatchObject({ excel: { name: "Bevolking" } });
  });

  test("it goes with its sheet", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5");
    book.host.engine.model.dispatch("DELETE_SHEET", { sheetId: "sheet1", sheetName: "Blad" });
    expect(book.read.getChart(id)).toBeUndefined();
    book.do("REQUEST_UNDO");
    expect(book.all("Id")).toEqual([id]);
    expect(book.table(id)).toHaveLength(4);
  });

  test("adding, dressing and deleting are undone and done again, and the id stays", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", (edit) => edit.set("Title/Text", "Bevolking"));
    book.edit(id, (edit) => edit.set("Title/Text", "Inwoners").set("Legend/Visible", false));
    const title = () => book.get(id, "text", (edit) => edit.to("Title"))["Text"];
    const legend = () => book.get(id, "visible", (edit) => edit.to("Legend"))["Visible"];
    book.do("REQUEST_UNDO");
    expect([title(), legend()]).toEqual(["Bevolking", true]);
    book.do("REQUEST_UNDO");
    expect(book.all("Id")).toEqual([]);
    book.do("REQUEST_REDO");
    book.do("REQUEST_REDO");
    expect([book.all("Id"), title(), legend()]).toEqual([[id], "Inwoners", false]);
    book.edit(id, ({ batch, chart }) => batch.call(chart, "Delete"));
    expect(book.all("Id")).toEqual([]);
    book.do("REQUEST_UNDO");
    expect([book.all("Id"), title()]).toEqual([[id], "Inwoners"]);
  });

  test("a workbook that is saved and opened again has the same charts", () => {
    const book = new ChartBook();
    const id = book.add("ColumnStacked100", "A1:D5", (edit) =>
      edit.set("Title/Text", "Delen").set("GapWidth", 40, edit.series(0))
    );
    const again = book.opened();
    expect(again.get(id, "name chartType")).toMatchObject({ ChartType: "ColumnStacked100" });
    expect(again.drawn(id).data).toEqual(book.drawn(id).data);
  });
});

test("a chart that was deleted is not there for what comes after in the batch", () => {
  const book = new ChartBook();
  const id = book.add("Line", "A1:D5");
  const late = () =>
    book.edit(id, (edit) => {
      edit.batch.call(edit.chart, "Delete");
      edit.set("Title/Text", "Te laat");
    });
  expect(refusal(late)).toMatchObject({ code: "ItemNotFound" });
  expect(book.all("Id")).toEqual([]);
});

test("an active chart is the one that is selected, on the sheet that is shown", () => {
  const book = new ChartBook();
  book.add("Line", "A1:D5");
  const second = book.add("Line", "A1:D5");
  const active = () =>
    book.get(second, "id", ({ batch }) =>
      batch.method(batch.root, "GetActiveChartOrNullObject")
    ) as unknown;
  expect(active()).toBeNull();
  book.host.engine.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: "sheet1", sheetIdTo: "sheet2" });
  book.edit(second, ({ batch, chart }) => batch.call(chart, "Activate"));
  expect(book.read.getActiveSheetId()).toBe("sheet1");
  expect(active()).toEqual({ Id: second });
});

test("what is not served is refused by its name", () => {
  const book = new ChartBook();
  const id = book.add("Line", "A1:D5");
  const image = () => book.edit(id, ({ batch, chart }) => batch.call(chart, "GetImage"));
  expect(refusal(image)).toMatchObject({
    code: "ApiNotFound",
    message: "The Excel host does not serve Chart.getImage().",
  });
  expect(refusal(() => book.edit(id, (edit) => edit.set("PlotVisibleOnly", false)))).toMatchObject({
    code: "NotImplemented",
  });
});
