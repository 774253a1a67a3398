import { helpers } from "@odoo/o-spreadsheet";
import type { Arg, FunctionResultObject, Locale } from "@odoo/o-spreadsheet";
import { excelValue, isErrorValue } from "../engine/text/values";
import type { CellValue } from "../engine/text/values";
import type { CustomFunction } from "./call";
import type { ParameterMetadata } from "./metadata";
import type { CellResult } from "./results";

/** An error among the arguments, as office.js makes a CustomFunctions.Error of it. */
interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

/** Null is a cell that is blank. */
type Argument = CellValue | ErrorArgument | null;

/** What a function is called with, or the error that its arguments make the result. */
export type Arguments = { readonly values: readonly unknown[] } | { readonly error: CellResult };

/** Stops at the first argument that makes the result an error. */
class ArgumentError extends Error {
  constructor(readonly result: CellResult) {
    super(result.message);
  }
}

function notA(type: string, value: CellValue): ArgumentError {
  return new ArgumentError({ value: "#VALUE!", message: `"${value}" is not a ${type}.` });
}

/** The engine's arguments, which are by column, as Excel passes them, by row. */
export function argumentsOf(
  { metadata: { parameters = [] }, errors }: CustomFunction,
  given: readonly (Arg | undefined)[],
  locale: Locale
): Arguments {
  const read = (arg: Arg | undefined, { type = "any", dimensionality }: ParameterMetadata) =>
    convert(arg, dimensionality === "matrix", (cell) =>
      scalar(cell, type, errors && type === "any", locale)
    );
  try {
    return {
      values: parameters.map((parameter, i) =>
        parameter.repeating
          ? given.slice(i).map((arg) => read(arg, parameter))
          : read(given[i], parameter)
      ),
    };
  } catch (error) {
    if (error instanceof ArgumentError) return { error: error.result };
    throw error;
  }
}

type Cell = FunctionResultObject | undefined;

function convert(arg: Arg | undefined, matrix: boolean, read: (cell: Cell) => Argument): unknown {
  if (arg === undefined) return null;
  const columns: readonly (readonly Cell[])[] = Array.isArray(arg) ? arg : [[arg]];
  const rows = columns[0]?.length ?? 0;
  if (matrix) {
    return Array.from({ length: rows }, (_, row) => columns.map((column) => read(column[row])));
  }
  // An ordinary function of Excel would be worked out for each cell; Excel does not do so with these.
  if (rows > 1 || columns.length > 1) {
    const message = "A single value is expected, not a range.";
    throw new ArgumentError({ value: "#VALUE!", message });
  }
  return read(columns[0]?.[0]);
}

function scalar(cell: Cell, type: string, errors: boolean, locale: Locale): Argument {
  const given = cell?.value;
  const blank = given === null || given === undefined;
  const value = excelValue(given);
  if (isErrorValue(given) && typeof value === "string") {
    if (errors) return { type: "CustomFunctionError", code: value };
    const message = cell?.message;
    throw new ArgumentError(message ? { value: given, message } : { value: given });
  }
  switch (type) {
    case "number":
      return asNumber(value, blank, locale);
    case "boolean":
      return asBoolean(value, blank);
    case "string":
      return asText(value);
    default:
      return blank ? null : value;
  }
}

function asNumber(value: CellValue, blank: boolean, locale: Locale): number {
  if (typeof value !== "string") return Number(value);
  if (blank) return 0;
  if (!helpers.isNumber(value, locale) && !helpers.isDateTime(value, locale)) {
    throw notA("number", value);
  }
  return helpers.toNumber(value, locale);
}

function asBoolean(value: CellValue, blank: boolean): boolean {
  if (typeof value !== "string") return Boolean(value);
  if (blank) return false;
  const text = value.toUpperCase();
  if (text !== "TRUE" && text !== "FALSE") throw notA("logical value", value);
  return text === "TRUE";
}

/** Excel writes numbers with 15 digits at most. */
function asText(value: CellValue): string {
  const shown = typeof value === "number" ? Number(value.toPrecision(15)) : value;
  return typeof shown === "string" ? shown : String(shown).toUpperCase();
}
