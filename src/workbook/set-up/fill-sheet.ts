import type { Area } from "../../assumptions/area";
import type { LayoutCell, SheetLayout } from "../../assumptions/layout";
import type { CellEntry } from "./cell-entry";
import { cellEntry } from "./cell-entry";
import { rangeOf } from "./range-of";

/** Enters the cells of a sheet, formats and contents in one go each. */
export function fillSheet(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const area = usedArea(layout);
  const range = rangeOf(sheet, area);
  const formats = grid(layout, area, ({ format }) => format ?? null);
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  range.formulas = grid(layout, area, cellEntry);
  for (const { row, column, cell } of cellsOf(layout)) {
    if (cell.target === undefined) continue;
    const textToDisplay = String(cell.value);
    sheet.getCell(row - 1, column - 1).hyperlink = {
      documentReference: cell.target,
      textToDisplay,
    };
  }
}

function grid<T extends CellEntry>(
  { rows }: SheetLayout,
  { bottom, right }: Area,
  of: (cell: LayoutCell) => T | null
): (T | null)[][] {
  return Array.from({ length: bottom }, (_, r) =>
    Array.from({ length: right }, (__, c) => {
      const cell = rows.get(r + 1)?.get(c + 1);
      return cell ? of(cell) : null;
    })
  );
}

function usedArea(layout: SheetLayout): Area {
  let [bottom, right] = [1, 1];
  for (const { row, column } of cellsOf(layout)) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top: 1, left: 1, bottom, right };
}

function* cellsOf({
  rows,
}: SheetLayout): Generator<{ row: number; column: number; cell: LayoutCell }> {
  for (const [row, cells] of rows) for (const [column, cell] of cells) yield { row, column, cell };
}
