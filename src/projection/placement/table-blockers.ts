import type { Area } from "../../assumptions/area";
import { address, overlaps } from "../../assumptions/area";
import type { ResultTable } from "../result";
import { isBlank, sameContent } from "./cell-content";
import type { ColumnSlot } from "./column-plan";
import type { SheetView } from "./sheet-view";

/**
 * The cells of the user that a table would run over where it grows: filled ones, merged areas, other tables.
 * @param others areas of the other tables on the sheet
 */
export function cellsInTheWay(
  cells: SheetView,
  others: readonly Area[],
  before: Area,
  after: Area
): string[] {
  const grown = grownAreas(before, after);
  const filled = grown.flatMap((part) => [...cells.filled(part)]);
  const corners = [...cells.merged(), ...others]
    .filter((area) => grown.some((part) => overlaps(part, area)))
    .map(({ top, left }) => ({ row: top, column: left }));
  return [...new Set([...filled, ...corners].map(({ row, column }) => address(row, column)))];
}

/** What the new area has beyond the old one: to the right of it, and below. */
export function grownAreas(before: Area, after: Area): Area[] {
  const right = { ...after, left: before.right + 1 };
  const below = { ...after, top: before.bottom + 1, right: Math.min(before.right, after.right) };
  return [right, below].filter((area) => area.left <= area.right && area.top <= area.bottom);
}

/**
 * Values that the user typed in an own column beside a row that is about to become another one: the rows of a result
 * are told apart by their texts. A formula follows its row by itself.
 */
export function strandedValues(
  cells: SheetView,
  table: ResultTable,
  slots: readonly ColumnSlot[],
  before: Area
): string[] {
  const column = (slot: number) => before.left + slot;
  const labels = [...slots.entries()].flatMap(([at, slot]) =>
    "own" in slot && table.columns[slot.own]!.format === undefined ? [{ at, own: slot.own }] : []
  );
  const isSameRow = (row: number) => {
    const wanted = table.rows[row - before.top - 1];
    return (
      wanted !== undefined &&
      labels.every(({ at, own }) =>
        sameContent(cells.content(row, column(at)), { value: wanted[own] ?? null })
      )
    );
  };
  const stranded: string[] = [];
  for (const [at, slot] of slots.entries()) {
    if ("own" in slot) continue;
    for (let row = before.top + 1; row <= before.bottom; row++) {
      const content = cells.content(row, column(at));
      const typed = content.formula === undefined && !isBlank(content);
      if (typed && !isSameRow(row)) stranded.push(address(row, column(at)));
    }
  }
  return stranded;
}

/** Those of some columns (0-based within the table) that hold something other than formulas. */
export function typedColumns(
  cells: SheetView,
  columns: readonly number[],
  before: Area
): readonly number[] {
  return columns.filter((at) => {
    const column = before.left + at;
    const body = { top: before.top + 1, bottom: before.bottom, left: column, right: column };
    return [...cells.filled(body)].some(
      ({ row }) => cells.content(row, column).formula === undefined
    );
  });
}
