import type { Area } from "../../assumptions/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../assumptions/area";
import type { ResultTable } from "../result";
import type { ColumnSlot } from "./column-plan";

/** The cells of a new table with its header; an Excel table has at least one row, blank where there are none. */
export function tableArea(table: ResultTable, headerRow: number): Area {
  const bottom = headerRow + Math.max(1, table.rows.length);
  return { top: headerRow, left: 1, bottom, right: table.columns.length };
}

/** The cells of a table that stands somewhere already, with other rows and columns. */
export function areaAfter(before: Area, table: ResultTable, slots: readonly ColumnSlot[]): Area {
  return {
    ...before,
    bottom: before.top + Math.max(1, table.rows.length),
    right: before.left + slots.length - 1,
  };
}

export function fitsSheet(area: Area): boolean {
  return area.bottom <= MAX_ROWS && area.right <= MAX_COLUMNS;
}
