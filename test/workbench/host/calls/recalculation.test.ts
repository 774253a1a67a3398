/** protocol, not Excel: calls that are asked anew, calculation by command, and manual calculation. */
import { ExcelHost } from "../../../../src/workbench/host";
import { Batch, listen } from "../support/batch";
import { quiet } from "../support/quiet";
import { PLUS, TEL, open, settled } from "./played-addin";
import type { Table } from "./played-addin";

beforeAll(quiet);

const NU = { id: "NU", name: "NU", options: { volatile: true }, parameters: [] };

function application(host: ExcelHost, name: string, ...args: unknown[]): void {
  const batch = new Batch(host);
  batch.call(batch.property(batch.root, "Application"), name, args).run();
}

function setMode(host: ExcelHost, mode: string): void {
  const batch = new Batch(host);
  batch.set(batch.property(batch.root, "Application"), "CalculationMode", mode).run();
}

function state(host: ExcelHost): unknown {
  const batch = new Batch(host);
  const [answer] = batch.load(batch.property(batch.root, "Application"), "calculationState").run();
  return (answer as { CalculationState: unknown }).CalculationState;
}

function calculateRange(host: ExcelHost, address: string): void {
  const batch = new Batch(host);
  batch.call(batch.range("Blad", address), "Calculate").run();
}

function calculateSheet(host: ExcelHost, markAllDirty: boolean, sheet = "Blad"): void {
  const batch = new Batch(host);
  batch.call(batch.sheet(sheet), "Calculate", [markAllDirty]).run();
}

/** Answers everything that is asked now with one value. */
async function answerAll({ addin }: Table, value: unknown): Promise<void> {
  addin.answer(...(await addin.calls()).map(({ id }) => [id, value] as const));
}

describe("asked anew", () => {
  const cells = { A1: "1", B1: "=PROEF.PLUS(A1)", B2: "=PROEF.TEL(A1)", B3: "=PROEF.TEL(A1)" };

  test("when the same formula is entered again, by the add-in or by hand", async () => {
    const table = open([PLUS, TEL], cells);
    const { addin, put, value, host } = table;
    await answerAll(table, "eerst");
    put({ B1: "=PROEF.PLUS(A1)" });
    expect(value("B1")).toBe("#BUSY!");
    const [again, ...more] = await addin.calls();
    expect([again!.fn, more]).toEqual(["PLUS", []]);
    addin.answer([again!.id, "opnieuw"]);
    expect(value("B1")).toBe("opnieuw");
    const typed = { sheetId: "sheet1", col: 1, row: 0, content: "=PROEF.PLUS(A1)" };
    host.engine.model.dispatch("UPDATE_CELL", typed);
    expect([value("B1"), await addin.called()]).toEqual(["#BUSY!", ["PLUS(1, null)"]]);
  });

  test("when its function became known since, and the formula is entered again", async () => {
    const table = open([PLUS], { A1: "1", B1: "=PROEF.LATER(A1)" });
    expect(table.value("B1")).toBe("#NAME?");
    const later = { ...PLUS, id: "LATER", name: "LATER" };
    void new ExcelHost({ functions: { namespace: "PROEF", file: { functions: [later] } } });
    expect([table.value("B1"), await table.addin.called()]).toEqual(["#NAME?", []]);
    table.put({ B1: "=PROEF.LATER(A1)" });
    expect(await table.addin.called()).toEqual(["LATER(1, null)"]);
  });

  test("when another formula asks the same", async () => {
    const table = open([PLUS, TEL], cells);
    await answerAll(table, 1);
    table.put({ B1: "=PROEF.PLUS(A1)+1" });
    expect(await table.addin.called()).toEqual(["PLUS(1, null)"]);
  });

  test("a value that is written again asks nothing", async () => {
    const table = open([PLUS, TEL], cells);
    await answerAll(table, 1);
    table.put({ A1: 1 });
    expect(await table.addin.called()).toEqual([]);
  });

  test("a stream that another cell looks at goes on; one that is entered again as a whole starts again", async () => {
    const { addin, put, value } = open([PLUS, TEL], cells);
    const [, stream] = await addin.calls();
    addin.answer([stream!.id, "a"]);
    put({ B2: "=PROEF.TEL(A1)" });
    expect([await addin.called(), await addin.cancelled()]).toEqual([[], []]);
    expect(value("B2")).toBe("a");
    put({ B3: "" });
    put({ B2: "=PROEF.TEL(A1)" });
    const [again] = await addin.calls();
    expect(await addin.cancelled()).toEqual([stream!.id]);
    addin.answer([stream!.id, "oud"], [again!.id, "b"]);
    expect(value("B2")).toBe("b");
  });

  test("by range.calculate(): that range only; it wakes what slept", async () => {
    const lastValues = new Map(["B1", "B2", "B3"].map((cell) => [`Blad!${cell}`, { value: 0 }]));
    const { addin, host } = open([PLUS, TEL], cells, { lastValues });
    calculateRange(host, "A1:B1");
    expect(await addin.called()).toEqual(["PLUS(1, null)"]);
    calculateRange(host, "B2");
    expect(await addin.called()).toEqual(["TEL(1)"]);
    calculateRange(host, "B2");
    expect(await addin.called()).toEqual([]);
    calculateRange(host, "B:B");
    expect(await addin.called()).toEqual(["PLUS(1, null)", "TEL(1)"]);
    expect(await addin.cancelled()).toHaveLength(1);
  });

  test("by application.calculate(): everything when it is full, only what has to be otherwise", async () => {
    const table = open([PLUS, TEL, NU], { ...cells, B4: "=PROEF.NU()" });
    const { addin, host } = table;
    const [, stream] = await addin.calls();
    addin.answer([1, 0], [2, 0], [3, 0]);
    expect(state(host)).toBe("Done");
    application(host, "Calculate", "Recalculate");
    expect([await addin.called(), await addin.cancelled()]).toEqual([["NU()"], []]);
    let running = stream!.id;
    for (const type of ["Full", "FullRebuild"]) {
      application(host, "Calculate", type);
      expect(state(host)).toBe("Calculating");
      const calls = await addin.calls();
      expect(calls.map(({ fn }) => fn)).toEqual(["PLUS", "TEL", "NU"]);
      expect(await addin.cancelled()).toEqual([running]);
      running = calls[1]!.id;
    }
  });

  test("by worksheet.calculate(): what is on the sheet, when all of it is marked", async () => {
    const { addin, host } = open([PLUS], {
      Blad: { A1: "=PROEF.PLUS(1)" },
      Ander: { A1: "=PROEF.PLUS(2)" },
    });
    await addin.calls();
    calculateSheet(host, false);
    expect(await addin.called()).toEqual([]);
    calculateSheet(host, true);
    expect(await addin.called()).toEqual(["PLUS(1, null)"]);
  });
});

