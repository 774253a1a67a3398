import { flag, list, oneOf, optional } from "../protocol/arguments";
import { method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject } from "./context";
import { Range } from "./range";
import { readField, sortRange } from "./range-sort";
import type { SortField } from "./sort-order";
import { shapeOf } from "./table-shape";
import type { Table } from "./table";

/** Puts the rows of a table in order. What it was sorted by is not kept. */
export class TableSort extends ExcelObject {
  constructor(readonly table: Table) {
    super(table.context);
  }

  override get type(): ObjectType {
    return TABLE_SORT;
  }
}

function apply({ table }: TableSort, fields: readonly SortField[], matchCase?: boolean): void {
  const { held } = table;
  sortRange(new Range(table.context, held.sheetId, shapeOf(held).body), fields, matchCase);
}

const TABLE_SORT: ObjectType = objectType<TableSort>("TableSort", {
  properties: {},
  methods: {
    /** The method is how Chinese characters are put in order. */
    apply: method<
      TableSort,
      [SortField[], boolean | undefined, "PinYin" | "StrokeCount" | undefined]
    >([list(readField), optional(flag), optional(oneOf("PinYin", "StrokeCount"))], apply),
  },
});
