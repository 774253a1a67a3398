/** Clearing, inserting, deleting and merging: whole rows and columns, and blocks of cells. */
import { Book, by, item, range, refusal, sheet, to, workbook } from "../support/book";

const nameOf = (book: Book, name: string) => book.get(item(to(workbook, "Names"), name), "formula");

describe("clear", () => {
  const dressed = () => {
    const book = new Book({ Blad: { A1: "1", B1: "=A1+1" } });
    book.set(range("A1:B1"), "NumberFormat", [["0.00", "@"]]);
    book.set(to(range("A1:B1"), "Format", "Fill"), "Color", "red");
    book.set(to(range("A1"), "DataValidation"), "Rule", { list: { source: "1,2" } });
    return book;
  };
  const look = (book: Book) => [
    book.get(to(range("A1:B1"), "Format", "Fill"), "color"),
    book.get(range("A1:B1"), "numberFormat"),
  ];

  test("Contents leaves the look, and the validation", () => {
    const book = dressed();
    book.call(range("A1:B1"), "Clear", "Contents");
    expect(book.formulas("A1:B1")).toEqual([["", ""]]);
    expect(look(book)).toEqual(["#FF0000", [["0.00", "@"]]]);
    expect(book.get(to(range("A1"), "DataValidation"), "type")).toBe("List");
  });

  test("Formats leaves what the cells hold", () => {
    const book = dressed();
    book.call(range("A1:B1"), "Clear", "Formats");
    expect(book.formulas("A1:B1")).toEqual([[1, "=A1+1"]]);
    expect(look(book)).toEqual(["#FFFFFF", [["General", "General"]]]);
  });

  test("Formats leaves a text that looks like a number a text", () => {
    const book = new Book();
    book.set(range("A1"), "NumberFormat", [["@"]]).put("A1", [["007"]]);
    book.call(range("A1"), "Clear", "Formats");
    expect(book.values("A1")).toEqual([["007"]]);
  });

  test("nothing, or All, takes everything, and is undone at once", () => {
    const book = dressed();
    book.call(range("A1:B1"), "Clear");
    expect(book.get(by(sheet(), "GetUsedRangeOrNullObject"), "address")).toBeNull();
    expect(book.get(to(range("A1"), "DataValidation"), "type")).toBe("None");
    book.undo();
    expect(book.formulas("A1:B1")).toEqual([[1, "=A1+1"]]);
    expect(look(book)[0]).toBe("#FF0000");
    expect(book.get(to(range("A1"), "DataValidation"), "type")).toBe("List");
  });

  test("hyperlinks there are none of, so that nothing is cleared; anything else is refused", () => {
    const book = dressed();
    book.call(range("A1"), "Clear", "Hyperlinks");
    book.call(range("A1"), "Clear", "RemoveHyperlinks");
    expect(book.values("A1")).toEqual([[1]]);
    expect(refusal(() => book.call(range("A1"), "Clear", "Everything"))).toBe("InvalidArgument");
  });

  test("whole columns are cleared too", () => {
    const book = dressed();
    book.call(range("A:B"), "Clear", "Contents");
    expect(book.formulas("A1:B1")).toEqual([["", ""]]);
  });
});

