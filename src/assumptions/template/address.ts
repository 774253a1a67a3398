import { columnLetters } from "../grid";

/** "B7", by 1-based row and column. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "B7:B27". */
export function areaName(top: number, left: number, bottom: number, right: number): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}

/** A sheet name as a formula takes it: quoted unless it is a plain word. */
export function quoted(sheet: string): string {
  return /^[A-Za-z_]\w*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** "Bronnen!$B$7". */
export function absoluteCell(sheet: string, row: number, column: number): string {
  return `${quoted(sheet)}!$${columnLetters(column)}$${row}`;
}

/** "Bronnen!$B$7:$B$27". */
export function absoluteColumn(sheet: string, top: number, bottom: number, column: number): string {
  const letters = columnLetters(column);
  return `${quoted(sheet)}!$${letters}$${top}:$${letters}$${bottom}`;
}
