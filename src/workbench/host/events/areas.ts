import type { Zone } from "@odoo/o-spreadsheet";
import { formatZone } from "../engine/address";
import type { Position } from "../engine/watching/journal";
import { intersectionOf, isCell, runsOf } from "../engine/cells/spans";

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
    for (const [top, bottom] of runsOf(rows)) {
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

/** Blocks and cells together: cells within a block are left out, the others are joined. */
export function joined(zones: readonly Zone[]): Zone[] {
  const blocks = zones.filter((zone) => !isCell(zone));
  const cells = zones
    .filter((zone) => isCell(zone) && !blocks.some((block) => intersectionOf(block, zone)))
    .map(({ left: col, top: row }) => ({ col, row }));
  return [...blocks, ...zonesOf(cells)];
}

/** What of some blocks lies within another one. */
export function within(zones: readonly Zone[], bounds: Zone): Zone[] {
  return zones.flatMap((zone) => intersectionOf(zone, bounds) ?? []);
}

/** As an event of Excel gives it: `A1:B3,D4`. */
export const address = (zones: readonly Zone[]): string => zones.map(formatZone).join(",");
