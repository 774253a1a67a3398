import type { CellPosition } from "@odoo/o-spreadsheet";
import { cellZone } from "../engine/cells/spans";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { method, orNull } from "../protocol/members";
import type { Members } from "./members";
import type { Range } from "./range";

/** Where a formula puts its array, and which formula put something in a cell. */
export const SPILLS: Members<Range> = {
  properties: {},
  methods: {
    getSpillingToRange: method<Range, []>([], spillingTo),
    getSpillingToRangeOrNullObject: method<Range, []>([], (range) =>
      orNull(() => spillingTo(range))
    ),
    getSpillParent: method<Range, []>([], spillParent),
    getSpillParentOrNullObject: method<Range, []>([], (range) => orNull(() => spillParent(range))),
  },
};

function onlyCell(range: Range): CellPosition {
  if (range.rows * range.columns > 1) throw invalidArgument("the range must be a single cell");
  return { sheetId: range.sheetId, row: range.zone.top, col: range.zone.left };
}

function spillingTo(range: Range): Range {
  const position = onlyCell(range);
  const { read } = range.context.engine;
  const zone = read.getCell(position)?.isFormula ? read.getSpreadZone(position) : undefined;
  if (!zone) throw itemNotFound("no formula in the cell spills");
  return range.on(zone);
}

function spillParent(range: Range): Range {
  const parent = range.context.engine.read.getArrayFormulaSpreadingOn(onlyCell(range));
  if (!parent) throw itemNotFound("no formula spills into the cell");
  return range.on(cellZone(parent));
}
