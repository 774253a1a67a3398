import type { Command, Getters, Zone } from "@odoo/o-spreadsheet";

/** The merged cells that a zone has a part of, by their bounds alone. */
export function mergesIn(read: Getters, sheetId: string, zone: Zone): Zone[] {
  return read
    .getMergesInZone(sheetId, zone)
    .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
}

/** Takes all merged cells apart that a zone has a part of, or those of them that are meant. */
export function unmerged(
  read: Getters,
  sheetId: string,
  zone: Zone,
  meant: (merge: Zone) => boolean = () => true
): Command[] {
  return mergesIn(read, sheetId, zone)
    .filter(meant)
    .map((merge) => ({ type: "REMOVE_MERGE", sheetId, target: [merge] }));
}
