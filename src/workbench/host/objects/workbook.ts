import { itemNotFound } from "../protocol/errors";
import { text } from "../protocol/arguments";
import { method, navigation, objectType, orNull, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject } from "./context";
import { NamedItems, rangeOf } from "./named-items";
import { Range } from "./range";
import { Worksheets } from "./worksheets";

/** The workbook: what all paths of an add-in start from. */
export class Workbook extends ExcelObject {
  override get type(): ObjectType {
    return WORKBOOK;
  }

  get selection(): Range {
    const { read } = this.context.engine;
    return new Range(this.context, read.getActiveSheetId(), read.getSelectedZone());
  }

  get activeCell(): Range {
    const { sheetId, col, row } = this.context.engine.read.getActivePosition();
    return new Range(this.context, sheetId, { top: row, bottom: row, left: col, right: col });
  }
}

/** The range of an event, found by the id that its message carries: the address itself. */
function eventRange(workbook: Workbook, id: string): Range {
  const range = rangeOf(workbook.context, id);
  if (!range) throw itemNotFound(`the range ${id}`);
  return range;
}

const WORKBOOK: ObjectType = objectType<Workbook>("Workbook", {
  properties: {
    name: readOnly(() => "Map1.xlsx"),
    worksheets: navigation(({ context }) => new Worksheets(context)),
    names: navigation(({ context }) => new NamedItems(context)),
  },
  methods: {
    getSelectedRange: method<Workbook, []>([], (workbook) => workbook.selection),
    getActiveCell: method<Workbook, []>([], (workbook) => workbook.activeCell),
    _GetRangeForEventByReferenceId: method<Workbook, [string]>([text], eventRange),
    _GetRangeOrNullObjectForEventByReferenceId: method<Workbook, [string]>([text], (workbook, id) =>
      orNull(() => eventRange(workbook, id))
    ),
  },
});
