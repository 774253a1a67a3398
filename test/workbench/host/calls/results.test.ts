/** protocol, not Excel: what an answer of the add-in becomes in its cells. */
import { LocalTransportService } from "@odoo/o-spreadsheet";
import type { FunctionMetadata } from "../../../../src/workbench/host/calls/metadata";
import { Batch } from "../support/batch";
import { quiet } from "../support/quiet";
import { PLUS, TEL, open, settled } from "./played-addin";
import type { Table } from "./played-addin";

beforeAll(quiet);

const ERROR = { type: "Error", valueType: "CustomFunctionError", basicType: "Error" };

async function one(
  fn: FunctionMetadata = PLUS,
  cells = {}
): Promise<Table & { readonly id: number }> {
  const table = open([fn], { B2: `=PROEF.${fn.name}(1)`, ...cells });
  const [call] = await table.addin.calls();
  return { ...table, id: call!.id };
}

/** The message that Excel shows with an error. */
function message({ host }: Table): string | undefined {
  const cell = host.engine.model.getters.getEvaluatedCell({ sheetId: "sheet1", col: 1, row: 1 });
  return "message" in cell ? cell.message : undefined;
}

test.each([
  [5, 5],
  [-1e-300, -1e-300],
  ["tekst", "tekst"],
  ["", ""],
  ["12", "12"],
  ["=A1", "=A1"],
  [true, true],
  [null, 0],
  [undefined, 0],
])("the answer %p is %p", async (given, expected) => {
  const { addin, id, value } = await one();
  addin.answer([id, given]);
  expect(value("B2")).toBe(expected);
});

describe("errors", () => {
  test.each([
    [1, "#N/A"],
    [5, "#DIV/0!"],
    [6, "#NUM!"],
    [7, "#VALUE!"],
    [8, "#NULL!"],
    [2, "#VALUE!"],
    [3, "#VALUE!"],
    [4, "#VALUE!"],
    [0, "#VALUE!"],
    [undefined, "#VALUE!"],
  ])("a failure with code %p is %s, with its message", async (code, expected) => {
    const table = await one();
    table.addin.fail(table.id, code, "de reden");
    expect([table.value("B2"), message(table)]).toEqual([expected, "de reden"]);
  });

  test("a streamed error arrives as a value", async () => {
    const table = await one(TEL);
    const { addin, id, value } = table;
    addin.answer([id, { ...ERROR, basicValue: "#N/A", message: "nog niet" }]);
    expect([value("B2"), message(table)]).toEqual(["#N/A", "nog niet"]);
    addin.answer([id, { ...ERROR, basicValue: "#DIV/0!" }]);
    expect([value("B2"), message(table)]).toEqual(["#DIV/0!", undefined]);
    addin.answer([id, 3]);
    expect([value("B2"), message(table)]).toEqual([3, undefined]);
  });

  test("in an array", async () => {
    const { addin, id, values } = await one(TEL, { B5: "=IFERROR(C2,0)+1" });
    addin.answer([id, [[1, { ...ERROR, basicValue: "#NUM!", message: "x" }, "c"]]]);
    expect(values("B2:D2")).toEqual([[1, "#NUM!", "c"]]);
    expect(values("B5:B5")).toEqual([[1]]);
  });

  test("data types are no results here", async () => {
    const table = await one();
    table.addin.answer([table.id, { type: "FormattedNumber", basicValue: 5, numberFormat: "0.0" }]);
    expect(table.value("B2")).toBe("#VALUE!");
    expect(message(table)).toMatch(/data types/);
  });

  test("what is no known error counts as #VALUE!", async () => {
    const { addin, id, value } = await one();
    addin.answer([id, { ...ERROR, basicValue: "#ANDERS!" }]);
    expect(value("B2")).toBe("#VALUE!");
  });
});

test("the shorter shape, for hosts with newer custom functions", async () => {
  const { addin, value } = open([PLUS], {
    A1: "=PROEF.PLUS(1)",
    A2: "=PROEF.PLUS(2)",
    A3: "=PROEF.PLUS(3)",
  });
  const ids = (await addin.calls()).map(({ id }) => id);
  addin.send("SetInvocationArrayResults", [
    [ids[0], true, 5],
    [ids[1], false, "weg", 1],
    [ids[2], true, [[7]]],
  ]);
  expect(["A1", "A2", "A3"].map(value)).toEqual([5, "#N/A", 7]);
});

test("results that are none are refused", () => {
  const { host } = open([PLUS], {});
  const batch = new Batch(host);
  batch.call(batch.property(batch.root, "CustomFunctions"), "SetInvocationResults", [[5]]);
  expect(batch.send("CustomFunctions").Error).toMatchObject({ Code: "InvalidArgument" });
});

