import type { UnboundedZone, Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW } from "../address";

export type Dimension = "ROW" | "COL";

/** The first and the last line of a zone in a dimension. */
export const ENDS = { ROW: ["top", "bottom"], COL: ["left", "right"] } as const;

export const ACROSS = { ROW: "COL", COL: "ROW" } as const;

export function cellZone({ col, row }: { readonly col: number; readonly row: number }): Zone {
  return { left: col, right: col, top: row, bottom: row };
}

export function isCell({ top, left, bottom, right }: Zone): boolean {
  return top === bottom && left === right;
}

export const heightOf = ({ top, bottom }: Zone): number => bottom - top + 1;
export const widthOf = ({ left, right }: Zone): number => right - left + 1;

export function lengthOf(zone: Zone, dimension: Dimension): number {
  const [start, end] = ENDS[dimension];
  return zone[end] - zone[start] + 1;
}

/** Whether a zone lies within the lines of another one. */
export function isBetween(zone: Zone, lines: Zone, dimension: Dimension): boolean {
  const [start, end] = ENDS[dimension];
  return zone[start] >= lines[start] && zone[end] <= lines[end];
}

export function isWithin(zone: Zone, other: Zone): boolean {
  return isBetween(zone, other, "ROW") && isBetween(zone, other, "COL");
}

export function intersectionOf(a: Zone, b: Zone): Zone | undefined {
  const zone = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : undefined;
}

/** Lines that follow on each other, by the first and the last of them. */
export function runsOf(lines: Iterable<number>): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

/** Whole rows and columns are as long as a sheet can be in Excel; in the engine they have no end. */
export function engineZone(zone: Zone): UnboundedZone {
  const { top, left, bottom, right } = zone;
  const rows = left === 0 && right === LAST_COLUMN;
  const columns = top === 0 && bottom === LAST_ROW;
  // The engine knows no zone without any end.
  return {
    top,
    left,
    bottom: columns ? undefined : bottom,
    right: rows && !columns ? undefined : right,
  };
}

export function excelZone({ top, left, bottom, right }: UnboundedZone): Zone {
  return { top, left, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN };
}
