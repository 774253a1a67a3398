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

/** Blocks and cells together: cells within a block are left out, the others are joined. */
export function joined(zones: readonly Zone[]): Zone[] {
  const blocks = zones.filter((zone) => !isCell(zone));
  const cells = zones
    .filter((zone) => isCell(zone) && !blocks.some((block) => intersection(block, zone)))
    .map(({ left: col, top: row }) => ({ col, row }));
  return [...blocks, ...zonesOf(cells)];
}

export const isCell = ({ top, left, bottom, right }: Zone): boolean =>
  top === bottom && left === right;

export function intersection(a: Zone, b: Zone): Zone | undefined {
  const zone = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : undefined;
}

/** What of some blocks lies within another one. */
export function within(zones: readonly Zone[], bounds: Zone): Zone[] {
  return zones.flatMap((zone) => intersection(zone, bounds) ?? []);
}

/** As an event of Excel gives it: `A1:B3,D4`. */
export const address = (zones: readonly Zone[]): string => zones.map(formatZone).join(",");
