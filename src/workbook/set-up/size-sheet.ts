import type { SheetLayout } from "../../assumptions/layout";
import { rowHeight } from "../../assumptions/looks/template-looks";

/** Points of a column's width for each character of it: seven pixels. */
const POINTS_A_CHARACTER = 5.25;

/** Sizes of columns and rows, panes, the tab and the lines between cells. */
export function sizeSheet(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const { first, count, size } of together(layout.widths)) {
    sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = size * POINTS_A_CHARACTER;
  }
  for (const { first, count, size } of together(heightsOf(layout))) {
    sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = size;
  }
  const { tabColor, freezeRows = 0, freezeColumns = 0 } = layout;
  sheet.showGridlines = false;
  if (tabColor !== undefined) sheet.tabColor = `#${tabColor}`;
  if (freezeRows > 0 && freezeColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freezeRows, freezeColumns));
  } else if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  else if (freezeColumns > 0) sheet.freezePanes.freezeColumns(freezeColumns);
}

/** Heights in points by 0-based row; undefined leaves a row as it is. */
function heightsOf({ rows, widths }: SheetLayout): readonly (number | undefined)[] {
  const heights: (number | undefined)[] = Array.from<undefined>({
    length: Math.max(0, ...rows.keys()),
  });
  for (const [row, cells] of rows) heights[row - 1] = rowHeight(cells, widths);
  return heights;
}

interface Lines {
  /** 0-based. */
  readonly first: number;
  readonly count: number;
  readonly size: number;
}

/** Lines of one size that follow each other. */
function together(sizes: readonly (number | undefined)[]): readonly Lines[] {
  const found: { first: number; count: number; size: number }[] = [];
  sizes.forEach((size, at) => {
    const last = found.at(-1);
    if (size === undefined) return;
    if (last?.size === size && last.first + last.count === at) last.count += 1;
    else found.push({ first: at, count: 1, size });
  });
  return found;
}
