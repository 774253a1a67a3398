import { formatArea } from "../assumptions/area";
import type { SheetCells } from "./sheet-cells";
import { kid } from "./xml";

/**
 * Sets the stated dimension of a sheet to the cells that are there once changes are applied; a stated one that is
 * too small hides cells from some readers.
 * @param changed by row and column whether a cell is there afterwards
 */
export function saveDimension(
  sheet: SheetCells,
  changed: ReadonlyMap<number, ReadonlyMap<number, unknown>>
): void {
  const dimension = kid(sheet.edit.root, "dimension");
  if (!dimension) return;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  const include = (row: number, column: number) => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const [row, { cells }] of sheet.rows) {
    const changes = changed.get(row);
    for (const column of cells.keys()) if (changes?.get(column) !== null) include(row, column);
  }
  for (const [row, changes] of changed) {
    for (const [column, change] of changes) if (change !== null) include(row, column);
  }
  if (bottom > 0) sheet.edit.set(dimension, "ref", formatArea({ top, left, bottom, right }));
}
