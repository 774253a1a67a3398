/** protocol, not Excel: what functions are called with. */
import type { FunctionMetadata } from "../../../../src/workbench/host/calls/metadata";
import { quiet } from "../support/quiet";
import { anything, matrix, number, open } from "./played-addin";
import type { Table } from "./played-addin";

beforeAll(quiet);

const taking = (...parameters: NonNullable<FunctionMetadata["parameters"]>): FunctionMetadata => ({
  id: "NEEM",
  name: "NEEM",
  parameters,
});

const EEN: FunctionMetadata = { id: "EEN", name: "EEN", parameters: [anything("x")] };
const BLOK: FunctionMetadata = { id: "BLOK", name: "BLOK", parameters: [matrix("x")] };

const CELLS = {
  A1: "12.5",
  A2: "tekst",
  A3: "TRUE",
  A4: "",
  A5: '="7"',
  A6: "=NA()",
  A7: '=""',
  A8: '="true"',
  A9: "=0.1+0.2",
  B1: "1",
  B2: "2",
};

/** What the one call in the workbook gets, or the value of its cell where no call is made. */
async function given(
  fn: FunctionMetadata,
  formula: string,
  file: Parameters<typeof open>[2] = {}
): Promise<unknown> {
  const { addin, value } = open([fn], { ...CELLS, Z1: formula }, file);
  const calls = await addin.calls();
  expect(calls.length).toBeLessThan(2);
  return calls.length === 1 ? calls[0]!.args : value("Z1");
}

describe("one value", () => {
  test.each([
    ["any", "A1", 12.5],
    ["any", "A2", "tekst"],
    ["any", "A3", true],
    ["any", "A4", null],
    ["any", "A7", ""],
    ["any", '"x"&1', "x1"],
    ["any", "1/8", 0.125],
    ["number", "A1", 12.5],
    ["number", "A3", 1],
    ["number", "A4", 0],
    ["number", "A5", 7],
    ["number", '"0,5"', 0.5],
    ["string", "A1", "12.5"],
    ["string", "A3", "TRUE"],
    ["string", "A4", ""],
    ["string", "A9", "0.3"],
    ["string", "10^21", "1E+21"],
    ["boolean", "A1", true],
    ["boolean", "0", false],
    ["boolean", "A4", false],
    ["boolean", "A8", true],
  ])("%s: %s", async (type, expression, expected) => {
    const fn = taking({ name: "x", type });
    expect(await given(fn, `=PROEF.NEEM(${expression})`)).toEqual([expected]);
  });

  test.each([
    ["number", "A2", "#VALUE!"],
    ["number", "A7", "#VALUE!"],
    ["boolean", "A2", "#VALUE!"],
    ["boolean", "A5", "#VALUE!"],
    ["any", "A6", "#N/A"],
    ["any", "1/0", "#DIV/0!"],
    ["any", "B1:B2", "#VALUE!"],
    ["string", "ONBEKEND()", "#NAME?"],
  ])("%s: %s is %s, and nothing is called", async (type, expression, expected) => {
    const fn = taking({ name: "x", type });
    expect(await given(fn, `=PROEF.NEEM(${expression})`)).toBe(expected);
  });

  test("left out at the end and in the middle", async () => {
    const optional = { ...number("b"), optional: true };
    const fn = taking(number("a"), optional, { ...anything("c"), optional: true });
    expect(await given(fn, "=PROEF.NEEM(1)")).toEqual([1, null, null]);
    expect(await given(fn, "=PROEF.NEEM(1,,3)")).toEqual([1, null, 3]);
    expect(await given(fn, "=PROEF.NEEM()")).toBe("#NAME?");
    expect(await given(fn, "=PROEF.NEEM(1,2,3,4)")).toBe("#NAME?");
  });
});

