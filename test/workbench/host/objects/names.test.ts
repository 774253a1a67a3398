/** Names: of the workbook and of one sheet, for cells, for constants, and for what is gone. */
import { Book, by, item, range, refusal, sheet, to, workbook } from "../support/book";
import type { Path } from "../support/book";

const names = to(workbook, "Names");
const own = (name = "Blad") => to(sheet(name), "Names");
const name = (of: string, path: Path = names) => item(path, of);
const add = (book: Book, ...args: readonly unknown[]) => book.call(names, "Add", ...args);
const formula = (book: Book, of: string, path?: Path) => book.get(name(of, path), "formula");
const dispatch = (book: Book, type: string, command: object) =>
  book.host.engine.model.dispatch(type as never, command as never);

const sheets = () => new Book({ Blad: { A1: "1", A2: "2" }, "Mijn blad": { A1: "10" } });

describe("a name for cells", () => {
  test("is added with a range or with a reference, and found regardless of capitals", () => {
    const book = sheets();
    add(book, "Invoer", range("A1:A2"), "wat erin gaat");
    add(book, "Ander", "='Mijn blad'!$A$1");
    expect(book.get(name("INVOER"))).toEqual({
      _Id: "Invoer",
      Name: "Invoer",
      Type: "Range",
      Value: "Blad!$A$1:$A$2",
      Formula: "=Blad!$A$1:$A$2",
      Comment: "wat erin gaat",
      Visible: true,
      Scope: "Workbook",
    });
    expect(book.address(by(name("invoer"), "GetRange"))).toBe("Blad!A1:A2");
    expect(book.address(by(sheet(), "GetRange", "ander"))).toBe("'Mijn blad'!A1");
    expect(book.items(names, "name")).toEqual(["Ander", "Invoer"]);
    expect(book.call(names, "GetCount")).toBe(2);
  });

  test("is reckoned with in formulas", () => {
    const book = sheets();
    add(book, "Invoer", range("A1:A2"));
    book.put("C1", [["=SUM(invoer)"]]);
    expect(book.values("C1")).toEqual([[3]]);
    book.set(name("Invoer"), "Formula", "='Mijn blad'!$A$1");
    expect(book.values("C1")).toEqual([[10]]);
    book.undo();
    expect(book.values("C1")).toEqual([[3]]);
  });

  test("may lie further than the sheet that is shown reaches", () => {
    const book = sheets();
    add(book, "Ver", "='Mijn blad'!$AC$500");
    add(book, "Kolom", "=Blad!$A:$A");
    expect(formula(book, "Ver")).toBe("='Mijn blad'!$AC$500");
    expect(formula(book, "Kolom")).toBe("=Blad!$A:$A");
    expect(book.address(by(name("Kolom"), "GetRange"))).toBe("Blad!A:A");
    expect(formula(book.reopened(), "Kolom")).toBe("=Blad!$A:$A");
  });

  test("follows its cells, and its sheet", () => {
    const book = sheets();
    add(book, "Invoer", range("A1:A2"));
    book.make(by(range("2:3"), "Insert", "Down"));
    book.set(sheet(), "Name", "Nieuw blad");
    expect(formula(book, "Invoer")).toBe("='Nieuw blad'!$A$1:$A$4");
  });

  test("keeps a comment and may be hidden; both are undone", () => {
    const book = sheets();
    add(book, "Invoer", range("A1"));
    book.set(name("Invoer"), "Comment", "=geen formule").set(name("Invoer"), "Visible", false);
    book.make(by(range("1:1"), "Insert", "Down"));
    expect(book.get(name("Invoer"))).toMatchObject({ Comment: "=geen formule", Visible: false });
    book.undo();
    book.undo();
    book.undo();
    expect(book.get(name("Invoer"))).toMatchObject({ Comment: "", Visible: true });
  });

  test("keeps its comment when a person renames it, and loses it when a person deletes it", () => {
    const book = sheets();
    add(book, "Invoer", range("A1"), "uitleg");
    const ranges = [{ _sheetId: "sheet1", _zone: { top: 1, bottom: 1, left: 0, right: 0 } }];
    dispatch(book, "UPDATE_NAMED_RANGE", {
      oldRangeName: "Invoer",
      newRangeName: "Anders",
      ranges,
    });
    expect(book.get(name("Anders"))).toMatchObject({ Value: "Blad!$A$2", Comment: "uitleg" });
    dispatch(book, "DELETE_NAMED_RANGE", { name: "Anders" });
    dispatch(book, "CREATE_NAMED_RANGE", { name: "Anders", ranges });
    expect(book.get(name("Anders"), "comment")).toBe("");
  });

  test("is deleted, and comes back when that is undone", () => {
    const book = sheets();
    add(book, "Invoer", range("A1"));
    book.put("C1", [["=Invoer"]]);
    book.call(name("Invoer"), "Delete");
    expect(book.get(by(names, "GetItemOrNullObject", "Invoer"), "name")).toBeNull();
    expect(book.values("C1")).toEqual([["#NAME?"]]);
    book.undo();
    expect(book.values("C1")).toEqual([[1]]);
  });
});

