import { putCells } from "../engine/cells/put-cells";
import { widthOf } from "../engine/cells/spans";
import { anything, optional } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { collectionMembers } from "./collection";
import { ExcelCollection } from "./context";
import { gridOf, place, putsOf } from "./table-grid";
import { insertRows } from "./table-new-rows";
import { TableRow } from "./table-row";
import { rowCount, shapeOf } from "./table-shape";
import type { Table } from "./table";

/** The rows of a table's body, in order. */
export class TableRows extends ExcelCollection<TableRow> {
  constructor(readonly table: Table) {
    super(table.context);
  }

  override get type(): ObjectType {
    return TABLE_ROWS;
  }

  override items(): readonly TableRow[] {
    const count = rowCount(this.context.engine.read, this.table.held);
    return Array.from({ length: count }, (_, index) => new TableRow(this.table, index));
  }

  override find(key: string | number): TableRow | undefined {
    return this.items()[Number(key)];
  }
}

/**
 * Adds rows at an index, or at the end. What lies below moves down, as wide as the table is; references to all rows
 * of a column then mean the new ones too.
 */
function add(rows: TableRows, at: number | undefined, values: unknown): TableRow {
  const { table } = rows;
  const row = new TableRow(table, at ?? -1);
  table.plan(function* (read, held) {
    const { body } = shapeOf(held);
    const count = rowCount(read, held);
    const index = row.index < 0 ? count : row.index;
    if (index > count) throw invalidArgument(`the table has ${count} rows`);
    row.index = index;
    const grid = gridOf(values, widthOf(body));
    // The blank row of a table without rows becomes its first.
    const blank = count === 0 ? 1 : 0;
    const added = grid.length - blank;
    if (added > 0) yield* insertRows(read, held, { index: index + blank, added, count });
    const first = { sheetId: held.sheetId, col: body.left, row: body.top + index };
    yield* putCells(putsOf(grid, first), "en-US")(read);
  });
  return row;
}

const members = collectionMembers<TableRows>();
const TABLE_ROWS: ObjectType = objectType<TableRows>("TableRowCollection", {
  properties: members.count,
  methods: {
    ...members.getCount,
    ...members.getItemAt,
    add: method<TableRows, [number | undefined, unknown]>([optional(place), anything], add),
  },
});
