import { UIPlugin } from "@odoo/o-spreadsheet";
import type { Command, Zone } from "@odoo/o-spreadsheet";

/**
 * Cells are inserted or deleted by many commands, which say nothing of it. These two stand around them, so that
 * those who watch, undo or share the commands know what they are together.
 */
export const SHIFT = "EXCEL_SHIFT";
export const SHIFT_END = "EXCEL_SHIFT_END";

export interface Shift {
  readonly type: typeof SHIFT;
  readonly sheetId: string;
  /** The cells that are inserted, or deleted. */
  readonly zone: Zone;
  /** The direction in which the cells behind them move: down or up, right or left. */
  readonly dimension: "COL" | "ROW";
  readonly removed: boolean;
}

export interface ShiftEnd {
  readonly type: typeof SHIFT_END;
  readonly sheetId: string;
}

const IN_GRID: ReadonlyMap<string, boolean> = new Map([
  ["INSERT_CELL", false],
  ["DELETE_CELL", true],
]);

/** Puts the two around what a person does in the grid. */
export class ShiftPlugin extends UIPlugin {
  override beforeHandle(command: Command): void {
    const removed = IN_GRID.get(command.type);
    if (removed === undefined) return;
    const { zone, shiftDimension: dimension } = command as Command & InsertOrDelete;
    this.mark({ type: SHIFT, sheetId: this.sheetId, zone, dimension, removed });
  }

  override handle(command: Command): void {
    if (IN_GRID.has(command.type)) this.mark({ type: SHIFT_END, sheetId: this.sheetId });
  }

  /** The grid inserts and deletes in the sheet that is shown. */
  private get sheetId(): string {
    return this.getters.getActiveSheetId();
  }

  private mark(mark: Shift | ShiftEnd): void {
    this.dispatch(mark.type as never, mark as never);
  }
}

interface InsertOrDelete {
  readonly zone: Zone;
  readonly shiftDimension: "COL" | "ROW";
}
