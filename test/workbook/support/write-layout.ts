import { absoluteArea, parseArea } from "../../../src/assumptions/area";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "../../../src/assumptions/layout";

/** Writes what a reader meets of a layout: contents, number formats, tables and names; in one batch. */
export async function writeLayout(
  context: Excel.RequestContext,
  layout: Pick<WorkbookLayout, "sheets">
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const before = [...worksheets.items];
  // Formulas point to sheets further on.
  const added = layout.sheets.map((sheet) => ({ sheet, worksheet: worksheets.add(sheet.name) }));
  for (const { sheet, worksheet } of added) writeSheet(context, worksheet, sheet);
  for (const sheet of before) sheet.delete();
  await context.sync();
}

function writeSheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: SheetLayout
): void {
  const rows = Math.max(1, ...sheet.rows.keys());
  const columns = Math.max(1, ...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()]));
  const grid = <T>(make: (cell: LayoutCell | undefined) => T): T[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => make(sheet.rows.get(r + 1)?.get(c + 1)))
    );
  const range = worksheet.getRangeByIndexes(0, 0, rows, columns);
  range.numberFormat = grid((cell) => cell?.format ?? "General");
  range.formulas = grid(content);
  for (const { name, ref } of sheet.tables) worksheet.tables.add(ref, true).name = name;
  for (const { name, ref } of sheet.names) {
    context.workbook.names.add(name, `=${absoluteArea(sheet.name, parseArea(ref)!)}`);
  }
}

function content(cell: LayoutCell | undefined): string | number | boolean {
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  // Excel would take such a text for a number, a date or a formula.
  const isAmbiguous = typeof value === "string" && /^[^\p{L}]|^(true|false)$/iu.test(value);
  return isAmbiguous ? `'${value}` : (value ?? "");
}
