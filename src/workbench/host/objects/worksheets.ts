import { SHEETS } from "../engine/places";
import { engineSheetName } from "../engine/text/sheet-names";
import { EventType, WORKBOOK_TARGET } from "../events/event-types";
import { eventMethods } from "../events/subscriptions";
import { flag, optional, text } from "../protocol/arguments";
import { HostError, itemNotFound } from "../protocol/errors";
import { method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { collectionMembers } from "./collection";
import { ExcelCollection, newId } from "./context";
import { checkSheetName } from "./sheet-name";
import { Worksheet } from "./worksheet";

/** What new sheets are called in the language of the computer, before their number. */
const NEW_NAME = { "nl-NL": "Blad", "en-US": "Sheet" } as const;

/** The size that a new sheet starts with; it grows when something is written beyond. */
const NEW_SHEET = { cols: 26, rows: 100 };

/** The worksheets of the workbook, in the order of their tabs. */
export class Worksheets extends ExcelCollection<Worksheet> {
  override get type(): ObjectType {
    return WORKSHEETS;
  }

  get eventTarget(): string {
    return WORKBOOK_TARGET;
  }

  override items(): readonly Worksheet[] {
    return this.context.engine
      .finding("sheets")
      .getSheetIds()
      .map((id) => this.sheet(id));
  }

  override find(key: string | number): Worksheet | undefined {
    const read = this.context.engine.finding("sheets");
    const id = read.getSheetIdByName(engineSheetName(String(key))) ?? String(key);
    return read.tryGetSheet(id) && this.sheet(id);
  }

  get active(): Worksheet {
    return this.sheet(this.context.engine.finding("sheets").getActiveSheetId());
  }

  /** The next sheet in a direction from another one, or from the end where there is none; or the next visible one. */
  beside(sheetId: string | undefined, step: 1 | -1, visibleOnly: boolean): Worksheet {
    const read = this.context.engine.finding("sheets");
    const ids = read.getSheetIds();
    const end = step > 0 ? -1 : ids.length;
    let i = (sheetId === undefined ? end : ids.indexOf(sheetId)) + step;
    while (visibleOnly && ids[i] !== undefined && !read.isSheetVisible(ids[i]!)) i += step;
    const id = ids[i];
    if (id === undefined) throw itemNotFound("there is no worksheet there");
    return this.sheet(id);
  }

  private sheet(id: string): Worksheet {
    return new Worksheet(this.context, id);
  }
}

/** Whether the name is free shows when its turn comes: several sheets are added in one go. */
function add({ context }: Worksheets, given?: string): Worksheet {
  const { engine } = context;
  if (given !== undefined) checkSheetName(given);
  const sheetId = newId(context);
  engine.plan((read) => {
    const name = given === undefined ? undefined : engineSheetName(given);
    if (name !== undefined && read.getSheetIdByName(name) !== undefined) {
      throw new HostError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists."
      );
    }
    const position = read.getSheetIds().length;
    const called = name ?? read.getNextSheetName(NEW_NAME[engine.locale]);
    return [{ type: "CREATE_SHEET", sheetId, position, name: called, ...NEW_SHEET }];
  }, SHEETS);
  return new Worksheet(context, sheetId);
}

const members = collectionMembers<Worksheets>();
const WORKSHEETS: ObjectType = objectType<Worksheets>("WorksheetCollection", {
  properties: {},
  methods: {
    ...members.getItem,
    getCount: method<Worksheets, [boolean | undefined]>([optional(flag)], (sheets, visibleOnly) => {
      const read = sheets.context.engine.finding("sheets");
      return (visibleOnly ? read.getVisibleSheetIds() : read.getSheetIds()).length;
    }),
    getActiveWorksheet: method<Worksheets, []>([], (sheets) => sheets.active),
    getFirst: method<Worksheets, [boolean | undefined]>([optional(flag)], (sheets, visible) =>
      sheets.beside(undefined, 1, visible ?? false)
    ),
    getLast: method<Worksheets, [boolean | undefined]>([optional(flag)], (sheets, visible) =>
      sheets.beside(undefined, -1, visible ?? false)
    ),
    add: method<Worksheets, [string | undefined]>([optional(text)], add),
    ...eventMethods<Worksheets>({
      DataChanged: EventType.changed,
      Activated: EventType.activated,
      Deactivated: EventType.deactivated,
      Added: EventType.added,
      Deleted: EventType.deleted,
      SelectionChanged: EventType.selectionChanged,
      Calculated: EventType.calculated,
    }),
  },
});
