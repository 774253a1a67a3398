import type { CellPosition, Zone } from "@odoo/o-spreadsheet";
import type { Reading } from "../plugins/facts-plugin";
import type { Write } from "../plugins/hooks";
import type { Adaptation } from "../text/references";
import { isWithin } from "../cells/spans";

/** Where each table of a sheet will lie, by the engine's id; those that will be gone are left out. */
type TablePlaces = ReadonlyMap<string, Zone>;

/**
 * Foresees where tables come to lie when cells are shifted: they become longer or shorter as references to them do,
 * and what then is among the cells that move goes with them.
 */
export function foreseenTables(
  read: Reading,
  sheetId: string,
  { moving, to }: { readonly moving: Zone; readonly to: CellPosition },
  adapt: Adaptation
): TablePlaces {
  const [down, across] = [to.row - moving.top, to.col - moving.left];
  const places = new Map<string, Zone>();
  for (const { id, range } of read.getCoreTables(sheetId)) {
    const zone = adapt(range)?.zone;
    if (zone) places.set(id, isWithin(zone, moving) ? shifted(zone, down, across) : zone);
  }
  return places;
}

function shifted({ top, left, bottom, right }: Zone, down: number, across: number): Zone {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}

/** Puts the tables there. The engine has also widened those that something was put beside. */
export function* placedTables(
  read: Reading,
  sheetId: string,
  places: TablePlaces
): Generator<Write> {
  for (const { id, range } of read.getCoreTables(sheetId)) {
    const place = places.get(id);
    if (!place) yield { type: "REMOVE_TABLE", sheetId, target: [range.zone] };
    else if (!isWithin(place, range.zone) || !isWithin(range.zone, place)) {
      const newTableRange = { _sheetId: sheetId, _zone: place };
      yield { type: "UPDATE_TABLE", sheetId, zone: range.zone, newTableRange };
    }
  }
}
