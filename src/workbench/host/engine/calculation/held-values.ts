import type { CellPosition, EvaluatedCell, Getters, Zone } from "@odoo/o-spreadsheet";
import { cellKey } from "../address";
import { heightOf, widthOf } from "../cells/spans";

/** The cells as the engine has calculated them, whatever is shown. */
export interface Evaluated {
  readonly getters: Getters;
  readonly cell: (position: CellPosition) => EvaluatedCell;
  /** The cells that a formula spills over. */
  readonly spill: (position: CellPosition) => Zone | undefined;
}

interface HeldFormula {
  /** What is shown, by column: a formula may spill. */
  readonly shown: readonly (readonly EvaluatedCell[])[];
  /** What the engine made of it last. */
  latest: EvaluatedCell;
}

/**
 * What formulas show while they are not calculated. It is kept by the engine's id of their cell: cells move
 * meanwhile, when lines are inserted above them.
 */
export class HeldValues {
  private readonly formulas = new Map<number, HeldFormula>();
  /** By sheet and place, as the cells lie now. */
  private readonly places = new Map<string, Map<number, EvaluatedCell>>();

  has(cellId: number): boolean {
    return this.formulas.has(cellId);
  }

  /** The formula is to be calculated, once. */
  forget(cellId: number): void {
    this.formulas.delete(cellId);
  }

  /** What is shown in a place, if a formula there is held or spills over it. */
  at({ sheetId, col, row }: CellPosition): EvaluatedCell | undefined {
    return this.places.get(sheetId)?.get(cellKey(col, row));
  }

  /** After a calculation behind the scenes: holds what is new, and finds what is held in its place. */
  update(evaluated: Evaluated, refresh: (cellId: number, calculated: boolean) => boolean): void {
    const { getters } = evaluated;
    const seen = new Set<number>();
    this.places.clear();
    for (const sheetId of getters.getSheetIds()) {
      for (const { id, isFormula } of getters.getCells(sheetId)) {
        if (!isFormula) continue;
        seen.add(id);
        const position = getters.getCellPosition(id);
        const latest = evaluated.cell(position);
        const held = this.formulas.get(id);
        if (!held || refresh(id, held.latest !== latest)) {
          this.formulas.set(id, { shown: gridOf(evaluated, position), latest });
        } else held.latest = latest;
        this.layOut(getters, position, this.formulas.get(id)!);
      }
    }
    for (const id of this.formulas.keys()) if (!seen.has(id)) this.formulas.delete(id);
  }

  /** Whether something would show another value if it were calculated. */
  get outdated(): boolean {
    return [...this.formulas.values()].some(
      ({ shown, latest }) => shown[0]![0]!.value !== latest.value
    );
  }

  private layOut(
    getters: Getters,
    { sheetId, col, row }: CellPosition,
    { shown }: HeldFormula
  ): void {
    const places = this.places.get(sheetId) ?? new Map<number, EvaluatedCell>();
    this.places.set(sheetId, places);
    shown.forEach((column, i) =>
      column.forEach((cell, j) => {
        const place = { sheetId, col: col + i, row: row + j };
        const under = i + j > 0 ? getters.getCell(place) : undefined;
        if (under?.isFormula || under?.content) return;
        places.set(cellKey(place.col, place.row), cell);
      })
    );
  }
}

function gridOf(evaluated: Evaluated, position: CellPosition): EvaluatedCell[][] {
  const { sheetId } = position;
  const spill = evaluated.spill(position);
  if (!spill) return [[evaluated.cell(position)]];
  return Array.from({ length: widthOf(spill) }, (_, i) =>
    Array.from({ length: heightOf(spill) }, (__, j) =>
      evaluated.cell({ sheetId, col: spill.left + i, row: spill.top + j })
    )
  );
}
