import { LAST_COLUMN, LAST_ROW } from "../engine/address";
import { HostError } from "../protocol/errors";
import { method } from "../protocol/members";
import { makeRoom, zoneOnGrid } from "./area";
import type { Members } from "./members";
import type { Range } from "./range";

export const SELECTING: Members<Range> = {
  properties: {},
  methods: { select: method<Range, []>([], select) },
};

/** Shows the sheet and selects the range there; what is selected is no part of the workbook, and is not undone. */
function select(range: Range): void {
  const { context, sheetId, zone } = range;
  const { engine } = context;
  range.worksheet.activate();
  makeRoom(range);
  const onGrid = zoneOnGrid(engine.read, sheetId, zone);
  if (!onGrid) throw new HostError("InvalidOperation", "The range lies beyond the sheet.");
  const unbounded = zone.bottom === LAST_ROW || zone.right === LAST_COLUMN;
  engine.model.selection.selectZone(
    { zone: onGrid, cell: { col: zone.left, row: zone.top } },
    { unbounded }
  );
}
