import { parseArea } from "../../assumptions/area";
import type { SheetLayout } from "../../assumptions/layout";
import { runExcel } from "../run";
import { defineName } from "./define-name";
import { dressSheet } from "./dress-sheet";
import { fillSheet } from "./fill-sheet";
import { rangeOf } from "./range-of";
import { removeAdded } from "./remove-added";
import { sizeSheet } from "./size-sheet";
import type { Survey } from "./survey";
import { takesListFormulas, validateCells } from "./validate-cells";

/**
 * Adds sheets at the end of the workbook and shows the first of them; its tables and names come with them. A name that
 * stands for something else so far gets its new meaning. Where Excel refuses any of it, all of it is taken back.
 * @param sheets under names that are free
 */
export async function addSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetLayout[],
  survey: Survey
): Promise<void> {
  const { application, worksheets } = context.workbook;
  try {
    const added = sheets.map((layout) => ({ layout, sheet: worksheets.add(layout.name) }));
    await context.sync();
    const formulas = await takesListFormulas(context, added[0]!.sheet.getCell(0, 0));
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    // Names come first: formulas speak of them. Tables come last: they fill a formula down its column.
    for (const { name: sheet, names } of sheets) {
      for (const { name, ref } of names) {
        defineName(context.workbook, survey, name, { sheet, area: parseArea(ref)! });
      }
    }
    for (const { sheet, layout } of added) fillSheet(sheet, layout);
    for (const { sheet, layout } of added) {
      dressSheet(sheet, layout);
      sizeSheet(sheet, layout);
      validateCells(sheet, layout, formulas);
      addTables(sheet, layout);
    }
    added[0]!.sheet.activate();
    await context.sync();
  } catch (error) {
    // That it was refused is what counts, also where taking it back is refused too. Only a cell that is being edited
    // is waited for: whoever begins again would take what is left for sheets of the user's.
    await runExcel((again) => removeAdded(again, sheets, survey)).catch(() => undefined);
    throw error;
  }
}

/** Leaves the looks of the cells alone. */
const TABLE_STYLE = "TableStyleLight1";

function addTables(sheet: Excel.Worksheet, { tables }: SheetLayout): void {
  for (const { name, ref } of tables) {
    const table = sheet.tables.add(rangeOf(sheet, parseArea(ref)!), true);
    table.name = name;
    table.style = TABLE_STYLE;
    table.showBandedRows = false;
  }
}
