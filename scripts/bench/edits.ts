/**
 * Run by itself for each kind, since the host's plugins lie in registries that are global to a process: times
 * edits on the engine alone, on the host, and on a host whose add-in listens. Prints two medians in milliseconds.
 */
import { Model } from "@odoo/o-spreadsheet";
import { ExcelHost } from "../../src/workbench/host";
import { polyfill } from "../../src/workbench/host/engine/polyfill";
import { EventType } from "../../src/workbench/host/events/event-types";
import { median } from "./figure";

const ROUNDS = 400;
const ROWS = 5000;
const SHEET = "blad";
export type EditKind = "alone" | "host" | "listening";

/** Ten thousand formulas: two beside each cell of a column; and a thousand that depend on one cell. */
function workbookData(): object {
  const cells: Record<string, string> = { D1: "1" };
  for (let row = 1; row <= ROWS; row++) {
    cells[`A${row}`] = String(row);
    cells[`B${row}`] = `=A${row}*2`;
    cells[`C${row}`] = `=A${row}+B${row}`;
    if (row <= 1000) cells[`E${row}`] = `=$D$1*A${row}`;
  }
  return { sheets: [{ id: SHEET, name: "Blad", colNumber: 26, rowNumber: ROWS, cells }] };
}

function open(kind: EditKind): Model {
  polyfill();
  if (kind === "alone") return new Model(workbookData());
  const host = new ExcelHost({ data: workbookData() });
  const { subscriptions } = host.context;
  const types = kind === "listening" ? [EventType.changed, EventType.calculated] : [];
  for (const type of types) subscriptions.add(type, SHEET);
  return host.engine.model;
}

/** An edit until everything that it brings about is done: the host sends its messages in a microtask. */
async function edits(model: Model, position: (round: number) => object): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const content = String(round + 0.5);
    model.dispatch("UPDATE_CELL", { sheetId: SHEET, ...position(round), content } as never);
    await Promise.resolve();
    times.push(performance.now() - start);
  }
  return median(times.slice(ROUNDS / 4));
}

void (async () => {
  Object.assign(console, { debug: () => undefined });
  const model = open(process.argv[2] as EditKind);
  const few = await edits(model, (round) => ({ col: 0, row: round }));
  const many = await edits(model, () => ({ col: 3, row: 0 }));
  process.stdout.write(JSON.stringify([few, many]));
})();
