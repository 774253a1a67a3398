/** Copying and moving cells, as Excel pastes them. */
import { Book, by, item, range, refusal, sheet, to, workbook } from "../support/book";

const copy = (book: Book, target: string, ...args: readonly unknown[]) =>
  book.call(range(target), "CopyFrom", ...args);
const bold = (book: Book, cell: string) => book.get(to(range(cell), "Format", "Font"), "bold");

const filled = () => {
  const book = new Book({
    Blad: { A1: "1", A2: "=A1*2", B1: "tekst", B2: "=$A$1+B1", D1: "weg", D2: "weg" },
    Ander: { A1: "100" },
  });
  book.set(to(range("A1"), "Format", "Font"), "Bold", true);
  book.set(range("A2"), "NumberFormat", [["0.00"]]);
  book.set(item(to(range("A2"), "Format", "Borders"), "EdgeBottom"), "Style", "Dash");
  return book;
};

describe("copyFrom", () => {
  test("copies all; formulas refer to what lies as far away, or to the same cell", () => {
    const book = filled();
    copy(book, "D1", range("A1:B2"));
    expect(book.formulas("D1:E2")).toEqual([
      [1, "tekst"],
      ["=D1*2", "=$A$1+E1"],
    ]);
    expect([bold(book, "D1"), bold(book, "E1")]).toEqual([true, false]);
    expect(book.get(range("D2"), "numberFormat")).toEqual([["0.00"]]);
    expect(book.get(item(to(range("D2"), "Format", "Borders"), "EdgeBottom"), "style")).toBe(
      "Dash"
    );
    expect(book.formulas("A1:B2")).toEqual([
      [1, "tekst"],
      ["=A1*2", "=$A$1+B1"],
    ]);
    book.undo();
    expect(book.values("D1:E2")).toEqual([
      ["weg", ""],
      ["weg", ""],
    ]);
  });

  test("copies formulas, values or formats alone", () => {
    const book = filled();
    book.set(to(range("D1"), "Format", "Font"), "Italic", true);
    copy(book, "D1", "A1:A2", "Formulas");
    expect(book.formulas("D1:D2")).toEqual([[1], ["=D1*2"]]);
    expect([bold(book, "D1"), book.get(range("D2"), "numberFormat")]).toEqual([
      false,
      [["General"]],
    ]);
    copy(book, "E1", "A1:A2", "Values");
    expect(book.formulas("E1:E2")).toEqual([[1], [2]]);
    copy(book, "D1", "A1:A2", "Formats");
    expect(book.formulas("D1:D2")).toEqual([[1], ["=D1*2"]]);
    expect([bold(book, "D1"), book.get(range("D2"), "numberFormat")]).toEqual([true, [["0.00"]]]);
    expect(book.get(to(range("D1"), "Format", "Font"), "italic")).toBe(false);
  });

  test.each(["=", "007", "TRUE", "1-2"])("a formula's text %p is copied as that text", (text) => {
    const book = new Book({ Blad: { A1: `="${text}"` } });
    copy(book, "B1", "A1", "Values");
    expect(book.formulas("B1")).toEqual([[text]]);
    expect(book.get(range("B1"), "valueTypes")).toEqual([["String"]]);
  });

  test("copies values of every kind", () => {
    const book = new Book({ Blad: { A1: "=1=1", A2: "=1/0", A3: "=0.1+0.2" } });
    copy(book, "B1", "A1:A3", "Values");
    expect(book.formulas("B1:B3")).toEqual([[true], ["#DIV/0!"], [0.1 + 0.2]]);
  });

  test("repeats the source where the target is a number of times as large, and not where it is not", () => {
    const book = new Book({ Blad: { A1: "1", B1: "2" } });
    copy(book, "D1:G2", "A1:B1");
    expect(book.values("D1:G2")).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
    copy(book, "D4:F4", "A1:B1");
    expect(book.values("D4:F4")).toEqual([[1, 2, ""]]);
    copy(book, "I:I", "A1");
    expect(book.values("I100")).toEqual([[1]]);
  });

  test("passes blank cells over where it is told to", () => {
    const book = new Book({ Blad: { A1: "1", A3: "3", D1: "a", D2: "b", D3: "c" } });
    copy(book, "D1", "A1:A3", "All", true);
    expect(book.values("D1:D3")).toEqual([[1], ["b"], [3]]);
    copy(book, "D1", "A1:A3");
    expect(book.values("D1:D3")).toEqual([[1], [""], [3]]);
  });

  test("turns rows into columns, and references with them", () => {
    const book = new Book({ Blad: { A1: "2", B1: "4", C1: "6", E1: "=SUM(A1:D1)", E2: "=$A$1" } });
    copy(book, "G7", "A1:E2", "All", false, true);
    expect(book.formulas("G7:H11")).toEqual([
      [2, ""],
      [4, ""],
      [6, ""],
      ["", ""],
      ["=SUM(G7:G10)", "=$A$1"],
    ]);
    copy(book, "B9", "E1", "Formulas", false, true);
    expect(book.formulas("B9")).toEqual([["=SUM(B5:B8)"]]);
    copy(book, "B2", "E1", "Formulas", false, true);
    expect(book.formulas("B2")).toEqual([["=SUM(#REF!)"]]);
  });

  test.each(["=A$1", "=$A1", "=SUM(A:A)"])("does not turn %s, but its value", (formula) => {
    const book = new Book({ Blad: { A1: "1", C1: formula } });
    expect(refusal(() => copy(book, "E5", "C1", "All", false, true))).toBe("NotImplemented");
    copy(book, "E5", "C1", "Values", false, true);
    expect(book.values("E5")).toEqual([[1]]);
  });

  test("copies from another sheet, named in the address or as a range", () => {
    const book = filled();
    copy(book, "F1", "Ander!A1");
    copy(book, "F2", range("Ander!A1"));
    expect(book.values("F1:F2")).toEqual([[100], [100]]);
    copy(book, "Ander!C2", range("A2"));
    expect(book.formulas("Ander!C2")).toEqual([["=C1*2"]]);
  });

  test("copies onto itself what was there before", () => {
    const book = new Book({ Blad: { A1: "1", A2: "2", A3: "3" } });
    copy(book, "A2", "A1:A3");
    expect(book.values("A1:A4")).toEqual([[1], [1], [2], [3]]);
  });

  test("takes merged cells and validations along", () => {
    const book = new Book({ Blad: { A1: "1" }, Ander: {} });
    book.call(range("A1:B1"), "Merge");
    book.set(to(range("A1:A2"), "DataValidation"), "Rule", { list: { source: "1,2" } });
    copy(book, "D4", "A1:B2");
    copy(book, "Ander!D4", range("A1:B2"));
    for (const name of ["Blad", "Ander"]) {
      expect(
        book.address(by(by(sheet(name), "GetRange", "D1:F9"), "GetMergedAreasOrNullObject"))
      ).toBe(`${name}!D4:E4`);
      const type = (cells: string) =>
        book.get(to(range(`${name}!${cells}`), "DataValidation"), "type");
      expect([type("D4:D5"), type("E4:E5")]).toEqual(["List", "None"]);
    }
    copy(book, "D4", "A5");
    expect(book.get(to(range("D4"), "DataValidation"), "type")).toBe("None");
    expect(book.get(to(range("D5"), "DataValidation"), "type")).toBe("List");
  });

  test("refuses links, several blocks and what is no address", () => {
    const book = filled();
    expect(refusal(() => copy(book, "D1", "A1", "Link"))).toBe("InvalidArgument");
    const areas = by(sheet(), "GetRanges", "A1,B2");
    expect(refusal(() => copy(book, "D1", areas))).toBe("NotImplemented");
    expect(refusal(() => copy(book, "D1", "nergens"))).toBe("InvalidArgument");
  });
});

