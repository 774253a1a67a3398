import { helpers } from "@odoo/o-spreadsheet";
import type { Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW } from "../engine/address";
import { intersectionOf } from "../engine/cells/spans";
import { either, instance, integer, optional, text } from "../protocol/arguments";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { method, orNull, readOnly } from "../protocol/members";
import type { Method } from "../protocol/members";
import { cellCount } from "./area";
import type { Members } from "./members";
import { Range } from "./range";

const other = either(
  instance(() => Range),
  text
);

/** Where a range lies, and the ranges that are found from it. */
export const GEOMETRY: Members<Range> = {
  properties: {
    address: readOnly((range) => range.address),
    addressLocal: readOnly((range) => range.address),
    cellCount: readOnly((range) => cellCount([range.zone])),
    rowCount: readOnly((range) => range.rows),
    columnCount: readOnly((range) => range.columns),
    rowIndex: readOnly((range) => range.zone.top),
    columnIndex: readOnly((range) => range.zone.left),
    isEntireColumn: readOnly(({ zone }) => zone.top === 0 && zone.bottom === LAST_ROW),
    isEntireRow: readOnly(({ zone }) => zone.left === 0 && zone.right === LAST_COLUMN),
  },
  methods: {
    getCell: method<Range, [number, number]>([integer, integer], (range, row, column) =>
      range.block(row, column)
    ),
    getRow: method<Range, [number]>([integer], (range, row) =>
      range.block(row, 0, 1, range.columns)
    ),
    getColumn: method<Range, [number]>([integer], (range, column) =>
      range.block(0, column, range.rows, 1)
    ),
    getLastCell: method<Range, []>([], (range) => range.block(range.rows - 1, range.columns - 1)),
    getLastRow: method<Range, []>([], (range) => range.block(range.rows - 1, 0, 1, range.columns)),
    getLastColumn: method<Range, []>([], (range) =>
      range.block(0, range.columns - 1, range.rows, 1)
    ),
    getEntireRow: method<Range, []>([], (range) =>
      range.on({ ...range.zone, left: 0, right: LAST_COLUMN })
    ),
    getEntireColumn: method<Range, []>([], (range) =>
      range.on({ ...range.zone, top: 0, bottom: LAST_ROW })
    ),
    getOffsetRange: method<Range, [number, number]>([integer, integer], (range, rows, columns) =>
      range.block(rows, columns, range.rows, range.columns)
    ),
    getResizedRange: method<Range, [number, number]>([integer, integer], (range, rows, columns) =>
      range.block(0, 0, range.rows + rows, range.columns + columns)
    ),
    getAbsoluteResizedRange: method<Range, [number, number]>(
      [integer, integer],
      (range, rows, columns) => range.block(0, 0, rows, columns)
    ),
    getRowsAbove: lines(
      (range, n) => range.block(-n, 0, n, range.columns),
      (range, n) => range.block(0, 0, n, range.columns)
    ),
    getRowsBelow: lines(
      (range, n) => range.block(range.rows, 0, n, range.columns),
      (range, n) => range.block(range.rows - n, 0, n, range.columns)
    ),
    getColumnsBefore: lines(
      (range, n) => range.block(0, -n, range.rows, n),
      (range, n) => range.block(0, 0, range.rows, n)
    ),
    getColumnsAfter: lines(
      (range, n) => range.block(0, range.columns, range.rows, n),
      (range, n) => range.block(0, range.columns - n, range.rows, n)
    ),
    getBoundingRect: method<Range, [Range | string]>([other], (range, second) =>
      range.on(helpers.union(range.zone, zoneOf(range, second)))
    ),
    getIntersection: method<Range, [Range | string]>([other], intersection),
    getIntersectionOrNullObject: method<Range, [Range | string]>([other], (range, second) =>
      orNull(() => intersection(range, second))
    ),
  },
};

type Take = (range: Range, count: number) => Range;

/** Lines beside a range; a negative count takes them within it. */
function lines(beside: Take, within: Take): Method<Range> {
  return method<Range, [number | undefined]>([optional(integer)], (range, count = 1) => {
    if (count === 0) throw invalidArgument("the count must not be 0");
    return count > 0 ? beside(range, count) : within(range, -count);
  });
}

function zoneOf(range: Range, second: Range | string): Zone {
  const other = typeof second === "string" ? range.worksheet.range(second) : second;
  if (other.sheetId === range.sheetId) return other.zone;
  throw invalidArgument("the ranges must lie on the same worksheet");
}

function intersection(range: Range, second: Range | string): Range {
  const zone = intersectionOf(range.zone, zoneOf(range, second));
  if (!zone) throw itemNotFound("the ranges do not meet");
  return range.on(zone);
}
