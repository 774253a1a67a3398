import { helpers } from "@odoo/o-spreadsheet";
import type { Zone } from "@odoo/o-spreadsheet";
import { HostError } from "../../protocol/errors";
import type { Reading } from "../plugins/facts-plugin";
import type { Write } from "../plugins/hooks";
import { unmerged } from "./merged";
import { moved } from "./move-cells";
import { adaptReferences } from "../text/references";
import { isWithin } from "./spans";

interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Moves cells as if they were cut and pasted: references follow them, and what they land on is gone. */
export function* movedBlock(read: Reading, from: Place, to: Place): Generator<Write> {
  checkWhole(read, from);
  checkWhole(read, to);
  const same = from.sheetId === to.sheetId;
  yield* adaptReferences(read, (range) => {
    const lost =
      range.sheetId === to.sheetId &&
      isWithin(range.zone, to.zone) &&
      !(same && helpers.overlap(range.zone, from.zone));
    return lost ? undefined : range;
  });
  yield* unmerged(read, to.sheetId, to.zone, (merge) => !same || !isWithin(merge, from.zone));
  const { top: row, left: col } = to.zone;
  yield {
    type: "MOVE_RANGES",
    sheetId: from.sheetId,
    sheetName: read.getSheetName(from.sheetId),
    targetSheetId: to.sheetId,
    target: [from.zone],
    col,
    row,
  };
  yield* moved(read, from, { sheetId: to.sheetId, row, col });
}

function checkWhole(read: Reading, { sheetId, zone }: Place): void {
  const cut = (other: Zone): boolean => helpers.overlap(other, zone) && !isWithin(other, zone);
  const tables = read.getCoreTables(sheetId).map(({ range }) => range.zone);
  if (read.getMerges(sheetId).some(cut) || tables.some(cut)) {
    throw new HostError("InvalidOperation", "Merged cells and tables cannot be moved in part.");
  }
}
