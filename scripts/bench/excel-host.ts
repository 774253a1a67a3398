import { Model } from "@odoo/o-spreadsheet";
import { ExcelHost } from "../../src/workbench/host";
import { EventType } from "../../src/workbench/host/events/event-types";
import type { Figure } from "./figure";
import { median, rounded } from "./figure";

const ROUNDS = 300;
const ROWS = 5000;
const SHEET = "blad";

/** Ten thousand formulas: half of them beside a cell of their own, half of them on one cell. */
function workbookData(): object {
  const cells: Record<string, string> = { D1: "1" };
  for (let row = 1; row <= ROWS; row++) {
    cells[`A${row}`] = String(row);
    cells[`B${row}`] = `=A${row}*2`;
    cells[`C${row}`] = `=A${row}+B${row}`;
  }
  for (let row = 1; row <= 1000; row++) cells[`E${row}`] = `=$D$1*A${row}`;
  return { sheets: [{ id: SHEET, name: "Blad", colNumber: 26, rowNumber: ROWS, cells }] };
}

/** What the Excel host adds to an edit, beside the engine alone: goal below 20%. */
export async function excelHost(): Promise<Figure[]> {
  Object.assign(console, { debug: () => undefined });
  const quiet = new ExcelHost({ data: workbookData() });
  const listened = new ExcelHost({ data: workbookData() });
  const { subscriptions } = listened.context;
  for (const type of [EventType.changed, EventType.calculated]) subscriptions.add(type, SHEET);
  // Made after the host, which brings what the engine needs on this version of Node.
  const alone = new Model(workbookData());
  const models = { alone, quiet: quiet.engine.model, listened: listened.engine.model };
  return [
    ...(await figures("edit of a cell with 2 dependants", models, 0)),
    ...(await figures("edit of a cell with 1,000 dependants", models, 3)),
    ...(await cells()),
  ];
}

async function figures(
  name: string,
  models: Readonly<Record<"alone" | "quiet" | "listened", Model>>,
  col: number
): Promise<Figure[]> {
  const times: Record<string, number[]> = { alone: [], quiet: [], listened: [] };
  // In turns, each first as often as the others, so that whatever else the machine does falls on all of them.
  const all = Object.entries(models);
  for (let i = 0; i < ROUNDS; i++) {
    for (let turn = 0; turn < all.length; turn++) {
      const [key, model] = all[(i + turn) % all.length]!;
      const start = performance.now();
      const at = { sheetId: SHEET, col, row: col === 3 ? 0 : i % ROWS };
      model.dispatch("UPDATE_CELL", { ...at, content: String(i + 0.5) });
      // The host sends its messages in a microtask after the edit.
      await Promise.resolve();
      times[key]!.push(performance.now() - start);
    }
  }
  const base = median(times["alone"]!);
  const note = `10,000 formulas, median of ${ROUNDS}; the engine alone takes ${rounded(base)} ms`;
  return [
    {
      name: `${name}: host beside the engine`,
      value: rounded(median(times["quiet"]!) / base),
      unit: "ratio",
      note,
    },
    {
      name: `${name}, listening to changes and calculations: host beside the engine`,
      value: rounded(median(times["listened"]!) / base),
      unit: "ratio",
      note,
    },
  ];
}

/** A large write and read through the protocol, beside the same by the engine's own commands. */
async function cells(): Promise<Figure[]> {
  const [rows, columns] = [1000, 50];
  const values = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => i * columns + j + 0.5)
  );
  const range = (host: ExcelHost, action: object): unknown =>
    host.process({
      ObjectPaths: {
        1: { ObjectPathType: 1, Name: "" },
        2: { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        3: { ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
        4: {
          ObjectPathType: 3,
          Name: "GetRangeByIndexes",
          ParentObjectPathId: 3,
          ArgumentInfo: { Arguments: [0, 0, rows, columns] },
        },
      },
      Actions: [{ Id: 9, ActionType: 2, ObjectPathId: 4, ...action }],
    });
  const host = new ExcelHost();
  const start = performance.now();
  range(host, { ActionType: 4, Name: "Values", ArgumentInfo: { Arguments: [values] } });
  const written = performance.now();
  range(host, { QueryInfo: { Select: ["values"] } });
  const read = performance.now();
  const note = "50,000 cells in one batch, once";
  return [
    { name: "cells written", value: rounded(written - start), unit: "milliseconds", note },
    { name: "cells read", value: rounded(read - written), unit: "milliseconds", note },
  ];
}
