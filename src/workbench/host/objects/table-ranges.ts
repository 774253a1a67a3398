import { helpers } from "@odoo/o-spreadsheet";
import type { Zone } from "@odoo/o-spreadsheet";
import { parseAddress } from "../engine/address";
import type { Reading } from "../engine/plugins/facts-plugin";
import type { Write } from "../engine/plugins/hooks";
import { adaptReferences } from "../engine/text/references";
import { growth } from "../engine/sheet-sizes";
import { heightOf } from "../engine/cells/spans";
import type { HeldTable } from "../engine/tables/table-identity";
import { either, instance, text } from "../protocol/arguments";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { method } from "../protocol/members";
import type { Method } from "../protocol/members";
import type { Members } from "./members";
import { Range } from "./range";
import { refuseOverlap } from "./table-overlap";
import { altered, following, shapeOf } from "./table-shape";
import type { Shape } from "./table-shape";
import type { Table } from "./table";

/** Where a table and its parts lie; and giving it other cells, or giving its cells back to the sheet. */
export const TABLE_RANGES: Pick<Members<Table>, "methods"> = {
  methods: {
    getRange: part(({ whole }) => whole),
    getHeaderRowRange: part(({ header }) => header),
    getDataBodyRange: part(({ body }) => body),
    getTotalRowRange: part(({ totals }) => totals),
    resize: method<Table, [Range | string]>(
      [
        either(
          instance(() => Range),
          text
        ),
      ],
      resize
    ),
    convertToRange: method<Table, []>([], convertToRange),
  },
};

function part(zoneOf: (shape: Shape) => Zone | undefined): Method<Table> {
  return method<Table, []>([], ({ context, lying }) => {
    const zone = zoneOf(shapeOf(lying));
    if (!zone) throw itemNotFound("the table does not show that row");
    return new Range(context, lying.sheetId, zone);
  });
}

function resize(table: Table, wanted: Range | string): void {
  table.plan(function* (read, held) {
    const { whole, header, body, totals } = shapeOf(held);
    const zone = wantedZone(read, held, wanted);
    const least = 1 + (header ? 1 : 0) + (totals ? 1 : 0);
    if (zone.top !== whole.top || !helpers.overlap(zone, whole) || heightOf(zone) < least) {
      throw invalidArgument("a table keeps its first row, a row for data and some of its columns");
    }
    refuseOverlap(read, held.sheetId, zone, held);
    yield* growth(read, held.sheetId, zone);
    const then = { top: body.top, bottom: zone.bottom - (totals ? 1 : 0) };
    yield* adaptReferences(read, following(held, { now: body, then }));
    yield* totals && zone.bottom !== whole.bottom
      ? withTotals(read, held, zone, totals)
      : [altered(held, { zone })];
  });
}

function wantedZone(read: Reading, { sheetId }: HeldTable, wanted: Range | string): Zone {
  if (typeof wanted !== "string") {
    if (wanted.sheetId !== sheetId) throw invalidArgument("a table stays on its worksheet");
    return wanted.zone;
  }
  const { sheet, zone } = parseAddress(wanted);
  if (sheet !== undefined && read.getSheetIdByName(sheet) !== sheetId) {
    throw invalidArgument("a table stays on its worksheet");
  }
  return zone;
}

/** The totals go along to the new last row. */
function* withTotals(read: Reading, held: HeldTable, zone: Zone, totals: Zone): Generator<Write> {
  const { sheetId } = held;
  const contents = new Map<number, string>();
  for (let col = totals.left; col <= totals.right; col++) {
    const cell = read.getCell({ sheetId, col, row: totals.top });
    const formula = cell?.isFormula ? cell.compiledFormula.toFormulaString(read) : cell?.content;
    if (formula) contents.set(col, formula);
  }
  yield { type: "DELETE_CONTENT", sheetId, target: [totals] };
  yield altered(held, { zone });
  for (const [col, content] of contents) {
    if (col < zone.left || col > zone.right) continue;
    yield { type: "UPDATE_CELL", sheetId, col, row: zone.bottom, content };
  }
}

/** The table goes; its cells stay, and look as they did. */
function convertToRange(table: Table): Range {
  const { sheetId, table: held } = table.held;
  table.plan(function* (read) {
    const { top, left, bottom, right } = held.range.zone;
    const dressed: Write[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const at = { sheetId, col, row };
        const style = { ...read.getCellTableStyle(at), ...read.getCellStyle(at) };
        const border = { ...read.getCellTableBorder(at), ...read.getCellBorder(at) };
        if (Object.keys(style).length > 0) dressed.push({ type: "UPDATE_CELL", ...at, style });
        if (Object.keys(border).length > 0) dressed.push({ type: "SET_BORDER", ...at, border });
      }
    }
    yield { type: "REMOVE_TABLE", sheetId, target: [held.range.zone] };
    yield* dressed;
  });
  return new Range(table.context, sheetId, held.range.zone);
}