describe("a name of one sheet", () => {
  test("goes before one of the workbook there, and is unknown elsewhere", () => {
    const book = sheets();
    add(book, "Invoer", range("A1"));
    book.call(own(), "Add", "Invoer", range("A2"));
    expect(book.address(by(sheet(), "GetRange", "Invoer"))).toBe("Blad!A2");
    expect(book.address(by(sheet("Mijn blad"), "GetRange", "Invoer"))).toBe("Blad!A1");
    expect(book.get(name("Invoer", own()), "name", "scope")).toMatchObject({
      Name: "Invoer",
      Scope: "Worksheet",
    });
    expect(book.items(names, "name")).toEqual(["Invoer"]);
    expect(book.get(to(name("Invoer", own()), "Worksheet"), "name")).toBe("Blad");
    expect(book.get(to(name("Invoer"), "WorksheetOrNullObject"), "name")).toBeNull();
    expect(refusal(() => book.get(to(name("Invoer"), "Worksheet"), "name"))).toBe(
      "InvalidOperation"
    );
  });

  test("may be the same on two sheets", () => {
    const book = sheets();
    book.call(own(), "Add", "Invoer", range("A1"));
    book.call(own("Mijn blad"), "Add", "Invoer", "='Mijn blad'!$A$1");
    expect(formula(book, "Invoer", own())).toBe("=Blad!$A$1");
    expect(formula(book, "Invoer", own("Mijn blad"))).toBe("='Mijn blad'!$A$1");
    book.call(name("Invoer", own()), "Delete");
    expect(book.items(own(), "name")).toEqual([]);
    expect(book.items(own("Mijn blad"), "name")).toEqual(["Invoer"]);
  });

  test("goes with its sheet", () => {
    const book = sheets();
    book.call(own("Mijn blad"), "Add", "Invoer", range("A1"));
    book.call(sheet("Mijn blad"), "Delete");
    expect(book.items(names, "name")).toEqual([]);
    book.undo();
    expect(book.items(own("Mijn blad"), "name")).toEqual(["Invoer"]);
  });
});

