import type { CellValue, NameState } from "../../src/assumptions/grid";
import { readNamedGrids } from "../../src/xlsx/read";
import { refusal } from "./support/refusal";
import type { WorkbookSource } from "./support/workbook";
import { definedName, makeWorkbook, table } from "./support/workbook";

/** What the name N stands for. */
function read(source: Partial<WorkbookSource>): NameState {
  const bytes = makeWorkbook({ sheets: [{ name: "Blad" }], ...source });
  return readNamedGrids(bytes, ["N"]).grids.get("N")!;
}

function cellsOf(state: NameState): readonly (readonly CellValue[])[] {
  if (state.state !== "range") throw new Error(state.state);
  return state.grid.cells;
}

describe("a cell", () => {
  const STRINGS =
    "<si><t>een</t></si><si><r><t>rij</t></r><r><t xml:space='preserve'>k </t></r></si>" +
    "<si><t>東</t><rPh sb='0' eb='1'><t>ひがし</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si><si/>";
  /** The value of one cell, given as it is written after "<c ". */
  function value(cell: string, more: Partial<WorkbookSource> = {}): CellValue | undefined {
    const rows = `<row r="1"><c ${cell}</c></row>`;
    const names = definedName("N", "Blad!$A$1");
    const state = read({ sheets: [{ name: "Blad", rows }], names, strings: STRINGS, ...more });
    return cellsOf(state)[0]?.[0];
  }

  test.each<[string, string, CellValue]>([
    ["a number", "><v>-1.5E-3</v>", -0.0015],
    ["a number of its own type", 't="n"><v> 7 </v>', 7],
    ["a blank with a style", 's="1">', null],
    ["an empty value", "><v/>", null],
    ["a shared text", 't="s"><v>0</v>', "een"],
    ["rich text", 't="s"><v>1</v>', "rijk "],
    ["text without its phonetic reading", 't="s"><v>2</v>', "東"],
    ["escaped characters", 't="s"><v>3</v>', "a\rb_x0041_"],
    ["a shared text that is empty", 't="s"><v>4</v>', ""],
    ["inline text", 't="inlineStr"><is><t> x </t></is>', " x "],
    [
      "inline rich text",
      't="inlineStr"><is><r><t>a</t></r><rPh sb="0" eb="1"><t>q</t></rPh><r><t>b</t></r></is>',
      "ab",
    ],
    ["text in CDATA", 't="str"><v><![CDATA[<a>]]>&amp;</v>', "<a>&"],
    ["true", 't="b"><v>1</v>', true],
    ["false", 't="b"><v>0</v>', false],
    ["an error value", 't="e"><v>#N/A</v>', { error: "#N/A" }],
    ["an ISO date", 't="d"><v>2024-02-29</v>', { date: 45351 }],
    ["an ISO date and time", 't="d"><v>2024-02-29T18:00:00Z</v>', { date: 45351.75 }],
    ["an ISO date before the day that never was", 't="d"><v>1900-01-01</v>', { date: 1 }],
    ["the value of a formula", "><f>1+1</f><v>2</v>", 2],
    ["the text of a formula", 't="str"><f>"a"</f><v>a</v>', "a"],
    ["the empty text of a formula", 't="str"><f>""</f><v></v>', ""],
    ["the value of an array formula", '><f t="array" ref="A1:A2">B1:B2</f><v>3</v>', 3],
    ["the value of a shared formula", '><f t="shared" si="0"/><v>3</v>', 3],
    ["a formula without a value", "><f>SUM(B1:B2)</f>", { formula: "SUM(B1:B2)" }],
    ["a formula with an empty value", "><f>B1&amp;B2</f><v/>", { formula: "B1&B2" }],
    ["a shared formula without a value", '><f t="shared" si="0"/>', { formula: "" }],
  ])("%s", (_, cell, expected) => {
    expect(value(cell)).toEqual(expected);
  });

  const DATES = ["d-m-yyyy", "[$-413]d mmm", "[h]:mm", "mm:ss.0", "[Red]yyyy", "0;d", '"x"h'];
  const NUMBERS = [
    "General",
    "0.0",
    '0" dagen"',
    "[Red]0",
    "0\\d",
    "[$€-413] #,##0",
    "0.0E+00",
    "_d0",
    "*s0",
    "[>100]0",
  ];
  const styles = (codes: string[]) => {
    const formats = codes.map(
      (c, i) =>
        `<numFmt numFmtId="${164 + i}" formatCode="${c.replaceAll('"', "&quot;").replaceAll(">", "&gt;")}"/>`
    );
    const xfs = codes.map((_, i) => `<xf numFmtId="${164 + i}"/>`);
    return `<numFmts>${formats.join("")}</numFmts><cellXfs>${xfs.join("")}</cellXfs>`;
  };

  test.each(DATES.map((code, i) => [code, i] as const))("a date by its format: %s", (_, i) => {
    expect(value(`s="${i}"><v>45351</v>`, { styles: styles(DATES) })).toEqual({ date: 45351 });
  });

  test.each(NUMBERS.map((code, i) => [code, i] as const))("no date by its format: %s", (_, i) => {
    expect(value(`s="${i}"><v>45351</v>`, { styles: styles(NUMBERS) })).toBe(45351);
  });

  test("built-in formats, and those that a workbook gives another code", () => {
    const isDate = (id: number, formats = "") =>
      typeof value('s="0"><v>1</v>', {
        styles: `<numFmts>${formats}</numFmts><cellXfs><xf numFmtId="${id}"/></cellXfs>`,
      }) === "object";
    const dates = Array.from({ length: 60 }, (_, id) => id).filter((id) => isDate(id));
    expect(dates).toEqual([
      ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36],
      ...[45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58],
    ]);
    expect(isDate(14, '<numFmt numFmtId="14" formatCode="0.00"/>')).toBe(false);
  });

  test("a date counted from 1904 is one of the 1900 system", () => {
    const more = {
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      workbookPr: '<workbookPr date1904="1"/>',
    };
    expect(value('s="0"><v>43889</v>', more)).toEqual({ date: 45351 });
    expect(value('s="9"><v>43889</v>', more)).toBe(43889);
  });
});

