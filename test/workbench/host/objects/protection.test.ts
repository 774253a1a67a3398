/** Protection: what is closed, what is left open, and who may open it. */
import type { Command } from "@odoo/o-spreadsheet";
import { Book, by, item, range, refusal, sheet, to, workbook } from "../support/book";

const protection = to(sheet(), "Protection");
const protect = (book: Book, options: object | null = null, ...password: unknown[]) =>
  book.call(protection, "Protect", options, ...password);

const closed = (options: object | null = null) => {
  const book = new Book({ Blad: { A1: "1", A2: "2", B1: "=A1" }, Ander: {} });
  book.set(to(range("B1:B9"), "Format", "Protection"), "Locked", false);
  protect(book, options);
  return book;
};

/** What a person does in the grid. */
const dispatch = (book: Book, command: object) =>
  book.host.engine.model.dispatch((command as Command).type as never, command as never)
    .isSuccessful;

describe("a protected sheet", () => {
  test("takes nothing in cells that are locked, and does in those that are not", () => {
    const book = closed();
    expect(refusal(() => book.put("A1", [[5]]))).toBe("AccessDenied");
    expect(refusal(() => book.put("A1:B1", [[5, 5]]))).toBe("AccessDenied");
    expect(refusal(() => book.call(range("A1"), "Clear", "Contents"))).toBe("AccessDenied");
    book.put("B1:B2", [[5], [6]]).put("Ander!A1", [[7]]);
    expect(book.values("A1:B2")).toEqual([
      [1, 5],
      [2, 6],
    ]);
    book.call(range("B1:B2"), "Clear", "Contents");
    expect(book.values("B1:B2")).toEqual([[""], [""]]);
  });

  test("stops a person in the grid too, and calculates on", () => {
    const book = new Book({ Blad: { A1: "1", B1: "=Ander!A1" }, Ander: { A1: "1" } });
    book.set(to(range("A2"), "Format", "Protection"), "Locked", false);
    protect(book);
    const type = (row: number) =>
      dispatch(book, { type: "UPDATE_CELL", sheetId: "sheet1", col: 0, row, content: "9" });
    expect([type(0), type(1)]).toEqual([false, true]);
    book.put("Ander!A1", [[4]]);
    expect(book.values("A1:B2")).toEqual([
      [1, 4],
      [9, ""],
    ]);
  });

  type Attempt = readonly [allowance: string | undefined, attempt: (book: Book) => unknown];
  const attempts: Readonly<Record<string, Attempt>> = {
    "cells are dressed": [
      "allowFormatCells",
      (book) => book.set(to(range("A1"), "Format", "Font"), "Bold", true),
    ],
    "borders are drawn": [
      "allowFormatCells",
      (book) =>
        book.set(item(to(range("A1"), "Format", "Borders"), "EdgeTop"), "Style", "Continuous"),
    ],
    "numbers are formatted": [
      "allowFormatCells",
      (book) => book.set(range("A1"), "NumberFormat", [["0.00"]]),
    ],
    "columns are resized": [
      "allowFormatColumns",
      (book) => book.set(to(range("A1"), "Format"), "ColumnWidth", 90),
    ],
    "columns are hidden": [
      "allowFormatColumns",
      (book) => book.set(range("A:A"), "ColumnHidden", true),
    ],
    "rows are resized": [
      "allowFormatRows",
      (book) => book.set(to(range("A1"), "Format"), "RowHeight", 30),
    ],
    "rows are inserted": [
      "allowInsertRows",
      (book) => book.make(by(range("1:1"), "Insert", "Down")),
    ],
    "columns are inserted": [
      "allowInsertColumns",
      (book) => book.make(by(range("A:A"), "Insert", "Right")),
    ],
    "cells are inserted": [undefined, (book) => book.make(by(range("B1"), "Insert", "Down"))],
    "cells are merged": [undefined, (book) => book.call(range("B1:B2"), "Merge")],
    "a validation is set": [
      undefined,
      (book) => book.set(to(range("B1"), "DataValidation"), "Rule", { list: { source: "a" } }),
    ],
    "locked cells are moved": [undefined, (book) => book.call(range("A1"), "MoveTo", "C1")],
    "cells are moved there": [
      undefined,
      (book) => book.call(range("Ander!A1"), "MoveTo", range("B1")),
    ],
  };

  test.each(Object.entries(attempts))(
    "refuses that %s, unless that is allowed",
    (_, [allowed, attempt]) => {
      const before = closed();
      const sizes = before.host.engine.read.getSheetSize("sheet1");
      expect(refusal(() => attempt(before))).toBe("AccessDenied");
      expect(before.values("A1:B2")).toEqual(closed().values("A1:B2"));
      expect(before.host.engine.read.getSheetSize("sheet1")).toEqual(sizes);
      if (allowed === undefined) return;
      expect(refusal(() => attempt(closed({ [allowed]: true })))).toBe("not refused");
    }
  );

  test("lets rows go only when all their cells are open", () => {
    const remove = (book: Book, rows: string) =>
      refusal(() => book.call(range(rows), "Delete", "Up"));
    expect(remove(closed(), "1:1")).toBe("AccessDenied");
    const book = new Book({ Blad: { A1: "1" } });
    book.set(to(range("2:3"), "Format", "Protection"), "Locked", false);
    protect(book, { allowDeleteRows: true });
    expect(remove(book, "1:1")).toBe("AccessDenied");
    expect(remove(book, "2:2")).toBe("not refused");
  });

  test("may be renamed, moved, copied, hidden and deleted, and named; its panes may be frozen", () => {
    const book = closed();
    book.call(to(sheet(), "FreezePanes"), "FreezeRows", 1);
    book.call(to(workbook, "Names"), "Add", "Ver", "=Blad!$A$500");
    book.set(sheet(), "ShowGridlines", false);
    book.set(sheet(), "Position", 1).set(sheet(), "Visibility", "Hidden");
    book.set(sheet(), "Name", "Dicht");
    book.call(sheet("Dicht"), "Delete");
    expect(book.items(to(workbook, "Worksheets"), "name")).toEqual(["Ander"]);
  });

  test("is read as ever", () => {
    const book = closed();
    expect(book.formulas("A1:B1")).toEqual([[1, "=A1"]]);
    expect(book.get(to(range("A1:B1"), "Format", "Protection"), "locked")).toBeNull();
  });

  test("what was done before is undone, and the protection itself", () => {
    const book = closed();
    book.undo();
    expect(book.get(protection, "protected")).toBe(false);
    book.redo();
    expect(refusal(() => book.put("A1", [[5]]))).toBe("AccessDenied");
    expect(book.reopened().get(protection, "protected")).toBe(true);
  });
});