describe("arrays", () => {
  test("spill, grow and shrink; what they leave is empty again, and what depends on them follows", async () => {
    const { addin, id, values, value } = await one(TEL, {
      F1: "=SUM(B2:D9)",
      F2: "=C3",
      F3: "=PROEF.TEL(C2)",
    });
    addin.answer([id, [[1, 2]]]);
    expect([values("B2:D3"), value("F1")]).toEqual([
      [
        [1, 2, ""],
        ["", "", ""],
      ],
      3,
    ]);
    expect(await addin.called()).toEqual(["TEL(2)"]);
    addin.answer([
      id,
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ]);
    expect([value("F1"), value("F2")]).toEqual([21, 5]);
    addin.answer([id, [[10], [20]]]);
    expect([values("B2:D3"), value("F1"), value("F2")]).toEqual([
      [
        [10, "", ""],
        [20, "", ""],
      ],
      30,
      0,
    ]);
    expect(await addin.called()).toEqual(["TEL(null)"]);
    addin.answer([id, 7]);
    expect([values("B2:B3"), value("F1")]).toEqual([[[7], [""]], 7]);
  });

  test("of one row, and ragged ones", async () => {
    const { addin, id, values, value } = await one(TEL);
    addin.answer([id, [1, 2]]);
    expect(values("B2:B3")).toEqual([[1], [2]]);
    addin.answer([id, [[1, 2], [3]]]);
    expect(values("B2:C3")).toEqual([
      [1, 2],
      [3, "#N/A"],
    ]);
    addin.answer([id, [[null, ""]]]);
    expect(values("B2:C2")).toEqual([[0, ""]]);
    for (const empty of [[], [[]]]) {
      addin.answer([id, empty]);
      expect(value("B2")).toBe("#VALUE!");
    }
  });

  test("that are blocked show #SPILL!, and spill when the way is free", async () => {
    const { addin, id, value, values, put } = await one(TEL, { B3: "in de weg" });
    addin.answer([id, [[1], [2]]]);
    expect(values("B2:B3")).toEqual([["#SPILL!"], ["in de weg"]]);
    put({ B3: "" });
    expect(values("B2:B3")).toEqual([[1], [2]]);
    put({ B3: "weer" });
    expect(value("B2")).toBe("#SPILL!");
    addin.answer([id, 5]);
    expect(values("B2:B3")).toEqual([[5], ["weer"]]);
    expect([await addin.called(), await addin.cancelled()]).toEqual([[], []]);
  });

  test("are one value within a formula", async () => {
    const { addin, value, values } = open([TEL], {
      A1: "=SUM(PROEF.TEL(1))",
      A3: "=PROEF.TEL(1)*10",
    });
    const [call] = await addin.calls();
    addin.answer([call!.id, [[1], [2]]]);
    expect(value("A1")).toBe(3);
    expect(values("A3:A4")).toEqual([[10], [20]]);
  });
});

describe("beyond the last line of the engine's sheet", () => {
  const long = Array.from({ length: 150 }, (_, i) => [i + 1]);
  const wide = [Array.from({ length: 40 }, (_, i) => i + 1)];

  test("the sheet grows, to below and to the right", async () => {
    const { addin, values, value } = open([TEL], {
      A2: "=PROEF.TEL(1)",
      C1: "=PROEF.TEL(2)",
      D5: "=SUM(A:A)",
    });
    const [below, right] = await addin.calls();
    addin.answer([below!.id, long], [right!.id, wide]);
    expect(values("A150:A151")).toEqual([[149], [150]]);
    expect(values("AO1:AP1")).toEqual([[39, 40]]);
    expect(value("D5")).toBe(11325);
  });

  test("also for a cell that joins later", async () => {
    const { addin, values, put } = open([TEL], { A2: "=PROEF.TEL(1)" });
    const [call] = await addin.calls();
    addin.answer([call!.id, long]);
    put({ B90: "=PROEF.TEL(1)" });
    expect(await addin.called()).toEqual([]);
    expect(values("B90:B91")).toEqual([[1], [2]]);
    expect(values("B239:B240")).toEqual([[150], [""]]);
  });

  test("what a person did before is undone at once, and the array is there again", async () => {
    const { addin, values, put, value, undo, redo } = open([TEL], { A2: "=PROEF.TEL(1)" });
    const [call] = await addin.calls();
    put({ D1: "eerst" });
    addin.answer([call!.id, long]);
    expect(values("A151:A151")).toEqual([[150]]);
    undo();
    expect(value("D1")).toBe("");
    await addin.called();
    expect(values("A151:A151")).toEqual([[150]]);
    put({ D1: "dan" });
    undo();
    redo();
    expect([value("D1"), value("A151")]).toEqual(["dan", 150]);
  });

  test("a sheet that the engine has locked does not grow", async () => {
    const { addin, host, value } = open([TEL], { A2: "=PROEF.TEL(1)" });
    const [call] = await addin.calls();
    host.engine.model.dispatch("LOCK_SHEET", { sheetId: "sheet1" });
    addin.answer([call!.id, long]);
    await settled();
    expect(value("A2")).toBe("#SPILL!");
    host.engine.model.dispatch("UNLOCK_SHEET", { sheetId: "sheet1" });
    addin.answer([call!.id, [...long, ["meer"]]]);
    expect(value("A152")).toBe("meer");
  });

  test("a co-author who undoes it undoes nothing here", async () => {
    const transport = new LocalTransportService();
    const cells = { A2: "=PROEF.TEL(1)" };
    const here = open([TEL], cells, { transport });
    const there = open([TEL], cells, { transport });
    here.put({ D1: "hier" });
    const [call] = await there.addin.calls();
    there.addin.answer([call!.id, long]);
    there.undo();
    expect(here.value("D1")).toBe("hier");
    expect(there.value("A151")).toBe("");
  });

  test("the end of the sheet is the end", async () => {
    const { addin, host, put, value } = open([TEL], {});
    const elements = Array.from({ length: 98 }, (_, i) => i + 2);
    const rows = { sheetId: "sheet1", sheetName: "Blad", dimension: "ROW" as const, elements };
    host.engine.model.dispatch("REMOVE_COLUMNS_ROWS", rows);
    put({ XFC1: "=PROEF.TEL(1)" });
    const [call] = await addin.calls();
    addin.answer([call!.id, [[1, 2, 3]]]);
    await settled();
    expect(value("XFC1")).toBe("#SPILL!");
    addin.answer([call!.id, [[1, 2]]]);
    expect(value("XFD1")).toBe(2);
  });
});