describe("places", () => {
  test("rows and cells without a reference follow the one before", () => {
    const rows =
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const names = definedName("N", "Blad!$A$1:$C$5");
    expect(cellsOf(read({ sheets: [{ name: "Blad", rows }], names }))).toEqual([
      [1, null, 2],
      [null, null, null],
      [null, null, null],
      [null, 3, 4],
      [5, null, null],
    ]);
  });

  test.each([
    ["a cell twice", '<row r="2"><c r="A2"/><c r="A2"/></row>'],
    ["a cell to the left of the one before", '<row r="2"><c r="B2"/><c r="A2"/></row>'],
    ["a row twice", '<row r="2"/><row r="2"/>'],
    ["a row above the one before", '<row r="2"/><row r="1"/>'],
    ["a cell of another row", '<row r="2"><c r="A3"/></row>'],
  ])("refused, for of two values none could be trusted: %s", (_, rows) => {
    const names = definedName("N", "Blad!$A$1");
    const call = () => read({ sheets: [{ name: "Blad", rows }], names });
    expect(refusal(call)).toBe("impossible-reference");
  });

  test("elements of other namespaces are no cells", () => {
    const rows = '<row xmlns:q="urn:q"><q:c><q:v>9</q:v></q:c><c><q:v>8</q:v><v>1</v></c></row>';
    const names = definedName("N", "Blad!$A$1");
    expect(cellsOf(read({ sheets: [{ name: "Blad", rows }], names }))).toEqual([[1]]);
  });

  test("merged areas that touch the rectangle are listed, as they are written", () => {
    const merges = ["A1:B1", "C3:D9", "E1:F9", "A4:B5"].map((ref) => `<mergeCell ref="${ref}"/>`);
    const after = `<mergeCells>${merges.join("")}</mergeCells>`;
    const state = read({
      sheets: [{ name: "Blad", after }],
      names: definedName("N", "Blad!$B$1:$D$3"),
    });
    expect(state).toMatchObject({ grid: { row: 1, column: 2, merged: ["A1:B1", "C3:D9"] } });
  });

  test("an area larger than a name may be ends at its last cell", () => {
    const rows = '<row r="3"><c r="B3"><v>1</v></c></row><row r="5"><c r="D5" s="0"/></row>';
    const of = (ref: string) =>
      read({ sheets: [{ name: "Blad", rows }], names: definedName("N", ref) });
    expect(cellsOf(of("Blad!$A:$D"))).toEqual([
      [null, null],
      [null, null],
      [null, 1],
    ]);
    expect(cellsOf(of("Blad!$2:$1048576"))).toEqual([
      [null, null],
      [null, 1],
    ]);
    expect(cellsOf(of("Blad!$5:$1000000"))).toEqual([[null]]);
    expect(cellsOf(of("Blad!$A$1:$D$4"))).toHaveLength(4);
  });
});

