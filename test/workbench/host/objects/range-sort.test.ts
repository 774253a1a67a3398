/** Sorting, and taking away what is there twice. */
import { Batch } from "../support/batch";
import { Book, by, item, range, refusal, to } from "../support/book";

const apply = (book: Book, cells: string, ...args: readonly unknown[]) =>
  book.call(to(range(cells), "Sort"), "Apply", ...args);

const column = (...values: readonly unknown[]) => values.map((value) => [value]);

describe("sort", () => {
  test("numbers come before texts, then what is logical, errors, and blank cells last, either way", () => {
    const book = new Book({ Blad: { A5: "=1/0" } });
    book.put("A1:A8", column("b", true, 2, "", null, "A", -1, false));
    apply(book, "A1:A8", [{ key: 0 }]);
    expect(book.values("A1:A8")).toEqual(column(-1, 2, "A", "b", false, true, "#DIV/0!", ""));
    apply(book, "A1:A8", [{ key: 0, ascending: false }]);
    expect(book.values("A1:A8")).toEqual(column("#DIV/0!", true, false, "b", "A", 2, -1, ""));
  });

  test("by several columns; what is equal stays in its order", () => {
    const book = new Book();
    book.put("A1:C4", [
      ["b", 1, "i"],
      ["a", 2, "ii"],
      ["b", 0, "iii"],
      ["a", 2, "iv"],
    ]);
    apply(book, "A1:C4", [{ key: 0 }, { key: 1, ascending: false }]);
    expect(book.values("C1:C4")).toEqual(column("ii", "iv", "i", "iii"));
    book.undo();
    expect(book.values("C1:C4")).toEqual(column("i", "ii", "iii", "iv"));
  });

  test("leaves the header where it is", () => {
    const book = new Book();
    book.put("A1:A3", column("naam", "b", "a"));
    apply(book, "A1:A3", [{ key: 0 }], false, true);
    expect(book.values("A1:A3")).toEqual(column("naam", "a", "b"));
  });

  test("puts small letters first where capitals count", () => {
    const book = new Book();
    book.put("A1:A4", column("B", "b", "A", "a"));
    apply(book, "A1:A4", [{ key: 0 }], true);
    expect(book.values("A1:A4")).toEqual(column("a", "A", "b", "B"));
    book.put("A1:A4", column("B", "b", "A", "a"));
    apply(book, "A1:A4", [{ key: 0 }], false);
    expect(book.values("A1:A4")).toEqual(column("A", "a", "B", "b"));
  });

  test("takes texts for numbers where it is told to", () => {
    const book = new Book();
    book.put("A1:A3", column("'10", 9, "'8"));
    apply(book, "A1:A3", [{ key: 0 }]);
    expect(book.values("A1:A3")).toEqual(column(9, "10", "8"));
    apply(book, "A1:A3", [{ key: 0, dataOption: "TextAsNumber" }]);
    expect(book.values("A1:A3")).toEqual(column("8", 9, "10"));
  });

  test("columns are sorted by a row", () => {
    const book = new Book();
    book.put("A1:C2", [
      ["x", "y", "z"],
      [3, 1, 2],
    ]);
    apply(book, "A1:C2", [{ key: 1 }], false, false, "Columns");
    expect(book.values("A1:C2")).toEqual([
      ["y", "z", "x"],
      [1, 2, 3],
    ]);
  });

  test("looks go along, borders stay, and formulas refer to what lies beside them", () => {
    const book = new Book();
    book.put("A1:B2", [
      [2, "=A1*10"],
      [1, "=A2*10"],
    ]);
    book.set(to(range("A1"), "Format", "Fill"), "Color", "red");
    const line = item(to(range("A1"), "Format", "Borders"), "EdgeTop");
    book.set(line, "Style", "Continuous");
    apply(book, "A1:B2", [{ key: 0 }]);
    expect(book.formulas("A1:B2")).toEqual([
      [1, "=A1*10"],
      [2, "=A2*10"],
    ]);
    expect(book.get(to(range("A2"), "Format", "Fill"), "color")).toBe("#FF0000");
    expect(book.get(line, "style")).toBe("Continuous");
  });

  test("what is written in the same batch counts", () => {
    const book = new Book({ Blad: { B1: "=-A1", B2: "=-A2" } });
    const batch = new Batch(book.host);
    const cells = batch.range("Blad", "A1:B2");
    batch.set(batch.range("Blad", "A1:A2"), "Values", column(1, 2));
    batch.call(batch.property(cells, "Sort"), "Apply", [[{ key: 1 }]]).run();
    expect(book.values("A1:A2")).toEqual(column(2, 1));
  });

  test.each([
    [[], "InvalidArgument"],
    [[{ key: 1 }], "InvalidArgument"],
    [[{ key: -1 }], "InvalidArgument"],
    [[{ key: 0, sortOn: "CellColor", color: "#FF0000" }], "NotImplemented"],
    [[{ key: 0, subField: "x" }], "NotImplemented"],
    [[{ column: 0 }], "InvalidArgument"],
  ])("by %j is refused: %s", (fields, code) => {
    expect(refusal(() => apply(new Book(), "A1:A3", fields))).toBe(code);
  });

  test("merged cells and arrays keep their place: ranges with them are not sorted", () => {
    const book = new Book({ Blad: { A1: "2", C1: "=TRANSPOSE(A1:B1)" } });
    book.call(range("A3:B3"), "Merge");
    expect(refusal(() => apply(book, "A1:A3", [{ key: 0 }]))).toBe("InvalidOperation");
    expect(refusal(() => apply(book, "C1:C2", [{ key: 0 }]))).toBe("InvalidOperation");
  });
});

describe("removeDuplicates", () => {
  const remove = (book: Book, cells: string, columns: number[], header: boolean) =>
    book.get(by(range(cells), "RemoveDuplicates", columns, header), "removed", "uniqueRemaining");

  test("keeps the first of rows that are the same in the columns named; capitals do not count", () => {
    const book = new Book();
    book.put("A1:B5", [
      ["naam", "n"],
      ["a", 1],
      ["b", 2],
      ["A", 3],
      ["b", 2],
    ]);
    expect(remove(book, "A1:B5", [0], true)).toEqual({ Removed: 2, UniqueRemaining: 2 });
    expect(book.values("A1:B5")).toEqual([
      ["naam", "n"],
      ["a", 1],
      ["b", 2],
      ["", ""],
      ["", ""],
    ]);
    book.undo();
    expect(remove(book, "A1:B5", [0, 1], true)).toEqual({ Removed: 1, UniqueRemaining: 3 });
  });

  test("where nothing is there twice, nothing changes", () => {
    const book = new Book();
    book.put("A1:A2", column(1, "'1"));
    expect(remove(book, "A1:A2", [0], false)).toEqual({ Removed: 0, UniqueRemaining: 2 });
  });

  test("the columns must be columns of the range", () => {
    expect(refusal(() => remove(new Book(), "A1:A2", [], false))).toBe("InvalidArgument");
    expect(refusal(() => remove(new Book(), "A1:A2", [1], false))).toBe("InvalidArgument");
  });
});
