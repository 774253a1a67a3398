import type { Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW } from "../engine/address";
import type { Dimension } from "../engine/cells/spans";
import { NOTHING } from "../engine/places";
import { flag } from "../protocol/arguments";
import { property, readOnly } from "../protocol/members";
import type { Property } from "../protocol/members";
import { common, linesOf, zoneOnGrid } from "./area";
import type { Members } from "./members";
import type { Range } from "./range";
import { startOf } from "./range-sizes";

/** The rows and columns of a range: whether they are shown, and where the range lies in points. */
export const LINES: Members<Range> = {
  properties: {
    rowHidden: hidden("ROW"),
    columnHidden: hidden("COL"),
    hidden: readOnly(allHidden),
    top: readOnly((range) => start(range, "ROW", range.zone.top)),
    left: readOnly((range) => start(range, "COL", range.zone.left)),
    height: readOnly(
      (range) => start(range, "ROW", range.zone.bottom + 1) - start(range, "ROW", range.zone.top)
    ),
    width: readOnly(
      (range) => start(range, "COL", range.zone.right + 1) - start(range, "COL", range.zone.left)
    ),
  },
  methods: {},
};

function hidden(dimension: Dimension): Property<Range> {
  return property<Range, boolean | null>(
    (range) => {
      const found = common(states(range, dimension));
      return found === undefined ? false : found;
    },
    flag,
    (range, hide) => setHidden(range, dimension, hide === true)
  );
}

function states({ context, sheetId, zone }: Range, dimension: Dimension): boolean[] {
  const { read } = context.engine;
  const onGrid = zoneOnGrid(read, sheetId, zone);
  return linesOf(onGrid ? [onGrid] : [], dimension).map((line) =>
    read.isHeaderHidden(sheetId, dimension, line)
  );
}

/** Whether all cells of the range are hidden; null where some are. */
function allHidden(range: Range): boolean | null {
  const [rows, columns] = [states(range, "ROW"), states(range, "COL")];
  if (rows.length === 0 || columns.length === 0) return false;
  if (rows.every(Boolean) || columns.every(Boolean)) return true;
  return rows.some(Boolean) || columns.some(Boolean) ? null : false;
}

function setHidden({ context, sheetId, zone }: Range, dimension: Dimension, hide: boolean): void {
  // The engine shows at least one line of what it has of a sheet; Excel's sheets always have more.
  context.engine.ensure(sheetId, room(zone));
  context.engine.plan((read) => {
    const onGrid = zoneOnGrid(read, sheetId, zone);
    const elements = linesOf(onGrid ? [onGrid] : [], dimension).filter(
      (line) => read.isHeaderHiddenByUser(sheetId, dimension, line) !== hide
    );
    const type = hide ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS";
    return elements.length > 0 ? [{ type, sheetId, dimension, elements }] : [];
  }, NOTHING);
}

function room({ top, left, bottom, right }: Zone): Zone {
  return {
    top,
    left,
    bottom: bottom === LAST_ROW ? 0 : bottom + 1,
    right: right === LAST_COLUMN ? 0 : right + 1,
  };
}

function start({ context, sheetId }: Range, dimension: Dimension, line: number): number {
  return startOf(context.engine.read, sheetId, dimension, line);
}
