import { UIPlugin } from "@odoo/o-spreadsheet";
import type { Command, Range } from "@odoo/o-spreadsheet";
import { adaptReferences, bounded } from "../text/references";
import { ENDS } from "../cells/spans";
import { GROWTH } from "./watch-plugin";

type AddLines = Extract<Command, { type: "ADD_COLUMNS_ROWS" }>;

/**
 * A formula may name cells beyond the end of the engine's sheet. When the sheet grows, the engine takes that for
 * lines inserted before those cells, and shifts what names them; here it is put back.
 */
export class FarReferences extends UIPlugin {
  override handle(command: Command): void {
    if (command.type !== "ADD_COLUMNS_ROWS" || !this.isGrowth(command)) return;
    const adapted = adaptReferences(this.getters as never, (range) => this.putBack(range, command));
    for (const write of [...adapted]) {
      this.dispatch(write.type as Command["type"], { ...write, [GROWTH]: true } as never);
    }
  }

  private size({ sheetId, dimension }: AddLines): number {
    const { getters } = this;
    return dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  }

  /** Added after what was the last line. */
  private isGrowth(command: AddLines): boolean {
    const { base, position, quantity } = command;
    return position === "after" && base + 1 + quantity === this.size(command);
  }

  private putBack(range: Range, command: AddLines): Range {
    const { sheetId, dimension, quantity } = command;
    const [start, end] = ENDS[dimension];
    const { zone } = range;
    const size = this.size(command);
    if (range.sheetId !== sheetId || zone[end] < size) return range;
    return bounded(range, {
      [start]: zone[start] < size ? zone[start] : zone[start] - quantity,
      [end]: zone[end] - quantity,
    });
  }
}
