/** Values, formulas and texts of cells, written and read as office.js does it; the rules are Excel's documented ones. */
import fc from "fast-check";
import type { ExcelHost, LocaleCode } from "../../../../src/workbench/host";
import { Batch, hostOn } from "../support/batch";
import { quiet } from "../support/quiet";

beforeAll(quiet);

const setUp = (cells: Record<string, string> = {}, locale: LocaleCode = "nl-NL") =>
  hostOn({ Blad: cells }, { locale });

function write(host: ExcelHost, address: string, property: string, value: unknown): void {
  const batch = new Batch(host);
  batch.set(batch.range("Blad", address), property, value).run();
}

function read(host: ExcelHost, address: string, property = "Values"): unknown {
  const batch = new Batch(host);
  const [answer] = batch.load(batch.range("Blad", address), property).run();
  return (answer as Record<string, unknown>)[property];
}

/** What becomes of one value that is written in an empty cell. */
function put(given: unknown, property = "Values") {
  const host = setUp();
  write(host, "A1", property, [[given]]);
  const one = (name: string) => (read(host, "A1", name) as unknown[][])[0]![0];
  return { value: one("Values"), type: one("ValueTypes"), format: one("NumberFormat") };
}

const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe("values, as they are typed in American English", () => {
  test.each<[given: unknown, value: unknown, type: string, format?: string]>([
    [5, 5, "Double"],
    [true, true, "Boolean"],
    ["", "", "Empty"],
    ["Almelo", "Almelo", "String"],
    ["2050", 2050, "Double"],
    ["0.25", 0.25, "Double"],
    ["0,25", "0,25", "String"],
    ["3.5%", 0.035, "Double", "0.00%"],
    ["1,234", 1234, "Double", "#,##0"],
    ["$5", 5, "Double", "$#,##0"],
    ["TRUE", true, "Boolean"],
    ["waar", "waar", "String"],
    ["2050-12-31", serial(2050, 12, 31), "Double", "m/d/yyyy"],
    ["12/31/2050", serial(2050, 12, 31), "Double", "m/d/yyyy"],
    ["19-8-2025", "19-8-2025", "String"],
    ["15-Feb", serial(new Date().getFullYear(), 2, 15), "Double", "d-mmm"],
    ["#N/A", "#N/A", "Error"],
    ["#REF!", "#REF!", "Error"],
    // The engine's own names of errors are no errors in Excel.
    ["#ERROR", "#ERROR", "String"],
    ["#CYCLE", "#CYCLE", "String"],
    ["'0123", "0123", "String"],
    ["'=1", "=1", "String"],
    ["'TRUE", "TRUE", "String"],
    ["'#N/A", "#N/A", "String"],
    ["''t", "'t", "String"],
    ["'", "", "String"],
    ["=", "=", "String"],
    ["=1+1", 2, "Double"],
    ["+1+1", 2, "Double"],
    ["-1-1", -2, "Double"],
    ["- een punt", "- een punt", "String"],
    ["@naam", "@naam", "String"],
    ["regel 1\nregel 2", "regel 1\nregel 2", "String"],
    ['zij zei "ja"', 'zij zei "ja"', "String"],
    ["👨‍👩‍👧 gezin", "👨‍👩‍👧 gezin", "String"],
    ["[een](http://voorbeeld.test)", "[een](http://voorbeeld.test)", "String"],
    [1e308, 1e308, "Double"],
    [1e-320, 0, "Double"],
    [-0, 0, "Double"],
  ])("%j", (...row) => {
    const [given, value, type, format = "General"] = row;
    expect(put(given)).toEqual({ value, type, format });
    expect(put(given, "Formulas")).toEqual({ value, type, format });
  });

  test("whatever Excel keeps as it is comes back equal", () => {
    const host = setUp();
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    // A text of letters and signs that could be nothing else, or any text behind an apostrophe.
    const text = fc.string({ unit: "grapheme" }).filter((given) => !given.includes("\r"));
    fc.assert(
      fc.property(fc.oneof(number, fc.boolean(), text), (given) => {
        write(host, "B2", "Values", [[typeof given === "string" ? `'${given}` : given]]);
        const small = typeof given === "number" && Math.abs(given) < 2 ** -1022;
        expect(read(host, "B2")).toEqual([[small ? 0 : given]]);
      }),
      { numRuns: 300 }
    );
  });

  test("in a cell that is formatted as text, everything is a text", () => {
    const host = setUp();
    const given = ["2050", "=1+1", "'0123", 5, true, "=slecht(", "31-12-2050", "'=x", "#N/A"];
    const batch = new Batch(host);
    const range = batch.range("Blad", "A1:I1");
    // In one batch: the format still waits when the values come.
    batch.set(range, "NumberFormat", "@").set(range, "Values", [given]).run();
    const texts = ["2050", "=1+1", "0123", "5", "TRUE", "=slecht(", "31-12-2050", "=x", "#N/A"];
    expect(read(host, "A1:I1")).toEqual([texts]);
    expect(read(host, "A1:I1", "Formulas")).toEqual([texts]);
    expect(read(host, "A1:I1", "ValueTypes")).toEqual([texts.map(() => "String")]);
  });
});