describe("a name", () => {
  const sheets = [
    { name: "It's a &quot;sheet&quot;", rows: "<row><c><v>1</v></c></row>" },
    { name: "Twee" },
  ];
  const state = (refersTo: string, more = "") =>
    read({ sheets, names: definedName("N", refersTo, more) });

  test.each([
    ["'It''s a \"sheet\"'!$A$1", "range"],
    ["'it''S A \"SHEET\"'!A1", "range"],
    ["Twee!$A$1:$B$3", "range"],
    [" Twee!$A$1 ", "range"],
    ["#REF!", "broken"],
    ["Twee!#REF!", "broken"],
    ["#REF!$A$1", "broken"],
    ["Weg!$A$1", "broken"],
    ["'#REF!'!$A$1", "broken"],
    ["0.05", "not-a-range"],
    ['"Twee!#REF!"', "not-a-range"],
    ["", "not-a-range"],
    ["SUM(Twee!$A$1:$B$3)", "not-a-range"],
    ["Twee!$A$1,Twee!$B$2", "not-a-range"],
    ["Twee!$A$1:Twee!$B$2", "not-a-range"],
    ["Twee!$A$1 Twee!$B$2", "not-a-range"],
    ["-Twee!$A$1", "not-a-range"],
    ["[1]Twee!$A$1", "not-a-range"],
    ["'C:\\map\\[a.xlsx]Twee'!$A$1", "not-a-range"],
    ["$A$1", "not-a-range"],
    ["Onbekend", "not-a-range"],
    ["tbl_Weg[#All]", "not-a-range"],
  ])("that refers to %s is %s", (refersTo, expected) => {
    expect(state(refersTo).state).toBe(expected);
  });

  test("of one sheet is not one of the workbook, and says which sheet", () => {
    expect(state("Twee!$A$1", 'localSheetId="1"')).toEqual({
      state: "sheet-scoped",
      sheet: "Twee",
    });
    const both = definedName("N", "0", 'localSheetId="1"') + definedName("n", "Twee!$A$1");
    expect(read({ sheets, names: both }).state).toBe("range");
  });

  test("is found whatever its case, and always answered under the name that was asked for", () => {
    const bytes = makeWorkbook({ sheets, names: definedName("WONING_x", "Twee!$A$1") });
    const { grids } = readNamedGrids(bytes, ["woning_X", "Woning_Y"]);
    expect([...grids].map(([name, { state }]) => [name, state])).toEqual([
      ["Woning_Y", "missing"],
      ["woning_X", "range"],
    ]);
  });

  test("and a sheet may be called as JavaScript calls its own things", () => {
    const names = ["__proto__", "constructor", "toString"];
    const bytes = makeWorkbook({
      sheets: names.map((name, i) => ({ name, rows: `<row><c><v>${i}</v></c></row>` })),
      names: names.map((name) => definedName(name, `${name}!$A$1`)).join(""),
    });
    const { grids } = readNamedGrids(bytes, [...names, "valueOf", "hasOwnProperty"]);
    expect(names.map((name) => cellsOf(grids.get(name)!))).toEqual([[[0]], [[1]], [[2]]]);
    expect(grids.get("valueOf")).toEqual({ state: "missing" });
    expect(readNamedGrids(makeWorkbook({ sheets }), ["__proto__"]).grids.get("__proto__")).toEqual({
      state: "missing",
    });
  });
});