describe("volatile functions", () => {
  test("take part in each calculation, and not in the arrival of results", async () => {
    const table = open([NU, TEL], {
      A1: "1",
      B1: "=PROEF.NU()",
      B2: "=PROEF.TEL(1)",
      C1: "=B1&A1",
    });
    const { addin, put, value, insertRow } = table;
    const [first, stream] = await addin.calls();
    addin.answer([first!.id, "x"]);
    addin.answer([stream!.id, 5]);
    expect([value("C1"), await addin.called()]).toEqual(["x1", []]);
    put({ E9: "ver weg" });
    expect([value("B1"), await addin.called()]).toEqual(["#BUSY!", ["NU()"]]);
    put({ E9: "1" });
    put({ E9: "2" });
    const calls = await addin.calls();
    expect(calls.map(({ fn }) => fn)).toEqual(["NU"]);
    addin.answer([calls[0]!.id, "y"]);
    expect(value("C1")).toBe("y1");
    insertRow(1);
    expect(await addin.called()).toEqual(["NU()"]);
  });

  test("looks, selections and the arrival of their own results calculate nothing", async () => {
    const table = open([NU], { A1: "1", B1: "=PROEF.NU()" });
    const { addin, host } = table;
    await answerAll(table, 1);
    const target = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    host.engine.model.dispatch("SET_FORMATTING", {
      sheetId: "sheet1",
      target,
      style: { bold: true },
    });
    host.engine.model.selection.selectCell(3, 3);
    expect(await addin.called()).toEqual([]);
  });

  test("a sheet that grows under an array is no calculation", async () => {
    const { addin, value } = open([NU, TEL], { A1: "=PROEF.TEL(1)", B1: "=PROEF.NU()" });
    const [stream, now] = await addin.calls();
    addin.answer([now!.id, "nu"]);
    addin.answer([stream!.id, Array.from({ length: 150 }, () => [1])]);
    expect([value("A150"), value("B1"), await addin.called()]).toEqual([1, "nu", []]);
  });

  test("a stream brings what is new by itself", async () => {
    const STROOM = {
      id: "STROOM",
      name: "STROOM",
      options: { stream: true, volatile: true },
      parameters: [],
    };
    const { addin, put } = open([STROOM], { B1: "=PROEF.STROOM()" });
    await addin.calls();
    put({ A1: 1 });
    expect(await addin.called()).toEqual([]);
  });
});

