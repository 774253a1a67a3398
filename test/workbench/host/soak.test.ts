/** protocol, not Excel: ten thousand random edits, and the host still holds what a plain list of cells holds. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Command } from "@odoo/o-spreadsheet";
import { ExcelHost } from "../../../src/workbench/host";
import { Batch, workbookData } from "./support/batch";
import { PlainWorkbook } from "./support/plain-workbook";
import { Random } from "./support/random";

const EDITS = 10_000;
const STEPS = 400;
const ROWS = 30;
const COLUMNS = 6;
const ADDRESS = "A1:F30";

beforeAll(() => {
  // The engine reports every evaluation there; a mock would keep what it said.
  Object.assign(console, { debug: () => undefined });
});

/** Heap in use after everything that can go has gone. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

function content(random: Random): string | number {
  const kind = random.below(4);
  if (kind === 0) return `tekst ${random.below(50)}`;
  if (kind === 1) return `=Bron!A${1 + random.below(ROWS)}*2`;
  return random.below(1_000_000) / 8;
}

/** One step of a person or of an add-in, done by the host and in the plain workbook alike. */
function step(host: ExcelHost, plain: PlainWorkbook, random: Random): void {
  const { model } = host.engine;
  const row = random.below(ROWS);
  const column = random.below(COLUMNS);
  const dispatch = (command: object) =>
    model.dispatch((command as Command).type as never, command as never);
  switch (random.below(10)) {
    case 0: {
      if (plain.undo()) dispatch({ type: "REQUEST_UNDO" });
      break;
    }
    case 1: {
      if (plain.redo()) dispatch({ type: "REQUEST_REDO" });
      break;
    }
    case 2: {
      const value = random.below(1000);
      plain.change([["Bron", row, 0, value]]);
      dispatch({ type: "UPDATE_CELL", sheetId: "sheet2", col: 0, row, content: String(value) });
      break;
    }
    case 3: {
      const base = random.below(ROWS - 1);
      plain.insertRow("Blad", base);
      const lines = { sheetId: "sheet1", sheetName: "Blad", dimension: "ROW" };
      dispatch({ type: "ADD_COLUMNS_ROWS", ...lines, base, position: "before", quantity: 1 });
      break;
    }
    case 4: {
      plain.deleteRow("Blad", row);
      const lines = { sheetId: "sheet1", sheetName: "Blad", dimension: "ROW" };
      dispatch({ type: "REMOVE_COLUMNS_ROWS", ...lines, elements: [row] });
      break;
    }
    case 5: {
      plain.change([["Blad", row, column, ""]]);
      const zone = { top: row, bottom: row, left: column, right: column };
      dispatch({ type: "DELETE_CONTENT", sheetId: "sheet1", target: [zone] });
      break;
    }
    default: {
      const block = Array.from({ length: 1 + random.below(3) }, () => [content(random)]);
      plain.change(block.map(([value], i) => ["Blad", row + i, column, value!] as const));
      const batch = new Batch(host);
      const sheet = batch.sheet("Blad");
      const range = batch.method(sheet, "GetRangeByIndexes", [row, column, block.length, 1]);
      batch.set(range, "Values", block).run();
    }
  }
}

function values(host: ExcelHost): unknown {
  const batch = new Batch(host);
  const [answer] = batch.load(batch.range("Blad", ADDRESS), "values").run();
  return (answer as { Values: unknown }).Values;
}

/**
 * The engine's history gets slower with every step that was undone, so the workbook is saved and opened again in
 * between, as a person would. Nothing but the cells may be left of a workbook that was closed.
 */
test("after 10,000 edits, undone and redone in between, every cell is what it should be; memory stays", async () => {
  const random = new Random(20501124);
  const plain = new PlainWorkbook(["Blad", "Bron"], ROWS, COLUMNS);
  const heaps: number[] = [];
  let data: object = workbookData({ Blad: {}, Bron: {} });
  for (let opened = 0; opened < EDITS / STEPS; opened++) {
    const host = new ExcelHost({ data });
    expect(values(host)).toEqual(plain.values("Blad"));
    plain.forget();
    for (let i = 1; i <= STEPS; i++) {
      step(host, plain, random);
      if (i % 50 !== 0) continue;
      expect(values(host)).toEqual(plain.values("Blad"));
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    data = host.engine.model.exportData();
    heaps.push(heap());
  }
  expect(plain.undone).toBeGreaterThan(EDITS / 20);
  // One workbook that stays alive each time would be seven megabytes, twenty-five times.
  const [early, late] = [median(heaps.slice(1, 6)), median(heaps.slice(-5))];
  expect(late).toBeLessThan(early + 30e6);
}, 300_000);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;