describe("what is refused", () => {
  const shape =
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

  test.each([
    [[[1, 2], [3]], shape],
    [[[1], [2]], shape],
    [[1, 2], shape],
    [[], shape],
    [
      [
        [1, 2],
        ["=SUM(", 4],
      ],
      "there is an error in the formula =SUM(",
    ],
    [
      [
        [1, 2],
        [3, "=SUM()"],
      ],
      "there is an error in the formula =SUM()",
    ],
    [
      [
        [1, 2],
        [3, { type: "Error" }],
      ],
      "a cell takes a text, a number, or true or false",
    ],
    [
      [
        [1, 2],
        [3, "x".repeat(32_768)],
      ],
      "a text in a cell has at most 32767 characters",
    ],
    [
      [
        [1, 2],
        [3, `=1${"+1".repeat(4_096)}`],
      ],
      "a formula in a cell has at most 8192 characters",
    ],
    [null, "null is no value for cells"],
  ])("%#: the whole of it, and nothing is written", (given, message) => {
    const host = setUp({ A1: "oud" });
    expect(() => write(host, "A1:B2", "Values", given)).toThrow(
      expect.objectContaining({
        code: "InvalidArgument",
        message: expect.stringContaining(message),
      })
    );
    expect(read(host, "A1:B2")).toEqual([
      ["oud", ""],
      ["", ""],
    ]);
  });

  test("the action at fault is blamed: what came before it is done, what comes after it is not", () => {
    const host = setUp();
    const batch = new Batch(host);
    const [first, second, third] = ["A1", "A2", "A3"].map((cell) => batch.range("Blad", cell));
    batch.set(first!, "Values", 1).set(second!, "Values", "=1+").set(third!, "Values", 3);
    expect(batch.send().Error).toMatchObject({ Code: "InvalidArgument", ActionIndex: 1 });
    expect(read(host, "A1:A3")).toEqual([[1], [""], [""]]);
  });

  test("a text of 32,767 characters and a formula of 8,192 are the longest", () => {
    const host = setUp();
    const text = "é".repeat(32_767);
    const formula = `=SUM(${"1".padStart(8_184, "0")},2)`;
    expect(formula).toHaveLength(8_192);
    write(host, "A1:B1", "Values", [[text, formula]]);
    expect(read(host, "A1:B1")).toEqual([[text, 3]]);
  });

  test("cells of whole columns are neither read nor written", () => {
    const host = setUp();
    expect(read(host, "A:A")).toBeNull();
    expect(read(host, "A:A", "NumberFormat")).toBeNull();
    expect(() => write(host, "A:A", "Values", 1)).toThrow("whole rows or columns");
    expect(() => write(host, "A:A", "NumberFormat", "0")).toThrow("whole rows or columns");
  });
});

test("one value is written everywhere; null in an array leaves a cell as it is", () => {
  const host = setUp({ A1: "1", B1: "2" });
  write(host, "A1:B1", "Values", [[null, 9]]);
  expect(read(host, "A1:B1")).toEqual([[1, 9]]);
  write(host, "A1:B1", "Values", "x");
  expect(read(host, "A1:B1")).toEqual([["x", "x"]]);
});

