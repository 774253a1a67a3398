import { WHOLE_SHEET, parseAddress } from "../engine/address";
import { EventType } from "../events/event-types";
import { eventMethods } from "../events/subscriptions";
import { integer, oneOf, optional, text } from "../protocol/arguments";
import { HostError, itemNotFound } from "../protocol/errors";
import { method, navigation, objectType, property, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject } from "./context";
import type { Context } from "./context";
import { NamedItems, namedRange } from "./named-items";
import { Range } from "./range";
import { checkSheetName } from "./sheet-name";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
type Visibility = (typeof VISIBILITIES)[number];

/** One worksheet, found by its id. */
export class Worksheet extends ExcelObject {
  constructor(
    context: Context,
    readonly sheetId: string
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return WORKSHEET;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.sheetId };
  }

  get eventTarget(): string {
    return this.sheetId;
  }

  get name(): string {
    const name = this.context.engine.read.tryGetSheetName(this.sheetId);
    if (name === undefined) throw itemNotFound("the worksheet was deleted");
    return name;
  }

  /** The range of an address, or of a name that the sheet knows; left out, the whole sheet. */
  range(address?: string): Range {
    if (address === undefined) return new Range(this.context, this.sheetId, WHOLE_SHEET);
    const named = namedRange(this.context, address, this.sheetId);
    if (named) return named;
    return new Range(this.context, this.sheetId, parseAddress(address).zone);
  }
}

function rename(sheet: Worksheet, newName: string): void {
  const { engine } = sheet.context;
  const oldName = sheet.name;
  checkSheetName(newName);
  const taken = engine.read.getSheetIdByName(newName);
  if (taken !== undefined && taken !== sheet.sheetId) {
    throw new HostError("ItemAlreadyExists", `There is a worksheet "${newName}" already.`);
  }
  engine.write({ type: "RENAME_SHEET", sheetId: sheet.sheetId, oldName, newName });
}

function move(sheet: Worksheet, position: number): void {
  const { engine } = sheet.context;
  const delta = position - engine.read.getSheetIds().indexOf(sheet.sheetId);
  if (delta !== 0) engine.write({ type: "MOVE_SHEET", sheetId: sheet.sheetId, delta });
}

function visibility({ context: { engine }, sheetId }: Worksheet): Visibility {
  if (engine.read.isSheetVisible(sheetId)) return "Visible";
  return engine.fact("sheets", sheetId) === "VeryHidden" ? "VeryHidden" : "Hidden";
}

function setVisibility(sheet: Worksheet, wanted: Visibility): void {
  const { engine } = sheet.context;
  const { sheetId } = sheet;
  const visible = engine.read.isSheetVisible(sheetId);
  if (wanted !== "Visible" && visible && engine.read.getVisibleSheetIds().length === 1) {
    throw new HostError("InvalidOperation", "The last visible worksheet cannot be hidden.");
  }
  engine.setFact("sheets", sheetId, wanted === "VeryHidden" ? wanted : undefined);
  if ((wanted === "Visible") === visible) return;
  engine.write({ type: visible ? "HIDE_SHEET" : "SHOW_SHEET", sheetId });
}

function remove(sheet: Worksheet): void {
  const { engine } = sheet.context;
  const { sheetId, name: sheetName } = sheet;
  const others = engine.read.getVisibleSheetIds().filter((id) => id !== sheetId);
  if (others.length === 0) {
    throw new HostError("InvalidOperation", "The last visible worksheet cannot be deleted.");
  }
  engine.write({ type: "DELETE_SHEET", sheetId, sheetName });
}

const WORKSHEET: ObjectType = objectType<Worksheet>("Worksheet", {
  properties: {
    id: readOnly((sheet) => sheet.sheetId),
    name: property<Worksheet, string>((sheet) => sheet.name, text, rename),
    position: property<Worksheet, number>(
      (sheet) => sheet.context.engine.read.getSheetIds().indexOf(sheet.sheetId),
      integer,
      move
    ),
    visibility: property<Worksheet, Visibility>(visibility, oneOf(...VISIBILITIES), setVisibility),
    names: navigation((sheet) => new NamedItems(sheet.context, sheet.sheetId)),
  },
  methods: {
    getRange: method<Worksheet, [string | undefined]>([optional(text)], (sheet, address) =>
      sheet.range(address)
    ),
    getCell: method<Worksheet, [number, number]>([integer, integer], (sheet, row, column) =>
      sheet.range().block(row, column)
    ),
    getRangeByIndexes: method<Worksheet, [number, number, number, number]>(
      [integer, integer, integer, integer],
      (sheet, row, column, rows, columns) => sheet.range().block(row, column, rows, columns)
    ),
    activate: method<Worksheet, []>([], ({ context: { engine }, sheetId }) => {
      const sheetIdFrom = engine.read.getActiveSheetId();
      engine.write({ type: "ACTIVATE_SHEET", sheetIdFrom, sheetIdTo: sheetId });
    }),
    delete: method<Worksheet, []>([], remove),
    ...eventMethods<Worksheet>({
      DataChanged: EventType.changed,
      Activated: EventType.activated,
      Deactivated: EventType.deactivated,
      SelectionChanged: EventType.selectionChanged,
      Calculated: EventType.calculated,
    }),
  },
});
