import { helpers } from "@odoo/o-spreadsheet";
import type { CellPosition, Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW, parseAddress } from "../engine/address";
import type { Reading } from "../engine/plugins/facts-plugin";
import { cellZone, isCell } from "../engine/cells/spans";
import { either, instance, oneOf, optional, text } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { method } from "../protocol/members";
import type { Members } from "./members";
import { Range } from "./range";
import { holdsSomething } from "./range-used";

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
type Direction = (typeof DIRECTIONS)[number];

const STEPS = {
  Left: { row: 0, col: -1 },
  Right: { row: 0, col: 1 },
  Up: { row: -1, col: 0 },
  Down: { row: 1, col: 0 },
} as const;

const cell = optional(
  either(
    instance(() => Range),
    text
  )
);
type Cell = Range | string | undefined;

/** What a person reaches with Ctrl and an arrow key, with Shift or without. */
export const REACH: Members<Range> = {
  properties: {},
  methods: {
    getRangeEdge: method<Range, [Direction, Cell]>(
      [oneOf(...DIRECTIONS), cell],
      (range, to, from) => range.on(edge(range, to, from))
    ),
    getExtendedRange: method<Range, [Direction, Cell]>(
      [oneOf(...DIRECTIONS), cell],
      (range, to, from) => range.on(extended(range.zone, to, edge(range, to, from)))
    ),
  },
};

/** The range keeps its other side, even where it reaches beyond the edge of the data. */
function extended(zone: Zone, to: Direction, { top, left }: Zone): Zone {
  switch (to) {
    case "Left":
      return { ...zone, left: Math.min(left, zone.left) };
    case "Right":
      return { ...zone, right: Math.max(left, zone.right) };
    case "Up":
      return { ...zone, top: Math.min(top, zone.top) };
    case "Down":
      return { ...zone, bottom: Math.max(top, zone.bottom) };
  }
}

/** From the active cell to the end of the data that it is in, or else to the next data, or the end of the sheet. */
function edge(range: Range, to: Direction, from: Cell): Zone {
  const { read } = range.context.engine;
  let here = activeCell(range, from);
  let next = step(here, to);
  if (next && holds(read, here) && holds(read, next)) {
    while (next && holds(read, next)) [here, next] = [next, step(next, to)];
    return cellZone(here);
  }
  const onwards = to === "Down" || to === "Right";
  while (next && !holds(read, next)) {
    if (onwards && !onGrid(read, next)) return endOfSheet(next, to);
    [here, next] = [next, step(next, to)];
  }
  return cellZone(next ?? here);
}

function activeCell(range: Range, from: Cell): CellPosition {
  const { sheetId } = range;
  if (from === undefined) return { sheetId, row: range.zone.top, col: range.zone.left };
  const zone = typeof from === "string" ? parseAddress(from).zone : from.zone;
  if (!isCell(zone) || !helpers.isInside(zone.left, zone.top, range.zone)) {
    throw invalidArgument("the active cell must be a cell of the range");
  }
  return { sheetId, row: zone.top, col: zone.left };
}

function step({ sheetId, row, col }: CellPosition, to: Direction): CellPosition | undefined {
  const next = { sheetId, row: row + STEPS[to].row, col: col + STEPS[to].col };
  const exists = next.row >= 0 && next.col >= 0 && next.row <= LAST_ROW && next.col <= LAST_COLUMN;
  return exists ? next : undefined;
}

const onGrid = (read: Reading, { sheetId, row, col }: CellPosition): boolean =>
  row < read.getNumberRows(sheetId) && col < read.getNumberCols(sheetId);

const holds = (read: Reading, position: CellPosition): boolean =>
  onGrid(read, position) && holdsSomething(read, position);

/** Beyond what the engine has of the sheet there is nothing, as far as Excel's sheet goes. */
function endOfSheet(here: CellPosition, to: Direction): Zone {
  return cellZone(to === "Down" ? { ...here, row: LAST_ROW } : { ...here, col: LAST_COLUMN });
}