describe("the protection of a sheet", () => {
  test("tells what it allows", () => {
    const book = new Book();
    expect(book.get(protection, "protected")).toBe(false);
    protect(book, { allowSort: true, selectionMode: "Unlocked" });
    const { Options: options, Protected: is } = book.get(protection) as Record<string, object>;
    expect(is).toBe(true);
    expect(options).toMatchObject({
      allowSort: true,
      allowFormatCells: false,
      selectionMode: "Unlocked",
    });
    expect(Object.keys(options ?? {})).toHaveLength(14);
  });

  test("is taken away with its password, and with no other", () => {
    const book = new Book();
    protect(book, {}, "geheim");
    expect(refusal(() => book.call(protection, "Unprotect"))).toBe("InvalidArgument");
    expect(refusal(() => book.call(protection, "Unprotect", "Geheim"))).toBe("InvalidArgument");
    expect(book.get(protection, "protected")).toBe(true);
    book.call(protection, "Unprotect", "geheim");
    book.put("A1", [[1]]);
    expect(book.values("A1")).toEqual([[1]]);
  });

  test("without a password goes with any; where there is none nothing happens", () => {
    const book = new Book();
    protect(book, {}, "");
    book.call(protection, "Unprotect", "wat dan ook");
    expect(book.get(protection, "protected")).toBe(false);
    book.call(protection, "Unprotect");
    protect(book, {}, "nieuw");
    expect(refusal(() => book.call(protection, "Unprotect"))).toBe("InvalidArgument");
  });

  test("is not put on twice, and knows no other options", () => {
    const book = closed();
    expect(refusal(() => protect(book))).toBe("AccessDenied");
    const other = new Book();
    expect(refusal(() => protect(other, { allowEverything: true }))).toBe("InvalidArgument");
    expect(refusal(() => protect(other, { allowSort: "ja" }))).toBe("InvalidArgument");
    expect(other.get(protection, "protected")).toBe(false);
  });
});

describe("a protected workbook", () => {
  const structure = to(workbook, "Protection");
  const sheets = to(workbook, "Worksheets");

  test.each<readonly [string, (book: Book) => unknown]>([
    ["added", (book) => book.make(by(sheets, "Add", "Nieuw"))],
    ["deleted", (book) => book.call(sheet("Ander"), "Delete")],
    ["renamed", (book) => book.set(sheet("Ander"), "Name", "Nieuw")],
    ["moved", (book) => book.set(sheet("Ander"), "Position", 0)],
    ["hidden", (book) => book.set(sheet("Ander"), "Visibility", "Hidden")],
    ["copied", (book) => book.make(by(sheet("Ander"), "Copy"))],
    ["coloured", (book) => book.set(sheet("Ander"), "TabColor", "red")],
  ])("lets no sheet be %s, until its password opens it", (_, attempt) => {
    const book = new Book({ Blad: {}, Ander: {} });
    book.call(structure, "Protect", "geheim");
    expect(book.get(structure, "protected")).toBe(true);
    expect(refusal(() => attempt(book))).toBe("AccessDenied");
    expect(book.items(sheets, "name")).toEqual(["Blad", "Ander"]);
    expect(refusal(() => book.call(structure, "Unprotect", "fout"))).toBe("InvalidArgument");
    book.call(structure, "Unprotect", "geheim");
    expect(refusal(() => attempt(book))).toBe("not refused");
  });

  test("takes values, and a person's new sheet neither", () => {
    const book = new Book();
    book.call(structure, "Protect");
    book.put("A1", [[1]]);
    expect(book.values("A1")).toEqual([[1]]);
    const create = { type: "CREATE_SHEET", sheetId: "nieuw", position: 1, name: "Nieuw" };
    expect(dispatch(book, create)).toBe(false);
    expect(refusal(() => book.call(structure, "Protect"))).toBe("AccessDenied");
  });
});
