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
  readonly format?: string;
}

/** By column, as the engine wants it. */
export type CallResult = CellResult | CellResult[][];

/** Shown while a result is on its way. */
export const BUSY: CellResult = { value: "#BUSY!", message: "…" };

/** Numbers of errors on the wire. Thrown (2) and rejected (3) are #VALUE! in Excel, as is all the rest. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** `[{id, value, failed, errorCode}]` */
export function outcomesOfObjects(results: readonly unknown[]): Outcome[] {
  return (
    results as readonly { id: number; value?: unknown; failed?: boolean; errorCode?: number }[]
  ).map(({ id, value, failed, errorCode }) => ({
    id,
    ok: !failed,
    value,
    ...(errorCode === undefined ? {} : { errorCode }),
  }));
}

/** `[[id, ok, value, errorCode]]` */
export function outcomesOfArrays(results: readonly unknown[]): Outcome[] {
  return (results as readonly [number, boolean, unknown, unknown?][]).map(
    ([id, ok, value, code]) => ({
      id,
      ok,
      value,
      ...(!ok && typeof code === "number" ? { errorCode: code } : {}),
    })
  );
}

export function resultOf({ ok, value, errorCode = 0 }: Outcome): CallResult {
  if (!ok) {
    const error = ERROR_OF_CODE[errorCode] ?? "#VALUE!";
    return typeof value === "string" && value !== ""
      ? { value: error, message: value }
      : { value: error };
  }
  if (!Array.isArray(value)) return cellResult(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.length === 0 || width <= 0) return { value: "#VALUE!" };
  // Excel fills up a ragged array with #N/A.
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => (column < row.length ? cellResult(row[column]) : { value: "#N/A" }))
  );
}

interface Entity {
  readonly type?: string;
  readonly basicValue?: string | number | boolean;
  readonly message?: string;
  readonly numberFormat?: string;
}

/** A streamed error arrives as an ok result that holds an error, in arrays too. */
function cellResult(value: unknown): CellResult {
  if (typeof value !== "object" || value === null) {
    return { value: (value as CellResult["value"] | null | undefined) ?? "" };
  }
  const { type, basicValue = "#VALUE!", message, numberFormat } = value as Entity;
  if (type === "Error") {
    return message ? { value: basicValue, message } : { value: basicValue };
  }
  return numberFormat ? { value: basicValue, format: numberFormat } : { value: basicValue };
}
