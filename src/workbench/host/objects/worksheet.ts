import { WHOLE_SHEET, addressOf, parseAddress } from "../engine/address";
import { engineSheetName, excelSheetName } from "../engine/text/sheet-names";
import { EventType } from "../events/event-types";
import { eventMethods } from "../events/subscriptions";
import { HostError, invalidArgument, itemNotFound } from "../protocol/errors";
import { navigation, objectType, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { Charts } from "./charts/charts";
import { sameName } from "./collection";
import { ExcelObject } from "./context";
import type { Context } from "./context";
import { NamedItems, namedRange } from "./named-items";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { CALCULATE_SHEET } from "./range-calculation";
import { tableRange } from "./table-reference";
import { Tables } from "./tables";
import { BESIDE } from "./worksheet-beside";
import { SHEET_CELLS } from "./worksheet-cells";
import { COPY } from "./worksheet-copy";
import { TAB } from "./worksheet-tab";
import { VIEW } from "./worksheet-view";

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

  override isDeleted(): boolean {
    return this.context.engine.wasDeleted(this.sheetId);
  }

  get eventTarget(): string {
    return this.sheetId;
  }

  get name(): string {
    const name = this.context.engine.finding("sheets").tryGetSheetName(this.sheetId);
    if (name === undefined) throw itemNotFound("the worksheet was deleted");
    return excelSheetName(name);
  }

  /** The range of an address, or of a name that the sheet knows; left out, the whole sheet. */
  range(address?: string): Range {
    if (address === undefined) return new Range(this.context, this.sheetId, WHOLE_SHEET);
    // Nothing is named like an address: what is one need not be looked for.
    const parsed = addressOf(address);
    if (!parsed) {
      const found =
        namedRange(this.context, address, this.sheetId) ?? tableRange(this.context, address);
      if (found) return found;
    }
    const { sheet, zone } = parsed ?? parseAddress(address);
    if (sheet !== undefined && !sameName(sheet, engineSheetName(this.name))) {
      throw invalidArgument(`${address} lies on another worksheet`);
    }
    return new Range(this.context, this.sheetId, zone);
  }

  /** Its place among all worksheets, those that are hidden too. */
  get position(): number {
    return this.context.engine.finding("sheets").getSheetIds().indexOf(this.sheetId);
  }

  activate(): void {
    const { engine } = this.context;
    const { sheetId } = this;
    engine.plan((read) => {
      if (!read.isSheetVisible(sheetId)) {
        throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
      }
      const sheetIdFrom = read.getActiveSheetId();
      return [{ type: "ACTIVATE_SHEET", sheetIdFrom, sheetIdTo: sheetId }];
    });
  }
}

const WORKSHEET: ObjectType = objectType<Worksheet>("Worksheet", {
  properties: {
    id: readOnly((sheet) => sheet.sheetId),
    ...TAB.properties,
    ...VIEW.properties,
    charts: navigation((sheet) => new Charts(sheet.context, sheet.sheetId)),
    protection: navigation((sheet) => new WorksheetProtection(sheet)),
    names: navigation((sheet) => new NamedItems(sheet.context, sheet.sheetId)),
    tables: navigation((sheet) => new Tables(sheet.context, sheet.sheetId)),
  },
  methods: {
    ...SHEET_CELLS.methods,
    ...TAB.methods,
    ...BESIDE,
    copy: COPY,
    ...CALCULATE_SHEET,
    ...eventMethods<Worksheet>({
      DataChanged: EventType.changed,
      Activated: EventType.activated,
      Deactivated: EventType.deactivated,
      SelectionChanged: EventType.selectionChanged,
      Calculated: EventType.calculated,
    }),
  },
});
