import { dress, styleAt } from "../engine/cells/cell-style";
import type { CellStyle } from "../engine/cells/cell-style";
import { property } from "../protocol/members";
import type { Property, Reader } from "../protocol/members";
import { growth } from "../engine/sheet-sizes";
import { common, positionsIn, roomFor, zonesOnGrid } from "./area";
import type { Area } from "./area";
import { ExcelObject } from "./context";

/** A side of how the cells of an area look: their font, their fill, and so on. */
export abstract class Look extends ExcelObject {
  constructor(readonly area: Area) {
    super(area.context);
  }
}

/** Dresses all cells of the area that the sheet has, or that it can be made to have. */
export function dressArea(area: Area, style: CellStyle): void {
  const { engine } = area.context;
  const { sheetId, zones } = area;
  engine.dress(
    JSON.stringify([sheetId, zones]),
    style,
    (whole) =>
      function* (read) {
        for (const zone of zones) yield* growth(read, sheetId, roomFor(zone));
        const target = zonesOnGrid(read, area);
        if (target.length > 0) yield dress(sheetId, target, whole);
      }
  );
}

/** A format that is read from each cell, and null where the cells differ. */
export function lookOf<S extends Look, T>(
  read: (style: CellStyle) => T,
  reader: Reader<T>,
  style: (value: T) => CellStyle
): Property<S> {
  return property<S, T | null>(
    ({ area }) => commonLook(area, read),
    reader as Reader<T | null>,
    ({ area }, value) => dressArea(area, style(value as T))
  );
}

function commonLook<T>(area: Area, of: (style: CellStyle) => T): T | null {
  const { read } = area.context.engine;
  const found = common(looks());
  return found === undefined ? of({}) : found;

  function* looks(): Generator<T> {
    for (const position of positionsIn(read, area)) yield of(styleAt(read, position));
  }
}
