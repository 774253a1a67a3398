import type { ResultTable, ResultValue } from "../projection/result";
import type { Area } from "../assumptions/area";
import { address } from "../assumptions/area";
import type { CellChanges } from "./cell-changes";
import { isBlank, sameContent } from "../projection/placement/cell-content";
import type { CellContent } from "../projection/placement/cell-content";
import { cellXml } from "./cell-xml";
import type { ColumnSlot } from "../projection/placement/column-plan";
import type { Look } from "../assumptions/looks/look";
import { bodyLook, headerLook } from "../projection/placement/result-looks";
import type { SheetCells } from "./sheet-cells";
import type { StyleBook } from "./style-book";

/** A result table on its way from one area of a sheet to another; both start at the same header cell. */
export interface TableMove {
  readonly table: ResultTable;
  readonly slots: readonly ColumnSlot[];
  readonly before: Area;
  readonly after: Area;
}

/**
 * Writes the cells of a table that differ. A cell keeps its style; a column that moves takes its styles along, and a
 * new row takes those of the last row that was there.
 */
export function patchTable(
  cells: SheetCells,
  changes: CellChanges,
  move: TableMove,
  styles: StyleBook
): void {
  const { table, slots, before, after } = move;
  for (const [at, slot] of slots.entries()) {
    if (!("own" in slot)) continue;
    const column = table.columns[slot.own]!;
    const styleOf = (row: number, look: Look) =>
      (slot.from === undefined ? undefined : carriedStyle(cells, before, row, slot.from)) ??
      styles.index(look);
    for (let row = after.top; row <= after.bottom; row++) {
      const isHeader = row === after.top;
      const value: ResultValue = isHeader
        ? column.header
        : (table.rows[row - after.top - 1]?.[slot.own] ?? null);
      const look = isHeader ? headerLook(column) : bodyLook(column);
      const place = { row, column: after.left + at };
      writeCell(cells, changes, place, { value }, () => styleOf(row, look));
    }
  }
  clearRest(cells, changes, move);
}

/** The style of a column at a row of the old table, or at its last row for rows that are new. */
function carriedStyle(
  cells: SheetCells,
  before: Area,
  row: number,
  from: number
): number | undefined {
  return cells.style(Math.min(row, before.bottom), before.left + from);
}

/** Writes one cell where its content or its style differs. */
export function writeCell(
  cells: SheetCells,
  changes: CellChanges,
  { row, column }: { readonly row: number; readonly column: number },
  content: CellContent,
  styleOf: () => number
): void {
  const style = styleOf();
  const same =
    sameContent(cells.content(row, column), content) && cells.style(row, column) === style;
  if (same) return;
  changes.set(row, column, cellXml(address(row, column), content, style, cells.edit.prefix));
}

/**
 * Empties what the table leaves behind. A cell goes altogether when it looks like the rest of its column, so that a
 * table that grows and shrinks again leaves no trace; formatting of the user's own stays.
 */
function clearRest(cells: SheetCells, changes: CellChanges, move: TableMove): void {
  const { slots, before, after } = move;
  for (let row = before.top; row <= before.bottom; row++) {
    for (let column = before.left; column <= before.right; column++) {
      const isBelow = row > after.bottom;
      if (!isBelow && column <= after.right) continue;
      const slot = slots[column - before.left];
      if (slot && "users" in slot) continue;
      const style = cells.style(row, column);
      if (style === undefined) continue;
      const isOwnLook = column > after.right || style === cells.style(after.bottom, column);
      if (isOwnLook) changes.set(row, column, null);
      else if (!isBlank(cells.content(row, column))) {
        const blank = { value: null };
        changes.set(row, column, cellXml(address(row, column), blank, style, cells.edit.prefix));
      }
    }
  }
}
