import type { Zone } from "@odoo/o-spreadsheet";
import type { Reading } from "../plugins/facts-plugin";
import type { Write } from "../plugins/hooks";
import { checkShift, dressed, shiftCells } from "../cells/shift-cells";
import type { CellShift } from "../cells/shift-cells";
import { deleteLines, insertLines } from "../cells/shift-lines";
import { SHIFT, SHIFT_END } from "../plugins/shift-plugin";
import { ACROSS, ENDS, cellZone, isBetween } from "../cells/spans";

/**
 * Inserts or deletes lines of a table, as wide as it is. Where nothing stands beside them, whole rows or columns of
 * the sheet come to the same, and the engine adapts more to those: charts and conditional formats too.
 */
export function* shiftInTable(read: Reading, shift: CellShift): Generator<Write> {
  checkShift(read, shift);
  if (!isAlone(read, shift)) return yield* shiftCells(read, shift);
  const { sheetId, zone, dimension, removed } = shift;
  const [start, end] = ENDS[dimension];
  const lines = { sheetId, dimension, first: zone[start], last: zone[end] };
  // To Excel it is cells that are shifted.
  yield { type: SHIFT, sheetId, zone, dimension, removed };
  yield* removed ? deleteLines(lines)(read) : insertLines(lines)(read);
  if (!removed && shift.like !== "before") {
    // Whole lines look like the one before them.
    yield { type: "CLEAR_FORMATTING", sheetId, target: [zone] };
    yield* dressed(read, shift);
  }
  yield { type: SHIFT_END, sheetId };
}

function isAlone(read: Reading, { sheetId, zone, dimension }: CellShift): boolean {
  const [start, end] = ENDS[dimension];
  const isBeside = (other: Zone): boolean =>
    other[end] >= zone[start] && !isBetween(other, zone, ACROSS[dimension]);
  return !(
    read.getCoreTables(sheetId).some(({ range }) => isBeside(range.zone)) ||
    read.getMerges(sheetId).some(isBeside) ||
    read.getCells(sheetId).some(({ id }) => isBeside(cellZone(read.getCellPosition(id))))
  );
}
