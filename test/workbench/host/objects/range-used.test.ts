/** What is in use: used ranges, regions, edges of data, spills and special cells. */
import { Book, by, range, refusal, sheet, to } from "../support/book";

describe("the used range", () => {
  const used = (book: Book, ...args: unknown[]) =>
    book.address(by(sheet(), "GetUsedRangeOrNullObject", ...args));

  test("holds values, formulas that give nothing, and what they spill", () => {
    const book = new Book({ Blad: { B2: "1", C4: '=""', F1: "=TRANSPOSE(B2:B3)" } });
    expect(used(book)).toBe("Blad!B1:G4");
    expect(used(book, true)).toBe("Blad!B1:G4");
  });

  test("holds cells that are only dressed, unless values alone count", () => {
    const book = new Book({ Blad: { B2: "1" } });
    book.set(to(range("D5"), "Format", "Fill"), "Color", "red");
    expect([used(book), used(book, true)]).toEqual(["Blad!B2:D5", "Blad!B2"]);
    const line = by(to(range("E6"), "Format", "Borders"), "GetItem", "EdgeTop");
    book.set(line, "Style", "Continuous");
    expect(used(book)).toBe("Blad!B2:E6");
    book.call(range("A1:Z50"), "Clear", "Formats");
    expect(used(book)).toBe("Blad!B2");
  });

  test("of a blank sheet is none, or else its first cell", () => {
    const book = new Book();
    expect(used(book)).toBeNull();
    expect(book.address(by(sheet(), "GetUsedRange"))).toBe("Blad!A1");
  });

  test("of a range is the part that is in use, or refused", () => {
    const book = new Book({ Blad: { A1: "1", B5: "2", D9: "3" } });
    expect(book.address(by(range("A:B"), "GetUsedRange"))).toBe("Blad!A1:B5");
    expect(book.address(by(range("B2:C4"), "GetUsedRangeOrNullObject", true))).toBeNull();
    expect(refusal(() => book.address(by(range("B2:C4"), "GetUsedRange")))).toBe("ItemNotFound");
    expect(book.address(by(range("ZZ1:ZZ9"), "GetUsedRangeOrNullObject"))).toBeNull();
  });
});

describe("the surrounding region", () => {
  const region = (cells: Readonly<Record<string, string>>, from: string) =>
    new Book({ Blad: cells }).address(by(range(from), "GetSurroundingRegion"));

  test("ends where blank rows and columns begin, corners count", () => {
    const cells = { B2: "1", C3: "1", D4: "1", F4: "1" };
    expect(region(cells, "C3")).toBe("Blad!B2:D4");
    expect(region(cells, "E9")).toBe("Blad!E9");
    expect(region(cells, "E3")).toBe("Blad!B2:F4");
  });

  test("ends at the edge of the sheet", () => {
    expect(region({ A1: "1", A2: "1", B2: "1" }, "A1")).toBe("Blad!A1:B2");
  });
});

describe("edges", () => {
  const book = new Book({ Blad: { B2: "1", B3: "1", B4: "1", B8: "1", D2: "1" } });
  const edge = (from: string, direction: string, ...active: unknown[]) =>
    book.address(by(range(from), "GetRangeEdge", direction, ...active));

  test.each([
    ["B2", "Down", "Blad!B4"],
    ["B4", "Down", "Blad!B8"],
    ["B8", "Down", "Blad!B1048576"],
    ["B5", "Down", "Blad!B8"],
    ["B8", "Up", "Blad!B4"],
    ["B4", "Up", "Blad!B2"],
    ["B2", "Up", "Blad!B1"],
    ["B500", "Up", "Blad!B8"],
    ["B2", "Right", "Blad!D2"],
    ["D2", "Right", "Blad!XFD2"],
    ["D2", "Left", "Blad!B2"],
    ["A1", "Up", "Blad!A1"],
    ["XFD1", "Right", "Blad!XFD1"],
  ])("from %s with Ctrl and %s one comes to %s", (from, direction, expected) => {
    expect(edge(from, direction)).toBe(expected);
  });

  test("start from the active cell, which lies in the range", () => {
    expect(edge("A1:B3", "Down", "B2")).toBe("Blad!B4");
    expect(edge("A1:B3", "Down", range("B3"))).toBe("Blad!B4");
    expect(refusal(() => edge("A1:B3", "Down", "C1"))).toBe("InvalidArgument");
    expect(refusal(() => edge("A1:B3", "Down", "A1:B1"))).toBe("InvalidArgument");
    expect(refusal(() => edge("A1", "Sideways"))).toBe("InvalidArgument");
  });

  test.each([
    ["B2", "Down", "Blad!B2:B4"],
    ["B2:C2", "Right", "Blad!B2:D2"],
    ["B3:B8", "Up", "Blad!B2:B8"],
    ["D2:E3", "Left", "Blad!B2:E3"],
    ["B2:B20", "Down", "Blad!B2:B20"],
  ])("%s, extended %s, is %s", (from, direction, expected) => {
    expect(book.address(by(range(from), "GetExtendedRange", direction))).toBe(expected);
  });
});

