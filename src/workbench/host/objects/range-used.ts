import type { CellPosition, Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW } from "../engine/address";
import { isPlain } from "../engine/cells/cell-style";
import type { Reading } from "../engine/plugins/facts-plugin";
import { flag, optional } from "../protocol/arguments";
import { itemNotFound } from "../protocol/errors";
import { method, orNull } from "../protocol/members";
import { positionsIn, zoneOnGrid } from "./area";
import type { Members } from "./members";
import type { Range } from "./range";

/** What is in use of a range, and around it. */
export const USED: Members<Range> = {
  properties: {},
  methods: {
    getUsedRange: method<Range, [boolean | undefined]>([optional(flag)], usedRange),
    getUsedRangeOrNullObject: method<Range, [boolean | undefined]>(
      [optional(flag)],
      (range, valuesOnly) => orNull(() => usedRange(range, valuesOnly))
    ),
    getSurroundingRegion: method<Range, []>([], surroundingRegion),
  },
};

/** The smallest block that holds all cells of the range with a value or, unless values alone count, with a look. */
export function usedRange(range: Range, valuesOnly = false): Range {
  const { read } = range.context.engine;
  let used: Zone | undefined;
  for (const position of positionsIn(read, range)) {
    if (holdsSomething(read, position) || (!valuesOnly && isDressed(read, position))) {
      used = stretched(used, position);
    }
  }
  if (!used) throw itemNotFound("no cell of the range is in use");
  return range.on(used);
}

function stretched(zone: Zone | undefined, { row, col }: CellPosition): Zone {
  return {
    top: Math.min(zone?.top ?? row, row),
    left: Math.min(zone?.left ?? col, col),
    bottom: Math.max(zone?.bottom ?? row, row),
    right: Math.max(zone?.right ?? col, col),
  };
}

/** A formula is something, even where it gives an empty text; so is what it spills. */
export function holdsSomething(read: Reading, position: CellPosition): boolean {
  const cell = read.getCell(position);
  if (cell?.isFormula || cell?.content) return true;
  return read.getEvaluatedCell(position).type !== "empty";
}

function isDressed(read: Reading, position: CellPosition): boolean {
  const cell = read.getCell(position);
  return Boolean(cell?.format) || !isPlain(cell?.style) || read.getCellBorder(position) !== null;
}

const SIDES = ["top", "bottom", "left", "right"] as const;

/** Grows in every direction, corners too, until blank rows, blank columns or the edges of the sheet are around it. */
function surroundingRegion(range: Range): Range {
  const { context, sheetId } = range;
  const { read } = context.engine;
  let zone = range.zone;
  for (let before: Zone | undefined; before !== zone;) {
    before = zone;
    for (const side of SIDES) {
      while (holdsAny(beside(zone, side))) {
        zone = { ...zone, [side]: zone[side] + OUTWARDS[side] };
      }
    }
  }
  return range.on(zone);

  function holdsAny(line: Zone): boolean {
    const onGrid = zoneOnGrid(read, sheetId, line);
    for (const position of onGrid ? positionsIn(read, { context, sheetId, zones: [onGrid] }) : []) {
      if (holdsSomething(read, position)) return true;
    }
    return false;
  }
}

const OUTWARDS = { top: -1, bottom: 1, left: -1, right: 1 } as const;

/** The line of cells along a side of a zone, corners included; it has none at the edge of the sheet. */
function beside({ top, left, bottom, right }: Zone, side: (typeof SIDES)[number]): Zone {
  const around = {
    top: Math.max(top - 1, 0),
    left: Math.max(left - 1, 0),
    bottom: Math.min(bottom + 1, LAST_ROW),
    right: Math.min(right + 1, LAST_COLUMN),
  };
  switch (side) {
    case "top":
      return { ...around, bottom: top - 1 };
    case "bottom":
      return { ...around, top: bottom + 1 };
    case "left":
      return { ...around, right: left - 1 };
    case "right":
      return { ...around, left: right + 1 };
  }
}
