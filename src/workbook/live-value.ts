import { isDateFormat } from "../assumptions/date-format";
import type { CellValue } from "../assumptions/grid";

const isDate = new Map<string, boolean>();
/** Formats that are remembered; more are judged each time. */
const REMEMBERED = 1000;

/**
 * What a cell holds, from what office.js says of it.
 * @param value as `values` gives it
 * @param type as `valueTypes` gives it
 * @param format as `numberFormat` gives it: in American notation, whatever Excel's language
 */
export function liveValue(value: unknown, type: string, format: string): CellValue {
  if (typeof value === "number") return showsDate(format) ? { date: value } : value;
  if (typeof value === "boolean") return value;
  const text = String(value);
  if (type === "Error") return { error: text };
  // The empty text of a formula is a text; so is what an entity such as a share shows.
  return type === "Empty" ? null : text;
}

function showsDate(format: string): boolean {
  const known = isDate.get(format);
  if (known !== undefined) return known;
  const found = isDateFormat(format);
  if (isDate.size < REMEMBERED) isDate.set(format, found);
  return found;
}
