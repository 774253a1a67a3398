import { EVERYTHING, TABLES } from "../engine/places";
import type { Touched } from "../engine/places";
import type { Reading } from "../engine/plugins/facts-plugin";
import type { Write } from "../engine/plugins/hooks";
import { findTable } from "../engine/tables/table-identity";
import type { HeldTable } from "../engine/tables/table-identity";
import { EventType } from "../events/event-types";
import { eventMethods } from "../events/subscriptions";
import { text } from "../protocol/arguments";
import { itemNotFound } from "../protocol/errors";
import { method, navigation, objectType, property, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject } from "./context";
import type { Context } from "./context";
import { TableColumns } from "./table-columns";
import { TABLE_FILTERS } from "./table-filters";
import { TABLE_LOOK } from "./table-look";
import { checkTableName } from "./table-name";
import { TABLE_RANGES } from "./table-ranges";
import { TableRows } from "./table-rows";
import { altered } from "./table-shape";
import { TableSort } from "./table-sort";
import { Worksheet } from "./worksheet";

/** A table, found by its id. */
export class Table extends ExcelObject {
  constructor(
    context: Context,
    readonly id: string
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return TABLE;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get eventTarget(): string {
    return this.id;
  }

  get held(): HeldTable {
    return this.heldIn(this.context.engine.read);
  }

  /** The table as far as it goes where it lies and what its columns are called. */
  get lying(): HeldTable {
    return this.heldIn(this.context.engine.finding("sheets", "tables", "shapes"));
  }

  get called(): string {
    return this.heldIn(this.context.engine.finding("sheets", "tables")).name;
  }

  /** Changes the table as it is when the change has its turn. */
  plan(
    change: (read: Reading, held: HeldTable) => Iterable<Write>,
    touched: Touched = EVERYTHING
  ): void {
    this.context.engine.plan((read) => change(read, this.heldIn(read)), touched);
  }

  private heldIn(read: Reading): HeldTable {
    const held = findTable(read, this.id);
    if (!held) throw itemNotFound("the table was deleted");
    return held;
  }
}

function rename(table: Table, name: string): void {
  table.plan((read, held) => {
    checkTableName(read, name, table.id);
    return [altered(held, { name })];
  }, TABLES);
}

/** The table goes, with all that stands in it. */
function remove(table: Table): void {
  table.plan((_, { sheetId, table: { range } }) => {
    const target = [range.zone];
    return [
      { type: "REMOVE_TABLE", sheetId, target },
      { type: "CLEAR_CELLS", sheetId, target },
    ];
  });
}

const TABLE: ObjectType = objectType<Table>("Table", {
  properties: {
    id: readOnly((table) => table.id),
    legacyId: readOnly((table) => String(table.held.legacyId)),
    name: property<Table, string>((table) => table.held.name, text, rename),
    ...TABLE_LOOK.properties,
    columns: navigation((table) => new TableColumns(table)),
    rows: navigation((table) => new TableRows(table)),
    sort: navigation((table) => new TableSort(table)),
    worksheet: navigation((table) => new Worksheet(table.context, table.lying.sheetId)),
  },
  methods: {
    ...TABLE_RANGES.methods,
    ...TABLE_FILTERS.methods,
    delete: method<Table, []>([], remove),
    ...eventMethods<Table>({
      DataChanged: EventType.tableChanged,
      SelectionChanged: EventType.tableSelectionChanged,
    }),
  },
});
