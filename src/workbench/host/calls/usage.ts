import type { EvalContext, EvaluatedCell, Getters } from "@odoo/o-spreadsheet";
import type { Position } from "../engine/journal";
import type { Call } from "./call";

interface Noted {
  /** New in each round of a calculation: only what the last round asked counts. */
  readonly context: EvalContext;
  readonly keys: Set<string>;
}

interface Use {
  keys: ReadonlySet<string>;
  /** The cell as it came out of that calculation: another one now means that it was calculated again. */
  evaluated: EvaluatedCell;
}

/** Which cell uses which calls. */
export class Usage {
  private noted = new Map<number, Noted>();
  private readonly uses = new Map<number, Use>();
  private readonly seen = new Set<string>();

  note(cell: number, context: EvalContext, key: string): void {
    const noted = this.noted.get(cell);
    if (noted?.context === context) noted.keys.add(key);
    else this.noted.set(cell, { context, keys: new Set([key]) });
  }

  /** Whether the cell in this place never called anything before. */
  isNew({ sheetId, col, row }: Position): boolean {
    return !this.seen.has(`${sheetId}:${col}:${row}`);
  }

  /** After a calculation: tells the calls which cells use them now. */
  settle(getters: Getters, calls: ReadonlyMap<string, Call>): void {
    for (const [cell, use] of [...this.uses]) {
      const position = getters.tryGetCellPosition(cell);
      const again =
        !position ||
        (!this.noted.has(cell) && getters.getEvaluatedCell(position) !== use.evaluated);
      if (again) this.replace(cell, undefined, calls);
    }
    for (const [cell, { keys }] of this.noted) {
      const position = getters.tryGetCellPosition(cell);
      if (!position) continue;
      this.seen.add(`${position.sheetId}:${position.col}:${position.row}`);
      this.replace(cell, { keys, evaluated: getters.getEvaluatedCell(position) }, calls);
    }
    this.noted = new Map();
  }

  private replace(cell: number, use: Use | undefined, calls: ReadonlyMap<string, Call>): void {
    for (const key of this.uses.get(cell)?.keys ?? []) {
      if (!use?.keys.has(key)) calls.get(key)?.cells.delete(cell);
    }
    for (const key of use?.keys ?? []) calls.get(key)?.cells.add(cell);
    if (use) this.uses.set(cell, use);
    else this.uses.delete(cell);
  }
}