test("of merged cells the first alone takes a value", () => {
  const host = setUp();
  host.engine.model.dispatch("ADD_MERGE", {
    sheetId: "sheet1",
    target: [{ top: 0, left: 0, bottom: 1, right: 1 }],
  });
  write(host, "A1:B2", "Values", [
    [1, 2],
    [3, 4],
  ]);
  expect(read(host, "A1:B2")).toEqual([
    [1, ""],
    ["", ""],
  ]);
});

test("cells that a formula fills have values, and know that they are filled", () => {
  const host = setUp({ A1: "=TRANSPOSE(D1:E1)", D1: "7", E1: "8" });
  expect(read(host, "A1:A2")).toEqual([[7], [8]]);
  expect(read(host, "A1:A2", "ValueTypes")).toEqual([["Double"], ["Double"]]);
  expect(read(host, "A1:A2", "HasSpill")).toBe(true);
  expect(read(host, "A1:A3", "HasSpill")).toBeNull();
  expect(read(host, "D1", "HasSpill")).toBe(false);
  write(host, "A2", "Values", 1);
  expect(read(host, "A1")).toEqual([["#SPILL!"]]);
});

test("a function that nobody knows is no error in the formula: its cell shows it", () => {
  const host = setUp();
  write(host, "A1:A2", "Formulas", [["=onbekend(1)"], ["=naam+1"]]);
  expect(read(host, "A1:A2")).toEqual([["#NAME?"], ["#NAME?"]]);
});

describe("formulas", () => {
  test.each(['="zeg ""ja"""&LEN("a""b")', '="C:\\"&"\\d"', "={1,2;3,4}", "=SUM(A2:A3,0.5)", "=1%"])(
    "%s is read as it was written",
    (formula) => {
      const host = setUp();
      write(host, "A1", "Formulas", formula);
      expect(read(host, "A1", "Formulas")).toEqual([[formula]]);
    }
  );

  test("a text in a formula is what stands between its quotes", () => {
    const host = setUp();
    write(host, "A1:C1", "Formulas", [['="zeg ""ja"""', '=LEN("a""b")', '="C:\\"']]);
    expect(read(host, "A1:C1")).toEqual([['zeg "ja"', 3, "C:\\"]]);
  });

  test("local formulas have the separators of the language, the others never", () => {
    const host = setUp({ A2: "=SUM(B1,0.5)" });
    expect(read(host, "A2", "FormulasLocal")).toEqual([["=SUM(B1;0,5)"]]);
    write(host, "A1:C1", "FormulasLocal", [["=SUM({1\\2};0,5)", "19-8-2025", "1.234,5"]]);
    expect(read(host, "A1:C1", "Formulas")).toEqual([
      ["=SUM({1,2},0.5)", serial(2025, 8, 19), 1234.5],
    ]);
    expect(read(host, "A1:C1", "FormulasLocal")).toEqual([
      ["=SUM({1\\2};0,5)", serial(2025, 8, 19), 1234.5],
    ]);
    expect(() => write(host, "A1", "FormulasLocal", "=SUM(1,5,2)")).toThrow("error in the formula");
  });
});

describe("texts, in the language of the computer", () => {
  const cells = { A1: "1234.5", A2: "TRUE", A3: "=1/0", A4: "=NA()", A5: "'#N/A", A6: "=1>0" };

  test.each<[LocaleCode, string[]]>([
    ["nl-NL", ["1234,5", "WAAR", "#DEEL/0!", "#N/B", "#N/A", "WAAR"]],
    ["en-US", ["1234.5", "TRUE", "#DIV/0!", "#N/A", "#N/A", "TRUE"]],
  ])("%s", (locale, texts) => {
    const host = setUp(cells, locale);
    expect(read(host, "A1:A6", "Text")).toEqual(texts.map((text) => [text]));
    expect(read(host, "A1:A6")).toEqual([
      [1234.5],
      [true],
      ["#DIV/0!"],
      ["#N/A"],
      ["#N/A"],
      [true],
    ]);
  });
});