describe("moveTo", () => {
  test("moves cells with their look; references and names follow, those to what was there are lost", () => {
    const book = filled();
    book.put("F1", [["=A1"]]).put("F2", [["=D1"]]);
    book.call(to(workbook, "Names"), "Add", "Eerste", range("A1"));
    book.call(range("A1:A2"), "MoveTo", "D1");
    expect(book.formulas("A1:A2")).toEqual([[""], [""]]);
    expect(book.formulas("D1:D2")).toEqual([[1], ["=D1*2"]]);
    expect(book.formulas("F1:F2")).toEqual([["=D1"], ["=#REF!"]]);
    expect([bold(book, "A1"), bold(book, "D1")]).toEqual([false, true]);
    expect(book.get(item(to(workbook, "Names"), "Eerste"), "formula")).toBe("=Blad!$D$1");
    book.undo();
    expect(book.formulas("A1:A2")).toEqual([[1], ["=A1*2"]]);
    expect(book.formulas("F1:F2")).toEqual([["=A1"], ["=D1"]]);
  });

  test("moves to another sheet, and over itself", () => {
    const book = filled();
    book.call(range("A1:A2"), "MoveTo", range("Ander!C3"));
    expect(book.formulas("Ander!C3:C4")).toEqual([[1], ["=C3*2"]]);
    expect(book.formulas("B2")).toEqual([["=Ander!$C$3+B1"]]);
    book.call(range("Ander!C3:C4"), "MoveTo", range("Ander!C4"));
    expect(book.formulas("Ander!C3:C5")).toEqual([[""], [1], ["=C4*2"]]);
  });

  test("cuts no merged cells, and moves no whole columns", () => {
    const book = filled();
    book.call(range("A1:B1"), "Merge");
    expect(refusal(() => book.call(range("A1"), "MoveTo", "D1"))).toBe("InvalidOperation");
    expect(refusal(() => book.call(range("A:A"), "MoveTo", "D1"))).toBe("InvalidArgument");
    book.call(range("A1:B1"), "MoveTo", "D1");
    expect(book.address(by(range("A1:F1"), "GetMergedAreasOrNullObject"))).toBe("Blad!D1:E1");
  });
});
