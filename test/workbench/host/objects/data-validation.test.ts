/** Data validation: what cells accept, what is said of it, and what of what is there is valid. */
import { ExcelHost } from "../../../../src/workbench/host";
import { Batch, workbookData } from "../support/batch";
import { Book, by, range, refusal, sheet, to, workbook } from "../support/book";

const validation = (address: string) => to(range(address), "DataValidation");
const rule = (book: Book, address: string) => book.get(validation(address), "rule");
const setRule = (book: Book, address: string, value: unknown) =>
  book.set(validation(address), "Rule", value);
const valid = (book: Book, address: string) => book.get(validation(address), "valid");

const between = (formula1: unknown, formula2: unknown) => ({
  formula1,
  formula2,
  operator: "Between",
});

test("cells without validation accept everything", () => {
  expect(new Book().get(validation("A1:B2"))).toEqual({
    Type: "None",
    Rule: {},
    ErrorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    Prompt: { showPrompt: true, title: "", message: "" },
    IgnoreBlanks: true,
    Valid: true,
  });
});

describe("a rule", () => {
  test.each([
    [{ wholeNumber: between(1, 10) }, "WholeNumber", { wholeNumber: between("=1", "=10") }],
    [
      { decimal: { formula1: "0.5", operator: "GreaterThan" } },
      "Decimal",
      { decimal: { formula1: "=0.5", operator: "GreaterThan" } },
    ],
    [
      { textLength: { formula1: "=C1", operator: "LessThanOrEqualTo" } },
      "TextLength",
      { textLength: { formula1: "=C1", operator: "LessThanOrEqualTo" } },
    ],
    [{ date: between("2025-01-01", "2025-12-31") }, "Date", { date: between("=45658", "=46022") }],
    [
      { time: { formula1: "12:00", operator: "LessThan" } },
      "Time",
      { time: { formula1: "=0.5", operator: "LessThan" } },
    ],
    [
      { list: { inCellDropDown: true, source: "laag,midden,hoog" } },
      "List",
      { list: { inCellDropDown: true, source: "laag,midden,hoog" } },
    ],
    [{ custom: { formula: "=A1>B1" } }, "Custom", { custom: { formula: "=A1>B1" } }],
  ])("%j is a %s, read back as formulas", (given, type, expected) => {
    const book = new Book();
    setRule(book, "A1:A3", given);
    expect(book.get(validation("A1:A3"), "type", "rule")).toEqual({ Type: type, Rule: expected });
    const opened = book.reopened();
    expect(rule(opened, "A2")).toEqual(expected);
    book.undo();
    expect(book.get(validation("A1:A3"), "type")).toBe("None");
  });

  test("with a range in it refers to that, and follows it", () => {
    const book = new Book({ Blad: { E1: "1", E2: "2", E3: "3" } });
    const batch = new Batch(book.host);
    const source = { _ObjectPathId: batch.range("Blad", "E2:E3") };
    const cell = batch.property(batch.range("Blad", "A1"), "DataValidation");
    batch.set(cell, "Rule", { list: { inCellDropDown: true, source } }).run();
    expect(rule(book, "A1")).toMatchObject({ list: { source: "=Blad!$E$2:$E$3" } });
    book.put("A1", [[2]]);
    expect(valid(book, "A1")).toBe(true);
    book.make(by(range("2:2"), "Insert", "Down"));
    expect(rule(book, "A1")).toMatchObject({ list: { source: "=Blad!$E$3:$E$4" } });
    const { read } = book.host.engine;
    const held = read.getValidationRuleForCell({ sheetId: "sheet1", row: 0, col: 0 });
    expect(held?.criterion.values).toEqual(["Blad!$E$3:$E$4"]);
    expect(valid(book, "A1")).toBe(true);
    book.set(sheet(), "Name", "Mijn blad");
    expect(rule(book, "Mijn blad!A1")).toMatchObject({
      list: { source: "='Mijn blad'!$E$3:$E$4" },
    });
    expect(valid(book, "Mijn blad!A1")).toBe(true);
    book.call(range("Mijn blad!3:4"), "Delete", "Up");
    expect(rule(book, "Mijn blad!A1")).toMatchObject({ list: { source: "=#REF!" } });
  });

  test("on part of cells that have one leaves the others theirs", () => {
    const book = new Book();
    setRule(book, "A1:C3", { wholeNumber: between(1, 10) });
    setRule(book, "B2", { list: { source: "a,b" } });
    const type = (address: string) => book.get(validation(address), "type");
    expect(["A1:A3", "B2", "B1", "A1:C3", "A1:D1"].map(type)).toEqual([
      "WholeNumber",
      "List",
      "WholeNumber",
      "Inconsistent",
      "MixedCriteria",
    ]);
    expect(rule(book, "A1:C3")).toBeNull();
    book.call(validation("A1:B3"), "Clear");
    expect([type("A1:B3"), type("C1:C3")]).toEqual(["None", "WholeNumber"]);
  });

  test("moves with its cells, and holds for rows that come later in whole columns", () => {
    const book = new Book();
    setRule(book, "B:B", { wholeNumber: between(1, 10) });
    book.make(by(range("A:A"), "Insert", "Right"));
    book.put("C500", [[11]]);
    expect([valid(book, "C500"), book.get(validation("B1"), "type")]).toEqual([false, "None"]);
  });

  test.each([
    [{ list: { source: "a" }, custom: { formula: "=A1" } }],
    [{ wholeNumber: { formula1: 1, operator: "Between" } }],
    [{ wholeNumber: { formula1: 1, operator: "About" } }],
    [{ wholeNumber: { operator: "EqualTo" } }],
    [{ decimal: { formula1: "veel", operator: "EqualTo" } }],
    [{ date: { formula1: "morgen", operator: "EqualTo" } }],
    [{ custom: { formula: "A1>1" } }],
    [{ list: { source: "" } }],
    [{ list: { source: "a".repeat(256) } }],
    [{ lijst: { source: "a" } }],
    ["list"],
  ])("%j is refused", (given) => {
    expect(refusal(() => setRule(new Book(), "A1", given))).toBe("InvalidArgument");
  });

  test("a list that a formula makes is refused by name; one of a named range is not", () => {
    const book = new Book({ Blad: { E1: "x" } });
    const list = (source: string) => () => setRule(book, "A1", { list: { source } });
    expect(refusal(list("=INDIRECT(E1)"))).toBe("NotImplemented");
    book.call(to(workbook, "Names"), "Add", "Keuze", range("E1:E2"));
    expect(refusal(list("=Keuze"))).toBe("not refused");
    book.put("A1:A2", [["X"], ["y"]]);
    expect(valid(book, "A1")).toBe(true);
    book.call(to(workbook, "Names"), "GetCount");
    book.set(by(to(workbook, "Names"), "GetItem", "Keuze"), "Formula", "=Blad!$E$5");
    expect(valid(book, "A1")).toBe(false);
  });
});

