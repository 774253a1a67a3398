/** onCalculated: which formulas were calculated again, and no others. */
import type { CellPosition } from "@odoo/o-spreadsheet";
import type { ExcelHost } from "../../../../src/workbench/host";
import { address, zonesOf } from "../../../../src/workbench/host/events/areas";
import { Batch, hostOn } from "../support/batch";
import { quiet } from "../support/quiet";
import { Random } from "../support/random";
import { PlayedAddin } from "../calls/played-addin";
import { listening, sheet, type, workbookSheets, write } from "./listening";

beforeAll(quiet);

const CELLS = { A1: "1", B1: "=A1*2", B2: "=B1+1", B3: "=7", C5: "=A9" };

const calculatedIn = (host: ExcelHost) => listening(host, [workbookSheets, "Calculated"]);

const addresses = (messages: readonly Record<string, unknown>[]) =>
  messages.map(({ worksheetId, address }) => `${String(worksheetId)} ${String(address)}`);

test("the formulas that depend on an edit, once each, sheet by sheet", async () => {
  const host = hostOn({ Blad: CELLS, Ander: { D4: "=Blad!B2", D5: "=SUM(D1:D4)" } });
  const events = await calculatedIn(host);
  write(host, "Blad", "A1", 5);
  expect(await events.take()).toEqual([
    { type: "WorksheetCalculated", worksheetId: "sheet1", address: "B1:B2" },
    { type: "WorksheetCalculated", worksheetId: "sheet2", address: "D4:D5" },
  ]);
  write(host, "Blad", "F9", 5);
  expect(await events.take()).toEqual([]);
});

test("a formula that is entered, and those that come to the same value", async () => {
  const host = hostOn({ Blad: { ...CELLS, B2: "=B1*0" } });
  const events = await calculatedIn(host);
  type(host, "D1", "=A1+1");
  type(host, "A1", "9");
  expect(addresses(await events.take())).toEqual(["sheet1 B1:B2,D1"]);
});

test("what only a part of a batch touches, in one message", async () => {
  const host = hostOn({ Blad: CELLS });
  const events = await listening(host, [sheet("Blad"), "Calculated"]);
  const batch = new Batch(host);
  batch.set(batch.range("Blad", "A1"), "Values", 3);
  batch.set(batch.range("Blad", "A9"), "Values", 4).run();
  expect(await events.wire()).toEqual([[16, "sheet1"]]);
});

test("where the engine calculates everything, only what comes out differently", async () => {
  const host = hostOn({ Blad: CELLS });
  const events = await calculatedIn(host);
  type(host, "A1", "9");
  await events.take();
  host.engine.model.dispatch("REQUEST_UNDO");
  expect(addresses(await events.take())).toEqual(["sheet1 B1:B2"]);
  host.engine.model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: "sheet1",
    sheetName: "Blad",
    dimension: "ROW",
    position: "before",
    base: 0,
    quantity: 1,
  });
  expect(await events.take()).toEqual([]);
  type(host, "A2", "8");
  expect(addresses(await events.take())).toEqual(["sheet1 B2:B3"]);
});

test("not what merely moves; but what is entered along with something that calculates everything", async () => {
  const host = hostOn({ Blad: { ...CELLS, D1: "naast", D5: "=A1+1" } });
  const events = await calculatedIn(host);
  const insert = new Batch(host);
  insert.call(insert.range("Blad", "D2:D3"), "Insert", ["Down"]).run();
  expect(await events.take()).toEqual([]);
  host.engine.model.dispatch("REQUEST_UNDO");
  expect(await events.take()).toEqual([]);
  const both = new Batch(host);
  both.call(both.property(both.root, "Names"), "Add", ["Naam", "=Blad!$A$1"]);
  both.set(both.range("Blad", "F1:F2"), "Values", [["=Naam*2"], ["=F1*2"]]).run();
  expect(addresses(await events.take())).toEqual(["sheet1 F1:F2"]);
});

test("everything, where that is asked for", async () => {
  const host = hostOn({ Blad: CELLS });
  const events = await calculatedIn(host);
  host.engine.model.dispatch("EVALUATE_CELLS");
  expect(addresses(await events.take())).toEqual(["sheet1 B1:B3,C5"]);
});

test("a formula that spills, by its own cell; and one that is only tried out, not at all", async () => {
  const host = hostOn({ Blad: { A1: "1", A2: "2", B1: "=TRANSPOSE(A1:A2)", E1: "=C1*2" } });
  const events = await calculatedIn(host);
  type(host, "A2", "5");
  expect(addresses(await events.take())).toEqual(["sheet1 B1,E1"]);
  host.engine.read.evaluateFormula("sheet1", "=A1*2");
  expect(await events.take()).toEqual([]);
});

test("custom functions: when they are asked, and when their results arrive", async () => {
  const functions = {
    namespace: "PROEF",
    file: {
      functions: [{ id: "HAAL", name: "HAAL", parameters: [{ name: "x", type: "number" }] }],
    },
  };
  const cells = { A1: "1", B1: "=PROEF.HAAL(A1)", C1: "=B1*2" };
  const host = hostOn({ Blad: cells }, { functions });
  const addin = new PlayedAddin(host);
  addin.announce();
  const events = await calculatedIn(host);
  type(host, "A1", "2");
  expect(addresses(await events.take())).toEqual(["sheet1 B1:C1"]);
  const call = (await addin.calls()).at(-1);
  addin.answer([call!.id, 21]);
  expect(addresses(await events.take())).toEqual(["sheet1 B1:C1"]);
});

test("nobody who listens, nothing that is kept", async () => {
  const host = hostOn({ Blad: CELLS });
  const batch = new Batch(host);
  batch.call(workbookSheets(batch), "_RegisterCalculatedEvent");
  batch.call(workbookSheets(batch), "_UnregisterCalculatedEvent").run();
  type(host, "A1", "2");
  const events = await calculatedIn(host);
  type(host, "F1", "2");
  expect(await events.take()).toEqual([]);
});

test("the same as a search through all formulas finds, whatever is edited", async () => {
  const random = new Random(7);
  const cells: Record<string, string> = {};
  for (let row = 1; row <= 12; row++) {
    cells[`A${row}`] = String(row);
    cells[`B${row}`] = `=A${row}+1`;
    cells[`C${row}`] = `=SUM(A1:A${row})*IF(B${row}>4,1,B1)`;
    cells[`D${row}`] = `=INDIRECT("C"&A${1 + random.below(12)})`;
  }
  const host = hostOn({ Blad: cells });
  const { getters } = host.engine.model;
  const events = await calculatedIn(host);
  const formulas = () =>
    getters
      .getCells("sheet1")
      .filter(({ isFormula }) => isFormula)
      .map(({ id }) => getters.getCellPosition(id));
  for (let i = 0; i < 60; i++) {
    const before = new Map(formulas().map((at) => [`${at.col}:${at.row}`, evaluated(at)]));
    const [row, value] = [1 + random.below(12), random.below(12)];
    const content = [String(value + 1), `=A${1 + value}*2`, ""][random.below(3)] ?? "";
    type(host, `${"ABCD".charAt(random.below(4))}${row}`, content);
    const again = formulas().filter((at) => before.get(`${at.col}:${at.row}`) !== evaluated(at));
    const [message] = await events.take();
    expect(message?.["address"] ?? "").toBe(address(zonesOf(again)));
  }
  function evaluated(at: CellPosition) {
    return getters.getEvaluatedCell(at);
  }
});
