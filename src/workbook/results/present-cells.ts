import type { Area } from "../../assumptions/area";
import type { PresentContent } from "../../projection/placement/cell-content";
import { isBlank } from "../../projection/placement/cell-content";
import type { Position, SheetView } from "../../projection/placement/sheet-view";

type Grid = readonly (readonly unknown[])[];

/** What was read of the filled part of a sheet. */
export interface FilledCells {
  /** 0-based first row and column. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: Grid;
  readonly formulas: Grid;
}

/** The cells of a sheet as Excel gave them at one moment. */
export class PresentCells implements SheetView {
  /** @param cells left out where nothing stands on the sheet */
  constructor(
    private readonly cells: FilledCells | undefined,
    private readonly merges: readonly Area[] = []
  ) {}

  content(row: number, column: number): PresentContent {
    const { cells } = this;
    const [i, j] = [row - 1 - (cells?.rowIndex ?? 0), column - 1 - (cells?.columnIndex ?? 0)];
    const value = cells?.values[i]?.[j] as PresentContent["value"] | undefined;
    if (value === undefined || value === "") return { value: null, ...formulaOf(cells, i, j) };
    return { value, ...formulaOf(cells, i, j) };
  }

  *filled(area: Area): Generator<Position> {
    const { cells } = this;
    if (!cells) return;
    const [top, left] = [cells.rowIndex + 1, cells.columnIndex + 1];
    const bottom = Math.min(area.bottom, top + cells.values.length - 1);
    const right = Math.min(area.right, left + (cells.values[0]?.length ?? 0) - 1);
    for (let row = Math.max(area.top, top); row <= bottom; row++) {
      for (let column = Math.max(area.left, left); column <= right; column++) {
        if (!isBlank(this.content(row, column))) yield { row, column };
      }
    }
  }

  merged(): readonly Area[] {
    return this.merges;
  }

  /** The same cells, once it is known which of them are merged. */
  withMerged(merges: readonly Area[]): PresentCells {
    return new PresentCells(this.cells, merges);
  }
}

/** Of a text that begins with "=" Excel gives the text itself as its formula. */
function formulaOf(
  cells: FilledCells | undefined,
  i: number,
  j: number
): { readonly formula?: string } {
  const formula = cells?.formulas[i]?.[j];
  const isFormula =
    typeof formula === "string" && formula.startsWith("=") && formula !== cells?.values[i]?.[j];
  return isFormula ? { formula: formula.slice(1) } : {};
}