describe("cells that a rule names beyond where the sheet ends so far", () => {
  const growing = (): Book => new Book().set(range("A1"), "Values", [["b"]]).put("B104", [["b"]]);

  test.each([
    ["of a list", { list: { inCellDropDown: true, source: "=$B$4:$B$204" } }],
    ["of a comparison", { decimal: { formula1: "=$B$304", operator: "LessThan" } }],
    ["of a formula", { custom: { formula: "=COUNTIF($B$4:$B$404,A1)=1" } }],
  ])("stay those cells when it grows: %s", (_, given) => {
    const book = growing();
    setRule(book, "A1", given);
    book.put("B904", [[1]]);
    expect(rule(book, "A1")).toEqual(given);
    expect(valid(book, "A1")).toBe("custom" in given || "list" in given);
    const [value] = book.host.engine.read.getDataValidationRules("sheet1")[0]!.criterion.values;
    expect(`=${String(value).replace(/^=/, "")}`).toBe(
      Object.values(Object.values(given)[0]!).find((each) => String(each).startsWith("="))
    );
    expect(rule(book.reopened(), "A1")).toEqual(given);
  });

  test("move with what is inserted before them all the same", () => {
    const book = growing();
    setRule(book, "A1", { list: { inCellDropDown: true, source: "=$B$4:$B$1204" } });
    book.put("B2000", [[1]]);
    book.make(by(range("2:3"), "Insert", "Down"));
    expect(rule(book, "A1")).toMatchObject({ list: { source: "=$B$6:$B$1206" } });
    book.make(by(range("B1:B3"), "Insert", "Down"));
    expect(rule(book, "A1")).toMatchObject({ list: { source: "=$B$9:$B$1209" } });
    book.make(by(range("B20:B21"), "Insert", "Down"));
    expect(rule(book, "A1")).toMatchObject({ list: { source: "=$B$9:$B$1211" } });
  });
});