describe("typed by a person", () => {
  test("in the language of the computer, as the person's own edit, in one step of undo", async () => {
    const host = setUp({ A1: "1" });
    const batch = new Batch(host);
    batch.call(batch.sheet("Blad"), "_RegisterDataChangedEvent").run();
    const sources: unknown[] = [];
    host.connect((entries) =>
      sources.push(...entries.map(([, , , json]) => JSON.parse(json) as unknown))
    );
    host.type("Blad", "A1", "3,5%");
    host.type("Blad", "A500", "31-12-2050");
    expect([read(host, "A1"), read(host, "A1", "Text")]).toEqual([[[0.035]], [["3,50%"]]]);
    expect(read(host, "A500", "Text")).toEqual([["31-12-2050"]]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(sources).toMatchObject([
      { type: "WorksheetChanged", address: "A1", triggerSource: "Unknown" },
      { type: "WorksheetChanged", address: "A500", triggerSource: "Unknown" },
    ]);
    host.engine.model.dispatch("REQUEST_UNDO");
    expect(read(host, "A500:A500")).toEqual([[""]]);
    host.engine.model.dispatch("REQUEST_UNDO");
    expect([read(host, "A1"), read(host, "A1", "NumberFormat")]).toEqual([[[1]], [["General"]]]);
  });

  test("in a cell for percentages, as percents from 1 up", () => {
    const host = setUp();
    write(host, "A1:A4", "NumberFormat", "0.0%");
    ["3", "0,03", "-7", "3%"].forEach((text, i) => host.type("Blad", `A${i + 1}`, text));
    expect(read(host, "A1:A4")).toEqual([[0.03], [0.03], [-0.07], [0.03]]);
    write(host, "A1", "Values", 3);
    expect(read(host, "A1", "Text")).toEqual([["300,0%"]]);
  });

  test("what the cell's validation stops is not taken from a person, though it is from an add-in", () => {
    const host = setUp({ A1: "5" });
    host.engine.model.dispatch("ADD_DATA_VALIDATION_RULE", {
      sheetId: "sheet1",
      ranges: [{ _sheetId: "sheet1", _zone: { top: 0, left: 0, bottom: 0, right: 0 } }],
      rule: {
        id: "rule1",
        criterion: { type: "isBetween", values: ["0", "10"] },
        isBlocking: true,
      },
    });
    expect(() => host.type("Blad", "A1", "10,5")).toThrow(
      expect.objectContaining({ code: "InvalidOperation" })
    );
    expect(() => host.type("Blad", "A1", "=6*2")).toThrow("does not take this");
    expect(read(host, "A1")).toEqual([[5]]);
    host.type("Blad", "A1", "=2*2,5");
    expect(read(host, "A1")).toEqual([[5]]);
    host.type("Blad", "A1", "");
    write(host, "A1", "Values", 11);
    expect(read(host, "A1")).toEqual([[11]]);
  });

  test("a formula with an error in it is not taken", () => {
    const host = setUp({ A1: "1" });
    expect(() => host.type("Blad", "A1", "=1+")).toThrow("error in the formula");
    expect(() => host.type("Weg", "A1", "1")).toThrow('the worksheet "Weg"');
    expect(() => host.type("Blad", "A1:B1", "1")).toThrow("is not one cell");
    expect(read(host, "A1")).toEqual([[1]]);
  });

  test("a worksheet that is not there is #REF! until the formula is entered again, and the formula is kept", () => {
    const host = setUp({ A1: "1" });
    host.type("Blad", "B1", "=Ontbreekt!A1+2");
    write(host, "B2", "Formulas", "=SUM(Ontbreekt!A1:A3)");
    expect(read(host, "B1:B2")).toEqual([["#REF!"], ["#REF!"]]);
    const formulas = [["=Ontbreekt!A1+2"], ["=SUM(Ontbreekt!A1:A3)"]];
    expect(read(host, "B1:B2", "Formulas")).toEqual(formulas);
    const batch = new Batch(host);
    batch.call(batch.property(batch.root, "Worksheets"), "Add", ["Ontbreekt"]).run();
    expect(read(host, "B1:B2")).toEqual([["#REF!"], ["#REF!"]]);
    host.type("Blad", "B1", "=Ontbreekt!A1+2");
    expect(read(host, "B1:B2")).toEqual([[2], ["#REF!"]]);
    expect(read(host, "B1:B2", "Formulas")).toEqual(formulas);
  });
});
