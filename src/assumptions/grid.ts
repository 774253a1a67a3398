/**
 * What a reader hands over: for each defined name its cells, wherever they stand. The .xlsx reader and
 * the reader in Excel produce the same grids, so that everything after them is shared.
 */

/** A cell that holds an error value such as #REF! or #N/A. */
export interface CellError {
  readonly error: string;
}
/** A date is told apart from a number by its number format. */
export interface CellDate {
  readonly date: number;
}
/** A formula that no program has calculated yet: there is no value to read. */
export interface CellUncalculated {
  readonly formula: string;
}
/** A blank cell is null. Text is kept as typed, without trimming. */
export type CellValue = number | string | boolean | null | CellError | CellDate | CellUncalculated;

/** The rectangle of a defined name (or of the Excel table that has outgrown it). */
export interface Grid {
  readonly sheet: string;
  /** 1-based row and column of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
  /** Merged areas that touch the rectangle, as A1 ranges. */
  readonly merged: readonly string[];
  /** The name's own range, when the Excel table under it reaches further than the name. */
  readonly outgrown?: { readonly name: string; readonly table: string };
}

export type NameState =
  | { readonly state: "range"; readonly grid: Grid }
  /** The name does not exist in the workbook. */
  | { readonly state: "missing" }
  /** The name points to #REF!. */
  | { readonly state: "broken"; readonly refersTo: string }
  /** The name exists on one sheet only. */
  | { readonly state: "sheet-scoped"; readonly sheet: string }
  /** A constant, a formula, several areas, another workbook. */
  | { readonly state: "not-a-range"; readonly refersTo: string }
  /** Larger than any table may be, for instance a whole sheet. */
  | { readonly state: "too-large"; readonly refersTo: string; readonly limit: number };

/** By name; a name that was asked for is always present. */
export type NamedGrids = ReadonlyMap<string, NameState>;

/** 1-based column number to letters: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a cell of a grid, by 0-based offsets from its first cell. */
export function cellAddress(grid: Grid, row: number, column: number): string {
  return `${columnLetters(grid.column + column)}${grid.row + row}`;
}
