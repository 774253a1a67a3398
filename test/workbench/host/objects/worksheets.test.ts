/** Worksheets: their names, places and tabs, what is visible, and copies of them. */
import { Book, by, item, range, refusal, sheet, to, workbook } from "../support/book";

const sheets = to(workbook, "Worksheets");
const three = () => new Book({ Een: { A1: "1" }, Twee: {}, Drie: {} });
const order = (book: Book) => book.items(sheets, "name");

describe("the collection", () => {
  test("finds sheets by name, regardless of capitals, or by id", () => {
    const book = three();
    expect(book.get(item(sheets, "TWEE"), "name")).toBe("Twee");
    expect(book.get(item(sheets, "sheet3"), "name")).toBe("Drie");
    expect(book.get(by(sheets, "GetItemOrNullObject", "Vier"), "name")).toBeNull();
    expect(refusal(() => book.get(item(sheets, "Vier"), "name"))).toBe("ItemNotFound");
    expect(order(book)).toEqual(["Een", "Twee", "Drie"]);
  });

  test("gives the first and the last, and those beside one, visible or not", () => {
    const book = three();
    book.set(sheet("Een"), "Visibility", "Hidden");
    const name = (path: Parameters<typeof by>[0]) => book.get(path, "name");
    expect(name(by(sheets, "GetFirst"))).toBe("Een");
    expect(name(by(sheets, "GetFirst", true))).toBe("Twee");
    expect(name(by(sheets, "GetLast", true))).toBe("Drie");
    expect(name(by(sheet("Een"), "GetNext", true))).toBe("Twee");
    expect(name(by(sheet("Twee"), "GetPrevious"))).toBe("Een");
    expect(name(by(sheet("Twee"), "GetPreviousOrNullObject", true))).toBeNull();
    expect(name(by(sheet("Drie"), "GetNextOrNullObject"))).toBeNull();
    expect(refusal(() => name(by(sheet("Drie"), "GetNext")))).toBe("ItemNotFound");
    expect(refusal(() => name(by(sheet("Twee"), "GetPrevious", true)))).toBe("ItemNotFound");
    expect([book.call(sheets, "GetCount"), book.call(sheets, "GetCount", true)]).toEqual([3, 2]);
  });

  test("adds a sheet at the end, with the name given or the next one", () => {
    const book = three();
    book.make(by(sheets, "Add", "Nieuw"));
    book.make(by(sheets, "Add"));
    book.make(by(sheets, "Add"));
    expect(order(book)).toEqual(["Een", "Twee", "Drie", "Nieuw", "Blad1", "Blad2"]);
    expect(book.get(by(sheets, "GetActiveWorksheet"), "name")).toBe("Een");
    book.undo();
    expect(order(book)).toHaveLength(5);
  });

  test.each([
    ["een", "ItemAlreadyExists"],
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["History", "InvalidArgument"],
  ])("refuses to add %p: %s", (name, code) => {
    const book = three();
    expect(refusal(() => book.make(by(sheets, "Add", name)))).toBe(code);
    expect(refusal(() => book.set(sheet("Twee"), "Name", name))).toBe(code);
  });
});