describe("whole rows and columns", () => {
  const filled = () =>
    new Book({ Blad: { A1: "1", A2: "2", A3: "3", C1: "=SUM(A1:A3)", C2: "=A3" } });

  test("are inserted above what is there, and formulas follow", () => {
    const book = filled();
    expect(book.address(by(range("2:3"), "Insert", "Down"))).toBe("Blad!2:3");
    expect(book.values("A1:A5")).toEqual([[1], [""], [""], [2], [3]]);
    expect(book.formulas("C1:C4")).toEqual([["=SUM(A1:A5)"], [""], [""], ["=A5"]]);
    book.undo();
    expect(book.formulas("C1:C2")).toEqual([["=SUM(A1:A3)"], ["=A3"]]);
  });

  test("a row that is inserted looks like the one above it, the first row like none", () => {
    const book = filled();
    const bold = (cell: string) => book.get(to(range(cell), "Format", "Font"), "bold");
    book.set(to(range("A1"), "Format", "Font"), "Bold", true);
    book.make(by(range("2:2"), "Insert", "Down"));
    book.make(by(range("1:1"), "Insert", "Down"));
    expect(["A1", "A2", "A3", "A4"].map(bold)).toEqual([false, true, true, false]);
  });

  test("are deleted, and formulas follow; what referred to nothing else is lost", () => {
    const book = filled();
    book.call(range("2:2"), "Delete", "Up");
    expect(book.formulas("A1:C1")).toEqual([[1, "", "=SUM(A1:A2)"]]);
    book.undo();
    book.call(range("A:A"), "Delete", "Left");
    expect(book.formulas("B1:B2")).toEqual([["=SUM(#REF!)"], ["=#REF!"]]);
  });

  test("all rows that the grid has can be deleted, and there are still rows", () => {
    const book = filled();
    book.call(range("1:5000"), "Delete", "Up");
    expect(book.get(by(sheet(), "GetUsedRangeOrNullObject"), "address")).toBeNull();
    expect(book.host.engine.read.getNumberRows("sheet1")).toBeGreaterThanOrEqual(100);
  });

  test("columns are inserted to the side; what lies beyond the grid needs nothing", () => {
    const book = filled();
    book.make(by(range("B:B"), "Insert", "Right"));
    expect(book.formulas("D1")).toEqual([["=SUM(A1:A3)"]]);
    expect(book.address(by(range("5000:5000"), "Insert", "Down"))).toBe("Blad!5000:5000");
    book.call(range("5000:5000"), "Delete", "Up");
    expect(book.formulas("D1")).toEqual([["=SUM(A1:A3)"]]);
  });

  test("go one way only", () => {
    const book = filled();
    expect(refusal(() => book.make(by(range("2:2"), "Insert", "Right")))).toBe("InvalidArgument");
    expect(refusal(() => book.call(range("A:A"), "Delete", "Up"))).toBe("InvalidArgument");
    expect(refusal(() => book.make(by(by(sheet(), "GetRange"), "Insert", "Down")))).toBe(
      "InvalidOperation"
    );
    expect(refusal(() => book.make(by(range("2:2"), "Insert", "Up")))).toBe("InvalidArgument");
  });
});