describe("manual calculation", () => {
  const cells = {
    A1: "1",
    B1: "=A1*10",
    C1: "=B1+1",
    D1: "=SEQUENCE(A1+1)",
    E1: "=PROEF.PLUS(A1)",
    F1: "=PROEF.TEL(1)",
    G1: "=F1&E1",
  };

  async function openManual(): Promise<Table & { readonly stream: number }> {
    const table = open([PLUS, TEL], cells);
    const [plus, stream] = await table.addin.calls();
    table.addin.answer([plus!.id, "p1"], [stream!.id, "s1"]);
    setMode(table.host, "Manual");
    return { ...table, stream: stream!.id };
  }

  test("a cell shows at once what is typed in it; what depends on it waits until it is calculated", async () => {
    const { put, values, value, addin, host } = await openManual();
    put({ A1: 2 });
    expect(values("A1:C1")).toEqual([[2, 10, 11]]);
    expect(values("D1:D3")).toEqual([[1], [2], [""]]);
    expect([value("E1"), await addin.called()]).toEqual(["p1", []]);
    expect(state(host)).toBe("Pending");
    application(host, "Calculate", "Recalculate");
    expect(values("A1:C1")).toEqual([[2, 20, 21]]);
    expect(values("D1:D3")).toEqual([[1], [2], [3]]);
    expect([value("E1"), state(host)]).toEqual(["#BUSY!", "Calculating"]);
    expect(await addin.called()).toEqual(["PLUS(2, null)"]);
    put({ A1: 3 });
    expect(values("B1:B1")).toEqual([[20]]);
  });

  test("the result of a calculation is shown when it arrives, with what depends on it", async () => {
    const { put, value, addin, host } = await openManual();
    put({ A1: 2 });
    application(host, "Calculate", "Recalculate");
    const [plus] = await addin.calls();
    addin.answer([plus!.id, "p2"]);
    expect([value("E1"), value("G1"), state(host)]).toEqual(["p2", "s1p2", "Done"]);
  });

  test("a stream is shown at the next calculation", async () => {
    const { addin, value, host, stream } = await openManual();
    addin.answer([stream, "s2"]);
    addin.answer([stream, "s3"]);
    expect([value("F1"), value("G1")]).toEqual(["s1", "s1p1"]);
    application(host, "Calculate", "Recalculate");
    expect([value("F1"), value("G1")]).toEqual(["s3", "s3p1"]);
    expect([await addin.called(), await addin.cancelled()]).toEqual([[], []]);
  });

  test("a formula that is entered is calculated, once", async () => {
    const { put, values, value, addin } = await openManual();
    put({ A2: "=A1+1", A3: "=PROEF.PLUS(A2)", A4: "=SEQUENCE(2)" });
    expect(values("A2:A5")).toEqual([[2], ["#BUSY!"], [1], [2]]);
    const [plus] = await addin.calls();
    expect(plus!.args[0]).toBe(2);
    addin.answer([plus!.id, "nieuw"]);
    expect(value("A3")).toBe("nieuw");
    put({ A1: 9 });
    expect(values("A2:A3")).toEqual([[2], ["nieuw"]]);
    put({ A2: "=A1+1" });
    expect(values("A2:A3")).toEqual([[10], ["nieuw"]]);
    expect(await addin.called()).toEqual([]);
  });

  test("a formula that gives way to a value or to nothing does so at once, and its call ends", async () => {
    const { put, values, value, addin, stream } = await openManual();
    put({ B1: "tekst", D1: "", F1: 7 });
    expect(values("B1:B1")).toEqual([["tekst"]]);
    expect(values("D1:D2")).toEqual([[""], [""]]);
    expect([value("F1"), value("C1"), value("G1")]).toEqual([7, 11, "s1p1"]);
    expect(await addin.cancelled()).toEqual([stream]);
  });

  test("values go with their cells when lines are inserted, deleted and brought back", async () => {
    const { put, values, insertRow, deleteRow, undo, addin, host } = await openManual();
    put({ A1: 2 });
    insertRow(1);
    expect(values("A2:E2")).toEqual([[2, 10, 11, 1, "p1"]]);
    expect(values("D3:D4")).toEqual([[2], [""]]);
    deleteRow(1);
    expect(values("A1:D1")).toEqual([[2, 10, 11, 1]]);
    undo();
    undo();
    undo();
    expect(values("A1:C1")).toEqual([[1, 10, 11]]);
    expect([await addin.called(), await addin.cancelled()]).toEqual([[], []]);
    put({ A1: 4, A150: 1 });
    expect(values("A1:C1")).toEqual([[4, 10, 11]]);
    application(host, "Calculate", "Recalculate");
    expect(values("A1:C1")).toEqual([[4, 40, 41]]);
  });

  test("a formula that comes back by undoing is calculated too", async () => {
    const { put, value, undo, host } = await openManual();
    put({ A1: 2 });
    put({ B1: "=A1*100" });
    expect(value("B1")).toBe(200);
    undo();
    expect([value("B1"), value("C1")]).toEqual([20, 11]);
    const target = [{ left: 2, right: 2, top: 0, bottom: 0 }];
    host.engine.model.dispatch("DELETE_CONTENT", { sheetId: "sheet1", target });
    expect(value("C1")).toBe("");
    undo();
    expect(value("C1")).toBe(21);
  });

  test("other cells that show what spilled keep it, until one is typed over", async () => {
    const { put, values, host } = await openManual();
    put({ A1: 0 });
    expect(values("D1:D2")).toEqual([[1], [2]]);
    put({ D2: "over" });
    expect(values("D1:D2")).toEqual([[1], ["over"]]);
    const { getters } = host.engine.model;
    expect(getters.getEvaluatedCell({ sheetId: "sheet1", col: 3, row: 1 }).value).toBe("over");
  });

  test("range.calculate() and worksheet.calculate() show what they calculate", async () => {
    const { put, values, host } = await openManual();
    put({ A1: 2, H1: "=A1" });
    put({ A1: 3 });
    calculateRange(host, "H1");
    expect(values("H1:H1")).toEqual([[3]]);
    expect(values("B1:C1")).toEqual([[10, 11]]);
    calculateSheet(host, false);
    expect(values("B1:C1")).toEqual([[30, 31]]);
  });

  test("automatic again, everything is calculated", async () => {
    const { put, values, host, addin } = await openManual();
    put({ A1: 2 });
    setMode(host, "Automatic");
    expect(values("A1:C1")).toEqual([[2, 20, 21]]);
    expect(await addin.called()).toEqual(["PLUS(2, null)"]);
    put({ A1: 3 });
    expect(values("A1:C1")).toEqual([[3, 30, 31]]);
    expect(state(host)).toBe("Calculating");
  });

  test("who listens to calculations hears of those that show", async () => {
    const { put, host } = await openManual();
    const news = listen(host);
    const batch = new Batch(host);
    batch.call(batch.sheet("Blad"), "_RegisterCalculatedEvent").run();
    const calculated = async () =>
      (await news.take())
        .filter(({ category }) => category === 65536)
        .map(({ message }) => message);
    put({ A1: 2 });
    expect(await calculated()).toEqual([]);
    put({ H1: "=A1" });
    expect(await calculated()).toMatchObject([{ address: "H1" }]);
    application(host, "Calculate", "Recalculate");
    expect(await calculated()).toMatchObject([{ type: "WorksheetCalculated" }]);
  });

  test("volatile functions wait for the calculation too", async () => {
    const table = open([NU], { A1: "1", B1: "=PROEF.NU()" });
    await answerAll(table, 1);
    setMode(table.host, "Manual");
    table.put({ A1: 2 });
    expect([table.value("B1"), await table.addin.called()]).toEqual([1, []]);
    application(table.host, "Calculate", "Recalculate");
    expect([table.value("B1"), await table.addin.called()]).toEqual(["#BUSY!", ["NU()"]]);
  });
});

test("suspended until the next sync: nothing is calculated within the batch, everything after it", async () => {
  const { host, addin, values } = open([PLUS], { A1: "1", B1: "=A1*10", C1: "=PROEF.PLUS(A1)" });
  await addin.calls();
  const batch = new Batch(host);
  batch.call(batch.property(batch.root, "Application"), "SuspendApiCalculationUntilNextSync");
  batch.set(batch.range("Blad", "A1"), "Values", [[2]]);
  batch.load(batch.range("Blad", "A1:B1"), "values");
  expect(batch.run().at(-1)).toEqual({ Values: [[2, 10]] });
  await settled();
  expect(values("A1:B1")).toEqual([[2, 20]]);
  expect(await addin.called()).toEqual(["PLUS(2, null)"]);
});

test("the state is of the calls that are not answered yet", async () => {
  const { host, addin } = open([PLUS, TEL], { A1: "=PROEF.PLUS(1)", A2: "=PROEF.TEL(1)" });
  const [plus, stream] = await addin.calls();
  expect(state(host)).toBe("Calculating");
  addin.answer([plus!.id, 1]);
  expect(state(host)).toBe("Calculating");
  addin.answer([stream!.id, 1]);
  expect(state(host)).toBe("Done");
});