test("a spill is found from its formula, and the formula from its cells", () => {
  const book = new Book({ Blad: { A1: "1", A2: "2", C1: "=TRANSPOSE(A1:A2)" } });
  const spill = (cell: string) => book.address(by(range(cell), "GetSpillingToRangeOrNullObject"));
  const parent = (cell: string) => book.address(by(range(cell), "GetSpillParentOrNullObject"));
  expect([spill("C1"), spill("D1"), spill("A1")]).toEqual(["Blad!C1:D1", null, null]);
  expect([parent("C1"), parent("D1"), parent("A1")]).toEqual(["Blad!C1", "Blad!C1", null]);
  const strict = (cells: string, name: string) =>
    refusal(() => book.address(by(range(cells), name)));
  expect(strict("A1", "GetSpillingToRange")).toBe("ItemNotFound");
  expect(strict("A1", "GetSpillParent")).toBe("ItemNotFound");
  expect(strict("A1:A2", "GetSpillParent")).toBe("InvalidArgument");
});

describe("special cells", () => {
  const book = new Book({
    Blad: { A1: "1", A2: "tekst", A3: "=1/0", A4: "=A1", B2: "TRUE", B4: '="x"' },
  });
  const special = (...args: unknown[]) =>
    book.address(by(range("A1:C9"), "GetSpecialCellsOrNullObject", ...args));

  test.each([
    [["Blanks"], "Blad!B1,Blad!B3"],
    [["Constants"], "Blad!A1:A2,Blad!B2"],
    [["Constants", "Numbers"], "Blad!A1"],
    [["Constants", "LogicalText"], "Blad!A2:B2"],
    [["Formulas"], "Blad!A3:A4,Blad!B4"],
    [["Formulas", "Errors"], "Blad!A3"],
    [["Formulas", "ErrorsNumberText"], "Blad!A3:A4,Blad!B4"],
    [["Formulas", "Logical"], null],
    [["DataValidations"], null],
  ])("%j are %s", (args, expected) => {
    expect(special(...args)).toBe(expected);
  });

  test("those that are visible, and those with a validation", () => {
    const other = new Book();
    other.set(range("2:2"), "RowHidden", true);
    other.set(to(range("B1:B2"), "DataValidation"), "Rule", { list: { source: "a" } });
    const cells = (kind: string) => other.address(by(range("A1:B3"), "GetSpecialCells", kind));
    expect(cells("Visible")).toBe("Blad!A1:B1,Blad!A3:B3");
    expect(cells("DataValidations")).toBe("Blad!B1:B2");
    expect(refusal(() => cells("ConditionalFormats"))).toBe("NotImplemented");
    expect(refusal(() => cells("Blanks"))).toBe("ItemNotFound");
    expect(refusal(() => cells("Green"))).toBe("InvalidArgument");
  });
});

describe("rows and columns", () => {
  test("are hidden and shown; null where some are", () => {
    const book = new Book();
    book.set(range("A2:A3"), "RowHidden", true);
    expect(book.get(range("A1:A3"))).toMatchObject({ RowHidden: null, Hidden: null });
    expect(book.get(range("B2:C3"))).toMatchObject({
      RowHidden: true,
      ColumnHidden: false,
      Hidden: true,
    });
    book.set(range("1:4"), "RowHidden", false);
    expect(book.get(range("A1:A3"), "hidden")).toBe(false);
    book.set(range("B:B"), "ColumnHidden", true);
    expect(book.get(range("B1"), "hidden")).toBe(true);
    expect(book.get(range("A1:B1"), "hidden")).toBeNull();
    book.set(range("A1:A100"), "RowHidden", true);
    expect(book.get(range("A1:A100"), "rowHidden")).toBe(true);
    expect(refusal(() => book.set(range("A1"), "RowHidden", "ja"))).toBe("InvalidArgument");
  });

  test("lie as far from the corner of the sheet as those before them are large", () => {
    const book = new Book();
    book.set(to(range("A1"), "Format"), "ColumnWidth", 100.5);
    book.set(range("2:2"), "RowHidden", true);
    expect(book.get(range("B3:C4"))).toMatchObject({
      Left: 100.5,
      Top: 17.25,
      Width: 144,
      Height: 34.5,
    });
    expect(book.get(range("A1001"), "top")).toBe(999 * 17.25);
  });
});
