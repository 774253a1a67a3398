/** Tables: what they are called, where they lie, and how they are shown. Excel's documented behaviour decides. */
import { ExcelHost } from "../../../../src/workbench/host";
import { Batch, hostOn } from "../support/batch";
import { quiet } from "../support/quiet";

beforeAll(quiet);

const SALES = { A1: "Jaar", B1: "Bedrag", A2: "2020", B2: "10", A3: "2021", B3: "20" };

const salesHost = (cells: Readonly<Record<string, string>> = SALES) =>
  hostOn({ Blad: cells, Ander: {} });

/** Adds a table, named if that is asked for, and returns its id. */
function addTable(host: ExcelHost, address: string, hasHeaders = true, name?: string): string {
  const batch = new Batch(host);
  const table = batch.method(tablesOf(batch), "Add", [address, hasHeaders]);
  if (name !== undefined) batch.set(table, "Name", name);
  const values = batch.load(table, "id").run();
  return (values.at(-1) as { Id: string }).Id;
}

const tablesOf = (batch: Batch) => batch.property(batch.root, "Tables");
const tableOf = (batch: Batch, key: string) => batch.item(tablesOf(batch), key);

/** Properties of a table, as office.js receives them. */
function look(host: ExcelHost, key: string, ...names: string[]): Record<string, unknown> {
  const batch = new Batch(host);
  return batch.load(tableOf(batch, key), ...names).run()[0] as Record<string, unknown>;
}

/** Something that is loaded of what a method of the table leads to. */
function through(host: ExcelHost, key: string, method: string, property: string): unknown {
  const batch = new Batch(host);
  const path = batch.method(tableOf(batch, key), method);
  const name = property.charAt(0).toUpperCase() + property.slice(1);
  return (batch.load(path, property).run()[0] as Record<string, unknown>)[name];
}

const address = (host: ExcelHost, key: string, method = "GetRange") =>
  through(host, key, method, "address");

function values(host: ExcelHost, range: string, property = "values", sheet = "Blad"): unknown {
  const batch = new Batch(host);
  const name = property.charAt(0).toUpperCase() + property.slice(1);
  const [answer] = batch.load(batch.range(sheet, range), property).run();
  return (answer as Record<string, unknown>)[name];
}

/** Sets a property of a table. */
function set(host: ExcelHost, key: string, property: string, value: unknown): void {
  const batch = new Batch(host);
  batch.set(tableOf(batch, key), property, value).run();
}

const undo = (host: ExcelHost) => host.engine.model.dispatch("REQUEST_UNDO");
const redo = (host: ExcelHost) => host.engine.model.dispatch("REQUEST_REDO");

