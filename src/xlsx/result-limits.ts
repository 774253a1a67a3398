import type { Area } from "../assumptions/area";
import { MAX_TEXT, tooLongText } from "../projection/placement/longest-text";
import { fitsSheet } from "../projection/placement/table-area";
import type { ResultTable } from "../projection/result";
import { WorkbookError } from "./errors";

/** @throws WorkbookError for a result that no place on a sheet can hold */
export function checkFits(table: ResultTable, area: Area): void {
  if (fitsSheet(area)) return;
  throw new WorkbookError("result-too-large", {
    table: table.key,
    rows: table.rows.length,
    columns: table.columns.length,
  });
}

/** @throws WorkbookError for a text that no cell can hold */
export function checkTexts(table: ResultTable): void {
  const length = tooLongText(table);
  if (length === undefined) return;
  throw new WorkbookError("result-text-too-long", { table: table.key, length, limit: MAX_TEXT });
}
