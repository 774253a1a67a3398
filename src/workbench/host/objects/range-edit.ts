import type { Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW } from "../engine/address";
import { unmerged } from "../engine/cells/merged";
import { checkShift, shiftCells } from "../engine/cells/shift-cells";
import type { CellShift } from "../engine/cells/shift-cells";
import { deleteLines, insertLines } from "../engine/cells/shift-lines";
import { ENDS, heightOf } from "../engine/cells/spans";
import type { Dimension } from "../engine/cells/spans";
import { flag, oneOf, optional } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import { method } from "../protocol/members";
import { makeRoom, zoneOnGrid } from "./area";
import { CLEARED, clear } from "./clear";
import type { Cleared } from "./clear";
import type { Members } from "./members";
import type { Range } from "./range";

const INSERT = { Down: "ROW", Right: "COL" } as const;
const DELETE = { Up: "ROW", Left: "COL" } as const;

/** What changes the cells of a range as a whole. */
export const EDITS: Members<Range> = {
  properties: {},
  methods: {
    clear: method<Range, [Cleared | undefined]>([optional(oneOf(...CLEARED))], clear),
    insert: method<Range, ["Down" | "Right"]>([oneOf("Down", "Right")], (range, shift) =>
      insert(range, INSERT[shift])
    ),
    delete: method<Range, ["Up" | "Left"]>([oneOf("Up", "Left")], (range, shift) =>
      remove(range, DELETE[shift])
    ),
    merge: method<Range, [boolean | undefined]>([optional(flag)], merge),
    unmerge: method<Range, []>([], unmerge),
  },
};

function insert(range: Range, dimension: Dimension): Range {
  const { sheetId, zone, context } = range;
  if (isLines(range, dimension)) context.engine.plan(insertLines(linesOf(range, dimension)));
  else shift(range, { sheetId, zone, dimension, removed: false, like: "before" });
  return range.on(zone);
}

function remove(range: Range, dimension: Dimension): void {
  const { sheetId, zone, context } = range;
  if (isLines(range, dimension)) {
    context.engine.plan(deleteLines(linesOf(range, dimension)));
  } else {
    makeRoom(range);
    shift(range, { sheetId, zone, dimension, removed: true });
  }
}

function shift({ context: { engine } }: Range, cells: CellShift): void {
  engine.plan((read) => {
    checkShift(read, cells);
    return shiftCells(read, cells);
  });
}

/** Whether whole rows are shifted up or down, or whole columns to a side; the other way they cannot go. */
function isLines({ zone }: Range, dimension: Dimension): boolean {
  const rows = zone.left === 0 && zone.right === LAST_COLUMN;
  const columns = zone.top === 0 && zone.bottom === LAST_ROW;
  if (rows && columns) throw new HostError("InvalidOperation", "A whole sheet cannot be shifted.");
  if (dimension === "ROW" ? columns : rows) {
    throw invalidArgument("whole rows are shifted up or down, whole columns to a side");
  }
  return rows || columns;
}

function linesOf({ sheetId, zone }: Range, dimension: Dimension) {
  const [start, end] = ENDS[dimension];
  return { sheetId, dimension, first: zone[start], last: zone[end] };
}

/** Of the cells that become one, or one in each row, only the first keeps its value. */
function merge(range: Range, across = false): void {
  const { context, sheetId } = range;
  makeRoom(range);
  context.engine.plan((read) => {
    const zone = zoneOnGrid(read, sheetId, range.zone);
    const target = zone && across ? rowsOf(zone) : zone ? [zone] : [];
    return target.length > 0 ? [{ type: "ADD_MERGE", sheetId, target, force: true }] : [];
  });
}

function rowsOf(zone: Zone): Zone[] {
  return Array.from({ length: heightOf(zone) }, (_, i) => ({
    ...zone,
    top: zone.top + i,
    bottom: zone.top + i,
  }));
}

function unmerge({ context, sheetId, zone }: Range): void {
  context.engine.plan((read) => {
    const onGrid = zoneOnGrid(read, sheetId, zone);
    return onGrid ? unmerged(read, sheetId, onGrid) : [];
  });
}
