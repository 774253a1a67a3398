import { cellKey } from "../address";
import type { Edit, Position } from "./journal";

/** Cells, kept so that each is found at once also where they are many. */
export class EditedCells {
  private readonly cells = new Map<string, Set<number>>();
  private blocks: Edit[] = [];

  add(edit: Edit): void {
    const { sheetId, zone } = edit;
    if (zone.top !== zone.bottom || zone.left !== zone.right) {
      this.blocks.push(edit);
      return;
    }
    const cells = this.cells.get(sheetId) ?? new Set();
    this.cells.set(sheetId, cells.add(cellKey(zone.left, zone.top)));
  }

  has({ sheetId, col, row }: Position): boolean {
    if (this.cells.get(sheetId)?.has(cellKey(col, row))) return true;
    return this.blocks.some(
      ({ sheetId: other, zone: { top, left, bottom, right } }) =>
        other === sheetId && row >= top && row <= bottom && col >= left && col <= right
    );
  }

  clear(): void {
    this.cells.clear();
    this.blocks = [];
  }
}
