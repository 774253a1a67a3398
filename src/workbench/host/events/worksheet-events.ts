import type { Change, Position, SheetChange } from "../engine/watching/journal";
import { address, zonesOf } from "./areas";
import { changeMessage, source } from "./change-messages";
import type { CellChange } from "./change-messages";
import { EventType, WORKBOOK_TARGET } from "./event-types";
import type { Telling } from "./telling";

export function tellChanged(telling: Telling, change: CellChange): void {
  telling.send(EventType.changed, [WORKBOOK_TARGET, change.sheetId], () => ({
    type: "WorksheetChanged",
    ...changeMessage(telling, change),
  }));
}

export function tellSheet(
  { send }: Telling,
  { sheetId, removed, origin }: Change & SheetChange
): void {
  send(removed ? EventType.deleted : EventType.added, [WORKBOOK_TARGET], () => ({
    type: removed ? "WorksheetDeleted" : "WorksheetAdded",
    worksheetId: sheetId,
    source: source(origin),
  }));
}

export function tellCalculated({ send }: Telling, positions: readonly Position[]): void {
  const sheets = new Map<string, Position[]>();
  for (const position of positions) {
    const cells = sheets.get(position.sheetId) ?? [];
    cells.push(position);
    sheets.set(position.sheetId, cells);
  }
  for (const [worksheetId, cells] of sheets) {
    send(EventType.calculated, [WORKBOOK_TARGET, worksheetId], () => ({
      type: "WorksheetCalculated",
      worksheetId,
      address: address(zonesOf(cells)),
    }));
  }
}

/** Another sheet is shown, also where the one before is gone, or other cells of the same one are selected. */
export function tellShown({ before, now, send }: Telling): void {
  const tell = (type: number, name: string, worksheetId: string, more = {}): void =>
    send(type, [WORKBOOK_TARGET, worksheetId], () => ({ type: name, worksheetId, ...more }));
  const { active, selection } = now;
  if (before.active !== active) {
    tell(EventType.deactivated, "WorksheetDeactivated", before.active);
    tell(EventType.activated, "WorksheetActivated", active);
  } else if (address(before.selection) !== address(selection)) {
    const more = { address: address(selection) };
    tell(EventType.selectionChanged, "WorksheetSelectionChanged", active, more);
  }
}
