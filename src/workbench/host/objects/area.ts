import type { CellPosition, Getters, Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW } from "../engine/address";
import { ENDS, heightOf, widthOf } from "../engine/cells/spans";
import type { Dimension } from "../engine/cells/spans";
import type { Context } from "./context";

/** Cells of one worksheet that are looked at, dressed or emptied together: a range, or several at once. */
export interface Area {
  readonly context: Context;
  readonly sheetId: string;
  readonly zones: readonly Zone[];
}

/**
 * A zone as far as the engine's sheet reaches. Whole rows and columns have no end in Excel; here they end where the
 * sheet does at the moment, and cells that are added to it later are plain.
 */
export function zoneOnGrid(read: Getters, sheetId: string, zone: Zone): Zone | undefined {
  const bottom = Math.min(zone.bottom, read.getNumberRows(sheetId) - 1);
  const right = Math.min(zone.right, read.getNumberCols(sheetId) - 1);
  const { top, left } = zone;
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

export function zonesOnGrid(read: Getters, { sheetId, zones }: Area): Zone[] {
  return zones.flatMap((zone) => zoneOnGrid(read, sheetId, zone) ?? []);
}

/** The cells that the engine has, row by row. */
export function* positionsIn(read: Getters, area: Area): Generator<CellPosition> {
  const { sheetId } = area;
  for (const { top, left, bottom, right } of zonesOnGrid(read, area)) {
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) yield { sheetId, row, col };
    }
  }
}

/** Makes the sheet reach as far as the area does, where that has an end. */
export function makeRoom({ context, sheetId, zones }: Area): void {
  for (const zone of zones) context.engine.ensure(sheetId, roomFor(zone));
}

/** What of a zone the sheet has to have: whole rows and columns are as long as it happens to be. */
export function roomFor({ top, left, bottom, right }: Zone): Zone {
  return {
    top,
    left,
    bottom: top === 0 && bottom === LAST_ROW ? 0 : bottom,
    right: left === 0 && right === LAST_COLUMN ? 0 : right,
  };
}

/** What all have in common; null where they differ, as Excel gives it. */
export function common<T>(values: Iterable<T>): T | null | undefined {
  let first: { readonly value: T } | undefined;
  for (const value of values) {
    if (!first) first = { value };
    else if (first.value !== value) return null;
  }
  return first?.value;
}

/** The numbers of rows or columns, each once, in order. */
export function linesOf(zones: readonly Zone[], dimension: Dimension): number[] {
  const [from, to] = ENDS[dimension];
  const lines = new Set<number>();
  for (const zone of zones) for (let i = zone[from]; i <= zone[to]; i++) lines.add(i);
  return [...lines].sort((a, b) => a - b);
}

/** The most cells that Excel counts. */
const MOST = 2 ** 31 - 1;

/** How many cells there are; -1 where there are too many for Excel to count. */
export function cellCount(zones: readonly Zone[]): number {
  const count = zones.reduce((sum, zone) => sum + heightOf(zone) * widthOf(zone), 0);
  return count > MOST ? -1 : count;
}
