import type { Zone } from "@odoo/o-spreadsheet";
import { formatZone } from "../engine/address";
import type { Position } from "../engine/journal";

/** Cells as few blocks as a simple pass finds: runs within columns, equal runs joined over columns. */
export function zonesOf(cells: Iterable<Pick<Position, "col" | "row">>): Zone[] {
  const columns = new Map<number, Set<number>>();
  for (const { col, row } of cells) {
    const rows = columns.get(col) ?? new Set();
    columns.set(col, rows.add(row));
  }
  const done: Zone[] = [];
  let open = new Map<string, Zone>();
  let last = -2;
  for (const [col, rows] of [...columns].sort(([a], [b]) => a - b)) {
    const next = new Map<string, Zone>();
    for (const { top, bottom } of runs(rows)) {
      const key = `${top}:${bottom}`;
      const joined = col === last + 1 ? open.get(key) : undefined;
      if (joined) joined.right = col;
      const zone = joined ?? { top, bottom, left: col, right: col };
      if (!joined) done.push(zone);
      next.set(key, zone);
    }
    open = next;
    last = col;
  }
  return done;
}

function runs(rows: ReadonlySet<number>): { top: number; bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else found.push({ top: row, bottom: row });
  }
  return found;
}

/** The addresses of cells by sheet, as an event of Excel gives them: `A1:B3,D4`. */
export function addressesBySheet(cells: readonly Position[]): Map<string, string> {
  const sheets = new Map<string, Position[]>();
  for (const cell of cells) {
    const list = sheets.get(cell.sheetId) ?? [];
    list.push(cell);
    sheets.set(cell.sheetId, list);
  }
  return new Map(
    [...sheets].map(([sheetId, list]) => [sheetId, zonesOf(list).map(formatZone).join(",")])
  );
}
