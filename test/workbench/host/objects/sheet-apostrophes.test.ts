/** Names of worksheets with an apostrophe in them, as Dutch plurals have. */
import { Book, by, item, range, refusal, sheet, to, workbook } from "../support/book";
import type { Path } from "../support/book";

const sheets = to(workbook, "Worksheets");
const scenarios: Path = item(sheets, "Scenario's");

function opened(): Book {
  const book = new Book();
  book.make(by(sheets, "Add", "Scenario's"));
  book.set(by(scenarios, "GetRange", "A1:A2"), "Values", [["basis"], [3]]);
  return book;
}

test("such a sheet is found, told and renamed by its name", () => {
  const book = opened();
  expect(book.items(sheets, "name")).toEqual(["Blad", "Scenario's"]);
  expect(book.address(by(scenarios, "GetRange", "A1:A2"))).toBe("'Scenario''s'!A1:A2");
  expect(refusal(() => book.make(by(sheets, "Add", "SCENARIO'S")))).toBe("ItemAlreadyExists");
  book.set(scenarios, "Name", "Alinea's");
  expect(book.items(sheets, "name")).toEqual(["Blad", "Alinea's"]);
});

test("formulas refer to it, and follow when it is renamed", () => {
  const book = opened();
  const formula = `="'a'!"&'Scenario''s'!A2`;
  book.put("A1:B1", [[formula, "=SUM('Scenario''s'!$A$1:$A$2)"]]);
  expect(book.formulas("A1:B1")).toEqual([[formula, "=SUM('Scenario''s'!$A$1:$A$2)"]]);
  expect(book.values("A1:B1")).toEqual([["'a'!3", 3]]);
  book.set(scenarios, "Name", "Alinea's");
  expect(book.formulas("A1:B1")).toEqual([
    [`="'a'!"&'Alinea''s'!A2`, "=SUM('Alinea''s'!$A$1:$A$2)"],
  ]);
  expect(book.values("A1:B1")).toEqual([["'a'!3", 3]]);
  expect(book.reopened().values("B1")).toEqual([[3]]);
});

test("names, lists, typing and deletion know it", () => {
  const book = opened();
  const names = to(workbook, "Names");
  book.make(by(names, "Add", "Keuzes", "='Scenario''s'!$A$1:$A$2"));
  expect(book.get(item(names, "Keuzes"), "formula")).toBe("='Scenario''s'!$A$1:$A$2");
  const validation = to(range("C1"), "DataValidation");
  const source = "='Scenario''s'!$A$1:$A$2";
  book.set(validation, "Rule", { list: { inCellDropDown: true, source } });
  expect(book.get(validation, "rule")).toEqual({ list: { inCellDropDown: true, source } });
  book.put("C1", [["basis"]]);
  expect(book.get(validation, "valid")).toBe(true);
  book.put("C1", [["iets"]]);
  expect(book.get(validation, "valid")).toBe(false);
  book.host.type("Scenario's", "B1", "=Blad!C1");
  expect(book.get(by(scenarios, "GetRange", "B1"), "values")).toEqual([["iets"]]);
  book.call(scenarios, "Delete");
  expect(book.items(sheets, "name")).toEqual(["Blad"]);
  expect(refusal(() => book.get(sheet("Scenario's"), "name"))).toBe("ItemNotFound");
});

test("no apostrophe stands at either end", () => {
  const book = opened();
  for (const name of ["'s", "s'"]) {
    expect(refusal(() => book.make(by(sheets, "Add", name)))).toBe("InvalidArgument");
  }
});
