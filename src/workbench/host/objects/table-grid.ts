import type { CellPosition } from "@odoo/o-spreadsheet";
import type { Put } from "../engine/cells/put-cells";
import type { CellValue } from "../engine/text/values";
import { integer } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";

type Grid = readonly (readonly (CellValue | undefined)[])[];

/**
 * Values of new rows or columns, row by row; one value stands for a row of them. Where there is none, the cell stays
 * as it is.
 */
export function gridOf(values: unknown, width: number): Grid {
  if (!Array.isArray(values)) return [Array.from({ length: width }, () => cellValue(values))];
  const fits = values.every((row) => Array.isArray(row) && row.length === width);
  if (fits && values.length > 0) return (values as unknown[][]).map((row) => row.map(cellValue));
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}

function cellValue(value: unknown): CellValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw invalidArgument("a cell takes a text, a number, or true or false");
}

/** Puts a grid in cells, from this one on. */
export function putsOf(grid: Grid, { sheetId, col, row }: CellPosition): Put[] {
  return grid.flatMap((line, i) =>
    line.flatMap((value, j) =>
      value === undefined ? [] : [{ position: { sheetId, col: col + j, row: row + i }, value }]
    )
  );
}

/** A place among rows or columns; -1 is the end. */
export function place(value: unknown, what: string): number {
  const index = integer(value, what);
  if (index < -1) throw invalidArgument(`${what} must be a place, or -1 for the end`);
  return index;
}
