import type { CellPosition } from "@odoo/o-spreadsheet";
import { WHOLE_SHEET } from "../engine/address";
import { zonesOf } from "../events/areas";
import { mergesIn } from "../engine/cells/merged";
import { intersectionOf } from "../engine/cells/spans";
import type { Reading } from "../engine/plugins/facts-plugin";
import { oneOf, optional } from "../protocol/arguments";
import { HostError, itemNotFound } from "../protocol/errors";
import { method, orNull } from "../protocol/members";
import { positionsIn, zonesOnGrid } from "./area";
import type { Area } from "./area";
import type { Members } from "./members";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { holdsSomething, usedRange } from "./range-used";

const KINDS = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;
type Kind = (typeof KINDS)[number];

const VALUES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;
type Values = (typeof VALUES)[number];

type Args = [Kind, Values | undefined];
const readers = [oneOf(...KINDS), optional(oneOf(...VALUES))] as const;

/** Cells of a range that have something in common. */
export const SPECIAL: Members<Range> = {
  properties: {},
  methods: {
    getSpecialCells: method<Range, Args>(readers, specialCells),
    getSpecialCellsOrNullObject: method<Range, Args>(readers, (range, kind, values) =>
      orNull(() => specialCells(range, kind, values))
    ),
    getMergedAreasOrNullObject: method<Range, []>([], (range) => orNull(() => mergedAreas(range))),
  },
};

type Test = (read: Reading, position: CellPosition) => boolean;

function specialCells(area: Area, kind: Kind, values: Values = "All"): RangeAreas {
  const { context, sheetId } = area;
  const { read } = context.engine;
  const test = testFor(kind, values);
  const inUse = kind === "Blanks" ? onUsedPart(area) : area;
  const cells = inUse && [...positionsIn(read, inUse)].filter((position) => test(read, position));
  if (!cells || cells.length === 0) throw itemNotFound("there are no such cells in the range");
  return new RangeAreas(context, sheetId, zonesOf(cells));
}

function testFor(kind: Kind, values: Values): Test {
  switch (kind) {
    case "Blanks":
      return (read, position) => !holdsSomething(read, position);
    case "Constants":
      return (read, position) => {
        const cell = read.getCell(position);
        return !cell?.isFormula && Boolean(cell?.content) && isOf(values, read, position);
      };
    case "Formulas":
      return (read, position) =>
        read.getCell(position)?.isFormula === true && isOf(values, read, position);
    case "DataValidations":
      return (read, position) => read.getValidationRuleForCell(position) !== undefined;
    case "Visible":
      return (read, { sheetId, row, col }) =>
        !read.isRowHidden(sheetId, row) && !read.isColHidden(sheetId, col);
    default:
      throw new HostError("NotImplemented", `The Excel host does not find cells by ${kind}.`);
  }
}

/** The kinds of values are named one after another: `ErrorsLogicalNumber`. */
function isOf(values: Values, read: Reading, position: CellPosition): boolean {
  const { type } = read.getEvaluatedCell(position);
  const name = {
    error: "Errors",
    boolean: "Logical",
    number: "Number",
    text: "Text",
    empty: "Text",
  }[type];
  return values === "All" || values.includes(name);
}

/** Blank cells count as far as the sheet is used. */
function onUsedPart(area: Area): Area | undefined {
  const { context, sheetId, zones } = area;
  const used = orNull(() => usedRange(new Range(context, sheetId, WHOLE_SHEET)));
  if (!("zone" in used)) return undefined;
  const parts = zones.flatMap((zone) => intersectionOf(zone, used.zone) ?? []);
  return { context, sheetId, zones: parts };
}

function mergedAreas(range: Range): RangeAreas {
  const { context, sheetId } = range;
  const { read } = context.engine;
  const merges = zonesOnGrid(read, range).flatMap((zone) => mergesIn(read, sheetId, zone));
  if (merges.length === 0) throw itemNotFound("no cells of the range are merged");
  return new RangeAreas(context, sheetId, merges);
}
