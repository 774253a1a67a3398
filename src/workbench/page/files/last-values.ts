import type { BookCell, BookSheet, BookValue } from "../../../xlsx/book/book-sheet";
import type { CallResult, CellResult } from "../../host/files";
import { zoneOfRef } from "./references";

/** What a call of a custom function gave last: a value, or a block by column. */
export function callResult({ value = null, array }: BookCell, rows: BookSheet["rows"]): CallResult {
  if (array === undefined) return cellResult(value);
  const { top, left, bottom, right } = zoneOfRef(array);
  if (top === bottom && left === right) return cellResult(value);
  return Array.from({ length: right - left + 1 }, (_, i) =>
    Array.from({ length: bottom - top + 1 }, (__, j) =>
      cellResult(rows.get(top + j + 1)?.cells.get(left + i + 1)?.value ?? null)
    )
  );
}

function cellResult(value: BookValue): CellResult {
  if (value === null) return { value: "" };
  return { value: typeof value === "object" ? value.error : value };
}