describe("a sheet", () => {
  test("is renamed, and formulas follow; its own name in other capitals is free", () => {
    const book = three();
    book.put("Twee!A1", [["=Een!A1"]]);
    book.set(sheet("Een"), "Name", "Nieuw blad");
    expect(book.formulas("Twee!A1")).toEqual([["='Nieuw blad'!A1"]]);
    book.set(sheet("Nieuw blad"), "Name", "NIEUW blad");
    expect(order(book)[0]).toBe("NIEUW blad");
    book.set(sheet("NIEUW blad"), "Name", "NIEUW blad");
    book.undo();
    book.undo();
    expect(order(book)[0]).toBe("Een");
  });

  test.each([
    [0, 2, ["Twee", "Drie", "Een"]],
    [2, 0, ["Drie", "Een", "Twee"]],
    [0, 1, ["Twee", "Een", "Drie"]],
    [1, 1, ["Een", "Twee", "Drie"]],
    [0, 9, ["Twee", "Drie", "Een"]],
  ])("in place %i moves to %i, hidden ones counted", (from, place, expected) => {
    const book = three();
    const name = ["Een", "Twee", "Drie"][from]!;
    book.set(sheet("Twee"), "Visibility", "Hidden");
    book.set(sheet(name), "Position", place);
    expect(order(book)).toEqual(expected);
    expect(book.get(sheet(name), "position")).toBe(Math.min(place, 2));
    expect(book.get(sheet("Twee"), "visibility")).toBe("Hidden");
  });

  test("is hidden, very hidden and shown", () => {
    const book = three();
    for (const visibility of ["Hidden", "VeryHidden", "Hidden", "Visible"]) {
      book.set(sheet("Twee"), "Visibility", visibility);
      expect(book.get(sheet("Twee"), "visibility")).toBe(visibility);
    }
    book.set(sheet("Een"), "Visibility", "VeryHidden").set(sheet("Twee"), "Visibility", "Hidden");
    expect(book.get(by(sheets, "GetActiveWorksheet"), "name")).toBe("Drie");
    expect(refusal(() => book.set(sheet("Drie"), "Visibility", "Hidden"))).toBe("InvalidOperation");
    expect(refusal(() => book.set(sheet("Drie"), "Visibility", "Gone"))).toBe("InvalidArgument");
    expect(refusal(() => book.call(sheet("Een"), "Activate"))).toBe("InvalidOperation");
    expect(book.get(sheet("Een"), "visibility")).toBe("VeryHidden");
  });

  test("is deleted, also when hidden; not the last visible one, nor a very hidden one", () => {
    const book = three();
    book.set(sheet("Een"), "Visibility", "VeryHidden").set(sheet("Twee"), "Visibility", "Hidden");
    expect(refusal(() => book.call(sheet("Drie"), "Delete"))).toBe("InvalidOperation");
    expect(refusal(() => book.call(sheet("Een"), "Delete"))).toBe("InvalidOperation");
    book.call(sheet("Twee"), "Delete");
    expect(order(book)).toEqual(["Een", "Drie"]);
    book.undo();
    expect(order(book)).toEqual(["Een", "Twee", "Drie"]);
    expect(book.get(sheet("Twee"), "visibility")).toBe("Hidden");
  });

  test("once deleted is not found any more", () => {
    const book = three();
    const id = book.get(sheet("Twee"), "id");
    book.call(item(sheets, id), "Delete");
    expect(refusal(() => book.get(item(sheets, id), "name"))).toBe("ItemNotFound");
  });

  test("once deleted takes with it the ranges that are kept, until the deletion is undone", () => {
    const book = three();
    const cells = by(sheet("Twee"), "GetRange", "A1:B2");
    const areas = by(sheet("Twee"), "GetRanges", "A1,C3");
    const kept = [cells, areas].map((path) => book.keep(path));
    book.call(sheet("Twee"), "Delete");
    for (const path of kept) {
      expect(refusal(() => book.get(path, "address"))).toBe("InvalidReference");
      expect(refusal(() => book.call(path, "Clear"))).toBe("InvalidReference");
    }
    const names = to(workbook, "Names");
    expect(refusal(() => book.call(names, "Add", "bereik", kept[0]))).toBe("InvalidReference");
    book.undo();
    expect(book.get(kept[0]!, "address")).toBe("Twee!A1:B2");
  });

  test("is activated", () => {
    const book = three();
    book.call(sheet("Drie"), "Activate");
    expect(book.get(by(sheets, "GetActiveWorksheet"), "name")).toBe("Drie");
  });

  test("has a coloured tab, grid lines and headings", () => {
    const book = three();
    expect(book.get(sheet("Een"), "tabColor", "showGridlines", "showHeadings")).toMatchObject({
      TabColor: "",
      ShowGridlines: true,
      ShowHeadings: true,
    });
    book.set(sheet("Een"), "TabColor", "tomato").set(sheet("Een"), "ShowGridlines", false);
    book.set(sheet("Een"), "ShowHeadings", true);
    expect(book.get(sheet("Een"), "tabColor", "showGridlines")).toMatchObject({
      TabColor: "#FF6347",
      ShowGridlines: false,
    });
    book.set(sheet("Een"), "TabColor", "");
    expect(book.get(sheet("Een"), "tabColor")).toBe("");
    expect(book.get(sheet("Een"), "standardHeight")).toBe(17.25);
    expect(refusal(() => book.set(sheet("Een"), "TabColor", "groenig"))).toBe("InvalidArgument");
    expect(refusal(() => book.set(sheet("Een"), "ShowHeadings", false))).toBe("NotImplemented");
    expect(refusal(() => book.get(to(sheet("Een"), "PageLayout"), "printGridlines"))).toBe(
      "ApiNotFound"
    );
  });

  test("knows only its own cells", () => {
    const book = three();
    expect(book.address(by(sheet("Een"), "GetRange", "een!A1"))).toBe("Een!A1");
    expect(refusal(() => book.address(by(sheet("Een"), "GetRange", "Twee!A1")))).toBe(
      "InvalidArgument"
    );
    expect(refusal(() => book.address(by(sheet("Een"), "GetRange", "nergens")))).toBe(
      "InvalidArgument"
    );
    expect(book.address(by(sheet("Een"), "GetRange"))).toBe("Een!1:1048576");
    expect(book.address(by(sheet("Een"), "GetCell", 1, 2))).toBe("Een!C2");
    expect(book.address(by(sheet("Een"), "GetRangeByIndexes", 1, 2, 3, 4))).toBe("Een!C2:F4");
  });
});