describe("a list by a formula, which a file may hold", () => {
  const SOURCE = '=OFFSET($D$1,0,0,MAX(1,COUNTIF($D$1:$D$9,"?*")),1)';
  const held = { list: { inCellDropDown: true, source: SOURCE } };

  /** As it comes from a file; the engine itself would refuse its criterion. */
  const opened = (): Book => {
    const { sheets } = workbookData({ Blad: { A1: "noord", A2: "west", D1: "noord", D2: "Zuid" } });
    const criterion = { type: "isValueInRange", values: [SOURCE.slice(1)], displayStyle: "arrow" };
    const dataValidationRules = [
      { id: "lijst", criterion, isBlocking: true, ranges: ["A1:A9", "C1:C9"] },
    ];
    const errorAlert = { showAlert: true, style: "Stop", title: "", message: "let op" };
    const prompt = { showPrompt: true, title: "", message: "" };
    const fact = { scope: "sheet1", rule: held, errorAlert, prompt, ignoreBlanks: true };
    const data = {
      sheets: [{ ...sheets[0], dataValidationRules }],
      excelFacts: { validation: { lijst: fact } },
    };
    return new Book(new ExcelHost({ data }));
  };
  const type = (book: Book, address: string) => book.get(validation(address), "type");

  test("is left alone by clearing cells beside it, and keeps the cells that are not cleared", () => {
    const book = opened();
    book.call(validation("B1:B9"), "Clear");
    expect(rule(book, "A1:A9")).toEqual(held);
    book.call(validation("A3:B9"), "Clear");
    expect([type(book, "A3:A9"), rule(book, "A1:A2"), rule(book, "C1:C9")]).toEqual([
      "None",
      held,
      held,
    ]);
    book.call(range("C1:C9"), "Clear");
    expect([type(book, "C1:C9"), rule(book, "A1:A2")]).toEqual(["None", held]);
    expect(rule(book.reopened(), "A1:A2")).toEqual(held);
  });

  test("keeps its rule when something else of it is changed, and gives way to another", () => {
    const book = opened();
    book.set(validation("A1:A2"), "IgnoreBlanks", false);
    book.set(validation("A1:A2"), "Prompt", { title: "kies" });
    expect(book.get(validation("A1:A2"), "rule", "ignoreBlanks")).toEqual({
      Rule: held,
      IgnoreBlanks: false,
    });
    setRule(book, "A2:A3", { wholeNumber: between(1, 10) });
    expect([rule(book, "A1"), type(book, "A2:A3"), rule(book, "A4:A9")]).toEqual([
      held,
      "WholeNumber",
      held,
    ]);
  });

  test("is judged by what the formula gives, and goes along with its cells", () => {
    const book = opened();
    expect([valid(book, "A1"), valid(book, "A2")]).toEqual([true, false]);
    book.put("D3", [["west"]]);
    expect(valid(book, "A2")).toBe(true);
    book.make(by(range("B:B"), "Insert", "Right"));
    expect(rule(book, "A1")).toMatchObject({
      list: { source: '=OFFSET($E$1,0,0,MAX(1,COUNTIF($E$1:$E$9,"?*")),1)' },
    });
    book.make(by(range("A1:A1"), "Insert", "Down"));
    expect([type(book, "A1"), type(book, "A2:A10")]).toEqual(["None", "List"]);
    expect(valid(book, "A3")).toBe(true);
  });
});

describe("what is said", () => {
  test("is kept apart from the rule, and for cells with different rules alike", () => {
    const book = new Book();
    setRule(book, "A1", { list: { source: "a,b" } });
    book.set(validation("A1:B1"), "Prompt", { message: "kies", showPrompt: true, title: "Let op" });
    book.set(validation("A1:B1"), "ErrorAlert", { message: "fout", style: "Warning" });
    book.set(validation("A1"), "IgnoreBlanks", false);
    expect(book.get(validation("A1"))).toEqual({
      Type: "List",
      Rule: { list: { inCellDropDown: true, source: "a,b" } },
      Prompt: { message: "kies", showPrompt: true, title: "Let op" },
      ErrorAlert: { message: "fout", showAlert: true, style: "Warning", title: "" },
      IgnoreBlanks: false,
      Valid: false,
    });
    expect(book.get(validation("B1"))).toMatchObject({ Type: "None", Prompt: { message: "kies" } });
    expect(book.get(validation("A1:B1"), "ignoreBlanks")).toBeNull();
    setRule(book, "A1", { custom: { formula: "=TRUE" } });
    expect(book.get(validation("A1"), "prompt")).toMatchObject({ message: "kies" });
  });

  test("has its limits", () => {
    const alert = (value: unknown) => () => new Book().set(validation("A1"), "ErrorAlert", value);
    expect(refusal(alert({ title: "a".repeat(33) }))).toBe("InvalidArgument");
    expect(refusal(alert({ message: "a".repeat(256) }))).toBe("InvalidArgument");
    expect(refusal(alert({ style: "Loud" }))).toBe("InvalidArgument");
    expect(refusal(() => new Book().set(validation("A1"), "IgnoreBlanks", 1))).toBe(
      "InvalidArgument"
    );
  });
});

