import type { Zone } from "@odoo/o-spreadsheet";
import { heightOf, widthOf } from "./spans";

/** A source, and where it is put, once or side by side. */
export interface Placement {
  readonly from: { readonly sheetId: string; readonly zone: Zone };
  readonly to: { readonly sheetId: string; readonly zone: Zone };
}

/** How far from the source it is put. */
export interface Offset {
  readonly down: number;
  readonly across: number;
}

export function tilesOf({ from, to }: Placement): Offset[] {
  const height = heightOf(from.zone);
  const width = widthOf(from.zone);
  const offsets: Offset[] = [];
  for (let row = to.zone.top; row <= to.zone.bottom; row += height) {
    for (let col = to.zone.left; col <= to.zone.right; col += width) {
      offsets.push({ down: row - from.zone.top, across: col - from.zone.left });
    }
  }
  return offsets;
}

export function displaced(zone: Zone, { down, across }: Offset): Zone {
  return {
    top: zone.top + down,
    bottom: zone.bottom + down,
    left: zone.left + across,
    right: zone.right + across,
  };
}