describe("a table is added", () => {
  test("over cells with headers: it looks as Excel's tables do", () => {
    const host = salesHost();
    const id = addTable(host, "Blad!A1:B3");
    expect(id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(look(host, id)).toEqual({
      Id: id,
      LegacyId: "1",
      Name: "Tabel1",
      ShowHeaders: true,
      ShowTotals: false,
      ShowBandedRows: true,
      ShowBandedColumns: false,
      ShowFilterButton: true,
      HighlightFirstColumn: false,
      HighlightLastColumn: false,
      Style: "TableStyleMedium2",
    });
    expect(address(host, id)).toBe("Blad!A1:B3");
    expect(address(host, id, "GetHeaderRowRange")).toBe("Blad!A1:B1");
    expect(address(host, id, "GetDataBodyRange")).toBe("Blad!A2:B3");
  });

  test("over cells without headers: a row for them comes above, and the cells move down", () => {
    const host = salesHost({ A1: "2020", B1: "10", A3: "onder", C1: "naast" });
    const id = addTable(host, "Blad!A1:B1", false);
    expect(address(host, id)).toBe("Blad!A1:B2");
    expect(values(host, "A1:C4")).toEqual([
      ["Kolom1", "Kolom2", "naast"],
      [2020, 10, ""],
      ["", "", ""],
      ["onder", "", ""],
    ]);
  });

  test("over headers alone: it gets a blank row, and what stood there moves down", () => {
    const host = salesHost({ A1: "Jaar", B1: "Bedrag", D1: "Jaar", E1: "Bedrag", D2: "weg" });
    expect(address(host, addTable(host, "Blad!A1:B1"))).toBe("Blad!A1:B2");
    expect(address(host, addTable(host, "Blad!D1:E1"))).toBe("Blad!D1:E2");
    expect(values(host, "D1:E3")).toEqual([
      ["Jaar", "Bedrag"],
      ["", ""],
      ["weg", ""],
    ]);
  });

  test("by the name of a range, by a range, and beyond what the engine has of a sheet", () => {
    const host = salesHost();
    const batch = new Batch(host);
    const names = batch.property(batch.root, "Names");
    batch.method(names, "Add", ["Verkopen", "=Blad!$A$1:$B$3"]);
    batch.instantiate(batch.method(names, "Add", ["Verkopen", "=Blad!$A$1:$B$3"])).run();
    expect(address(host, addTable(host, "Verkopen"))).toBe("Blad!A1:B3");
    const far = new Batch(host);
    const range = far.range("Ander", "AZ900:BA901");
    const table = far.method(tablesOf(far), "Add", [null, true], { 0: range });
    const [, place] = far.load(table, "id").load(far.method(table, "GetRange"), "address").run();
    expect(place).toEqual({ Address: "Ander!AZ900:BA901" });
  });

  test("on a worksheet: an address without a sheet means that one", () => {
    const host = salesHost();
    const batch = new Batch(host);
    const tables = batch.property(batch.sheet("Ander"), "Tables");
    const table = batch.method(tables, "Add", ["A1:B2", true]);
    batch.load(batch.property(table, "Worksheet"), "name");
    expect(batch.run()).toEqual([{ Id: "sheet2", Name: "Ander" }]);
  });

  test("over another table, whole columns or nothing that is known: refused", () => {
    const host = salesHost();
    addTable(host, "Blad!A1:B3");
    expect(() => addTable(host, "Blad!B3:C5")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
    expect(() => addTable(host, "Blad!F:G")).toThrow(
      expect.objectContaining({ code: "NotImplemented" })
    );
    expect(() => addTable(host, "Onbekend")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  });

  test("several in one batch get names of their own", () => {
    const host = salesHost();
    const batch = new Batch(host);
    const tables = tablesOf(batch);
    batch.instantiate(batch.method(tables, "Add", ["Blad!A1:B3", true]));
    batch.instantiate(batch.method(tables, "Add", ["Blad!D1:E3", true]));
    batch.load(tables, "items/name", "count");
    const [, , answer] = batch.run();
    expect(answer).toMatchObject({ _Items: [{ Name: "Tabel1" }, { Name: "Tabel2" }], Count: 2 });
  });
});

describe("headers", () => {
  test("are texts, none of them blank and no two alike", () => {
    const host = salesHost({ A1: "x", B1: "X", D1: "2024", E1: "=1+1" });
    const batch = new Batch(host);
    batch.set(batch.range("Blad", "F1"), "Values", [["1/1/2024"]]).run();
    addTable(host, "Blad!A1:F2");
    expect(values(host, "A1:F1")).toEqual([["x", "X2", "Kolom1", "2024", "2", "01-01-2024"]]);
    expect(values(host, "A1:F1", "valueTypes")).toEqual([
      Array.from({ length: 6 }, () => "String"),
    ]);
  });

  test("that are typed later give way to those that are there; an emptied one gets a name", () => {
    const host = salesHost();
    addTable(host, "Blad!A1:B3");
    const batch = new Batch(host);
    batch.set(batch.range("Blad", "A1"), "Values", [["BEDRAG"]]).run();
    expect(values(host, "A1:B1")).toEqual([["BEDRAG2", "Bedrag"]]);
    host.engine.model.dispatch("DELETE_CONTENT", {
      sheetId: "sheet1",
      target: [{ top: 0, bottom: 0, left: 0, right: 1 }],
    });
    expect(values(host, "A1:B1")).toEqual([["Kolom1", "Kolom2"]]);
    undo(host);
    expect(values(host, "A1:B1")).toEqual([["BEDRAG2", "Bedrag"]]);
  });

  test("a table that is emptied in the grid stays a table", () => {
    const host = salesHost();
    const id = addTable(host, "Blad!A1:B3");
    host.engine.model.dispatch("DELETE_CONTENT", {
      sheetId: "sheet1",
      target: [{ top: 0, bottom: 2, left: 0, right: 1 }],
    });
    expect(address(host, id)).toBe("Blad!A1:B3");
    expect(values(host, "A1:B2")).toEqual([
      ["Kolom1", "Kolom2"],
      ["", ""],
    ]);
  });

  test("are hidden with their cells emptied, and come back with their names", () => {
    const host = salesHost({ ...SALES, A4: "onder" });
    const id = addTable(host, "Blad!A1:B3");
    set(host, id, "ShowHeaders", false);
    expect(address(host, id)).toBe("Blad!A2:B3");
    expect(values(host, "A1:B1")).toEqual([["", ""]]);
    expect(() => address(host, id, "GetHeaderRowRange")).toThrow(
      expect.objectContaining({ code: "ItemNotFound" })
    );
    expect(() => set(host, id, "ShowFilterButton", true)).toThrow(
      expect.objectContaining({ code: "InvalidOperation" })
    );
    set(host, id, "ShowHeaders", true);
    expect(address(host, id)).toBe("Blad!A1:B3");
    expect(values(host, "A1:B1")).toEqual([["Jaar", "Bedrag"]]);
    expect(look(host, id, "showFilterButton")).toMatchObject({ ShowFilterButton: true });
  });

  test("come back in a row of their own where something stands above the table by then", () => {
    const host = salesHost({ ...SALES, A4: "onder" });
    const id = addTable(host, "Blad!A1:B3");
    set(host, id, "ShowHeaders", false);
    const batch = new Batch(host);
    batch.set(batch.range("Blad", "A1"), "Values", [["boven"]]).run();
    set(host, id, "ShowHeaders", true);
    expect(address(host, id)).toBe("Blad!A2:B4");
    expect(values(host, "A1:B5")).toEqual([
      ["boven", ""],
      ["Jaar", "Bedrag"],
      [2020, 10],
      [2021, 20],
      ["onder", ""],
    ]);
  });
});

describe("a totals row", () => {
  test("has a word in the first column and a sum in the last, and goes again", () => {
    const host = salesHost();
    const id = addTable(host, "Blad!A1:B3");
    set(host, id, "ShowTotals", true);
    expect(address(host, id)).toBe("Blad!A1:B4");
    expect(address(host, id, "GetTotalRowRange")).toBe("Blad!A4:B4");
    expect(address(host, id, "GetDataBodyRange")).toBe("Blad!A2:B3");
    expect(values(host, "A4:B4")).toEqual([["Totaal", 30]]);
    expect(values(host, "B4", "formulas")).toEqual([["=SUBTOTAL(109,B2:B3)"]]);
    set(host, id, "ShowTotals", false);
    expect(address(host, id)).toBe("Blad!A1:B3");
    expect(values(host, "A4:B4")).toEqual([["", ""]]);
  });

  test("counts where the last column holds no numbers, and moves what is in its way", () => {
    const host = salesHost({ A1: "a", B1: "b", A2: "1", B2: "tekst", A3: "onder" });
    const id = addTable(host, "Blad!A1:B2");
    set(host, id, "ShowTotals", true);
    expect(values(host, "A3:B4", "formulas")).toEqual([
      ["Totaal", "=SUBTOTAL(103,B2)"],
      ["onder", ""],
    ]);
    set(host, id, "ShowTotals", false);
    expect(() => address(host, id, "GetTotalRowRange")).toThrow(
      expect.objectContaining({ code: "ItemNotFound" })
    );
  });
});

describe("the name of a table", () => {
  const names = ["Verkoop_2020", "_x", "\\pad", "Omzet.jaar", "Prijs2B"];
  test.each(names)("can be %s", (name) => {
    const host = salesHost();
    const id = addTable(host, "Blad!A1:B3", true, name);
    expect(look(host, name.toUpperCase(), "name")).toMatchObject({ Id: id, Name: name });
  });

  test.each([
    "",
    "twee woorden",
    "2020",
    "A1",
    "xfd1048576",
    "r",
    "C",
    "R1C1",
    "a-b",
    "x".repeat(256),
  ])("cannot be %p", (name) => {
    const host = salesHost();
    expect(() => addTable(host, "Blad!A1:B3", true, name)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  });

  test("is nobody else's in the workbook, capitals or not", () => {
    const host = salesHost();
    addTable(host, "Blad!A1:B3", true, "Verkoop");
    const other = addTable(host, "Ander!A1:B3", true);
    const batch = new Batch(host);
    batch.call(batch.property(batch.root, "Names"), "Add", ["Prijzen", "=Blad!$A$1"]).run();
    for (const name of ["VERKOOP", "prijzen"]) {
      expect(() => set(host, other, "Name", name)).toThrow(
        expect.objectContaining({ code: "InvalidArgument" })
      );
    }
    set(host, other, "Name", "tabel2");
    expect(look(host, other, "name")).toMatchObject({ Name: "tabel2" });
  });

  test("finds its cells where a worksheet is asked for a range", () => {
    const host = salesHost();
    addTable(host, "Blad!A1:B3", true, "Verkoop");
    const at = (name: string) => {
      const batch = new Batch(host);
      return batch.load(batch.range("Blad", name), "address").run()[0];
    };
    expect(at("Verkoop")).toEqual({ Address: "Blad!A2:B3" });
    expect(at("verkoop[#All]")).toEqual({ Address: "Blad!A1:B3" });
    expect(at("Verkoop[#Headers]")).toEqual({ Address: "Blad!A1:B1" });
    expect(at("Verkoop[Bedrag]")).toEqual({ Address: "Blad!B2:B3" });
    expect(() => at("Verkoop[Onbekend]")).toThrow(
      expect.objectContaining({ code: "ItemNotFound" })
    );
  });
});

test("the look of a table is set, and a style that the workbook does not have is refused", () => {
  const host = salesHost();
  const id = addTable(host, "Blad!A1:B3");
  for (const [property, value] of [
    ["Style", "TableStyleDark11"],
    ["ShowBandedRows", false],
    ["ShowBandedColumns", true],
    ["HighlightFirstColumn", true],
    ["HighlightLastColumn", true],
    ["ShowFilterButton", false],
  ] as const) {
    set(host, id, property, value);
    const name = property.charAt(0).toLowerCase() + property.slice(1);
    expect(look(host, id, name)).toMatchObject({ [property]: value });
  }
  expect(() => set(host, id, "Style", "TableStyleDark12")).toThrow(
    expect.objectContaining({ code: "InvalidArgument" })
  );
  set(host, id, "Style", "");
  expect(look(host, id, "style")).toMatchObject({ Style: "" });
});

describe("a table is resized", () => {
  const resize = (host: ExcelHost, id: string, to: string) => {
    const batch = new Batch(host);
    batch.call(tableOf(batch, id), "Resize", [to]).run();
  };

  test("keeping its id, and the references to all its rows", () => {
    const host = salesHost({ ...SALES, D1: "=SUM(B2:B3)", A4: "2022", B4: "5" });
    const id = addTable(host, "Blad!A1:B3");
    resize(host, id, "Blad!A1:C4");
    expect(address(host, id)).toBe("Blad!A1:C4");
    expect(values(host, "C1:D1", "formulas")).toEqual([["Kolom1", "=SUM(B2:B4)"]]);
    resize(host, id, "A1:B2");
    expect(address(host, id)).toBe("Blad!A1:B2");
    undo(host);
    expect(address(host, id)).toBe("Blad!A1:C4");
  });

  test("its totals go along", () => {
    const host = salesHost();
    const id = addTable(host, "Blad!A1:B3");
    set(host, id, "ShowTotals", true);
    resize(host, id, "A1:B6");
    expect(values(host, "A4:B6", "formulas")).toEqual([
      ["", ""],
      ["", ""],
      ["Totaal", "=SUBTOTAL(109,B2:B5)"],
    ]);
  });

  test.each(["A2:B5", "A1:B1", "D1:E4", "Ander!A1:B3", "A1:E9"])("not to %s", (to) => {
    const host = salesHost();
    const id = addTable(host, "Blad!A1:B3");
    addTable(host, "Blad!E8:F9");
    expect(() => resize(host, id, to)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
    expect(address(host, id)).toBe("Blad!A1:B3");
  });
});

describe("a table goes", () => {
  test("deleted: with what stands in it", () => {
    const host = salesHost({ ...SALES, C1: "naast" });
    const id = addTable(host, "Blad!A1:B3");
    const batch = new Batch(host);
    batch.call(tableOf(batch, id), "Delete").run();
    expect(values(host, "A1:C2")).toEqual([
      ["", "", "naast"],
      ["", "", ""],
    ]);
    expect(() => look(host, id)).toThrow(expect.objectContaining({ code: "ItemNotFound" }));
    undo(host);
    expect(look(host, id, "name")).toMatchObject({ Name: "Tabel1" });
    expect(values(host, "A1:B1")).toEqual([["Jaar", "Bedrag"]]);
  });

  test("converted to a range: its cells stay, and look as they did", () => {
    const host = salesHost();
    const id = addTable(host, "Blad!A1:B3");
    const before = host.engine.read.getCellTableStyle({ sheetId: "sheet1", col: 0, row: 0 });
    const batch = new Batch(host);
    const range = batch.method(tableOf(batch, id), "ConvertToRange");
    expect(batch.load(range, "address", "values").run()).toEqual([
      {
        Address: "Blad!A1:B3",
        Values: [
          ["Jaar", "Bedrag"],
          [2020, 10],
          [2021, 20],
        ],
      },
    ]);
    expect(() => look(host, id)).toThrow(expect.objectContaining({ code: "ItemNotFound" }));
    const { fillColor } = host.engine.read.getCellStyle({ sheetId: "sheet1", col: 0, row: 0 });
    expect(fillColor).toBe(before?.fillColor);
    expect(fillColor).toBeDefined();
  });

  test("with its worksheet, and with its rows", () => {
    const host = salesHost();
    const first = addTable(host, "Blad!A2:B3");
    const second = addTable(host, "Ander!A1:B3");
    const batch = new Batch(host);
    batch.call(batch.sheet("Ander"), "Delete");
    batch.run();
    host.engine.model.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId: "sheet1",
      sheetName: "Blad",
      dimension: "ROW",
      elements: [0, 1, 2, 3],
    });
    for (const id of [first, second]) {
      expect(() => look(host, id)).toThrow(expect.objectContaining({ code: "ItemNotFound" }));
    }
  });
});

describe("what a table is", () => {
  test("stays with it: rows inserted above, cut and pasted, undone and redone", () => {
    const host = salesHost();
    const id = addTable(host, "Blad!A1:B3", true, "Verkoop");
    const { model } = host.engine;
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: "sheet1",
      sheetName: "Blad",
      dimension: "ROW",
      position: "before",
      base: 0,
      quantity: 2,
    });
    expect(address(host, id)).toBe("Blad!A3:B5");
    const zone = { top: 2, bottom: 4, left: 0, right: 1 };
    model.selection.selectZone({ cell: { col: 0, row: 2 }, zone });
    model.dispatch("CUT");
    model.dispatch("PASTE", { target: [{ top: 9, bottom: 9, left: 3, right: 3 }] });
    expect(address(host, id)).toBe("Blad!D10:E12");
    undo(host);
    undo(host);
    expect(address(host, id)).toBe("Blad!A1:B3");
    redo(host);
    expect(look(host, id, "name")).toMatchObject({ Name: "Verkoop" });
  });

  test("is saved and opened with the workbook", () => {
    const host = salesHost();
    const id = addTable(host, "Blad!A1:B3", true, "Verkoop");
    const opened = new ExcelHost({ data: host.engine.model.exportData() });
    expect(look(opened, "Verkoop", "id", "legacyId")).toMatchObject({ Id: id, LegacyId: "1" });
    const [first, second] = ["A1:B3", "D1:E3"].map((range) => ({ range, type: "static" }));
    const sheet = { id: "sheet1", name: "Blad", colNumber: 9, rowNumber: 9 };
    const foreign = new ExcelHost({ data: { sheets: [{ ...sheet, tables: [first, second] }] } });
    const batch = new Batch(foreign);
    const [answer] = batch.load(tablesOf(batch), "items/name").run();
    expect(answer).toMatchObject({ _Items: [{ Name: "Table1" }, { Name: "Table2" }] });
  });
});

test("filters are cleared", () => {
  const host = salesHost();
  const id = addTable(host, "Blad!A1:B3");
  const { model } = host.engine;
  model.dispatch("UPDATE_FILTER", {
    sheetId: "sheet1",
    col: 0,
    row: 0,
    value: { filterType: "values", hiddenValues: ["2020"] },
  });
  expect(model.getters.isRowHidden("sheet1", 1)).toBe(true);
  const batch = new Batch(host);
  batch.call(tableOf(batch, id), "ReapplyFilters").run();
  expect(model.getters.isRowHidden("sheet1", 1)).toBe(true);
  const clear = new Batch(host);
  clear.call(tableOf(clear, id), "ClearFilters").run();
  expect(model.getters.isRowHidden("sheet1", 1)).toBe(false);
});
