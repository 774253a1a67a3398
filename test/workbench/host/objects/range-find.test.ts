/** Finding texts and putting others in their place. */
import { Book, by, range, refusal, sheet } from "../support/book";

const find = (book: Book, cells: string, text: string, criteria: object = {}) =>
  book.address(by(range(cells), "FindOrNullObject", text, criteria));
const replace = (book: Book, cells: string, text: string, by: string, criteria: object = {}) =>
  book.call(range(cells), "ReplaceAll", text, by, criteria);

const filled = () =>
  new Book({
    Blad: {
      A1: "Heerlen",
      B1: "heer",
      A2: "Kerkrade",
      B2: '="Heerlen"&A2',
      C3: "12.5",
      D4: "TRUE",
    },
  });

describe("find", () => {
  test("goes row by row, or backwards", () => {
    expect(find(filled(), "A1:C9", "heer")).toBe("Blad!A1");
    expect(find(filled(), "A1:C9", "heer", { searchDirection: "Backwards" })).toBe("Blad!B2");
    expect(find(filled(), "A2:C9", "rade")).toBe("Blad!A2");
    expect(find(filled(), "A:C", "12")).toBe("Blad!C3");
  });

  test("minds capitals, or whole cells, where it is told to", () => {
    expect(find(filled(), "A1:C9", "heer", { matchCase: true })).toBe("Blad!B1");
    expect(find(filled(), "A1:C9", "Heer", { completeMatch: true })).toBe("Blad!B1");
    expect(find(filled(), "A1:D9", "true", { completeMatch: true })).toBe("Blad!D4");
    expect(find(filled(), "A1:C9", "Heer", { completeMatch: true, matchCase: true })).toBeNull();
  });

  test("knows ? and *, and ~ before them", () => {
    const book = new Book({ Blad: { A1: "abc", A2: "a?c", A3: "a*" } });
    expect(find(book, "A1:A3", "a?c")).toBe("Blad!A1");
    expect(find(book, "A1:A3", "a~?c")).toBe("Blad!A2");
    expect(find(book, "A1:A3", "a~*")).toBe("Blad!A3");
    expect(find(book, "A1:A3", "*c", { completeMatch: true })).toBe("Blad!A1");
    expect(find(book, "A1:A3", "(")).toBeNull();
  });

  test("looks at formulas as they are written", () => {
    expect(find(filled(), "B2", "&A2")).toBe("Blad!B2");
    expect(find(filled(), "B2:C2", "HeerlenKerkrade")).toBeNull();
  });

  test("from a single cell on goes through the whole sheet, and round", () => {
    expect(find(filled(), "A1", "heer")).toBe("Blad!B1");
    expect(find(filled(), "B2", "heer")).toBe("Blad!A1");
    expect(find(filled(), "B1", "heer", { searchDirection: "Backwards" })).toBe("Blad!A1");
  });

  test("refuses what is not there, nothing, and criteria that it does not know", () => {
    const search = (text: string, criteria: object) => () =>
      filled().address(by(range("A1:C9"), "Find", text, criteria));
    expect(refusal(search("Maastricht", {}))).toBe("ItemNotFound");
    expect(refusal(search("", {}))).toBe("InvalidArgument");
    expect(refusal(search("a", { lookIn: "values" }))).toBe("InvalidArgument");
  });
});

test("findAll gives every cell of the sheet, as few blocks", () => {
  const all = (text: string) =>
    filled().address(by(sheet(), "FindAllOrNullObject", text, { completeMatch: false }));
  expect(all("heer")).toBe("Blad!A1,Blad!B1:B2");
  expect(all("Maastricht")).toBeNull();
  const strict = () => filled().address(by(sheet(), "FindAll", "Maastricht", {}));
  expect(refusal(strict)).toBe("ItemNotFound");
});

describe("replaceAll", () => {
  test("counts what it replaces, in formulas too", () => {
    const book = filled();
    expect(replace(book, "A1:C9", "heer", "Land")).toBe(3);
    expect(book.formulas("A1:B2")).toEqual([
      ["Landlen", "Land"],
      ["Kerkrade", '="Landlen"&A2'],
    ]);
    book.undo();
    expect(book.values("A1:B1")).toEqual([["Heerlen", "heer"]]);
  });

  test("reads what comes out as if it were typed", () => {
    const book = new Book({ Blad: { A1: "12.5", A2: "jaar 2025", A3: "1" } });
    expect(replace(book, "A1:A2", "2", "3")).toBe(3);
    expect(book.values("A1:A3")).toEqual([[13.5], ["jaar 3035"], [1]]);
    expect(replace(book, "A2", "jaar ", "")).toBe(1);
    expect(book.values("A2")).toEqual([[3035]]);
  });

  test("of a whole sheet, and of nothing", () => {
    const book = filled();
    expect(book.call(sheet(), "ReplaceAll", "heerlen", "x", { completeMatch: true })).toBe(1);
    expect(book.values("A1:B1")).toEqual([["x", "heer"]]);
    expect(replace(book, "A1:C9", "Maastricht", "x")).toBe(0);
    expect(refusal(() => replace(book, "A1", "", "x"))).toBe("InvalidArgument");
  });
});
