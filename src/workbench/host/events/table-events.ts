import type { Zone } from "@odoo/o-spreadsheet";
import type { TableState } from "../engine/watching/inventory";
import type { Change, TableChange } from "../engine/watching/journal";
import { isCell } from "../engine/cells/spans";
import { allTables } from "../engine/tables/table-identity";
import { address, within } from "./areas";
import { changeMessage, source } from "./change-messages";
import type { CellChange } from "./change-messages";
import { EventType, WORKBOOK_TARGET } from "./event-types";
import type { Telling } from "./telling";

export function tellTable(
  { send }: Telling,
  { table, removed, origin }: Change & TableChange
): void {
  const { id: tableId, name: tableName, sheetId: worksheetId } = table;
  const targets = [WORKBOOK_TARGET, worksheetId];
  send(removed ? EventType.tableDeleted : EventType.tableAdded, targets, () => ({
    type: removed ? "TableDeleted" : "TableAdded",
    tableId,
    tableName,
    worksheetId,
    source: source(origin),
  }));
}

/** Tells of a change of cells what of it lies in tables. */
export function tellTablesChanged(telling: Telling, change: CellChange): void {
  const { subscriptions, send } = telling;
  if (!subscriptions.hasAny(EventType.tableChanged)) return;
  for (const table of change.scene.now.values()) {
    const part = table.sheetId === change.sheetId ? partOf(table, change) : undefined;
    if (!part) continue;
    send(EventType.tableChanged, [WORKBOOK_TARGET, table.sheetId, table.id], () => ({
      type: "TableChanged",
      ...changeMessage(telling, part),
      tableId: table.id,
    }));
  }
}

/** Cells that are gone lay in the table as it was. */
function partOf(table: TableState, change: CellChange): CellChange | undefined {
  const { changeType, details, scene } = change;
  const removed = changeType.endsWith("Deleted");
  const { zone } = (removed ? scene.before.get(table.id) : undefined) ?? table;
  const zones = within(change.zones, zone);
  if (zones.length === 0) return undefined;
  return {
    ...change,
    zones,
    changeType: changeType.replace("Cell", lineOf(zones[0]!, zone)),
    shiftDirection: "None",
    details: zones.length === 1 && isCell(zones[0]!) ? (details ?? {}) : {},
  };
}

/** What cells are to a table that come or go in it: rows where they are as wide as it is. */
function lineOf(cells: Zone, { top, left, bottom, right }: Zone): string {
  if (cells.left === left && cells.right === right) return "Row";
  return cells.top === top && cells.bottom === bottom ? "Column" : "Cell";
}

/** A table hears of selections within it, and of the one that leaves it. */
export function tellTablesSelected({ read, before, now, send, subscriptions }: Telling): void {
  if (!subscriptions.hasAny(EventType.tableSelectionChanged)) return;
  for (const { id, sheetId, table } of allTables(read)) {
    const { zone } = table.range;
    const was = before.active === sheetId ? address(within(before.selection, zone)) : "";
    const is = now.active === sheetId ? address(within(now.selection, zone)) : "";
    if (was === is) continue;
    send(EventType.tableSelectionChanged, [id], () => ({
      type: "TableSelectionChanged",
      worksheetId: sheetId,
      tableId: id,
      address: is,
    }));
  }
}
