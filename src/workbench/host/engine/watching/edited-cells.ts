import type { Edit, Position } from "./journal";

const COLUMNS = 16_384;

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
    this.cells.set(sheetId, cells.add(zone.top * COLUMNS + zone.left));
  }

  has({ sheetId, col, row }: Position): boolean {
    if (this.cells.get(sheetId)?.has(row * COLUMNS + col)) return true;
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
