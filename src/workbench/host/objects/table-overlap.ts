import { helpers } from "@odoo/o-spreadsheet";
import type { Zone } from "@odoo/o-spreadsheet";
import type { Reading } from "../engine/plugins/facts-plugin";
import type { HeldTable } from "../engine/tables/table-identity";
import { HostError } from "../protocol/errors";

/** Cells belong to one table at most. */
export function refuseOverlap(read: Reading, sheetId: string, zone: Zone, own?: HeldTable): void {
  const others = read.getCoreTables(sheetId).filter(({ id }) => id !== own?.table.id);
  if (!others.some(({ range }) => helpers.overlap(range.zone, zone))) return;
  throw new HostError(
    "InvalidArgument",
    "A table cannot overlap a range that contains a PivotTable report, query results, protected cells or another table."
  );
}
