/** protocol, not Excel: many calls at once, and nothing left behind after any number of edits. */
import { quiet } from "../support/quiet";
import { Random } from "../support/random";
import { PLUS, TEL, open, settled } from "./played-addin";
import type { Table } from "./played-addin";

beforeAll(quiet);

describe("a thousand streams and a thousand cells that depend on them", () => {
  const COUNT = 1000;
  function openMany(): Table & {
    readonly evaluations: () => number;
    readonly bundles: () => number;
  } {
    const cells: Record<string, string> = { Z1: "0" };
    for (let row = 1; row <= COUNT; row++) {
      cells[`A${row}`] = `=PROEF.TEL(Z$1+${row})`;
      cells[`B${row}`] = `=A${row}*2`;
    }
    const table = open([TEL], cells);
    let evaluations = 0;
    let bundles = 0;
    table.host.engine.model.on("command-dispatched", table, ({ type }) => {
      if (type === "EVALUATE_CELLS") evaluations++;
    });
    table.host.connect(() => bundles++);
    return { ...table, evaluations: () => evaluations, bundles: () => bundles };
  }

  test("one edit is one message, one batch of results and one calculation", async () => {
    const { addin, host, put, values, evaluations, bundles } = openMany();
    const first = await addin.calls();
    expect(first).toHaveLength(COUNT);
    addin.answer(...first.map(({ id, args }) => [id, args[0]] as const));
    const [before, sent] = [evaluations(), bundles()];
    put({ Z1: 1_000_000 });
    const second = await addin.calls();
    expect(second).toHaveLength(COUNT);
    expect(await addin.cancelled()).toHaveLength(COUNT);
    expect(bundles() - sent).toBe(1);
    addin.answer(...second.map(({ id, args }) => [id, args[0]] as const));
    expect(evaluations() - before).toBe(1);
    expect(values("A1:B1")).toEqual([[1_000_001, 2_000_002]]);
    expect(values("A1000:B1000")).toEqual([[1_001_000, 2_002_000]]);
    await settled();
    expect([bundles() - sent, evaluations() - before]).toEqual([1, 1]);
    expect(host.calls.sizes).toEqual({ calls: COUNT, running: COUNT, cells: COUNT });
  });

  test("one push of all is one calculation", async () => {
    const { addin, values, evaluations } = openMany();
    const calls = await addin.calls();
    const before = evaluations();
    addin.answer(...calls.map(({ id }) => [id, 7] as const));
    expect(evaluations() - before).toBe(1);
    expect(values("B1:B1000").every(([value]) => value === 14)).toBe(true);
  });
});

/** What cells of the forms below call, told from their formulas and the numbers beside them alone. */
function expectedCalls({ values, host }: Table): string[] {
  const { getters } = host.engine.model;
  const calls: string[] = [];
  for (const sheetId of getters.getSheetIds()) {
    const name = getters.getSheetName(sheetId);
    const column = values(`${name}!A1:A100`).map(([value]) => (value === "" ? null : value));
    const number = (text: string) => Number(column[Number(text) - 1] ?? 0);
    for (const { id, ...cell } of getters.getCells(sheetId)) {
      if (!cell.isFormula) continue;
      const formula = cell.compiledFormula.toFormulaString(getters);
      const stream = /^=PROEF\.TEL\(A(\d+)\+0\)$/.exec(formula);
      const total = /^=PROEF\.TEL\(SUM\(A(\d+)(?::A(\d+))?\)\)$/.exec(formula);
      const branch = /^=IF\(A(\d+)>50,PROEF\.TEL\(A(\d+)\+0\),0\)$/.exec(formula);
      const plus = /^=PROEF\.PLUS\(A(\d+),(\d+)\)\+PROEF\.PLUS\(A\d+,(\d+)\)$/.exec(formula);
      if (stream) calls.push(`TEL ${number(stream[1]!)}`);
      if (branch && number(branch[1]!) > 50) calls.push(`TEL ${number(branch[2]!)}`);
      if (plus) {
        calls.push(`PLUS ${number(plus[1]!)},${plus[2]} ${id}`);
        calls.push(`PLUS ${number(plus[1]!)},${plus[3]} ${id}`);
      }
      if (total) {
        const [from, to] = [Number(total[1]), Number(total[2] ?? total[1])];
        let sum = 0;
        for (let row = from; row <= to; row++) sum += number(String(row));
        calls.push(`TEL ${sum}`);
      }
    }
  }
  return [...new Set(calls)].sort();
}

