import { findTable } from "../engine/tables/table-identity";
import { shiftInTable } from "../engine/tables/table-lines";
import { anything } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { method, objectType, property, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { getProperty, setProperty } from "../protocol/query";
import { ExcelObject } from "./context";
import { Range } from "./range";
import { altered, rowCount, shapeOf } from "./table-shape";
import type { Table } from "./table";

/** A row of a table: a place in it, whatever comes to stand there. */
export class TableRow extends ExcelObject {
  constructor(
    readonly table: Table,
    /** From 0; -1 while the row is yet to be added at the end. */
    public index: number
  ) {
    super(table.context);
  }

  override get type(): ObjectType {
    return TABLE_ROW;
  }

  get range(): Range {
    const { held } = this.table;
    const { body } = shapeOf(held);
    const row = body.top + this.index;
    if (row > body.bottom) throw invalidArgument(`the table has no row ${this.index}`);
    return new Range(this.context, held.sheetId, { ...body, top: row, bottom: row });
  }
}

/** What lies below moves up. The last row is only emptied: a table is never without one. */
function remove(row: TableRow): void {
  row.table.plan(function* (read, held) {
    const { sheetId, id } = held;
    const { whole, body } = shapeOf(held);
    const count = rowCount(read, held);
    if (row.index >= count) throw invalidArgument(`the table has no row ${row.index}`);
    const at = body.top + row.index;
    const zone = { ...body, top: at, bottom: at };
    if (count === 1) {
      yield { type: "DELETE_CONTENT", sheetId, target: [zone] };
      return;
    }
    yield* shiftInTable(read, { sheetId, zone, dimension: "ROW", removed: true });
    yield altered(findTable(read, id)!, { zone: { ...whole, bottom: whole.bottom - 1 } });
  });
}

const TABLE_ROW: ObjectType = objectType<TableRow>("TableRow", {
  properties: {
    index: readOnly((row) => {
      // A row that is yet to be added gets its index first.
      row.context.engine.flush();
      return row.index;
    }),
    values: property<TableRow, unknown>(
      ({ range }) => getProperty(range, "values"),
      anything,
      (row, values) => setProperty(row.range, "values", values)
    ),
  },
  methods: {
    getRange: method<TableRow, []>([], ({ range }) => range),
    delete: method<TableRow, []>([], remove),
  },
});