describe("blocks of cells", () => {
  const filled = () => {
    const book = new Book({
      Blad: {
        A1: "1",
        A2: "2",
        A3: "3",
        B1: "10",
        B2: "20",
        B3: "30",
        E1: "=SUM(A1:A3)",
        E2: "=A3",
        E3: "=SUM(A1:B3)",
        E4: "=SUM(A2:A3)",
        E5: "=A:A",
      },
      Ander: { A1: "=Blad!A3" },
    });
    book.call(to(workbook, "Names"), "Add", "Rij", "=Blad!$A$1:$A$3");
    return book;
  };

  test("push cells down; references around them stretch, those to what moves follow", () => {
    const book = filled();
    expect(book.address(by(range("A2"), "Insert", "Down"))).toBe("Blad!A2");
    expect(book.values("A1:B4")).toEqual([
      [1, 10],
      ["", 20],
      [2, 30],
      [3, ""],
    ]);
    expect(book.formulas("E1:E4")).toEqual([
      ["=SUM(A1:A4)"],
      ["=A4"],
      ["=SUM(A1:B3)"],
      ["=SUM(A3:A4)"],
    ]);
    expect(book.formulas("Ander!A1")).toEqual([["=Blad!A4"]]);
    expect(nameOf(book, "Rij")).toBe("=Blad!$A$1:$A$4");
    book.undo();
    expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
    expect(book.formulas("E1:E2")).toEqual([["=SUM(A1:A3)"], ["=A3"]]);
    expect(nameOf(book, "Rij")).toBe("=Blad!$A$1:$A$3");
    book.redo();
    expect(book.values("A1:A4")).toEqual([[1], [""], [2], [3]]);
  });

  test("pull cells up; references shrink, or are lost", () => {
    const book = filled();
    book.call(range("A2:A3"), "Delete", "Up");
    expect(book.values("A1:B3")).toEqual([
      [1, 10],
      ["", 20],
      ["", 30],
    ]);
    // Excel writes one cell that is left of several as A1:A1.
    expect(book.formulas("E1:E4")).toEqual([
      ["=SUM(A1)"],
      ["=#REF!"],
      ["=SUM(A1:B3)"],
      ["=SUM(#REF!)"],
    ]);
    expect(nameOf(book, "Rij")).toBe("=Blad!$A$1");
    book.undo();
    expect(book.formulas("E1:E4")).toEqual([
      ["=SUM(A1:A3)"],
      ["=A3"],
      ["=SUM(A1:B3)"],
      ["=SUM(A2:A3)"],
    ]);
  });

  test("push cells to the right, and pull them to the left", () => {
    const book = filled();
    book.make(by(range("A1:A2"), "Insert", "Right"));
    expect(book.values("A1:C3")).toEqual([
      ["", 1, 10],
      ["", 2, 20],
      [3, 30, ""],
    ]);
    book.call(range("A1:A2"), "Delete", "Left");
    expect(book.values("A1:C3")).toEqual([
      [1, 10, ""],
      [2, 20, ""],
      [3, 30, ""],
    ]);
    expect(book.formulas("E3")).toEqual([["=SUM(A1:B3)"]]);
  });

  test("take their look along, and new ones look like those before them", () => {
    const book = filled();
    const color = (cell: string) => book.get(to(range(cell), "Format", "Fill"), "color");
    book.set(to(range("A1"), "Format", "Fill"), "Color", "red");
    book.set(to(range("A2"), "Format", "Fill"), "Color", "blue");
    book.set(item(to(range("A2"), "Format", "Borders"), "EdgeBottom"), "Style", "Continuous");
    book.make(by(range("A2"), "Insert", "Down"));
    expect(["A1", "A2", "A3", "A4"].map(color)).toEqual([
      "#FF0000",
      "#FF0000",
      "#0000FF",
      "#FFFFFF",
    ]);
    const line = item(to(range("A3"), "Format", "Borders"), "EdgeBottom");
    expect(book.get(line, "style")).toBe("Continuous");
  });

  test("do not push anything off the sheet", () => {
    const book = new Book({ Blad: { A100: "laatste" } });
    book.make(by(range("A1:A3"), "Insert", "Down"));
    expect(book.values("A103")).toEqual([["laatste"]]);
  });

  test("take merged cells along, and refuse to cut them", () => {
    const book = filled();
    book.call(range("A2:B3"), "Merge");
    expect(refusal(() => book.make(by(range("A1"), "Insert", "Down")))).toBe("InvalidOperation");
    expect(refusal(() => book.call(range("A3:B3"), "Delete", "Up"))).toBe("InvalidOperation");
    book.make(by(range("A1:B1"), "Insert", "Down"));
    expect(book.address(by(range("A1:B9"), "GetMergedAreasOrNullObject"))).toBe("Blad!A3:B4");
    book.call(range("A3:B4"), "Delete", "Up");
    expect(book.address(by(range("A1:B9"), "GetMergedAreasOrNullObject"))).toBeNull();
  });

  test("take their validation along", () => {
    const book = filled();
    const type = (cells: string) => book.get(to(range(cells), "DataValidation"), "type");
    book.set(to(range("A1:A3"), "DataValidation"), "Rule", { list: { source: "1,2" } });
    book.make(by(range("A2"), "Insert", "Down"));
    expect([type("A1:A4"), type("A5")]).toEqual(["List", "None"]);
    book.call(range("A1:A4"), "Delete", "Up");
    expect(type("A1:A9")).toBe("None");
  });
});

describe("merge", () => {
  const filled = () => new Book({ Blad: { A1: "1", B1: "2", A2: "3", B2: "4" } });
  const merged = (book: Book) => book.address(by(range("A1:C3"), "GetMergedAreasOrNullObject"));

  test("keeps the first value; unmerging does not bring the others back, undoing does", () => {
    const book = filled();
    book.call(range("A1:B2"), "Merge");
    expect(merged(book)).toBe("Blad!A1:B2");
    expect(book.values("A1:B2")).toEqual([
      [1, ""],
      ["", ""],
    ]);
    book.call(range("B2"), "Unmerge");
    expect(merged(book)).toBeNull();
    expect(book.values("B2")).toEqual([[""]]);
    book.undo();
    book.undo();
    expect(book.values("A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("across merges each row on its own", () => {
    const book = filled();
    book.call(range("A1:B2"), "Merge", true);
    expect(merged(book)).toBe("Blad!A1:B1,Blad!A2:B2");
    expect(book.values("A1:A2")).toEqual([[1], [3]]);
  });

  test("of a single cell does nothing, and unmerging what is not merged neither", () => {
    const book = filled();
    book.call(range("A1"), "Merge");
    book.call(range("A1:B2"), "Unmerge");
    expect(merged(book)).toBeNull();
  });
});
