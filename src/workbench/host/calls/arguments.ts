import type { Arg, FunctionResultObject } from "@odoo/o-spreadsheet";
import { excelValue, isErrorValue } from "../engine/values";
import type { CellValue } from "../engine/values";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** An error among the arguments, as office.js makes a CustomFunctions.Error of it. */
interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

type Argument = CellValue | ErrorArgument | null;

/** What a function is called with, or the error that its arguments make the result. */
export type Arguments =
  | { readonly values: readonly unknown[] }
  | { readonly error: { readonly value: string; readonly message?: string } };

/** Stops at the first argument that makes the result an error. */
class ArgumentError extends Error {
  constructor(readonly result: { readonly value: string; readonly message?: string }) {
    super(result.value);
  }
}

/** The engine's arguments, which are by column, as Excel passes them, by row. */
export function argumentsOf(
  { parameters = [], allowErrorForDataTypeAny = false }: FunctionMetadata,
  given: readonly (Arg | undefined)[]
): Arguments {
  const read = (arg: Arg | undefined, parameter: ParameterMetadata): unknown =>
    convert(arg, parameter, allowErrorForDataTypeAny);
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

function convert(arg: Arg | undefined, parameter: ParameterMetadata, errors: boolean): unknown {
  if (arg === undefined) return null;
  const one = (cell: FunctionResultObject | undefined): Argument =>
    scalar(cell, parameter.type ?? "any", errors);
  if (Array.isArray(arg)) {
    const rows = arg[0]?.length ?? 0;
    const grid = Array.from({ length: rows }, (_, row) => arg.map((column) => one(column[row])));
    if (parameter.dimensionality === "matrix") return grid;
    if (rows === 1 && arg.length === 1) return grid[0]![0];
    throw new ArgumentError({ value: "#VALUE!" });
  }
  return parameter.dimensionality === "matrix" ? [[one(arg)]] : one(arg);
}

function scalar(cell: FunctionResultObject | undefined, type: string, errors: boolean): Argument {
  const value = excelValue(cell?.value);
  if (isErrorValue(cell?.value)) {
    if (errors) return { type: "CustomFunctionError", code: String(value) };
    const message = cell?.message;
    throw new ArgumentError(
      message === undefined
        ? { value: String(cell?.value) }
        : { value: String(cell?.value), message }
    );
  }
  switch (type) {
    case "number":
      return asNumber(value);
    case "boolean":
      return asBoolean(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    default:
      return value;
  }
}

function asNumber(value: CellValue): number {
  const number = value === "" ? 0 : Number(value);
  if (typeof value === "string" && value !== "" && (value.trim() === "" || Number.isNaN(number))) {
    throw new ArgumentError({ value: "#VALUE!" });
  }
  return number;
}

function asBoolean(value: CellValue): boolean {
  if (typeof value !== "string") return Boolean(value);
  if (value === "" || value.toLowerCase() === "false") return false;
  if (value.toLowerCase() === "true") return true;
  throw new ArgumentError({ value: "#VALUE!" });
}
