import type { Area } from "../area";
import { formatArea, overlaps, parseArea } from "../area";
import type { PlacedTable } from "./placed";

/** What is read for a name: its own area, or that of the table under it. */
export interface Reach {
  readonly area: Area;
  /** The two ranges, where the table reaches further than the name. */
  readonly outgrown?: { readonly name: string; readonly table: string };
}

/** The header row and the rows of a table, without its totals; undefined when its range is no range. */
export function tableArea(table: PlacedTable): Area | undefined {
  const area = parseArea(table.ref);
  return area && { ...area, bottom: Math.max(area.top, area.bottom - table.totalsRows) };
}

/**
 * The reach of a name that points to an area: rows typed below a table make the table grow, but not a name over it,
 * so that a name which belongs to a table is read as the whole of it.
 */
export function reachOf(area: Area, tables: readonly PlacedTable[]): Reach {
  for (const table of tables) {
    const whole = tableArea(table);
    if (!whole || table.headerRows === 0 || !belongs(area, whole)) continue;
    const reach = {
      top: Math.min(area.top, whole.top),
      left: Math.min(area.left, whole.left),
      bottom: Math.max(area.bottom, whole.bottom),
      right: Math.max(area.right, whole.right),
    };
    if (formatArea(reach) === formatArea(area)) return { area };
    return { area: reach, outgrown: { name: formatArea(area), table: formatArea(whole) } };
  }
  return { area };
}

/**
 * A name belongs to a table when it starts at its first header, or is a block within it. A single cell, or some cells
 * of one row or column, stand for themselves: a table of parameters holds one name a cell.
 */
function belongs(area: Area, table: Area): boolean {
  if (!overlaps(area, table)) return false;
  const isCell = area.top === area.bottom && area.left === area.right;
  if (area.top === table.top && area.left === table.left) return !isCell;
  const isWithin =
    area.top >= table.top &&
    area.left >= table.left &&
    area.bottom <= table.bottom &&
    area.right <= table.right;
  const isBlock = area.right > area.left && (area.bottom > area.top || area.left === table.left);
  return isWithin && isBlock;
}
