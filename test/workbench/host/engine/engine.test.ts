import type { Command } from "@odoo/o-spreadsheet";
import { Engine } from "../../../../src/workbench/host/engine/engine";
import { entryOf } from "../../../../src/workbench/host/engine/text/localized";
import { excelValue } from "../../../../src/workbench/host/engine/text/values";
import type { CellValue } from "../../../../src/workbench/host/engine/text/values";
import { quiet } from "../support/quiet";

beforeAll(quiet);

function setUp() {
  const engine = new Engine({
    data: { sheets: [{ id: "s", name: "Invoer", colNumber: 5, rowNumber: 5 }] },
  });
  const put = (row: number, value: CellValue, sheetId = "s"): void =>
    engine.write({
      type: "UPDATE_CELL",
      sheetId,
      col: 0,
      row,
      content: entryOf(value, "en-US").content,
    } as Command);
  const value = (row: number) =>
    excelValue(engine.read.getEvaluatedCell({ sheetId: "s", col: 0, row }).value);
  return { engine, put, value };
}

test("writes wait until something is read, and then are one step of undo", () => {
  const { engine, put, value } = setUp();
  put(0, 1.5);
  put(1, true);
  put(2, "=A1*2");
  expect(engine.model.getters.getCell({ sheetId: "s", col: 0, row: 0 })).toBeUndefined();
  expect([0, 1, 2, 3].map(value)).toEqual([1.5, true, 3, ""]);
  engine.model.dispatch("REQUEST_UNDO");
  expect([0, 1, 2].map(value)).toEqual(["", "", ""]);
  engine.model.dispatch("REQUEST_REDO");
  expect(value(2)).toBe(3);
});

test("numbers come back as they were written, to the last bit", () => {
  const { put, value } = setUp();
  const usual = [0.1 + 0.2, 1e-7, 1e21, -6029.375, Number.MAX_SAFE_INTEGER];
  for (const given of [...usual, 1.25e100, -2.5e-100, 2.3e-308, 1e308, Number.MAX_VALUE]) {
    put(0, given);
    expect(value(0)).toBe(given);
  }
});

test("errors are named as Excel names them", () => {
  const { put, value } = setUp();
  const formulas = ["=1/0", "=NA()", "=ONBEKEND()", '="a"+1', '=INDIRECT("weg")'];
  formulas.forEach((formula, row) => put(row, formula));
  expect(formulas.map((_, row) => value(row))).toEqual([
    "#DIV/0!",
    "#N/A",
    "#NAME?",
    "#VALUE!",
    "#REF!",
  ]);
});

test("a write that the engine refuses is blamed on its action; what came before it is done", () => {
  const { engine, put, value } = setUp();
  engine.actionIndex = 3;
  put(0, 1);
  engine.actionIndex = 4;
  put(99, 2);
  engine.actionIndex = 5;
  put(1, 3);
  let refusal: unknown;
  try {
    engine.flush();
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toMatchObject({ code: "InvalidArgument", actionIndex: 4 });
  expect([value(0), value(1)]).toEqual([1, ""]);
});

test("after a write that fails unforeseen, cells are calculated as before", () => {
  const engine = new Engine();
  const sheetId = engine.read.getActiveSheetId();
  engine.plan(() => {
    throw new Error("unforeseen");
  });
  expect(() => engine.flush()).toThrow("unforeseen");
  engine.write({ type: "UPDATE_CELL", sheetId, col: 0, row: 0, content: "=1+1" });
  expect(engine.read.getEvaluatedCell({ sheetId, col: 0, row: 0 }).value).toBe(2);
});