describe("a copy", () => {
  test.each([
    [[], ["Een (2)", "Een", "Twee", "Drie"]],
    [["None"], ["Een (2)", "Een", "Twee", "Drie"]],
    [["Beginning"], ["Een (2)", "Een", "Twee", "Drie"]],
    [["End"], ["Een", "Twee", "Drie", "Een (2)"]],
    [
      ["Before", sheet("Drie")],
      ["Een", "Twee", "Een (2)", "Drie"],
    ],
    [
      ["After", sheet("Drie")],
      ["Een", "Twee", "Drie", "Een (2)"],
    ],
    [
      ["After", sheet("Een")],
      ["Een", "Een (2)", "Twee", "Drie"],
    ],
  ])("goes where it is told to go (%#)", (args, expected) => {
    const book = three();
    expect(book.get(by(sheet("Een"), "Copy", ...args), "name")).toBe("Een (2)");
    expect(order(book)).toEqual(expected);
    book.undo();
    expect(order(book)).toEqual(["Een", "Twee", "Drie"]);
  });

  test("has all that is on the sheet; its names are its own, and formulas refer to itself", () => {
    const book = three();
    const names = to(workbook, "Names");
    book.call(names, "Add", "Invoer", range("Een!A1"), "uitleg");
    book.call(to(sheet("Een"), "Names"), "Add", "Vast", "=3");
    book.put("Een!B1", [["=A1*2"]]);
    book.set(to(range("Een!A1"), "Format", "Fill"), "Color", "red");
    book.call(to(sheet("Een"), "Protection"), "Protect", null, "geheim");
    book.make(by(sheet("Een"), "Copy", "End"));
    const copied = "Een (2)";
    expect(book.formulas(`${copied}!A1:B1`)).toEqual([[1, "=A1*2"]]);
    expect(book.get(to(range(`${copied}!A1`), "Format", "Fill"), "color")).toBe("#FF0000");
    expect(book.items(to(sheet(copied), "Names"), "formula")).toEqual(["='Een (2)'!$A$1", "=3"]);
    expect(book.get(item(to(sheet(copied), "Names"), "Invoer"), "comment")).toBe("uitleg");
    expect(book.get(item(names, "Invoer"), "formula")).toBe("=Een!$A$1");
    expect(book.get(to(sheet(copied), "Protection"), "protected")).toBe(true);
  });

  test("gets the next free number, and a name that is not too long", () => {
    const book = new Book({ [`${"a".repeat(31)}`]: {}, "Een (2)": {} });
    expect(book.get(by(sheet("a".repeat(31)), "Copy", "End"), "name")).toBe(
      `${"a".repeat(27)} (2)`
    );
    expect(book.get(by(sheet("Een (2)"), "Copy", "End"), "name")).toBe("Een (3)");
  });

  test("beside nothing is refused", () => {
    const book = three();
    expect(refusal(() => book.make(by(sheet("Een"), "Copy", "After")))).toBe("InvalidArgument");
    expect(refusal(() => book.make(by(sheet("Een"), "Copy", "Over")))).toBe("InvalidArgument");
  });
});

