import type { Area } from "../../assumptions/area";
import { WorkbookFault } from "../fault";
import type { Survey } from "../set-up/survey";

/** Cells of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** An Excel table as it stands: all of it but a row of totals, and what it holds. */
export interface FoundTable extends Place {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A table of the workbook by its name, where it is there. */
export async function findTable(
  context: Excel.RequestContext,
  { tables }: Survey,
  wanted: string
): Promise<FoundTable | undefined> {
  const name = tables.find((other) => other.toLowerCase() === wanted.toLowerCase());
  if (name === undefined) return undefined;
  const table = context.workbook.tables.getItem(name);
  const range = table.getRange();
  table.load("showHeaders,showTotals,worksheet/name");
  range.load("rowIndex,columnIndex,rowCount,columnCount,values");
  await context.sync();
  const sheet = table.worksheet.name;
  if (!table.showHeaders) {
    throw new WorkbookFault("changed-table", { sheet, table: name, found: "header" });
  }
  const { rowIndex, columnIndex, columnCount } = range;
  const rowCount = range.rowCount - Number(table.showTotals);
  const [headers = [], ...rows] = (range.values as unknown[][]).slice(0, rowCount);
  return {
    sheet,
    area: {
      top: rowIndex + 1,
      left: columnIndex + 1,
      bottom: rowIndex + rowCount,
      right: columnIndex + columnCount,
    },
    headers: headers.map(String),
    rows,
  };
}
