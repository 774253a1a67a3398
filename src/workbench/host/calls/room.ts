import type { Getters, Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW, onSheet } from "../engine/address";
import type { Engine } from "../engine/engine";
import { HostError } from "../protocol/errors";
import type { Call } from "./call";
import type { CellResult } from "./results";

interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

type Held = Pick<Call, "cells" | "result">;

/** What lies beyond the last line of the engine's sheet: in Excel there always is a next one. */
export class Room {
  /** What no room could be made for: asked again and again, the engine would never be at rest. */
  private readonly refused = new Set<string>();

  constructor(private readonly engine: Engine) {}

  /** For the arrays that spill. */
  forResults(calls: Iterable<Held>): void {
    for (const { result, cells } of calls) {
      if (!Array.isArray(result)) continue;
      for (const cellId of cells) {
        const place = spill(this.engine.model.getters, cellId, result);
        if (place) this.grow(place);
      }
    }
  }

  /** For the ranges among the arguments: the engine passes them only as far as its sheet goes. */
  forArguments(calls: Iterable<Held>): void {
    for (const { cells } of calls) {
      for (const cellId of cells) {
        for (const place of farArguments(this.engine.model.getters, cellId)) this.grow(place);
      }
    }
  }

  private grow({ sheetId, zone: { bottom, right }, zone }: SheetZone): void {
    const key = `${sheetId}:${bottom}:${right}`;
    if (this.refused.has(key)) return;
    this.engine.ensure(sheetId, zone);
    try {
      this.engine.flush();
    } catch (error) {
      // A sheet that is locked does not grow: what does not fit stays #SPILL!.
      if (!(error instanceof HostError)) throw error;
      this.refused.add(key);
    }
  }
}

/** Where an array wants to spill, if that is beyond the end of its sheet. */
function spill(getters: Getters, cellId: number, result: CellResult[][]): SheetZone | undefined {
  const position = getters.tryGetCellPosition(cellId);
  if (!position || getters.getEvaluatedCell(position).value !== "#SPILL!") return undefined;
  const { sheetId, row: top, col: left } = position;
  const bottom = top + result[0]!.length - 1;
  const zone = { top, left, bottom, right: left + result.length - 1 };
  return isBeyond(getters, sheetId, zone) && onSheet(zone) ? { sheetId, zone } : undefined;
}

/** A range to the last line of Excel's sheet is passed as a whole row or column is: as far as there are cells. */
function farArguments(getters: Getters, cellId: number): SheetZone[] {
  const position = getters.tryGetCellPosition(cellId);
  const cell = position && getters.getCell(position);
  if (!cell?.isFormula) return [];
  return cell.compiledFormula.rangeDependencies.filter(
    ({ sheetId, zone, invalidXc }) =>
      invalidXc === undefined &&
      zone.bottom < LAST_ROW &&
      zone.right < LAST_COLUMN &&
      onSheet(zone) &&
      getters.tryGetSheet(sheetId) !== undefined &&
      isBeyond(getters, sheetId, zone)
  );
}

function isBeyond(getters: Getters, sheetId: string, zone: Zone): boolean {
  const { bottom, right } = getters.getSheetZone(sheetId);
  return zone.bottom > bottom || zone.right > right;
}
