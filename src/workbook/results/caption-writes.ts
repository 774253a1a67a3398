import type { ResultTable } from "../../projection/result";
import { address } from "../../assumptions/area";
import type { CellWrite } from "./blocks";
import { captionLines, findLines } from "./captions";
import type { FoundLines } from "./captions";
import { cellInput } from "./cell-input";
import type { Memory } from "./memory";
import type { PresentCells } from "./present-cells";
import { holds } from "./same-value";
import type { Shape } from "./shape";

/** The lines beneath the charts of a result, where they have to change or to move. */
export interface CaptionWrites {
  readonly writes: readonly CellWrite[];
  /** Cells that lines move to, for which their look has to come along. */
  readonly moved: readonly { readonly row: number; readonly column: number }[];
  /** Addresses that lines leave, and those of the user's that they would land on. */
  readonly left: ReadonlySet<string>;
  readonly blocked: readonly string[];
  /** What is said in the end, by the name of a chart. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

/** Lines to the right of a table keep their distance when it gets wider or narrower, as its charts do. */
export function captionWrites(
  cells: PresentCells,
  table: ResultTable,
  memory: Memory | undefined,
  { before, after }: Shape
): CaptionWrites {
  const writes: CellWrite[] = [];
  const moved: { row: number; column: number }[] = [];
  const left = new Set<string>();
  const blocked: string[] = [];
  const said = new Map<string, readonly string[]>();
  for (const chart of table.charts) {
    const found = findLines(cells, memory?.charts[chart.name]?.captions ?? []);
    if (!found) continue;
    const isBeside = found.column > before.right && found.row >= before.top;
    const shift = isBeside ? after.right - before.right : 0;
    const lines = fitted(captionLines(chart), found, cells, shift);
    said.set(chart.name, lines);
    const height = Math.max(lines.length, found.lines.length);
    for (let i = 0; i < height; i++) {
      const [row, column] = [found.row + i, found.column + shift];
      const text = lines[i] ?? null;
      if (shift !== 0 && i < found.lines.length) {
        writes.push({ row, column: found.column, input: "" });
        left.add(address(row, found.column));
      }
      if (text === null && shift !== 0) continue;
      if (shift !== 0) moved.push({ row, column });
      if (shift !== 0 || !holds(cells.content(row, column), text)) {
        writes.push({ row, column, input: cellInput(text) });
      }
    }
  }
  for (const { row, column } of moved) {
    const isFree = cells.content(row, column).value === null || left.has(address(row, column));
    if (!isFree) blocked.push(address(row, column));
  }
  return { writes: lastOnes(writes), moved, left, blocked, lines: said };
}

/** More lines than there were need blank cells below; without those the last line takes the rest. */
function fitted(
  lines: readonly string[],
  found: FoundLines,
  cells: PresentCells,
  shift: number
): readonly string[] {
  let room = found.lines.length;
  const isBlank = (at: number) =>
    cells.content(found.row + at, found.column + shift).value === null;
  while (room < lines.length && isBlank(room)) room += 1;
  return room >= lines.length
    ? lines
    : [...lines.slice(0, room - 1), lines.slice(room - 1).join(" ")];
}

/** A cell that one line leaves and another takes is written once, with what it is to hold. */
function lastOnes(writes: readonly CellWrite[]): CellWrite[] {
  const byPlace = new Map<string, CellWrite>();
  for (const write of writes) {
    const key = address(write.row, write.column);
    const earlier = byPlace.get(key);
    if (!earlier || earlier.input === "") byPlace.set(key, write);
  }
  return [...byPlace.values()];
}
