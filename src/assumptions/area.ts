import { columnLetters } from "./grid";

/** A rectangle of cells, 1-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

const CORNERS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/** Letters to a 1-based column number: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "B3" or "$A$4:$H$25" to its rectangle; undefined when it is not one that a sheet has. */
export function parseArea(ref: string): Area | undefined {
  const corner = CORNERS.exec(ref);
  if (!corner) return undefined;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = corner;
  const area = {
    top: Number(firstRow),
    left: columnNumber(firstColumn),
    bottom: Number(lastRow),
    right: columnNumber(lastColumn),
  };
  const ordered = area.top <= area.bottom && area.left <= area.right;
  return ordered && area.bottom <= MAX_ROWS && area.right <= MAX_COLUMNS ? area : undefined;
}

export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "A4:H25"; a single cell is written as a range too. */
export function formatArea(area: Area): string {
  return `${address(area.top, area.left)}:${address(area.bottom, area.right)}`;
}

/** "'Mijn blad'!$A$4:$H$25", a single cell as "'Mijn blad'!$A$4". */
export function absoluteArea(sheet: string, area: Area): string {
  const first = `$${columnLetters(area.left)}$${area.top}`;
  const last = `$${columnLetters(area.right)}$${area.bottom}`;
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A sheet name as formulas hold it; always quoted, which every reader takes. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** How many cells an area has. */
export function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
