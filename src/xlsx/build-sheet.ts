import type { LayoutCell, SheetLayout } from "../assumptions/layout";
import { sheets as words } from "../locale/nl/sheets";
import type { Area } from "../assumptions/area";
import { address } from "../assumptions/area";
import { cellXml } from "./cell-xml";
import type { SheetRow } from "./sheet-xml";
import { sheetXml } from "./sheet-xml";
import type { StyleBook } from "./style-book";
import { rowHeight, templateLook } from "../assumptions/looks/template-looks";
import { validationsXml } from "./validation-xml";
import { escapeXml } from "./xml";

/**
 * The worksheet part of a layout.
 * @param tables relation ids of its tables, in the order of the layout
 */
export function layoutSheetXml(
  layout: SheetLayout,
  styles: StyleBook,
  tables: readonly string[],
  selected: boolean
): string {
  const rows = [...layout.rows].sort(([a], [b]) => a - b).filter(([, cells]) => cells.size > 0);
  return sheetXml({
    used: usedArea(rows),
    rows: rows.map(([row, cells]) => layoutRow(row, cells, layout, styles)),
    widths: layout.widths,
    ...(layout.tabColor === undefined ? {} : { tabColor: layout.tabColor }),
    ...(layout.freezeRows === undefined ? {} : { freezeRows: layout.freezeRows }),
    ...(layout.freezeColumns === undefined ? {} : { freezeColumns: layout.freezeColumns }),
    landscape: layout.landscape ?? false,
    selected,
    footer: words.footer,
    validations: validationsXml(layout.validations),
    hyperlinks: hyperlinksXml(rows),
    tables,
  });
}

type Row = readonly [number, ReadonlyMap<number, LayoutCell>];

function usedArea(rows: readonly Row[]): Area {
  let right = 1;
  for (const [, cells] of rows) for (const column of cells.keys()) right = Math.max(right, column);
  return { top: 1, left: 1, bottom: rows.at(-1)?.[0] ?? 1, right };
}

function layoutRow(
  row: number,
  cells: ReadonlyMap<number, LayoutCell>,
  layout: SheetLayout,
  styles: StyleBook
): SheetRow {
  const height = rowHeight(cells, layout.widths);
  const ordered = [...cells].sort(([a], [b]) => a - b);
  return {
    row,
    ...(height === undefined ? {} : { height, fixed: true }),
    cells: ordered.map(([column, cell]) =>
      cellXml(address(row, column), cell, styles.index(templateLook(cell)))
    ),
  };
}

function hyperlinksXml(rows: readonly Row[]): string {
  const links = rows.flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { target }]) =>
      target === undefined
        ? []
        : [`<hyperlink ref="${address(row, column)}" location="${escapeXml(target)}"/>`]
    )
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}
