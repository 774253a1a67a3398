import type { CellValue, Grid } from "../assumptions/grid";
import type { Area } from "../assumptions/area";
import { overlaps } from "../assumptions/area";
import { CELLS_IN_ALL, CELLS_PER_NAME, MAX_MERGED } from "../assumptions/locate/limits";
import type { SharedText } from "./shared-strings";

/** Counts the cells that are held for all names of a workbook. */
export class CellBudget {
  #left = CELLS_IN_ALL;

  /** False when there is no room for so many more. */
  take(count: number): boolean {
    this.#left -= count;
    return this.#left >= 0;
  }
}

type Value = CellValue | SharedText;

/** Gathers the cells of one area while its sheet is gone through; what is blank costs nothing until the end. */
export class GridCollector {
  readonly #area: Area;
  readonly #budget: CellBudget;
  readonly #lines = new Map<number, Value[]>();
  readonly #merged: { readonly ref: string; readonly area: Area }[] = [];
  #stored = 0;
  #rows = 1;
  #columns = 1;
  #isTooLarge = false;

  constructor(area: Area, budget: CellBudget) {
    this.#area = area;
    this.#budget = budget;
  }

  /** Whether a cell belongs here; none does once there are too many. */
  covers(row: number, column: number): boolean {
    if (this.#isTooLarge) return false;
    const { top, left, bottom, right } = this.#area;
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** Cells of one row come from left to right. */
  add(row: number, column: number, value: Value): void {
    if (value === null) return;
    const line = this.#lines.get(row - this.#area.top) ?? [];
    const growth = column - this.#area.left + 1 - line.length;
    this.#stored += growth;
    if (this.#stored > CELLS_PER_NAME || !this.#budget.take(growth)) {
      this.#isTooLarge = true;
      this.#lines.clear();
      return;
    }
    for (let blank = 1; blank < growth; blank++) line.push(null);
    line.push(value);
    this.#lines.set(row - this.#area.top, line);
    this.#rows = Math.max(this.#rows, row - this.#area.top + 1);
    this.#columns = Math.max(this.#columns, line.length);
  }

  addMerged(ref: string, area: Area): void {
    if (this.#merged.length < MAX_MERGED && overlaps(area, this.#area)) {
      this.#merged.push({ ref, area });
    }
  }

  /**
   * The grid, or undefined when it is larger than a name may be. An area that is larger itself, such as whole columns,
   * ends at its last cell with something in it. `read` turns a shared text into its text.
   */
  grid(
    sheet: string,
    read: (value: Value, row: number, column: number) => CellValue
  ): Grid | undefined {
    const { top, left } = this.#area;
    let rows = this.#area.bottom - top + 1;
    let columns = this.#area.right - left + 1;
    if (rows * columns > CELLS_PER_NAME) [rows, columns] = [this.#rows, this.#columns];
    const padding = this.#lines.size * columns - this.#stored;
    const isTooLarge = this.#isTooLarge || rows * columns > CELLS_PER_NAME;
    if (isTooLarge || !this.#budget.take(padding)) return undefined;
    const blank: readonly CellValue[] = new Array<CellValue>(columns).fill(null);
    const cells = Array.from({ length: rows }, (_, r) => {
      const line = this.#lines.get(r);
      return line ? blank.map((_, c) => read(line[c] ?? null, top + r, left + c)) : blank;
    });
    const used = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    const merged = this.#merged.filter(({ area }) => overlaps(area, used)).map(({ ref }) => ref);
    return { sheet, row: top, column: left, cells, merged };
  }
}
