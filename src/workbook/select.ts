import type { Place } from "../assumptions/cell-problem";
import { WorkbookFault } from "./fault";

/** Goes to a cell, or to the range of a name where no cell is known. Throws a WorkbookFault for what is gone. */
export async function selectPlace(context: Excel.RequestContext, place: Place): Promise<void> {
  const { name, sheet, cell } = place;
  const { names, worksheets } = context.workbook;
  const worksheet = sheet === null ? null : worksheets.getItemOrNullObject(sheet);
  worksheet?.load("name,visibility");
  const range = names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load("address,worksheet/name,worksheet/visibility");
  await context.sync();
  if (worksheet && !worksheet.isNullObject) {
    return go(context, worksheet, cell === null ? null : worksheet.getRange(cell));
  }
  // The sheet may have another name by now; the name knows where its cells are.
  if (range.isNullObject) throw new WorkbookFault("place-gone", { name, sheet, cell });
  return go(context, range.worksheet, range);
}

/** Goes to the sheet of a result table. Throws a WorkbookFault when the table is gone. */
export async function showTable(context: Excel.RequestContext, tableName: string): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  table.load("name,worksheet/name,worksheet/visibility");
  await context.sync();
  if (table.isNullObject) throw new WorkbookFault("table-gone", { table: tableName });
  await go(context, table.worksheet, null);
}

async function go(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: Excel.Range | null
): Promise<void> {
  // A hidden sheet cannot be shown to anybody; making it visible is not for us to decide.
  if (sheet.visibility !== Excel.SheetVisibility.visible) {
    throw new WorkbookFault("sheet-hidden", { sheet: sheet.name });
  }
  sheet.activate();
  range?.select();
  await context.sync();
}