describe("validity", () => {
  const judged = (given: object, ...values: unknown[]) => {
    const book = new Book();
    setRule(book, `A1:A${values.length}`, given);
    book.put(
      `A1:A${values.length}`,
      values.map((value) => [value])
    );
    return values.map((_, i) => valid(book, `A${i + 1}`));
  };

  test.each([
    ["Between", [true, true, true, false]],
    ["NotBetween", [false, false, false, true]],
    ["EqualTo", [true, false, false, false]],
    ["NotEqualTo", [false, true, true, true]],
    ["GreaterThan", [false, true, true, true]],
    ["LessThan", [false, false, false, false]],
    ["GreaterThanOrEqualTo", [true, true, true, true]],
    ["LessThanOrEqualTo", [true, false, false, false]],
  ])("%s", (operator, expected) => {
    expect(judged({ decimal: { formula1: 1, formula2: 3, operator } }, 1, 2.5, 3, 4)).toEqual(
      expected
    );
  });

  test("of whole numbers, lengths, dates and lists", () => {
    expect(judged({ wholeNumber: between(1, 10) }, 5, 5.5, "5 stuks", 11)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(judged({ textLength: between(2, 3) }, "a", "ab", 123, 1234)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(
      judged({ date: between("2025-01-01", "2025-12-31") }, "2025-06-01", "2026-01-01")
    ).toEqual([true, false]);
    expect(judged({ list: { source: "laag, hoog,3" } }, "hoog", "Hoog", 3, "x")).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("of formulas is seen from each cell", () => {
    expect(judged({ custom: { formula: "=A1>ROW()" } }, 2, 2, 4)).toEqual([true, false, true]);
    const book = new Book({ Blad: { B1: "1", B2: "5" } });
    setRule(book, "A1:A2", { decimal: { formula1: "=B1", operator: "GreaterThan" } });
    book.put("A1:A2", [[3], [3]]);
    expect([valid(book, "A1"), valid(book, "A2"), valid(book, "A1:A2")]).toEqual([
      true,
      false,
      null,
    ]);
    expect(book.address(by(validation("A1:B2"), "GetInvalidCells"))).toBe("Blad!A2");
    expect(book.address(by(validation("B1:B2"), "GetInvalidCellsOrNullObject"))).toBeNull();
    expect(refusal(() => book.address(by(validation("B1:B2"), "GetInvalidCells")))).toBe(
      "ItemNotFound"
    );
  });
});

test("an add-in writes what it wants; a person is stopped by the grid where the rule can be told", () => {
  const book = new Book();
  setRule(book, "A1", { wholeNumber: between(1, 10) });
  book.put("A1", [[99]]);
  expect(book.values("A1")).toEqual([[99]]);
  const { read } = book.host.engine;
  const at = { sheetId: "sheet1", row: 0, col: 0 };
  expect(read.getValidationResultForCellValue(99, at)).toMatchObject({
    isValid: false,
    rule: { isBlocking: true },
  });
  expect(read.getValidationResultForCellValue(9, at).isValid).toBe(true);
  book.set(validation("A1"), "ErrorAlert", { style: "Information" });
  expect(read.getValidationRuleForCell(at)?.isBlocking).toBe(false);
});

test("a rule that a person made in the grid is told as Excel would", () => {
  const book = new Book();
  const add = (id: string, row: number, criterion: object) =>
    book.host.engine.model.dispatch("ADD_DATA_VALIDATION_RULE", {
      sheetId: "sheet1",
      rule: { id, criterion: criterion as never, isBlocking: true },
      ranges: [{ _sheetId: "sheet1", _zone: { top: row, bottom: row, left: 0, right: 0 } }],
    });
  add("a", 0, { type: "isValueInList", values: ["a", "b"], displayStyle: "arrow" });
  add("b", 1, { type: "isBetween", values: ["1", "=B1"] });
  add("c", 2, { type: "isValueInRange", values: ["B1:B2"], displayStyle: "arrow" });
  add("d", 3, { type: "customFormula", values: ["=A4>1"] });
  expect(["A1", "A2", "A3", "A4"].map((cell) => rule(book, cell))).toEqual([
    { list: { inCellDropDown: true, source: "a,b" } },
    { decimal: between("=1", "=B1") },
    { list: { inCellDropDown: true, source: "=B1:B2" } },
    { custom: { formula: "=A4>1" } },
  ]);
});
