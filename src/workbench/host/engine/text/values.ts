import { DEFAULT_LOCALE, helpers, registries } from "@odoo/o-spreadsheet";
import type { LiteralCell } from "@odoo/o-spreadsheet";
import { parseCode } from "../formats/code";
import { LOCALES } from "./locales";

/** A cell's value as office.js passes it: an empty cell is an empty text, an error its name. */
export type CellValue = string | number | boolean;

/** The engine's own spellings of errors, where Excel has another. */
const AS_EXCEL: Readonly<Record<string, CellValue>> = {
  "#REF": "#REF!",
  "#ERROR": "#VALUE!",
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": 0,
};

/** Errors of Excel that the engine does not know by itself. */
const MORE_ERRORS = ["#BUSY!", "#VALUE!", "#REF!", "#NUM!", "#NULL!", "#CALC!"];

/** They are errors to the engine from then on: they pass through formulas. */
export function registerErrors(): void {
  for (const error of MORE_ERRORS) registries.errorTypes.add(error);
}

export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && registries.errorTypes.has(value);
}

/** Whether Excel has an error of this name: the engine's own spellings are mere texts there. */
export function isErrorName(text: string): boolean {
  return isErrorValue(text) && !Object.hasOwn(AS_EXCEL, text);
}

/** The engine's value as Excel gives it. */
export function excelValue(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  return isErrorValue(value) ? (AS_EXCEL[value] ?? value) : (value as CellValue);
}

/** The least number that Excel keeps; what is smaller is 0. */
const LEAST = 2 ** -1022;

/** A number as the engine reads it. It takes an exponent of three digits for text: such a number is written out. */
export function numberContent(value: number): string {
  const text = String(Math.abs(value) < LEAST ? 0 : value);
  const [, sign = "", whole = "", fraction = "", exponent = ""] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d{3})$/.exec(text) ?? [];
  if (exponent === "") return text;
  const shift = Number(exponent);
  return shift > 0
    ? sign + whole + fraction.padEnd(shift, "0")
    : `${sign}0.${"0".repeat(-shift - 1)}${whole}${fraction}`;
}

/** A text as the engine keeps it: behind an apostrophe where it would take it for something else. */
export function textContent(text: string): string {
  return isMistaken(text) ? `'${text}` : text;
}

function isMistaken(text: string): boolean {
  if (/^(['=]|$)/.test(text) || /^(true|false)$/i.test(text) || isErrorName(text)) return true;
  if (!/\d/.test(text)) return false;
  const dates = Object.values(LOCALES).some((locale) => helpers.isDateTime(text, locale));
  return dates || helpers.isNumber(text, DEFAULT_LOCALE);
}

/** Whether cells of this format of the engine hold nothing but texts. */
export function isTextFormat(format = ""): boolean {
  return format !== "" && parseCode(format)[0]?.kind === "text";
}

/** What stands in a cell whose format makes everything a text; the engine calculates formulas there too. */
export function plainContent(text: string): string {
  return /^'*=/.test(text) ? `'${text}` : text;
}

/**
 * The value of a cell that holds no formula. It is not asked of the calculation, which makes a link of some texts and
 * an error of others.
 */
export function literalValue(cell: LiteralCell): CellValue {
  if (!isTextFormat(cell.format)) return cell.parsedValue ?? "";
  return /^'+=/.test(cell.content) ? cell.content.slice(1) : cell.content;
}
