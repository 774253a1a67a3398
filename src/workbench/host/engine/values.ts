import { registries } from "@odoo/o-spreadsheet";

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

/** The engine's value as Excel gives it. */
export function excelValue(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  return isErrorValue(value) ? (AS_EXCEL[value] ?? value) : (value as CellValue);
}

/** What the add-in writes, as the engine reads it: with a decimal point and English function names. */
export function content(value: unknown): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "number") return withoutLongExponent(value);
  const text = String(value);
  return text.startsWith("=")
    ? outsideTexts(text, (part) => part.replaceAll("#REF!", "#REF"))
    : text;
}

/** A formula of the engine as Excel writes it. */
export function excelFormula(formula: string): string {
  return outsideTexts(formula, (part) => part.replace(/#REF(?!!)/g, "#REF!"));
}

/** Changes a formula, but not what stands between its quotes. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : change(part)
  );
}

/** The engine takes an exponent of three digits for text; such a number is written out in full. */
function withoutLongExponent(value: number): string {
  const text = String(value);
  const [, sign = "", whole = "", fraction = "", exponent = ""] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d{3})$/.exec(text) ?? [];
  if (exponent === "") return text;
  const shift = Number(exponent);
  return shift > 0
    ? sign + whole + fraction.padEnd(shift, "0")
    : `${sign}0.${"0".repeat(-shift - 1)}${whole}${fraction}`;
}
