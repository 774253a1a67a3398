/** Number formats of cells: kept to the letter, whatever the grid can show of them. */
import fc from "fast-check";
import { ExcelHost } from "../../../../src/workbench/host";
import { isCode } from "../../../../src/workbench/host/engine/formats/code";
import { Batch, hostOn } from "../support/batch";
import { quiet } from "../support/quiet";

beforeAll(quiet);

const setUp = (cells: Record<string, string> = {}) => hostOn({ Blad: cells });

function write(host: ExcelHost, address: string, property: string, value: unknown): void {
  const batch = new Batch(host);
  batch.set(batch.range("Blad", address), property, value).run();
}

function read(host: ExcelHost, address: string, property = "NumberFormat"): unknown {
  const batch = new Batch(host);
  const [answer] = batch.load(batch.range("Blad", address), property).run();
  return (answer as Record<string, unknown>)[property];
}

/** What the grid shows. */
const shown = (host: ExcelHost, col: number, row = 0) =>
  host.engine.read.getEvaluatedCell({ sheetId: "sheet1", col, row }).formattedValue;

const CODES = [
  "General",
  "0.00",
  "#,##0;[Red]-#,##0",
  "#,##0;[Blue]-#,##0",
  "€ #,##0",
  "[$€-413] #,##0",
  "[$€-2] #,##0",
  '_-€ * #,##0.00_-;_-€ * #,##0.00-;_-€ * "-"??_-;_-@_-',
  "dd-mm-yyyy",
  "m/d/yyyy",
  "dd/mm/yyyy",
  "d mmmm yyyy",
  "[$-413]d mmmm yyyy",
  "# ?/?",
  "# ??/??",
  "@",
  "0.00E+00",
  "#,##0,",
];

test("a format that stands alone in a grid is that of every cell, as a text is", () => {
  const host = setUp();
  write(host, "A1:B2", "NumberFormat", [["0.0"]]);
  expect(read(host, "A1:B2")).toEqual(Array(2).fill(["0.0", "0.0"]));
  expect(() => write(host, "A1:B2", "NumberFormat", [["0.0", "0"]])).toThrow("doesn't match");
  expect(() => write(host, "A1:B2", "Values", [[1]])).toThrow("doesn't match");
});

test("each cell has its own format, also where the grid shows several of them alike", () => {
  const host = setUp();
  const address = `A1:${String.fromCharCode(64 + CODES.length)}1`;
  write(host, address, "NumberFormat", [CODES]);
  expect(read(host, address)).toEqual([CODES]);
  write(host, address, "Values", 1234.5);
  expect(read(host, address)).toEqual([CODES]);
  // The fifth to the seventh differ only in the language that the currency is of.
  expect([4, 5, 6].map((col) => shown(host, col))).toEqual(Array(3).fill("€ 1.235"));
});

test("any format comes back as it was written", () => {
  const host = setUp();
  const code = fc
    .array(fc.constantFrom(..."0#?.,;%/@ -€dmyhs".split(""), "[Red]", '"x"', "\\x", "_-"), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join(""))
    .filter(isCode);
  fc.assert(
    fc.property(fc.array(code, { minLength: 3, maxLength: 3 }), (codes) => {
      write(host, "A1:C1", "NumberFormat", [codes]);
      expect(read(host, "A1:C1")).toEqual([codes]);
    }),
    { numRuns: 200 }
  );
});

test("a format goes with its cell, into the saved workbook, and away again", () => {
  const host = setUp({ A1: "1234.5" });
  write(host, "A1", "NumberFormat", "[$€-413] #,##0");
  host.engine.model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: "sheet1",
    sheetName: "Blad",
    dimension: "ROW",
    base: 0,
    position: "before",
    quantity: 1,
  });
  expect(read(host, "A2:A3")).toEqual([["[$€-413] #,##0"], ["General"]]);
  const saved = new ExcelHost({ data: host.engine.model.exportData() });
  expect([read(saved, "A2"), read(saved, "A2", "Text")]).toEqual([
    [["[$€-413] #,##0"]],
    [["€ 1.235"]],
  ]);
  host.engine.model.dispatch("REQUEST_UNDO");
  host.engine.model.dispatch("REQUEST_UNDO");
  expect(read(host, "A1:A2")).toEqual([["General"], ["General"]]);
});

