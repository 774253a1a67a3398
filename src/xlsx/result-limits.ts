import type { ResultTable } from "../projection/result";
import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { MAX_TEXT } from "./cell-text";
import { WorkbookError } from "./errors";
import { stampLine } from "./result-sheet";

/** @throws WorkbookError for a result that no place on a sheet can hold */
export function checkFits(table: ResultTable, area: Area): void {
  if (area.bottom <= MAX_ROWS && area.right <= MAX_COLUMNS) return;
  throw new WorkbookError("result-too-large", {
    table: table.key,
    rows: table.rows.length,
    columns: table.columns.length,
  });
}

/** @throws WorkbookError for a text that no cell can hold */
export function checkTexts(table: ResultTable): void {
  const lines = [table.title, stampLine(table), ...table.notes];
  for (const text of lines) checkText(table, text);
  for (const { header } of table.columns) checkText(table, header);
  for (const row of table.rows) for (const value of row) checkText(table, value);
}

function checkText(table: ResultTable, value: number | string | null): void {
  if (typeof value !== "string" || value.length <= MAX_TEXT) return;
  throw new WorkbookError("result-text-too-long", {
    table: table.key,
    length: value.length,
    limit: MAX_TEXT,
  });
}
