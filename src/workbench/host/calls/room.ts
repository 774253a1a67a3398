import type { Getters, Zone } from "@odoo/o-spreadsheet";
import { onSheet } from "../engine/address";
import type { Engine } from "../engine/engine";
import { HostError } from "../protocol/errors";
import type { Call } from "./call";
import type { CallResult, CellResult } from "./results";

interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Arrays may spill beyond the last line of the engine's sheet: in Excel there always is a next one. */
export class Room {
  /** Arrays that no room could be made for. */
  private readonly cramped = new WeakSet<CallResult>();

  constructor(private readonly engine: Engine) {}

  make(calls: Iterable<Pick<Call, "cells" | "result">>): void {
    for (const { result, cells } of calls) {
      if (!Array.isArray(result) || this.cramped.has(result)) continue;
      for (const cellId of cells) {
        const zone = beyond(this.engine.model.getters, cellId, result);
        if (zone && !this.grow(zone)) this.cramped.add(result);
      }
    }
  }

  private grow({ sheetId, zone }: SheetZone): boolean {
    this.engine.ensure(sheetId, zone);
    try {
      this.engine.flush();
      return true;
    } catch (error) {
      // A protected sheet does not grow: what does not fit stays #SPILL!.
      if (error instanceof HostError) return false;
      throw error;
    }
  }
}

/** Where an array wants to spill, if that is beyond the end of its sheet. */
function beyond(getters: Getters, cellId: number, result: CellResult[][]): SheetZone | undefined {
  const position = getters.tryGetCellPosition(cellId);
  if (!position || getters.getEvaluatedCell(position).value !== "#SPILL!") return undefined;
  const { sheetId, row: top, col: left } = position;
  const bottom = top + result[0]!.length - 1;
  const zone = { top, left, bottom, right: left + result.length - 1 };
  const sheet = getters.getSheetZone(sheetId);
  const fits = zone.bottom <= sheet.bottom && zone.right <= sheet.right;
  return fits || !onSheet(zone) ? undefined : { sheetId, zone };
}