function heldCalls({ host }: Table): string[] {
  return host.calls
    .list()
    .map(({ fn, values, cells }) =>
      fn.name === "PROEF.TEL"
        ? `TEL ${String(values[0])}`
        : `PLUS ${values.join(",")} ${[...cells].join()}`
    )
    .sort();
}

const ROWS = 10;

function step(table: Table, random: Random): void {
  const { host, put, undo, redo, insertRow, deleteRow } = table;
  const { model } = host.engine;
  const row = () => 1 + random.below(ROWS);
  const sheets = model.getters.getSheetIds();
  const sheetId = sheets[random.below(sheets.length)]!;
  const name = model.getters.getSheetName(sheetId);
  const cell = `${name}!${"BCD"[random.below(3)]}${row()}`;
  const reference = row();
  switch (random.below(14)) {
    case 0:
    case 1:
    case 2:
      return put({ [`${name}!A${row()}`]: random.below(100) });
    case 3:
      return put({ [cell]: `=PROEF.TEL(A${reference}+0)` });
    case 4:
      return put({ [cell]: `=PROEF.TEL(SUM(A${reference}:A${reference + 1}))` });
    case 5:
      return put({ [cell]: `=IF(A${reference}>50,PROEF.TEL(A${reference}+0),0)` });
    case 6:
      return put({ [cell]: `=PROEF.PLUS(A${reference},1)+PROEF.PLUS(A${reference},2)` });
    case 7:
      return put({ [cell]: random.below(2) === 0 ? "" : "tekst" });
    case 8:
    case 9:
      return undo();
    case 10:
      return redo();
    case 11:
      return insertRow(row());
    case 12:
      return deleteRow(row());
    default:
      if (sheets.length > 2)
        model.dispatch("DELETE_SHEET", { sheetId: sheets[2]!, sheetName: "Kopie" });
      else
        model.dispatch("DUPLICATE_SHEET", {
          sheetId: sheets[0]!,
          sheetIdTo: `kopie${random.below(1e9)}`,
          sheetNameTo: "Kopie",
        });
  }
}

test("after any edits the calls are what the cells ask, no more and no less", async () => {
  const table = open([TEL, PLUS], { Blad: { A1: "1" }, Ander: { A1: "60" } });
  const { addin, host, put } = table;
  const random = new Random(7);
  const streams = new Map<number, unknown>();
  for (let i = 0; i < 500; i++) {
    step(table, random);
    if (random.below(3) > 0) continue; // Several edits in one moment.
    const calls = await addin.calls();
    for (const { id, fn, args } of calls) if (fn === "TEL") streams.set(id, args[0]);
    for (const id of await addin.cancelled()) expect(streams.delete(id)).toBe(true);
    const expected = expectedCalls(table);
    expect(heldCalls(table)).toEqual(expected);
    // What the add-in knows of it agrees.
    const known = [...streams.values()].map((value) => `TEL ${String(value)}`).sort();
    expect(known).toEqual(expected.filter((call) => call.startsWith("TEL")));
    addin.answer(...calls.map(({ id, args }) => [id, args[0]] as const));
    expect(host.calls.sizes.running).toBe(streams.size);
  }
  for (const name of host.engine.model.getters
    .getSheetIds()
    .map((id) => host.engine.model.getters.getSheetName(id))) {
    for (let row = 1; row <= 100; row++)
      put(Object.fromEntries(["B", "C", "D"].map((column) => [`${name}!${column}${row}`, ""])));
  }
  await settled();
  expect(host.calls.sizes).toEqual({ calls: 0, running: 0, cells: 0 });
});