describe("a name for no cells", () => {
  test.each([
    ["=0.03", "Double", 0.03],
    ["=3", "Integer", 3],
    ['="tekst"', "String", "tekst"],
    ["=TRUE", "Boolean", true],
    ["=1/0", "Error", "#DIV/0!"],
    ["=SUM(Blad!$A$1:$A$2)*2", "Integer", 6],
    [
      "={1,2;3,4}",
      "Array",
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])("%s is a %s", (given, type, value) => {
    const book = sheets();
    add(book, "Vast", given);
    expect(book.get(name("Vast"))).toMatchObject({ Type: type, Value: value, Formula: given });
    expect(book.get(by(name("Vast"), "GetRangeOrNullObject"), "address")).toBeNull();
    expect(refusal(() => book.address(by(name("Vast"), "GetRange")))).toBe("ItemNotFound");
    expect(formula(book.reopened(), "Vast")).toBe(given);
  });

  test("an array has its values and their kinds", () => {
    const book = sheets();
    add(book, "Rij", '={1,"a",TRUE}');
    expect(book.get(to(name("Rij"), "ArrayValues"))).toEqual({
      Values: [[1, "a", true]],
      Types: [["Double", "String", "Boolean"]],
    });
    add(book, "Vast", "=3");
    expect(book.get(to(name("Vast"), "ArrayValues"), "values")).toBeNull();
  });

  test("without an equals sign is a number or a text of its own", () => {
    const book = sheets();
    add(book, "Getal", "3");
    add(book, "Tekst", 'een "citaat"');
    expect([formula(book, "Getal"), formula(book, "Tekst")]).toEqual(["=3", '="een ""citaat"""']);
    expect(book.get(name("Tekst"), "value")).toBe('een "citaat"');
  });

  test("follows the cells in its formula", () => {
    const book = sheets();
    add(book, "Som", "=SUM(Blad!$A$1:$A$2)");
    book.make(by(range("1:1"), "Insert", "Down"));
    book.set(sheet(), "Name", "Anders");
    expect(formula(book, "Som")).toBe("=SUM(Anders!$A$2:$A$3)");
    book.undo();
    book.undo();
    expect(formula(book, "Som")).toBe("=SUM(Blad!$A$1:$A$2)");
    book.call(sheet(), "Delete");
    expect(formula(book, "Som")).toBe("=SUM(#REF!)");
  });

  test("becomes one for cells, and the other way round", () => {
    const book = sheets();
    add(book, "Invoer", range("A1"));
    book.set(name("Invoer"), "Formula", 0.05);
    expect(book.get(name("Invoer"))).toMatchObject({ Type: "Double", Formula: "=0.05" });
    book.set(name("Invoer"), "Formula", "=Blad!$A$2");
    expect(book.get(name("Invoer"))).toMatchObject({ Type: "Range", Value: "Blad!$A$2" });
    expect(book.call(names, "GetCount")).toBe(1);
    book.undo();
    expect(formula(book, "Invoer")).toBe("=0.05");
  });

  test("is written in the language of the computer where it is asked", () => {
    const book = sheets();
    book.call(names, "AddFormulaLocal", "Komma", "=SUM(1,5;2,5)");
    expect(book.get(name("Komma"), "value")).toBe(4);
    expect(formula(book, "Komma")).toBe("=SUM(1.5,2.5)");
  });
});

describe("a name whose cells are gone", () => {
  const broken = (book: Book) => book.get(name("Invoer"));
  const gone = { Type: "Error", Value: "#REF!", Formula: "=#REF!" };

  test.each([
    ["rows", (book: Book) => book.call(range("5:6"), "Delete", "Up")],
    ["columns", (book: Book) => book.call(range("C:C"), "Delete", "Left")],
    ["cells", (book: Book) => book.call(range("C5:C6"), "Delete", "Up")],
    ["the sheet", (book: Book) => book.call(sheet(), "Delete")],
  ])("when %s are deleted says so, stays so and is undone", (_, remove) => {
    const book = sheets();
    book.set(sheet("Mijn blad"), "Position", 0);
    add(book, "Invoer", range("C5:C6"), "blijft");
    book.put("Mijn blad!D1", [["=SUM(Invoer)"]]);
    remove(book);
    expect(broken(book)).toMatchObject({ ...gone, Comment: "blijft" });
    expect(book.values("Mijn blad!D1")).toEqual([["#REF!"]]);
    expect(book.get(by(name("Invoer"), "GetRangeOrNullObject"), "address")).toBeNull();
    expect(refusal(() => book.address(by(name("Invoer"), "GetRange")))).toBe("ItemNotFound");
    expect(broken(book.reopened())).toMatchObject(gone);
    book.undo();
    expect(formula(book, "Invoer")).toBe("=Blad!$C$5:$C$6");
    book.redo();
    expect(broken(book)).toMatchObject(gone);
  });

  test("is not revived by rows, columns, sheets or names that come, go or move", () => {
    const book = sheets();
    add(book, "Invoer", range("A1"));
    book.call(range("1:1"), "Delete", "Up");
    book.make(by(range("1:1"), "Insert", "Down"));
    book.make(by(range("A:A"), "Insert", "Right"));
    book.call(range("A1:B2"), "MoveTo", "D4");
    book.call(range("1:2"), "Delete", "Up");
    book.set(sheet(), "Name", "Anders");
    book.make(by(sheet("Anders"), "Copy", "End"));
    book.call(sheet("Anders"), "Delete");
    dispatch(book, "ADD_COLUMNS_ROWS", {
      sheetId: "sheet2",
      sheetName: "Mijn blad",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 3,
    });
    expect(broken(book)).toMatchObject(gone);
  });

  test("is made whole by another reference", () => {
    const book = sheets();
    add(book, "Invoer", range("A1"));
    book.put("C5", [["=Invoer"]]);
    book.call(range("1:1"), "Delete", "Up");
    book.set(name("Invoer"), "Formula", "=Blad!$A$1");
    expect(book.get(name("Invoer"))).toMatchObject({ Type: "Range", Value: "Blad!$A$1" });
    expect(book.values("C4")).toEqual([[2]]);
  });

  test("is deleted like any other", () => {
    const book = sheets();
    add(book, "Invoer", range("A1"));
    book.call(range("1:1"), "Delete", "Up");
    book.call(name("Invoer"), "Delete");
    expect(book.call(names, "GetCount")).toBe(0);
    add(book, "Invoer", range("A1"));
    expect(formula(book, "Invoer")).toBe("=Blad!$A$1");
  });
});

describe("what is refused", () => {
  test.each([
    "",
    "1e",
    ".a",
    "a b",
    "a-b",
    "A1",
    "xfd1048576",
    "R",
    "c",
    "R1C1",
    "RC",
    "r12",
    "TRUE",
    "onwaar!",
    "a".repeat(256),
  ])("%p as a name", (given) => {
    expect(refusal(() => add(sheets(), given, "=1"))).toBe("InvalidArgument");
  });

  test.each(["_a", "\\a", "a.b", "Één", "Huis2050", "RC_", "Truer", "a?"])("not %p", (given) => {
    expect(refusal(() => add(sheets(), given, "=1"))).toBe("not refused");
  });

  test("the same name twice, in whatever capitals; a sheet that there is not; a formula with a mistake", () => {
    const book = sheets();
    add(book, "Invoer", range("A1"));
    expect(refusal(() => add(book, "INVOER", "=1"))).toBe("ItemAlreadyExists");
    expect(refusal(() => add(book, "Ver", "=Nergens!$A$1"))).toBe("InvalidArgument");
    expect(refusal(() => add(book, "Fout", "=1+"))).toBe("InvalidArgument");
    expect(refusal(() => book.set(name("Invoer"), "Formula", "=1+"))).toBe("InvalidArgument");
    expect(refusal(() => add(book, "Niets"))).toBe("InvalidArgument");
    expect(refusal(() => book.get(name("Onbekend"), "value"))).toBe("ItemNotFound");
    expect(refusal(() => book.get(name("Invoer"), "valueAsJson"))).toBe("ApiNotFound");
  });

  test.each([
    "=Blad!$A$1,Blad!$C$3",
    "=(Blad!$A:$A, 'Mijn blad'!$1:$2)",
    "=$A$1:$B$2,$D$4",
    "=Nergens!$A$1,Blad!$A$1",
  ])("%s: the host serves no names of several areas, and says so", (formula) => {
    const several = () => add(sheets(), "Delen", formula);
    expect(refusal(several)).toBe("NotImplemented");
    expect(several).toThrow(/several areas/);
    const book = sheets();
    add(book, "Invoer", range("A1"));
    expect(refusal(() => book.set(name("Invoer"), "Formula", formula))).toBe("NotImplemented");
  });

  test("but a sheet may have a comma in its name, and a formula one between arguments", () => {
    const book = new Book({ "Hier, daar": { A1: "7" } });
    add(book, "Plek", "='Hier, daar'!$A$1");
    add(book, "Som", "=SUM('Hier, daar'!$A$1,'Hier, daar'!$A$2)");
    expect(book.address(by(name("Plek"), "GetRange"))).toBe("'Hier, daar'!A1");
    expect(book.get(name("Som"), "value")).toBe(7);
  });
});
