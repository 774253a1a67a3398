import { helpers } from "@odoo/o-spreadsheet";
import type { Zone } from "@odoo/o-spreadsheet";
import { formatZone } from "../engine/address";
import type { Reading } from "../engine/plugins/facts-plugin";
import type { Write } from "../engine/plugins/hooks";
import { localeOf } from "../engine/text/locales";
import { growth } from "../engine/sheet-sizes";
import { WORDS, findTable } from "../engine/tables/table-identity";
import type { HeldTable } from "../engine/tables/table-identity";
import { literalValue, textContent } from "../engine/text/values";
import { shiftInTable } from "../engine/tables/table-lines";
import { altered, columnNames, isBlank, shapeOf } from "./table-shape";
import type { Table } from "./table";

/** Shows the header row above the table, or takes it away; the names of the columns stay what they are. */
export function setHeaders(table: Table, shown: boolean): void {
  table.plan(function* (read, held) {
    if (held.table.config.numberOfHeaders > 0 === shown) return;
    yield* shown ? showHeaders(read, held) : hideHeaders(read, held);
  });
}

function* hideHeaders(read: Reading, held: HeldTable): Generator<Write> {
  const { sheetId, table } = held;
  const { whole } = shapeOf(held);
  const hidden = { columns: columnNames(read, held), filters: table.config.hasFilters };
  const config = { numberOfHeaders: 0, hasFilters: false };
  yield altered(held, { zone: { ...whole, top: whole.top + 1 }, config, hidden });
  yield { type: "DELETE_CONTENT", sheetId, target: [{ ...whole, bottom: whole.top }] };
}

function* showHeaders(read: Reading, held: HeldTable): Generator<Write> {
  const { sheetId, id, hidden } = held;
  const { whole } = shapeOf(held);
  const above = { ...whole, top: whole.top - 1, bottom: whole.top - 1 };
  if (whole.top === 0 || !isFree(read, sheetId, above)) {
    yield* inserted(read, sheetId, { ...whole, bottom: whole.top });
  }
  const now = findTable(read, id)!;
  const zone = { ...shapeOf(now).whole, top: shapeOf(now).whole.top - 1 };
  for (const [i, name] of (hidden?.columns ?? []).entries()) {
    const at = { sheetId, col: zone.left + i, row: zone.top };
    yield { type: "UPDATE_CELL", ...at, content: textContent(name) };
  }
  const config = { numberOfHeaders: 1, hasFilters: hidden?.filters ?? false };
  yield altered(findTable(read, id)!, { zone, config, hidden: undefined });
}

/** Shows the totals row below the table, or takes it away. */
export function setTotals(table: Table, shown: boolean): void {
  table.plan(function* (read, held) {
    const { totals, whole } = shapeOf(held);
    if ((totals !== undefined) === shown) return;
    const { sheetId } = held;
    if (totals) {
      yield altered(held, {
        zone: { ...whole, bottom: whole.bottom - 1 },
        config: { totalRow: false },
      });
      yield { type: "DELETE_CONTENT", sheetId, target: [totals] };
      return;
    }
    const below = { ...whole, top: whole.bottom + 1, bottom: whole.bottom + 1 };
    yield* growth(read, sheetId, below);
    if (!isFree(read, sheetId, below)) yield* inserted(read, sheetId, below);
    yield altered(held, { zone: { ...whole, bottom: below.bottom }, config: { totalRow: true } });
    yield* firstTotals(read, held, below.bottom);
  });
}

/** What Excel puts in a new totals row: a word in the first column, and in the last one a sum or a count. */
function* firstTotals(read: Reading, held: HeldTable, row: number): Generator<Write> {
  const { sheetId } = held;
  const { body } = shapeOf(held);
  if (body.left < body.right) {
    const content = WORDS[localeOf(read.getLocale())].total;
    yield { type: "UPDATE_CELL", sheetId, col: body.left, row, content };
  }
  const last = { ...body, left: body.right };
  const content = `=SUBTOTAL(${hasNumbers(read, sheetId, last) ? 109 : 103},${formatZone(last)})`;
  yield { type: "UPDATE_CELL", sheetId, col: body.right, row, content };
}

function hasNumbers(read: Reading, sheetId: string, { left: col, top, bottom }: Zone): boolean {
  for (let row = top; row <= bottom; row++) {
    const cell = read.getCell({ sheetId, col, row });
    const value =
      cell && !cell.isFormula
        ? literalValue(cell)
        : read.getEvaluatedCell({ sheetId, col, row }).value;
    if (typeof value === "number") return true;
  }
  return false;
}

/** Nothing stands there, and it is no part of a table. */
export function isFree(read: Reading, sheetId: string, zone: Zone): boolean {
  const tables = read.getCoreTables(sheetId);
  return (
    isBlank(read, sheetId, zone) && !tables.some(({ range }) => helpers.overlap(range.zone, zone))
  );
}

function inserted(read: Reading, sheetId: string, zone: Zone): Generator<Write> {
  return shiftInTable(read, { sheetId, zone, dimension: "ROW", removed: false });
}
