import { localeOf } from "../engine/text/locales";
import { putCells } from "../engine/cells/put-cells";
import { heightOf } from "../engine/cells/spans";
import { properHeaders } from "../engine/tables/table-headers";
import { WORDS, findTable } from "../engine/tables/table-identity";
import type { HeldTable } from "../engine/tables/table-identity";
import { shiftInTable } from "../engine/tables/table-lines";
import { anything, optional, text } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { collectionMembers, sameName } from "./collection";
import { ExcelCollection } from "./context";
import { TableColumn, columnIds, named } from "./table-column";
import { gridOf, place, putsOf } from "./table-grid";
import { altered, columnNames, shapeOf } from "./table-shape";
import type { Table } from "./table";

/** The columns of a table, in order. */
export class TableColumns extends ExcelCollection<TableColumn> {
  constructor(readonly table: Table) {
    super(table.context);
  }

  override get type(): ObjectType {
    return TABLE_COLUMNS;
  }

  override items(): readonly TableColumn[] {
    return columnIds(this.table.lying).map((id) => new TableColumn(this.table, id));
  }

  /** By its name, or by its id, which may be given as a text. */
  override find(key: string | number): TableColumn | undefined {
    const held = this.table.lying;
    const names = columnNames(this.context.engine.finding("shapes"), held);
    const ids = columnIds(held);
    const index = typeof key === "string" ? names.findIndex((name) => sameName(name, key)) : -1;
    const id = index >= 0 ? ids[index] : ids.find((each) => String(each) === String(key));
    return id === undefined ? undefined : new TableColumn(this.table, id);
  }
}

/** Adds a column at an index, or at the end. What lies to the right moves on, as high as the table is. */
function add(
  columns: TableColumns,
  at: number | undefined,
  values: unknown,
  name: string | undefined
): TableColumn {
  const { table } = columns;
  const column = new TableColumn(table, undefined);
  table.plan(function* (read, held) {
    const { sheetId, id } = held;
    const { whole } = shapeOf(held);
    const names = columnNames(read, held);
    const index = at === undefined || at < 0 ? names.length : at;
    if (index > names.length) throw invalidArgument(`the table has ${names.length} columns`);
    if (name !== undefined && names.some((other) => sameName(other, name))) {
      throw invalidArgument(`the table has a column "${name}" already`);
    }
    const grid = valuesOf(held, values);
    const col = whole.left + index;
    const zone = { ...whole, left: col, right: col };
    const like = index === 0 ? "after" : "before";
    yield* shiftInTable(read, { sheetId, zone, dimension: "COL", removed: false, like });
    const hidden = held.hidden && {
      ...held.hidden,
      columns: withNew(held.hidden.columns, index, WORDS[localeOf(read.getLocale())].column),
    };
    const wider = { ...whole, right: whole.right + 1 };
    yield altered(findTable(read, id)!, { zone: wider, ...(hidden ? { hidden } : {}) });
    column.id = columnIds(findTable(read, id)!)[index];
    yield* putCells(putsOf(grid, { sheetId, col, row: whole.top }), "en-US")(read);
    if (name !== undefined) yield named(read, findTable(read, id)!, index, name);
  });
  return column;
}

function withNew(columns: readonly string[], index: number, word: string): string[] {
  const names = [...columns.slice(0, index), "", ...columns.slice(index)];
  const entered = names.map((_, i) => i === index);
  return properHeaders(names, entered, word);
}

/** The values of a column from its header down; the totals row may be left out. One value goes everywhere. */
function valuesOf(held: HeldTable, values: unknown): ReturnType<typeof gridOf> {
  const { whole, totals } = shapeOf(held);
  const height = heightOf(whole);
  if (values === null || values === undefined) return [];
  if (!Array.isArray(values)) {
    return gridOf(
      Array.from({ length: height }, () => [values]),
      1
    );
  }
  const fits = values.length === height || (totals && values.length === height - 1);
  return gridOf(fits ? values : [], 1);
}

const members = collectionMembers<TableColumns>();
const TABLE_COLUMNS: ObjectType = objectType<TableColumns>("TableColumnCollection", {
  properties: members.count,
  methods: {
    ...members.getCount,
    ...members.getItem,
    ...members.getItemAt,
    add: method<TableColumns, [number | undefined, unknown, string | undefined]>(
      [optional(place), anything, optional(text)],
      add
    ),
  },
});