describe("an Excel table", () => {
  /** The rectangle that is read for a name, with a table at B2:E9, as an A1-like note. */
  function reach(refersTo: string, more = ""): unknown {
    const sheets = [{ name: "Blad", tables: [table("tbl_A", "B2:E9", more)] }];
    const state = read({ sheets, names: definedName("N", refersTo) });
    if (state.state !== "range") return state.state;
    const { row, column, cells, outgrown } = state.grid;
    return [row, column, cells.length, cells[0]?.length, outgrown?.name, outgrown?.table];
  }
  const WHOLE = [2, 2, 8, 4];

  test.each([
    ["the name is the table", "Blad!$B$2:$E$9", [...WHOLE, undefined, undefined]],
    ["rows were added", "Blad!$B$2:$E$5", [...WHOLE, "B2:E5", "B2:E9"]],
    ["columns were added", "Blad!$B$2:$C$9", [...WHOLE, "B2:C9", "B2:E9"]],
    ["the name lacks the header", "Blad!$B$3:$E$9", [...WHOLE, "B3:E9", "B2:E9"]],
    ["the name is a block within", "Blad!$C$3:$D$5", [...WHOLE, "C3:D5", "B2:E9"]],
    ["the name reaches further down", "Blad!$B$2:$C$20", [2, 2, 19, 4, "B2:C20", "B2:E9"]],
    [
      "the name reaches further on both sides",
      "Blad!$B$2:$F$20",
      [2, 2, 19, 5, undefined, undefined],
    ],
    ["the name is one cell of it", "Blad!$C$4", [4, 3, 1, 1, undefined, undefined]],
    ["the name is its first header alone", "Blad!$B$2", [2, 2, 1, 1, undefined, undefined]],
    ["the name is some cells of a row", "Blad!$C$4:$E$4", [4, 3, 1, 3, undefined, undefined]],
    ["the name is some cells of a column", "Blad!$C$4:$C$6", [4, 3, 3, 1, undefined, undefined]],
    ["the name stands beside it", "Blad!$G$2:$H$5", [2, 7, 4, 2, undefined, undefined]],
  ])("%s", (_, refersTo, expected) => {
    expect(reach(refersTo)).toEqual(expected);
  });

  test.each(["tbl_A[#All]", "TBL_a", "tbl_A[]", "tbl_A[#Data]", "tbl_A[[#Headers],[#Data]]"])(
    "%s is the whole of it",
    (refersTo) => {
      expect(reach(refersTo)).toEqual([...WHOLE, undefined, undefined]);
    }
  );

  test.each(["tbl_A[#Headers]", "tbl_A[code]", "tbl_A[[#All],[a]:[b]]"])(
    "%s is no range",
    (refersTo) => {
      expect(reach(refersTo)).toBe("not-a-range");
    }
  );

  test("its totals are no rows of it, and without headers it is no table of ours", () => {
    expect(reach("Blad!$B$2:$E$5", 'totalsRowCount="1"')).toEqual([2, 2, 7, 4, "B2:E5", "B2:E8"]);
    expect(reach("tbl_A[#All]", 'totalsRowCount="1"')).toEqual([2, 2, 7, 4, undefined, undefined]);
    expect(reach("Blad!$B$2:$E$5", 'headerRowCount="0"')).toEqual([
      2,
      2,
      4,
      4,
      undefined,
      undefined,
    ]);
  });

  test("is listed with its sheet", () => {
    const bytes = makeWorkbook({
      sheets: [{ name: "A" }, { name: "B", tables: [table("t", "A1:B2")] }],
    });
    expect(readNamedGrids(bytes, []).sheets).toEqual([
      { name: "A", part: "xl/worksheets/sheet1.xml", sheetId: 1, tables: [] },
      {
        name: "B",
        part: "xl/worksheets/sheet2.xml",
        sheetId: 2,
        tables: [
          {
            part: "xl/tables/table2_0.xml",
            name: "t",
            ref: "A1:B2",
            id: 1,
            headerRows: 1,
            totalsRows: 0,
          },
        ],
      },
    ]);
  });
});

test("a sheet that no name asks for is not read at all", () => {
  const sheets = [
    { name: "Blad", rows: "<row><c><v>1</v></c></row>" },
    { name: "Kapot", rows: "<" },
  ];
  expect(cellsOf(read({ sheets, names: definedName("N", "Blad!$A$1") }))).toEqual([[1]]);
});