test("in an array null leaves a cell as it is; an empty text makes it General", () => {
  const host = setUp();
  write(host, "A1:C1", "NumberFormat", "0%");
  write(host, "A1:C1", "NumberFormat", [[null, "", "general"]]);
  expect(read(host, "A1:C1")).toEqual([["0%", "General", "General"]]);
});

test.each([[[['0"m']]], [[[5]]], ["[Roze]0"], [null], [[["0", "0"]]]])(
  "%j is refused, and changes nothing",
  (given) => {
    const host = setUp();
    expect(() => write(host, "A1", "NumberFormat", given)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
    expect(read(host, "A1")).toEqual([["General"]]);
  }
);

test("local formats are written in the language of the computer", () => {
  const host = setUp({ A1: "1234.5", B1: "55153", C1: "0.5" });
  const local = ["#.##0,00", "dd-mm-jjjj", "uu:mm"];
  write(host, "A1:C1", "NumberFormatLocal", [local]);
  expect(read(host, "A1:C1", "NumberFormatLocal")).toEqual([local]);
  expect(read(host, "A1:C1")).toEqual([["#,##0.00", "dd-mm-yyyy", "hh:mm"]]);
  expect(read(host, "A1:C1", "Text")).toEqual([["1.234,50", "31-12-2050", "12:00"]]);
  expect([0, 1, 2].map((col) => shown(host, col))).toEqual(["1.234,50", "31-12-2050", "12:00"]);
  write(host, "A1", "NumberFormatLocal", "Standaard");
  expect(read(host, "A1")).toEqual([["General"]]);
});

test("formats have categories", () => {
  const host = setUp();
  write(host, "A1:B1", "NumberFormat", [["0%", "d-m-yyyy"]]);
  expect(read(host, "A1:C1", "NumberFormatCategories")).toEqual([
    ["Percentage", "Date", "General"],
  ]);
});

describe("a change between text and other formats", () => {
  test("leaves texts what they are", () => {
    const host = setUp();
    write(host, "A1:A3", "NumberFormat", "@");
    const texts = [["0123"], ["=1"], ["31-12-2050"]];
    write(host, "A1:A3", "Values", texts);
    write(host, "A1:A3", "NumberFormat", "0.00");
    expect(read(host, "A1:A3", "Values")).toEqual(texts);
    write(host, "A1:A3", "NumberFormat", "@");
    write(host, "A1:A3", "NumberFormat", "@");
    expect(read(host, "A1:A3", "Values")).toEqual(texts);
  });

  test("leaves numbers and formulas what they are, until something is entered", () => {
    const host = setUp({ A1: "5.25", A2: "=A1*2", A3: "TRUE" });
    write(host, "A1:A3", "NumberFormat", "@");
    expect(read(host, "A1:A3")).toEqual([["@"], ["@"], ["@"]]);
    expect(read(host, "A1:A3", "Values")).toEqual([[5.25], [10.5], [true]]);
    expect(read(host, "A1:A3", "Text")).toEqual([["5,25"], ["10,5"], ["WAAR"]]);
    write(host, "A1", "Values", "7");
    expect(read(host, "A1:A2", "Values")).toEqual([["7"], [14]]);
    expect(read(host, "A1")).toEqual([["@"]]);
  });
});

test("a formula without a format takes that of what it calculates with", () => {
  const host = setUp({ A1: "0.1", B1: "=A1*2" });
  write(host, "A1", "NumberFormat", "0%");
  expect([read(host, "B1"), read(host, "B1", "Text")]).toEqual([[["0%"]], [["20%"]]]);
});

test("an edit of a format alone is no change of what cells hold", async () => {
  const host = setUp({ A1: "1" });
  const batch = new Batch(host);
  batch.call(batch.sheet("Blad"), "_RegisterDataChangedEvent").run();
  const entries: unknown[] = [];
  host.connect((sent) => entries.push(...sent));
  write(host, "A1", "NumberFormat", "0.00");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(entries).toEqual([]);
});
