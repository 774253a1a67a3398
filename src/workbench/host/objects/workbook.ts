import { Runtime } from "../events/runtime";
import { itemNotFound } from "../protocol/errors";
import { text } from "../protocol/arguments";
import { method, navigation, objectType, orNull, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { Application } from "./application";
import { ACTIVE_CHART } from "./charts/active-chart";
import { ExcelObject } from "./context";
import { DocumentProperties } from "./document-properties";
import { NamedItems, rangeOf } from "./named-items";
import { WorkbookProtection } from "./protection";
import type { Range } from "./range";
import { Settings } from "./settings";
import { Tables } from "./tables";
import { SELECTION } from "./workbook-selection";
import { Worksheets } from "./worksheets";

/** The workbook: what all paths of an add-in start from. */
export class Workbook extends ExcelObject {
  override get type(): ObjectType {
    return WORKBOOK;
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
    /** Nobody but the workbench saves it: what can be undone is what is not saved. */
    isDirty: readOnly(({ context }) => context.engine.read.canUndo()),
    autoSave: readOnly(() => false),
    previouslySaved: readOnly(() => true),
    readOnly: readOnly(({ context }) => context.engine.read.isReadonly()),
    properties: navigation(({ context }) => new DocumentProperties(context)),
    protection: navigation(({ context }) => new WorkbookProtection(context)),
    settings: navigation(({ context }) => new Settings(context)),
    application: navigation(({ context }) => new Application(context)),
    worksheets: navigation(({ context }) => new Worksheets(context)),
    names: navigation(({ context }) => new NamedItems(context)),
    tables: navigation(({ context }) => new Tables(context)),
    _Runtime: navigation(({ context }) => new Runtime(context)),
  },
  methods: {
    ...SELECTION.methods,
    ...ACTIVE_CHART,
    _GetRangeForEventByReferenceId: method<Workbook, [string]>([text], eventRange),
    _GetRangeOrNullObjectForEventByReferenceId: method<Workbook, [string]>([text], (workbook, id) =>
      orNull(() => eventRange(workbook, id))
    ),
  },
});
