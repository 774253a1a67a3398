import { helpers } from "@odoo/o-spreadsheet";
import type { Zone } from "@odoo/o-spreadsheet";
import { invalidArgument } from "../protocol/errors";
import { engineSheetName, excelSheetName } from "./text/sheet-names";

/** The last row and column of an Excel sheet, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A number for each cell of a sheet, to find cells by. */
export function cellKey(col: number, row: number): number {
  return row * (LAST_COLUMN + 1) + col;
}

export const WHOLE_SHEET: Zone = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** An address with or without its sheet: `'Mijn blad'!A1:B2`. */
interface SheetAddress {
  /** As the engine has it. */
  readonly sheet: string | undefined;
  readonly zone: Zone;
}

const PART = /^(?:\$?([A-Z]{1,3}))?(?:\$?(\d{1,7}))?$/i;

/** Reads an A1 address: a cell, a block, whole columns (`A:B`) or whole rows (`3:4`); throws for anything else. */
export function parseAddress(address: string): SheetAddress {
  const parsed = addressOf(address);
  if (!parsed) throw invalidArgument(`"${address}" is not an address`);
  return parsed;
}

/** The same, undefined for what is no address. */
export function addressOf(address: string): SheetAddress | undefined {
  const mark = address.lastIndexOf("!");
  const sheet = mark < 0 ? undefined : engineSheetName(unquote(address.slice(0, mark)));
  const [first = "", second, ...more] = address.slice(mark + 1).split(":");
  const a = PART.exec(first.trim());
  const b = second === undefined ? a : PART.exec(second.trim());
  const zone = a && b && more.length === 0 ? between(a, b, second !== undefined) : undefined;
  return zone && { sheet, zone };
}

function between(a: RegExpExecArray, b: RegExpExecArray, pair: boolean): Zone | undefined {
  const columns = [a[1], b[1]].map(
    (letters) => letters && helpers.lettersToNumber(letters.toUpperCase())
  );
  const rows = [a[2], b[2]].map((digits) => digits && Number(digits) - 1);
  const [c1, c2] = columns;
  const [r1, r2] = rows;
  const hasColumns = typeof c1 === "number" && typeof c2 === "number";
  const hasRows = typeof r1 === "number" && typeof r2 === "number";
  if (typeof c1 !== typeof c2 || typeof r1 !== typeof r2) return undefined;
  if (!hasColumns && !hasRows) return undefined;
  if (!pair && !(hasColumns && hasRows)) return undefined;
  const zone = {
    left: hasColumns ? Math.min(c1, c2) : 0,
    right: hasColumns ? Math.max(c1, c2) : LAST_COLUMN,
    top: hasRows ? Math.min(r1, r2) : 0,
    bottom: hasRows ? Math.max(r1, r2) : LAST_ROW,
  };
  return onSheet(zone) ? zone : undefined;
}

export function onSheet({ top, left, bottom, right }: Zone): boolean {
  return (
    top >= 0 &&
    left >= 0 &&
    top <= bottom &&
    left <= right &&
    bottom <= LAST_ROW &&
    right <= LAST_COLUMN
  );
}

/** `A1`, `A1:B2`, `A:B` or `3:4`; a whole sheet is `1:1048576` to Excel. */
export function formatZone({ top, left, bottom, right }: Zone): string {
  const columns = left === 0 && right === LAST_COLUMN;
  const rows = top === 0 && bottom === LAST_ROW;
  if (rows && !columns) return `${helpers.numberToLetters(left)}:${helpers.numberToLetters(right)}`;
  if (columns) return `${top + 1}:${bottom + 1}`;
  const first = helpers.toXC(left, top);
  return top === bottom && left === right ? first : `${first}:${helpers.toXC(right, bottom)}`;
}

/** The engine's name of a sheet as it stands before an address: quoted where Excel quotes it. */
export function quoteSheet(engineName: string): string {
  const name = excelSheetName(engineName);
  const reference = /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^(R\d*)?(C\d*)?$/i.test(name);
  const plain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !reference;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'") && name.length > 1
    ? name.slice(1, -1).replaceAll("''", "'")
    : name;
}
