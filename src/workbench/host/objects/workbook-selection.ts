import { cellZone, excelZone } from "../engine/cells/spans";
import { HostError } from "../protocol/errors";
import { method } from "../protocol/members";
import type { Context } from "./context";
import type { Members } from "./members";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import type { Workbook } from "./workbook";

/** What a person has selected. */
export const SELECTION: Members<Workbook> = {
  properties: {},
  methods: {
    getSelectedRange: method<Workbook, []>([], ({ context }) => selectedRange(context)),
    getSelectedRanges: method<Workbook, []>([], ({ context }) => selectedRanges(context)),
    getActiveCell: method<Workbook, []>([], ({ context }) => activeCell(context)),
  },
};

function selectedRange(context: Context): Range {
  const [only, ...more] = selectedRanges(context).areas;
  if (only && more.length === 0) return only;
  throw new HostError("InvalidSelection", "More than one range is selected.");
}

/** Rows and columns that were selected by their headings have no end. */
function selectedRanges(context: Context): RangeAreas {
  const { read } = context.engine;
  const zones = read.getSelectedZones();
  const sheetId = read.getActiveSheetId();
  return new RangeAreas(
    context,
    sheetId,
    zones.length === 1 ? [excelZone(read.getSelectecUnboundedZone())] : zones
  );
}

function activeCell(context: Context): Range {
  const position = context.engine.read.getActivePosition();
  return new Range(context, position.sheetId, cellZone(position));
}
