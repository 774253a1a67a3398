import type { Zone } from "@odoo/o-spreadsheet";
import { helpers } from "@odoo/o-spreadsheet";
import { tablesOn } from "../engine/tables/table-identity";
import { flag, optional } from "../protocol/arguments";
import { itemNotFound } from "../protocol/errors";
import { method, objectType } from "../protocol/members";
import type { Method, ObjectType } from "../protocol/members";
import { collectionMembers } from "./collection";
import { ExcelCollection } from "./context";
import type { Range } from "./range";
import { Table } from "./table";
import { tableOf } from "./tables";

/** The tables that lie in a range, or touch it: from the top down, and from the left. */
class TablesInRange extends ExcelCollection<Table> {
  constructor(
    readonly range: Range,
    readonly whole: boolean
  ) {
    super(range.context);
  }

  override get type(): ObjectType {
    return TABLES_IN_RANGE;
  }

  override items(): readonly Table[] {
    const { sheetId, zone } = this.range;
    const isIn = (table: Zone): boolean =>
      this.whole
        ? helpers.deepEquals(helpers.union(table, zone), zone)
        : helpers.overlap(table, zone);
    return tablesOn(this.context.engine.finding("tables", "shapes", "sheets"), sheetId)
      .filter(({ table }) => isIn(table.range.zone))
      .sort((a, b) => order(a.table.range.zone, b.table.range.zone))
      .map(({ id }) => new Table(this.context, id));
  }

  override find(key: string | number): Table | undefined {
    return tableOf(this.items(), key);
  }
}

const order = (a: Zone, b: Zone): number => a.top - b.top || a.left - b.left;

function first(tables: TablesInRange): Table {
  const [table] = tables.items();
  if (!table) throw itemNotFound("the range has no table");
  return table;
}

const members = collectionMembers<TablesInRange>();
const TABLES_IN_RANGE: ObjectType = objectType<TablesInRange>("TableScopedCollection", {
  properties: {},
  methods: {
    ...members.getCount,
    ...members.getItem,
    getFirst: method<TablesInRange, []>([], first),
  },
});

/** A part of what ranges serve. */
export const RANGE_TABLES: Readonly<Record<"getTables", Method<Range>>> = {
  getTables: method<Range, [boolean | undefined]>(
    [optional(flag)],
    (range, fullyContained) => new TablesInRange(range, fullyContained ?? false)
  ),
};
