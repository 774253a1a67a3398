import type { Area } from "../../assumptions/area";
import type { ResultTable, ResultValue } from "../../projection/result";
import type { CellWrite } from "./blocks";
import { cellInput } from "./cell-input";
import type { PresentCells } from "./present-cells";
import { holds } from "./same-value";
import type { Shape } from "./shape";

/** The cells of a table that differ from its results. */
export function tableWrites(
  cells: PresentCells,
  table: ResultTable,
  { slots, after }: Shape
): CellWrite[] {
  const writes: CellWrite[] = [];
  for (const [at, slot] of slots.entries()) {
    if (!("own" in slot)) continue;
    const column = after.left + at;
    for (let row = after.top; row <= after.bottom; row++) {
      const value: ResultValue =
        row === after.top
          ? table.columns[slot.own]!.header
          : (table.rows[row - after.top - 1]?.[slot.own] ?? null);
      if (!holds(cells.content(row, column), value)) {
        writes.push({ row, column, input: cellInput(value) });
      }
    }
  }
  return writes;
}

/** What a table leaves behind: columns on its right, and below it those of its columns that are not the user's. */
export function leftovers({ slots, before, after }: Shape): { right: Area[]; below: Area[] } {
  const right: Area[] = after.right < before.right ? [{ ...before, left: after.right + 1 }] : [];
  if (after.bottom >= before.bottom) return { right, below: [] };
  const below = [...slots.entries()].flatMap(([at, slot]): Area[] => {
    const column = before.left + at;
    if ("users" in slot || column > before.right) return [];
    return [{ top: after.bottom + 1, bottom: before.bottom, left: column, right: column }];
  });
  return { right, below };
}
