import type { LayoutCell } from "../../assumptions/layout";

/** How a custom function is called in a file; a workbook that is open calls it by its own name. */
const STORED_FUNCTION = /\b_xldudf_WONING_/g;

/** A cell as it is given to Excel; null leaves it as it is. */
export type CellEntry = string | number | boolean | null;

/** What is to be entered so that the cell holds just this. */
export function cellEntry({ value, formula }: LayoutCell): CellEntry {
  if (formula !== undefined) return `=${formula.replace(STORED_FUNCTION, "WONING.")}`;
  return typeof value === "string" && value !== "" ? textEntry(value) : value;
}

/** A cell that calls a function of ours. */
export function callsFunction({ formula = "" }: LayoutCell): boolean {
  return formula.search(STORED_FUNCTION) >= 0;
}

/** A text behind an apostrophe, wherever Excel would take it for something else: a formula, a number, a date. */
export function textEntry(text: string): string {
  return isMistaken(text) ? `'${text}` : text;
}

/** Signs that make a formula, an error or an entry of another kind of what follows. */
const SIGN = /^\s*[=+\-@'#]/;
const TRUTH = /^\s*(true|false|waar|onwaar)\s*$/i;
/** Months, days and halves of the day, which may stand in a date or a time; E stands in a number. */
const IN_DATES =
  /^(jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|am?$|pm?$|e$)/i;

function isMistaken(text: string): boolean {
  if (SIGN.test(text) || TRUTH.test(text)) return true;
  if (!/\d/.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => IN_DATES.test(word));
}
