import type { Area } from "../../assumptions/area";

/** What is to be entered in a cell. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly input: string | number | boolean;
}

/** A rectangle of cells with what is to be entered in each. */
export interface Block {
  readonly area: Area;
  readonly inputs: readonly (readonly (string | number | boolean)[])[];
}

interface Run {
  readonly left: number;
  readonly right: number;
  readonly inputs: readonly CellWrite["input"][];
}

/** Gathers cells into rectangles, as few as go without touching any other cell. */
export function blocksOf(writes: readonly CellWrite[]): Block[] {
  const rows = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const row = rows.get(write.row);
    if (row) row.push(write);
    else rows.set(write.row, [write]);
  }
  const open = new Map<
    string,
    { top: number; bottom: number; run: Run; inputs: Run["inputs"][] }
  >();
  const blocks: Block[] = [];
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    for (const run of runsOf(cells)) {
      const key = `${run.left}:${run.right}`;
      const above = open.get(key);
      if (above?.bottom === row - 1) {
        above.bottom = row;
        above.inputs.push(run.inputs);
        continue;
      }
      if (above) blocks.push(closed(above));
      open.set(key, { top: row, bottom: row, run, inputs: [run.inputs] });
    }
  }
  return [...blocks, ...[...open.values()].map(closed)];
}

function closed(open: { top: number; bottom: number; run: Run; inputs: Run["inputs"][] }): Block {
  const { top, bottom, run, inputs } = open;
  return { area: { top, bottom, left: run.left, right: run.right }, inputs };
}

/** Cells of a row that lie side by side. */
function runsOf(cells: readonly CellWrite[]): Run[] {
  const runs: { left: number; right: number; inputs: CellWrite["input"][] }[] = [];
  for (const { column, input } of [...cells].sort((a, b) => a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) {
      last.right = column;
      last.inputs.push(input);
    } else runs.push({ left: column, right: column, inputs: [input] });
  }
  return runs;
}