describe("ranges", () => {
  test("by row, of one cell, and of a value", async () => {
    const fn = taking(matrix("x"));
    expect(await given(fn, "=PROEF.NEEM(A1:B3)")).toEqual([
      [
        [12.5, 1],
        ["tekst", 2],
        [true, null],
      ],
    ]);
    expect(await given(fn, "=PROEF.NEEM(A1)")).toEqual([[[12.5]]]);
    expect(await given(fn, "=PROEF.NEEM(5)")).toEqual([[[5]]]);
    expect(await given(fn, "=PROEF.NEEM(B1:B2*10)")).toEqual([[[10], [20]]]);
    expect(await given(fn, "=PROEF.NEEM({1,2;3,4})")).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  test("typed: every cell is converted, and one that cannot be makes the result an error", async () => {
    const fn = taking(matrix("x", "number"));
    expect(await given(fn, "=PROEF.NEEM(A3:A5)")).toEqual([[[1], [0], [7]]]);
    expect(await given(fn, "=PROEF.NEEM(A1:A3)")).toBe("#VALUE!");
    expect(await given(fn, "=PROEF.NEEM(A5:A6)")).toBe("#N/A");
  });

  test("left out", async () => {
    const fn = taking({ ...matrix("x"), optional: true });
    expect(await given(fn, "=PROEF.NEEM()")).toEqual([null]);
  });
});

describe("what repeats", () => {
  test("single values are one list", async () => {
    const fn = taking(number("a"), { ...number("rest"), repeating: true });
    expect(await given(fn, "=PROEF.NEEM(1,2,A1)")).toEqual([1, [2, 12.5]]);
    expect(await given(fn, "=PROEF.NEEM(1)")).toEqual([1, []]);
    expect(await given(fn, "=PROEF.NEEM(1,B1:B2)")).toBe("#VALUE!");
  });

  test("ranges are a list of ranges", async () => {
    const fn = taking({ ...matrix("rest"), repeating: true });
    expect(await given(fn, "=PROEF.NEEM(B1:B2,5,A1)")).toEqual([[[[1], [2]], [[5]], [[12.5]]]]);
  });

  test("after parameters that may be left out", async () => {
    const optional = { ...number("b"), optional: true };
    const fn = taking(number("a"), optional, { ...matrix("rest"), repeating: true });
    expect(await given(fn, "=PROEF.NEEM(1)")).toEqual([1, null, []]);
    expect(await given(fn, "=PROEF.NEEM(1,2)")).toEqual([1, 2, []]);
    expect(await given(fn, "=PROEF.NEEM(1,2,B1:B2,A1)")).toEqual([1, 2, [[[1], [2]], [[12.5]]]]);
    expect(await given(fn, "=PROEF.NEEM(1,,B2)")).toEqual([1, null, [[[2]]]]);
  });
});

describe("errors as arguments", () => {
  const file = { file: { allowErrorForDataTypeAny: true } };
  const NA = { type: "CustomFunctionError", code: "#N/A" };

  test("where they are allowed and anything is taken, the function gets them", async () => {
    expect(await given(taking(anything("x")), "=PROEF.NEEM(A6)", file)).toEqual([NA]);
    const cells = [[true], [null], ["7"], [NA]];
    expect(await given(taking(matrix("x")), "=PROEF.NEEM(A3:A6)", file)).toEqual([cells]);
    const reference = { type: "CustomFunctionError", code: "#REF!" };
    expect(await given(taking(anything("x")), '=PROEF.NEEM(INDIRECT("weg"))', file)).toEqual([
      reference,
    ]);
  });

  test("a parameter of a type takes none", async () => {
    expect(await given(taking(number("x")), "=PROEF.NEEM(A6)", file)).toBe("#N/A");
    expect(await given(taking(matrix("x", "string")), "=PROEF.NEEM(A6:A6)", file)).toBe("#N/A");
  });

  test("the add-in is told that errors may be among the arguments", async () => {
    const { addin } = open([EEN], { Z1: "=PROEF.EEN(1)" }, file);
    expect((await addin.calls())[0]!.flags).toBe(4);
  });
});

test("a range is called again when a cell in it changes, is filled or emptied", async () => {
  const { addin, put } = open([BLOK], { A1: "1", C1: "=PROEF.BLOK(A1:A3)" });
  expect(await addin.called()).toEqual(["BLOK([[1],[null],[null]])"]);
  put({ A3: 3 });
  expect(await addin.called()).toEqual(["BLOK([[1],[null],[3]])"]);
  put({ B2: "ernaast" });
  expect(await addin.called()).toEqual([]);
  put({ A1: "" });
  expect(await addin.called()).toEqual(["BLOK([[null],[null],[3]])"]);
});

test("a range beyond the end of the engine's sheet is passed whole; whole columns as far as there are cells", async () => {
  const { addin, put, host } = open([BLOK], { A1: "1" });
  put({ C1: "=PROEF.BLOK(A1:A150)" });
  put({ C2: "=PROEF.BLOK(AA1:AB2)" });
  const calls = await addin.calls();
  expect(calls.map(({ args }) => (args[0] as unknown[][]).length)).toEqual([150, 2]);
  expect((calls[1]!.args[0] as unknown[][])[0]).toEqual([null, null]);
  put({ C3: "=PROEF.BLOK(A1:A1048576)", C4: "=PROEF.BLOK(B:B)" });
  const more = await addin.calls();
  expect(more.map(({ args }) => (args[0] as unknown[][]).length)).toEqual([200, 200]);
  host.engine.model.dispatch("REQUEST_UNDO");
  expect(await addin.called()).toEqual([]);
});

test("of a sheet that the engine has locked a range is passed as far as it goes", async () => {
  const { addin, put, host } = open([BLOK], { Blad: { A1: "1" }, Vast: { A1: "2" } });
  host.engine.model.dispatch("LOCK_SHEET", { sheetId: "sheet2" });
  put({ C1: "=PROEF.BLOK(Vast!A1:A150)" });
  const [call] = await addin.calls();
  expect(call!.args[0]).toHaveLength(100);
});

describe("a defined name", () => {
  const names = { namedRanges: { Grens: "Blad!A1", Blok: "Blad!A1:A2" } };
  function openNamed(formula: string): Table {
    const table = open([BLOK, EEN], {
      A1: "1",
      A2: "2",
      C1: formula,
    });
    for (const [name, xc] of Object.entries(names.namedRanges)) {
      const { getters } = table.host.engine.model;
      const range = getters.getRangeFromSheetXC("sheet1", xc);
      const ranges = [getters.getRangeData(range)];
      table.host.engine.model.dispatch("CREATE_NAMED_RANGE", { name, ranges });
    }
    return table;
  }

  test("is called again when a cell in it changes", async () => {
    const { addin, put } = openNamed("=PROEF.BLOK(Blok)");
    expect(await addin.called()).toEqual(["BLOK([[1],[2]])"]);
    put({ A2: 5 });
    expect(await addin.called()).toEqual(["BLOK([[1],[5]])"]);
  });

  test("of one cell is one value", async () => {
    const { addin, put } = openNamed("=PROEF.EEN(Grens)");
    expect(await addin.called()).toEqual(["EEN(1)"]);
    put({ A1: "x" });
    expect(await addin.called()).toEqual(['EEN("x")']);
  });

  test("is called again when the name stands for other cells", async () => {
    const { addin, host, put } = openNamed("=PROEF.EEN(Grens)");
    await addin.calls();
    const { model } = host.engine;
    const range = model.getters.getRangeFromSheetXC("sheet1", "A2");
    const ranges = [model.getters.getRangeData(range)];
    model.dispatch("UPDATE_NAMED_RANGE", { oldRangeName: "Grens", newRangeName: "Grens", ranges });
    expect(await addin.called()).toEqual(["EEN(2)"]);
    put({ A1: 99 });
    expect(await addin.called()).toEqual([]);
    put({ A2: 7 });
    expect(await addin.called()).toEqual(["EEN(7)"]);
  });

  test("is #REF! once its cells are deleted, and nothing is called", async () => {
    const { addin, host, value, undo } = openNamed("=PROEF.EEN(Grens)");
    await addin.calls();
    const columns = { sheetId: "sheet1", sheetName: "Blad", dimension: "COL" as const };
    host.engine.model.dispatch("REMOVE_COLUMNS_ROWS", { ...columns, elements: [0] });
    expect(value("B1")).toBe("#REF!");
    expect(await addin.called()).toEqual([]);
    undo();
    expect(await addin.called()).toEqual(["EEN(1)"]);
  });
});

test("the address of the cell goes with a call that asks for it", async () => {
  const WAAR = { id: "WAAR", name: "WAAR", options: { requiresAddress: true }, parameters: [] };
  const STROOM = {
    id: "STROOM",
    name: "STROOM",
    options: { stream: true, requiresStreamAddress: true },
    parameters: [],
  };
  const { addin, insertRow } = open([WAAR, STROOM], {
    Blad: { B2: "=PROEF.WAAR()" },
    "Mijn blad": { C3: "=PROEF.STROOM()", C4: "=PROEF.STROOM()" },
  });
  expect((await addin.calls()).map(({ address }) => address)).toEqual([
    "Blad!B2",
    "'Mijn blad'!C3",
    "'Mijn blad'!C4",
  ]);
  insertRow(1);
  expect(await addin.called()).toEqual([]);
});
