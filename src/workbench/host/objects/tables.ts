import { heightOf } from "../engine/cells/spans";
import type { HeldTable, NamedConfig } from "../engine/tables/table-identity";
import { WORDS, allTables, nextLegacyId, tablesOn } from "../engine/tables/table-identity";
import { growth } from "../engine/sheet-sizes";
import { shiftInTable } from "../engine/tables/table-lines";
import { EventType, WORKBOOK_TARGET } from "../events/event-types";
import { eventMethods } from "../events/subscriptions";
import { either, flag, instance, text } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import { method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { collectionMembers, sameName } from "./collection";
import { ExcelCollection, newId } from "./context";
import type { Context } from "./context";
import { namedRange, rangeOf } from "./named-items";
import { Range } from "./range";
import { Table } from "./table";
import { isFree } from "./table-headings";
import { isTaken } from "./table-name";
import { refuseOverlap } from "./table-overlap";

/** The tables of the workbook, or of one worksheet. */
export class Tables extends ExcelCollection<Table> {
  constructor(
    context: Context,
    /** Undefined for those of the whole workbook. */
    readonly sheetId?: string
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return TABLES;
  }

  get eventTarget(): string {
    return this.sheetId ?? WORKBOOK_TARGET;
  }

  override items(): readonly Table[] {
    return this.held().map(({ id }) => new Table(this.context, id));
  }

  override find(key: string | number): Table | undefined {
    const found = this.held().find(({ id, name }) => id === key || sameName(name, key));
    return found && new Table(this.context, found.id);
  }

  private held(): readonly HeldTable[] {
    const read = this.context.engine.finding("tables", "sheets");
    return this.sheetId === undefined ? allTables(read) : tablesOn(read, this.sheetId);
  }
}

/** By its name, or by its id. */
export function tableOf(tables: readonly Table[], key: string | number): Table | undefined {
  return tables.find((table) => table.id === key || sameName(table.called, key));
}

const LOOK: NamedConfig = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  automaticAutofill: true,
  styleId: "TableStyleMedium2",
};

/**
 * Makes a table of cells. Without headers among them, a row for those comes above them; headers alone get a blank
 * row. What is in the way moves down, as wide as the table is.
 */
function add(tables: Tables, source: Range | string, hasHeaders: boolean): Table {
  const { context } = tables;
  const {
    sheetId,
    zone: given,
    unbounded,
  } = typeof source === "string" ? sourceOf(tables, source) : source;
  if (unbounded) {
    throw new HostError(
      "NotImplemented",
      "The Excel host makes no tables of whole rows or columns."
    );
  }
  const id = `{${newId(context).toUpperCase()}}`;
  context.engine.plan(function* (read) {
    refuseOverlap(read, sheetId, given);
    let zone = given;
    yield* growth(read, sheetId, { ...zone, bottom: zone.bottom + 1 });
    const first = { ...zone, bottom: zone.top };
    const below = { ...zone, top: zone.bottom + 1, bottom: zone.bottom + 1 };
    if (!hasHeaders) {
      yield* shiftInTable(read, { sheetId, zone: first, dimension: "ROW", removed: false });
      zone = { ...zone, bottom: zone.bottom + 1 };
    } else if (heightOf(zone) === 1) {
      if (!isFree(read, sheetId, below)) {
        yield* shiftInTable(read, { sheetId, zone: below, dimension: "ROW", removed: false });
      }
      zone = { ...zone, bottom: zone.bottom + 1 };
    }
    const legacyId = nextLegacyId(allTables(read));
    const word = WORDS[context.engine.locale].table;
    let number = legacyId;
    while (isTaken(read, `${word}${number}`)) number++;
    const config: NamedConfig = { ...LOOK, excel: { id, legacyId, name: `${word}${number}` } };
    const ranges = [{ _sheetId: sheetId, _zone: zone }];
    yield { type: "CREATE_TABLE", sheetId, ranges, config, tableType: "static" };
  });
  return new Table(context, id);
}

function sourceOf({ context, sheetId }: Tables, source: string): Range {
  const shown = () => context.engine.finding("sheets").getActiveSheetId();
  const range =
    rangeOf(context, source, sheetId) ?? namedRange(context, source, sheetId ?? shown());
  if (range) return range;
  throw invalidArgument(`"${source}" is neither an address nor the name of a range`);
}

const members = collectionMembers<Tables>();
const TABLES: ObjectType = objectType<Tables>("TableCollection", {
  properties: members.count,
  methods: {
    ...members.getCount,
    ...members.getItem,
    ...members.getItemAt,
    add: method<Tables, [Range | string, boolean]>(
      [
        either(
          instance(() => Range),
          text
        ),
        flag,
      ],
      add
    ),
    ...eventMethods<Tables>({
      DataChanged: EventType.tableChanged,
      Added: EventType.tableAdded,
      Deleted: EventType.tableDeleted,
    }),
  },
});
