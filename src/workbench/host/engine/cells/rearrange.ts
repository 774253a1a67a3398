import type { CellPosition, Command, Zone } from "@odoo/o-spreadsheet";
import { HostError } from "../../protocol/errors";
import type { Reading } from "../plugins/facts-plugin";
import { positionsOf } from "./move-cells";
import { ENDS } from "./spans";
import type { Dimension } from "./spans";

interface Rearrangement {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly dimension: Dimension;
  /** The lines, by their number on the sheet, in their new order; those that are not named are emptied. */
  readonly order: readonly number[];
}

/**
 * Puts lines of cells in another order. Looks go along, but not borders; formulas refer to what lies as far from
 * them as before, as in Excel.
 */
export function rearranged(
  read: Reading,
  { sheetId, zone, dimension, order }: Rearrangement
): Command[] {
  checkMovable(read, sheetId, zone);
  const first = zone[ENDS[dimension][0]];
  return [...positionsOf(sheetId, zone)].flatMap((to): Command[] => {
    const source = order[(dimension === "ROW" ? to.row : to.col) - first];
    const from = dimension === "ROW" ? { ...to, row: source } : { ...to, col: source };
    if (isSame(from, to)) return [];
    const cell = source === undefined ? undefined : read.getCell(from as CellPosition);
    if (!cell && !read.getCell(to)) return [];
    return [
      {
        type: "UPDATE_CELL",
        ...to,
        content: cell?.isFormula
          ? read.getTranslatedCellFormula(
              sheetId,
              to.col - from.col!,
              to.row - from.row!,
              cell.compiledFormula
            )
          : (cell?.content ?? ""),
        style: cell?.style ?? null,
        format: cell?.format ?? "",
      },
    ];
  });
}

interface Place {
  readonly row: number | undefined;
  readonly col: number | undefined;
}

const isSame = (a: Place, b: Place): boolean => a.row === b.row && a.col === b.col;

function checkMovable(read: Reading, sheetId: string, zone: Zone): void {
  if (read.doesIntersectMerge(sheetId, zone)) {
    throw new HostError("InvalidOperation", "The range has merged cells, which keep their place.");
  }
  for (const position of positionsOf(sheetId, zone)) {
    if (read.getArrayFormulaSpreadingOn(position) && read.getSpreadZone(position)) {
      throw new HostError("InvalidOperation", "The range has an array, which keeps its place.");
    }
  }
}
