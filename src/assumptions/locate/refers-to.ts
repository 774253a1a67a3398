import type { Area } from "../area";
import { columnNumber, MAX_COLUMNS, MAX_ROWS, parseArea } from "../area";

/** What a defined name points to. */
export type Target =
  | { readonly kind: "area"; readonly sheet: string; readonly area: Area }
  /** A whole Excel table, or its rows alone. */
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "broken" }
  /** A constant, a formula, several areas, columns of a table, another workbook. */
  | { readonly kind: "other" };

const QUOTED = /^'((?:[^']|'')+)'!([^'!]+)$/;
const PLAIN = /^([^\s'"!()[\],;:+\-*/^&=<>{}]+)!([^'!]+)$/;
const WHOLE_TABLE =
  /^([^\s'"!()[\],;:+\-*/^&=<>{}]+)(?:\[(?:#All|#Data|\[#Headers\],\s*\[#Data\])?\])?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads what a defined name refers to; `tables` tells whether a word is the name of a table. */
export function parseRefersTo(refersTo: string, isTable: (name: string) => boolean): Target {
  const unquoted = refersTo.replace(/'(?:[^']|'')*'|"[^"]*"/g, "");
  // LibreOffice writes what it cannot resolve in small letters.
  if (/#REF!/i.test(unquoted)) return { kind: "broken" };
  const table = WHOLE_TABLE.exec(refersTo)?.[1];
  if (table !== undefined && isTable(table)) return { kind: "table", table };
  const quoted = QUOTED.exec(refersTo);
  const [, sheet, ref] = quoted ?? PLAIN.exec(refersTo) ?? [];
  if (sheet === undefined || ref === undefined || sheet.includes("[")) return { kind: "other" };
  const area = parseArea(ref) ?? parseBand(ref);
  if (!area) return { kind: "other" };
  return { kind: "area", sheet: quoted ? sheet.replaceAll("''", "'") : sheet, area };
}

/** Whole columns ("$A:$H") or rows ("$1:$3"). */
function parseBand(ref: string): Area | undefined {
  const [, left, right] = COLUMNS.exec(ref) ?? [];
  if (left !== undefined && right !== undefined) {
    return possible(1, columnNumber(left), MAX_ROWS, columnNumber(right));
  }
  const [, top, bottom] = ROWS.exec(ref) ?? [];
  if (top === undefined || bottom === undefined) return undefined;
  return possible(Number(top), 1, Number(bottom), MAX_COLUMNS);
}

function possible(top: number, left: number, bottom: number, right: number): Area | undefined {
  const ordered = top <= bottom && left <= right;
  return ordered && bottom <= MAX_ROWS && right <= MAX_COLUMNS
    ? { top, left, bottom, right }
    : undefined;
}
