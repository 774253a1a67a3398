import type { CellPosition, Getters } from "@odoo/o-spreadsheet";
import { cellKey } from "../address";

type Value = string | number | boolean | null;

export type IsEntered = (position: CellPosition) => boolean;

/** The formulas that were calculated again, kept while somebody listens. */
export class Calculations {
  private watching = false;
  private noted = new Map<string, Map<number, CellPosition>>();
  /** What each formula came to, by the engine's id of its cell. */
  private values = new Map<number, Value>();

  watch(read: Getters): void {
    if (this.watching) return;
    this.watching = true;
    this.values = valuesOf(read);
  }

  stop(): void {
    this.watching = false;
    this.values.clear();
    this.noted.clear();
  }

  /** Called for each formula, in the midst of a calculation. */
  note(position: CellPosition): void {
    if (!this.watching) return;
    const { sheetId, col, row } = position;
    let cells = this.noted.get(sheetId);
    if (!cells) this.noted.set(sheetId, (cells = new Map<number, CellPosition>()));
    const key = cellKey(col, row);
    if (!cells.has(key)) cells.set(key, { sheetId, col, row });
  }

  /**
   * What was calculated since the last time. After some commands the engine calculates everything, where Excel
   * calculates what they touch: then only what came out differently counts.
   */
  take(read: Getters, everything: boolean, isEntered: IsEntered): CellPosition[] {
    if (!this.watching) return [];
    const { noted, values } = this;
    this.noted = new Map();
    if (everything) {
      this.values = valuesOf(read);
      return [...this.values].flatMap(([id, value]) => {
        const position = read.getCellPosition(id);
        // A formula that nobody entered was moved there from elsewhere.
        const changed = values.has(id) ? values.get(id) !== value : isEntered(position);
        return changed ? [position] : [];
      });
    }
    const positions: CellPosition[] = [];
    for (const cells of noted.values()) {
      for (const position of cells.values()) {
        const cell = read.getCell(position);
        if (!cell?.isFormula) continue;
        values.set(cell.id, read.getEvaluatedCell(position).value);
        positions.push(position);
      }
    }
    return positions;
  }
}

function valuesOf(read: Getters): Map<number, Value> {
  const values = new Map<number, Value>();
  for (const sheetId of read.getSheetIds()) {
    for (const { id, isFormula } of read.getCells(sheetId)) {
      if (isFormula) values.set(id, read.getEvaluatedCell(read.getCellPosition(id)).value);
    }
  }
  return values;
}
