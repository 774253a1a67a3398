import type { CellPosition, Zone } from "@odoo/o-spreadsheet";
import { rearranged } from "../engine/cells/rearrange";
import type { Dimension } from "../engine/cells/spans";
import {
  anything,
  flag,
  integer,
  list,
  oneOf,
  optional,
  record,
  text,
} from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import { method, objectType } from "../protocol/members";
import type { ObjectType, Reader } from "../protocol/members";
import { linesOf, zoneOnGrid } from "./area";
import { ExcelObject } from "./context";
import type { Range } from "./range";
import { valueAt } from "./range-cells";
import { comparing } from "./sort-order";
import type { SortField } from "./sort-order";

/** Sorting by colours and icons is refused. */
export const readField: Reader<SortField> = (value, what) => {
  const field = record({
    key: integer,
    ascending: optional(flag),
    dataOption: optional(oneOf("Normal", "TextAsNumber")),
    sortOn: optional(oneOf("Value", "CellColor", "FontColor", "Icon")),
    color: optional(text),
    icon: anything,
    subField: optional(text),
  })(value, what);
  const { key, ascending = true, dataOption, sortOn = "Value", subField } = field;
  if (sortOn !== "Value" || subField !== undefined) {
    throw new HostError("NotImplemented", "The Excel host sorts by values alone.");
  }
  return { key, ascending, textAsNumber: dataOption === "TextAsNumber" };
};

/** Puts the rows or the columns of a range in order. */
export class RangeSort extends ExcelObject {
  constructor(readonly range: Range) {
    super(range.context);
  }

  override get type(): ObjectType {
    return RANGE_SORT;
  }
}

type Orientation = "Rows" | "Columns";
type Method = "PinYin" | "StrokeCount";

export function sortRange(
  range: Range,
  fields: readonly SortField[],
  matchCase = false,
  hasHeaders = false,
  orientation: Orientation = "Rows"
): void {
  const { context, sheetId } = range;
  const { engine } = context;
  const { read } = engine;
  const dimension = orientation === "Rows" ? "ROW" : "COL";
  const length = dimension === "ROW" ? range.columns : range.rows;
  if (fields.length === 0) throw invalidArgument("there must be a field to sort by");
  if (fields.some(({ key }) => key < 0 || key >= length)) {
    throw invalidArgument("a field to sort by must lie in the range");
  }
  const whole = zoneOnGrid(read, sheetId, range.zone);
  if (!whole) return;
  const zone = hasHeaders ? withoutFirst(whole, dimension) : whole;
  const lines = linesOf([zone], dimension).map((line) => ({
    line,
    values: fields.map(({ key }) => valueAt(read, cellAt(key, line))),
  }));
  const compare = comparing(fields, matchCase, engine.locale);
  const order = lines.sort((a, b) => compare(a.values, b.values)).map(({ line }) => line);
  engine.plan((now) => rearranged(now, { sheetId, zone, dimension, order }));

  function cellAt(key: number, line: number): CellPosition {
    return dimension === "ROW"
      ? { sheetId, row: line, col: zone.left + key }
      : { sheetId, row: zone.top + key, col: line };
  }
}

function withoutFirst(zone: Zone, dimension: Dimension): Zone {
  return dimension === "ROW" ? { ...zone, top: zone.top + 1 } : { ...zone, left: zone.left + 1 };
}

const RANGE_SORT: ObjectType = objectType<RangeSort>("RangeSort", {
  properties: {},
  methods: {
    /** The method is how Chinese characters are put in order. */
    apply: method<
      RangeSort,
      [
        SortField[],
        boolean | undefined,
        boolean | undefined,
        Orientation | undefined,
        Method | undefined,
      ]
    >(
      [
        list(readField),
        optional(flag),
        optional(flag),
        optional(oneOf("Rows", "Columns")),
        optional(oneOf("PinYin", "StrokeCount")),
      ],
      ({ range }, fields, matchCase, hasHeaders, orientation) =>
        sortRange(range, fields, matchCase, hasHeaders, orientation)
    ),
  },
});