describe("several ranges at once", () => {
  const areas = (addresses: string) => by(sheet("Een"), "GetRanges", addresses);

  test("are read and dressed together", () => {
    const book = three();
    expect(book.get(areas("A1:B2,D4"))).toEqual({
      Address: "Een!A1:B2,Een!D4",
      AddressLocal: "Een!A1:B2,Een!D4",
      AreaCount: 2,
      CellCount: 5,
      IsEntireColumn: false,
      IsEntireRow: false,
    });
    book.set(to(areas("A1:B2,D4"), "Format", "Fill"), "Color", "red");
    expect(book.get(to(range("Een!D4"), "Format", "Fill"), "color")).toBe("#FF0000");
    expect(book.get(to(areas("A1,D5"), "Format", "Fill"), "color")).toBeNull();
    expect(book.items(to(areas("A1:B2,D4"), "Areas"), "address")).toEqual(["Een!A1:B2", "Een!D4"]);
    expect(book.address(by(to(areas("A1:B2,D4"), "Areas"), "GetItemAt", 1))).toBe("Een!D4");
    expect(book.get(to(areas("A1"), "Worksheet"), "name")).toBe("Een");
    book.call(areas("A1:B2,D4"), "Clear");
    expect(book.address(by(sheet("Een"), "GetUsedRangeOrNullObject"))).toBeNull();
  });

  test("lead to others", () => {
    const book = three();
    const from = (name: string, ...args: unknown[]) =>
      book.address(by(areas("A1:B2,D4"), name, ...args));
    expect(from("GetEntireRow")).toBe("Een!1:2,Een!4:4");
    expect(from("GetEntireColumn")).toBe("Een!A:B,Een!D:D");
    expect(from("GetOffsetRangeAreas", 1, 1)).toBe("Een!B2:C3,Een!E5");
    expect(from("GetIntersection", "B1:D9")).toBe("Een!B1:B2,Een!D4");
    expect(from("GetIntersection", areas("A1,D4:E9"))).toBe("Een!A1,Een!D4");
    expect(from("GetIntersectionOrNullObject", range("Een!F1"))).toBeNull();
    expect(from("GetUsedRangeAreas", true)).toBe("Een!A1");
    expect(refusal(() => from("GetIntersection", "F1"))).toBe("ItemNotFound");
    expect(refusal(() => from("GetIntersection", range("Twee!A1")))).toBe("InvalidArgument");
    expect(refusal(() => from("GetOffsetRangeAreas", -1, 0))).toBe("InvalidArgument");
    expect(refusal(() => book.address(areas("A1,,B2")))).toBe("InvalidArgument");
  });
});

describe("frozen panes", () => {
  const panes = to(sheet("Een"), "FreezePanes");
  const location = (book: Book) => book.address(by(panes, "GetLocationOrNullObject"));

  test("are rows, columns, or both up to the end of a range", () => {
    const book = three();
    expect(location(book)).toBeNull();
    book.call(panes, "FreezeRows", 2);
    expect(location(book)).toBe("Een!1:2");
    book.call(panes, "FreezeColumns");
    expect(location(book)).toBe("Een!A1:A2");
    book.call(panes, "FreezeRows", 0);
    expect(location(book)).toBe("Een!A:A");
    book.call(panes, "FreezeAt", range("Een!B2:C5"));
    expect(location(book)).toBe("Een!A1:C5");
    book.call(panes, "FreezeAt", "A:B");
    expect(location(book)).toBe("Een!A:B");
    book.call(panes, "FreezeAt", "1:3");
    expect(location(book)).toBe("Een!1:3");
    book.call(panes, "Unfreeze");
    expect(location(book)).toBeNull();
    book.undo();
    expect(location(book)).toBe("Een!1:3");
  });

  test("may be as large as the grid is now", () => {
    const book = three();
    book.call(panes, "FreezeRows", 100);
    expect(location(book)).toBe("Een!1:100");
  });

  test("are refused where there is nothing to freeze", () => {
    const book = three();
    expect(refusal(() => book.address(by(panes, "GetLocation")))).toBe("ItemNotFound");
    expect(refusal(() => book.call(panes, "FreezeRows", -1))).toBe("InvalidArgument");
    expect(refusal(() => book.call(panes, "FreezeAt", "A1:XFD1048576"))).toBe("InvalidArgument");
    expect(refusal(() => book.call(panes, "FreezeAt"))).toBe("InvalidArgument");
  });
});
