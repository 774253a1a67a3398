import { isErrorValue } from "../engine/text/values";

/** One answer of the add-in, from either of the two shapes in which office.js sends them. */
export interface Outcome {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** A value or error as the engine takes it. */
export interface CellResult {
  readonly value: string | number | boolean;
  readonly message?: string;
}

/** By column, as the engine wants it. */
export type CallResult = CellResult | CellResult[][];

/** Shown while a result is on its way. */
export const BUSY: CellResult = { value: "#BUSY!", message: "The result is on its way." };

/** Numbers of errors on the wire. Thrown (2) and rejected (3) are #VALUE! in Excel, as is all the rest. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** `{id, value, failed, errorCode}` */
export function outcomeOfObject(given: Readonly<Record<string, unknown>>): Outcome {
  const { id, value, failed, errorCode } = given;
  return outcome(id, !failed, value, errorCode);
}

/** `[id, ok, value, errorCode]` */
export function outcomeOfArray([id, ok, value, errorCode]: readonly unknown[]): Outcome {
  return outcome(id, ok === true, value, errorCode);
}

function outcome(id: unknown, ok: boolean, value: unknown, errorCode: unknown): Outcome {
  const held = { id: Number(id), ok, value };
  return !ok && typeof errorCode === "number" ? { ...held, errorCode } : held;
}

export function resultOf({ ok, value, errorCode = 0 }: Outcome): CallResult {
  if (!ok) return error(ERROR_OF_CODE[errorCode] ?? "#VALUE!", value);
  if (!Array.isArray(value)) return cellResult(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.length === 0 || width === 0)
    return error("#VALUE!", "The function gives an empty array.");
  // Excel fills up a ragged array with #N/A.
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => (column < row.length ? cellResult(row[column]) : error("#N/A")))
  );
}

function error(value: string, message?: unknown): CellResult {
  return typeof message === "string" && message !== "" ? { value, message } : { value };
}

interface Thing {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly message?: unknown;
}

/** A streamed error arrives as an ok result that holds an error, in arrays too. Nothing counts as 0. */
function cellResult(value: unknown): CellResult {
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value !== "object") return { value: value as CellResult["value"] };
  const { type, basicValue, message } = value as Thing;
  if (type !== "Error") return error("#VALUE!", "The Excel host takes no data types as results.");
  return error(isErrorValue(basicValue) ? basicValue : "#VALUE!", message);
}
