import type { Zone } from "@odoo/o-spreadsheet";
import type { Reading } from "../engine/plugins/facts-plugin";
import { widthOf } from "../engine/cells/spans";
import { findTable } from "../engine/tables/table-identity";
import type { HeldTable } from "../engine/tables/table-identity";
import { textContent } from "../engine/text/values";
import { shiftInTable } from "../engine/tables/table-lines";
import { anything, text } from "../protocol/arguments";
import { HostError, invalidArgument, itemNotFound } from "../protocol/errors";
import { method, navigation, objectType, property, readOnly } from "../protocol/members";
import type { Method, ObjectType } from "../protocol/members";
import { getProperty, setProperty } from "../protocol/query";
import { sameName } from "./collection";
import { ColumnFilter } from "./column-filter";
import { ExcelObject } from "./context";
import { Range } from "./range";
import { altered, columnNames, shapeOf } from "./table-shape";
import type { Shape } from "./table-shape";
import type { Table } from "./table";

/** The ids of a table's columns, in order: the engine gives one to each. */
export const columnIds = ({ table }: HeldTable): number[] =>
  table.filters.map(({ id }) => Number(id));

/** A column of a table, found by its id. */
export class TableColumn extends ExcelObject {
  constructor(
    readonly table: Table,
    /** Undefined while the column is yet to be added. */
    public id: number | undefined
  ) {
    super(table.context);
  }

  override get type(): ObjectType {
    return TABLE_COLUMN;
  }

  override identity(): Readonly<Record<string, unknown>> {
    if (this.id === undefined) this.context.engine.flush();
    return { Id: this.id };
  }

  get index(): number {
    return this.indexIn(this.table.lying);
  }

  indexIn(held: HeldTable): number {
    const index = columnIds(held).indexOf(this.id ?? NaN);
    if (index < 0) throw itemNotFound("the column was deleted");
    return index;
  }

  /** The cells of this column in a part of the table. */
  part(zoneOf: (shape: Shape) => Zone | undefined): Range {
    const held = this.table.lying;
    const zone = zoneOf(shapeOf(held));
    if (!zone) throw itemNotFound("the table does not show that row");
    const col = zone.left + this.indexIn(held);
    return new Range(this.context, held.sheetId, { ...zone, left: col, right: col });
  }
}

function rename(column: TableColumn, name: string): void {
  column.table.plan((read, held) => {
    const index = column.indexIn(held);
    const others = columnNames(read, held).filter((_, i) => i !== index);
    if (name === "" || others.some((other) => sameName(other, name))) {
      throw invalidArgument(`"${name}" cannot be the name of this column`);
    }
    return [named(read, held, index, name)];
  });
}

/** Gives a column its name: in its header, or where names are kept while that is not shown. */
export function named(read: Reading, held: HeldTable, index: number, name: string) {
  const { header, whole } = shapeOf(held);
  if (!header && held.hidden) {
    const columns = columnNames(read, held).map((old, i) => (i === index ? name : old));
    return altered(held, { hidden: { ...held.hidden, columns } });
  }
  const at = { sheetId: held.sheetId, col: whole.left + index, row: whole.top };
  return { type: "UPDATE_CELL" as const, ...at, content: textContent(name) };
}

/** What lies to the right of the table moves up to it. */
function remove(column: TableColumn): void {
  column.table.plan(function* (read, held) {
    const { sheetId, id, hidden } = held;
    const { whole } = shapeOf(held);
    const index = column.indexIn(held);
    if (widthOf(whole) === 1) {
      throw new HostError("InvalidOperation", "The only column of a table cannot be deleted.");
    }
    const col = whole.left + index;
    const zone = { ...whole, left: col, right: col };
    yield* shiftInTable(read, { sheetId, zone, dimension: "COL", removed: true });
    const columns = hidden?.columns.filter((_, i) => i !== index);
    yield altered(findTable(read, id)!, {
      zone: { ...whole, right: whole.right - 1 },
      ...(hidden && columns ? { hidden: { ...hidden, columns } } : {}),
    });
  });
}

function part(zoneOf: (shape: Shape) => Zone | undefined): Method<TableColumn> {
  return method<TableColumn, []>([], (column) => column.part(zoneOf));
}

const TABLE_COLUMN: ObjectType = objectType<TableColumn>("TableColumn", {
  properties: {
    id: readOnly((column) => column.identity()["Id"]),
    index: readOnly((column) => column.index),
    name: property<TableColumn, string>(
      ({ table, index }) => columnNames(table.context.engine.read, table.held)[index] ?? "",
      text,
      rename
    ),
    filter: navigation((column) => new ColumnFilter(column)),
    values: property<TableColumn, unknown>(
      (column) =>
        getProperty(
          column.part(({ whole }) => whole),
          "values"
        ),
      anything,
      (column, values) =>
        setProperty(
          column.part(({ whole }) => whole),
          "values",
          values
        )
    ),
  },
  methods: {
    getRange: part(({ whole }) => whole),
    getHeaderRowRange: part(({ header }) => header),
    getDataBodyRange: part(({ body }) => body),
    getTotalRowRange: part(({ totals }) => totals),
    delete: method<TableColumn, []>([], remove),
  },
});
