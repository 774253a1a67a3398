/** The workbook: what is selected in it, what it says of itself and what the add-in keeps in it. */
import type { Zone } from "@odoo/o-spreadsheet";
import { Book, by, item, range, refusal, sheet, to, workbook } from "../support/book";

describe("the selection", () => {
  const selected = (book: Book) => book.address(by(workbook, "GetSelectedRange"));
  const select = (book: Book, zone: Zone, options: { unbounded?: boolean } = {}) => {
    const cell = { col: zone.left, row: zone.top };
    book.host.engine.model.selection.selectZone({ zone, cell }, options);
  };

  test("is made by an add-in, on whatever sheet, as far as the sheet goes and further", () => {
    const book = new Book({ Blad: {}, Ander: {} });
    expect([selected(book), book.address(by(workbook, "GetActiveCell"))]).toEqual([
      "Blad!A1",
      "Blad!A1",
    ]);
    book.call(range("Ander!B2:C3"), "Select");
    expect([selected(book), book.address(by(workbook, "GetActiveCell"))]).toEqual([
      "Ander!B2:C3",
      "Ander!B2",
    ]);
    book.call(range("Blad!AB150"), "Select");
    expect(selected(book)).toBe("Blad!AB150");
    book.call(range("Blad!C:D"), "Select");
    expect(selected(book)).toBe("Blad!C:D");
    book.call(range("Blad!2:3"), "Select");
    expect(selected(book)).toBe("Blad!2:3");
  });

  test("of a whole column is one only when a person takes its heading", () => {
    const book = new Book();
    const column = { top: 0, bottom: 99, left: 1, right: 1 };
    select(book, column);
    expect(selected(book)).toBe("Blad!B1:B100");
    select(book, column, { unbounded: true });
    expect(selected(book)).toBe("Blad!B:B");
  });

  test("of several ranges is given by its own name alone", () => {
    const book = new Book();
    const { selection } = book.host.engine.model;
    select(book, { top: 0, left: 0, bottom: 0, right: 1 });
    selection.addCellToSelection(3, 3);
    expect(book.address(by(workbook, "GetSelectedRanges"))).toBe("Blad!A1:B1,Blad!D4");
    expect(refusal(() => selected(book))).toBe("InvalidSelection");
  });

  test("is not made on a hidden sheet", () => {
    const book = new Book({ Blad: {}, Ander: {} });
    book.set(sheet("Ander"), "Visibility", "Hidden");
    expect(refusal(() => book.call(range("Ander!B2"), "Select"))).toBe("InvalidOperation");
    expect(selected(book)).toBe("Blad!A1");
  });
});

test("says what is true of it", () => {
  const book = new Book();
  expect(book.get(workbook)).toMatchObject({
    Name: "Map1.xlsx",
    IsDirty: false,
    AutoSave: false,
    PreviouslySaved: true,
    ReadOnly: false,
  });
  book.put("A1", [[1]]);
  expect(book.get(workbook, "isDirty")).toBe(true);
  book.undo();
  expect(book.get(workbook, "isDirty")).toBe(false);
  expect(refusal(() => book.set(workbook, "IsDirty", false))).toBe("ApiNotFound");
});

test("has properties that are kept, saved and undone", () => {
  const book = new Book();
  const properties = to(workbook, "Properties");
  book.set(properties, "Title", "Woningbehoefte").set(properties, "RevisionNumber", 3);
  expect(book.reopened().get(properties)).toEqual({
    Author: "",
    Category: "",
    Comments: "",
    Company: "",
    Keywords: "",
    LastAuthor: "",
    Manager: "",
    RevisionNumber: 3,
    Subject: "",
    Title: "Woningbehoefte",
  });
  book.undo();
  book.undo();
  expect(book.get(properties, "title")).toBe("");
  expect(refusal(() => book.set(properties, "Title", 1))).toBe("InvalidArgument");
  expect(refusal(() => book.set(properties, "LastAuthor", "ik"))).toBe("ApiNotFound");
});

describe("settings", () => {
  const settings = to(workbook, "Settings");

  test("are added, changed, listed and deleted", () => {
    const book = new Book();
    book.make(by(settings, "Add", "scenario", { naam: "hoog", jaren: [2030, 2050] }));
    book.make(by(settings, "Add", "stap", 1));
    book.make(by(settings, "Add", "stap", 2));
    expect(book.items(settings, "key")).toEqual(["scenario", "stap"]);
    expect(book.get(item(settings, "scenario"))).toEqual({
      _Id: "scenario",
      Key: "scenario",
      Value: { naam: "hoog", jaren: [2030, 2050] },
    });
    book.set(item(settings, "stap"), "Value", null);
    expect(book.get(item(settings, "stap"), "value")).toBeNull();
    expect(book.reopened().items(settings, "key")).toEqual(["scenario", "stap"]);
    book.call(item(settings, "stap"), "Delete");
    expect(book.call(settings, "GetCount")).toBe(1);
    expect(book.get(by(settings, "GetItemOrNullObject", "stap"), "value")).toBeNull();
    expect(refusal(() => book.get(item(settings, "stap"), "value"))).toBe("ItemNotFound");
  });
});
