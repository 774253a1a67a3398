import type { Area } from "../../assumptions/area";

import type { ColumnSlot } from "../../projection/placement/column-plan";
import { planColumns } from "../../projection/placement/column-plan";
import { areaAfter } from "../../projection/placement/table-area";
import type { ResultTable } from "../../projection/result";
import type { Memory } from "./memory";
import { knownMark } from "./memory";
import type { Home } from "./survey";

/** From where to where a result goes in its sheet: both areas start at the same header cell. */
export interface Shape {
  readonly slots: readonly ColumnSlot[];
  /** Columns (0-based within the table) of which nothing tells whether they are the user's. */
  readonly doubtful: readonly number[];
  readonly headers: readonly string[];
  /** Header row and body, without a totals row. */
  readonly before: Area;
  readonly after: Area;
  readonly isResized: boolean;
}

export function shapeOf(home: Home, table: ResultTable, memory: Memory | undefined): Shape {
  const { area, cells } = home;
  const before = { ...area, bottom: area.bottom - (home.table.showTotals ? 1 : 0) };
  const headers = Array.from({ length: area.right - area.left + 1 }, (_, i) =>
    String(cells.content(area.top, area.left + i).value ?? "")
  );
  const wanted = table.columns.map(({ header }) => header);
  const { slots, doubtful } = planColumns(headers, wanted, knownMark(memory, headers, wanted));
  const after = areaAfter(before, table, slots);
  const isResized = after.bottom !== before.bottom || after.right !== before.right;
  return { slots, doubtful, headers, before, after, isResized };
}

/** 1-based sheet column of each column of the results, once they are written. */
export function columnsAfter({ slots, after }: Shape, table: ResultTable): number[] {
  return table.columns.map(
    (_, own) => after.left + slots.findIndex((slot) => "own" in slot && slot.own === own)
  );
}

/** 1-based sheet column in which a column stood, by its header. */
export function columnBefore({ headers, before }: Shape, header: string): number | undefined {
  const at = headers.indexOf(header);
  return at < 0 ? undefined : before.left + at;
}

/** Whether a column of the results stays where it is. */
export function isInPlace(slot: ColumnSlot, at: number): boolean {
  return "own" in slot ? slot.from === at : slot.users === at;
}
