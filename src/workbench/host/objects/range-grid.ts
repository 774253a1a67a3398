import type { CellPosition } from "@odoo/o-spreadsheet";
import type { Reading } from "../engine/plugins/facts-plugin";
import { HostError, invalidArgument } from "../protocol/errors";
import type { Range } from "./range";

type ReadCell<T> = (read: Reading, position: CellPosition) => T;

/** Something of each cell, row by row; null for whole rows and columns. */
export function cells<T>(make: ReadCell<T>): (range: Range) => T[][] | null {
  return (range) => {
    if (range.unbounded) return null;
    const { read } = range.context.engine;
    return range.grid((position) => make(read, position));
  };
}

/** Writes one value everywhere, or a grid of the range's shape; null in a grid leaves a cell as it is. */
export function writeGrid(
  range: Range,
  given: unknown,
  write: (value: unknown, position: CellPosition) => void
): void {
  if (range.unbounded) {
    throw invalidArgument("cells of whole rows or columns are not written one by one");
  }
  if (given === null || given === undefined) throw invalidArgument("null is no value for cells");
  const rows = Array.isArray(given) ? (given as unknown[]) : undefined;
  if (rows && !fits(rows, range)) throw wrongShape();
  range.context.engine.ensure(range.sheetId, range.zone);
  const { top, left } = range.zone;
  range.grid((position) => {
    const row = rows?.[position.row - top] as unknown[] | undefined;
    const value = rows ? row?.[position.col - left] : given;
    if (value !== null && value !== undefined) write(value, position);
  });
}

function fits(rows: readonly unknown[], range: Range): boolean {
  return (
    rows.length === range.rows &&
    rows.every((row) => Array.isArray(row) && row.length === range.columns)
  );
}

/** Excel's own words. */
export function wrongShape(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}
