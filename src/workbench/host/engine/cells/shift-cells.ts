import { helpers } from "@odoo/o-spreadsheet";
import type { CellPosition, Command, Zone } from "@odoo/o-spreadsheet";
import { HostError } from "../../protocol/errors";
import type { Reading } from "../plugins/facts-plugin";
import type { Write } from "../plugins/hooks";
import { unmerged } from "./merged";
import { emptied, moved, positionsOf } from "./move-cells";
import { adaptReferences, bounded } from "../text/references";
import type { Adaptation } from "../text/references";
import { growth } from "../sheet-sizes";
import { SHIFT, SHIFT_END } from "../plugins/shift-plugin";
import { ACROSS, ENDS, cellZone, isBetween, isWithin, lengthOf } from "./spans";
import type { Dimension } from "./spans";
import { acceptedRule } from "./validation";
import { foreseenTables, placedTables } from "../tables/table-stretch";

/** Cells that are inserted or deleted; what lies behind them in the same lines moves. */
export interface CellShift {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly dimension: Dimension;
  readonly removed: boolean;
  /** Which neighbours new cells look like; left out, they are plain. */
  readonly like?: "before" | "after";
}

/** Makes place for cells, or takes cells away; references to what moves, and to what is around it, follow. */
export function* shiftCells(read: Reading, shift: CellShift): Generator<Write> {
  const { sheetId, zone, dimension, removed } = shift;
  const [start, end] = ENDS[dimension];
  if (!removed) yield* room(read, shift);
  const moving = movingIn(read, shift);
  const to = removed ? zone[start] : zone[end] + 1;
  const place: CellPosition =
    dimension === "ROW"
      ? { sheetId, row: to, col: zone.left }
      : { sheetId, row: zone.top, col: to };
  const adaptation = stretching(shift);
  const tables = foreseenTables(read, sheetId, { moving, to: place }, adaptation);
  yield { type: SHIFT, sheetId, zone, dimension, removed };
  yield* adaptReferences(read, adaptation);
  yield* adaptValidations(read, sheetId, adaptation);
  if (removed) yield* unmerged(read, sheetId, zone);
  if (moving[start] <= moving[end]) {
    const sheetName = read.getSheetName(sheetId);
    const sheets = { sheetId, sheetName, targetSheetId: sheetId };
    yield { type: "MOVE_RANGES", ...sheets, target: [moving], col: place.col, row: place.row };
  }
  if (removed) yield* emptied(read, sheetId, zone);
  if (moving[start] <= moving[end]) yield* moved(read, { sheetId, zone: moving }, place);
  yield* dressed(read, shift);
  yield* placedTables(read, sheetId, tables);
  yield { type: SHIFT_END, sheetId };
}

/** What is last in the lines of new cells must not be moved off the sheet. */
function room(read: Reading, { sheetId, zone, dimension }: CellShift): Iterable<Write> {
  const [, end] = ENDS[dimension];
  let last = zone[end];
  for (const { id } of read.getCells(sheetId)) {
    const cell = cellZone(read.getCellPosition(id));
    if (isBetween(cell, zone, ACROSS[dimension])) last = Math.max(last, cell[end]);
  }
  return growth(read, sheetId, { ...zone, [end]: last + lengthOf(zone, dimension) });
}

/** The cells that move: those behind deleted ones, or those in the place of new ones too. */
function movingIn(read: Reading, { sheetId, zone, dimension, removed }: CellShift): Zone {
  const [start, end] = ENDS[dimension];
  const last = read.getNumberHeaders(sheetId, dimension) - 1;
  return removed
    ? { ...zone, [start]: zone[end] + 1, [end]: last }
    : { ...zone, [end]: last - lengthOf(zone, dimension) };
}

/** Whole rows and columns stay what they are; so do references that lie partly beside the cells. */
function stretching(shift: CellShift): Adaptation {
  const { sheetId, zone, dimension, removed } = shift;
  return (range) => {
    const { bottom, right } = range.unboundedZone;
    const whole = bottom === undefined || right === undefined;
    if (range.sheetId !== sheetId || whole || range.invalidXc) return range;
    if (!isBetween(range.zone, zone, ACROSS[dimension])) return range;
    const bounds = removed ? shrunk(range.zone, shift) : stretched(range.zone, shift);
    return bounds === range.zone ? range : bounds && bounded(range, bounds);
  };
}

function stretched(reference: Zone, { zone, dimension }: CellShift): Partial<Zone> {
  const [start, end] = ENDS[dimension];
  const around = reference[start] < zone[start] && reference[end] >= zone[start];
  return around ? { [end]: reference[end] + lengthOf(zone, dimension) } : reference;
}

/** What is left of a reference, before the cells behind have moved. */
function shrunk(reference: Zone, { zone, dimension }: CellShift): Partial<Zone> | undefined {
  const [start, end] = ENDS[dimension];
  if (reference[end] < zone[start] || reference[start] > zone[end]) return reference;
  if (reference[start] < zone[start]) {
    return { [end]: Math.max(reference[end] - lengthOf(zone, dimension), zone[start] - 1) };
  }
  return reference[end] > zone[end] ? { [start]: zone[end] + 1 } : undefined;
}

function* adaptValidations(read: Reading, sheetId: string, adapt: Adaptation): Generator<Command> {
  for (const held of read.getDataValidationRules(sheetId)) {
    const { ranges, ...rule } = acceptedRule(read, held);
    const adapted = ranges.flatMap((range) => adapt(range) ?? []);
    const same =
      adapted.length === ranges.length && adapted.every((range, i) => range === ranges[i]);
    if (same) continue;
    const data = adapted.map((range) => read.getRangeData(range));
    yield data.length > 0
      ? { type: "ADD_DATA_VALIDATION_RULE", sheetId, rule, ranges: data }
      : { type: "REMOVE_DATA_VALIDATION_RULE", sheetId, id: rule.id };
  }
}

/** What new cells look like. */
export function* dressed(
  read: Reading,
  { sheetId, zone, dimension, removed, like }: CellShift
): Generator<Command> {
  const [start, end] = ENDS[dimension];
  const line = like === "before" ? zone[start] - 1 : zone[end] + 1;
  if (removed || !like || line < 0) return;
  for (const position of positionsOf(sheetId, zone)) {
    const neighbour = dimension === "ROW" ? { row: line } : { col: line };
    const { style, format } = read.getCell({ ...position, ...neighbour }) ?? {};
    const look = { ...(style ? { style } : {}), ...(format ? { format } : {}) };
    if (style || format) yield { type: "UPDATE_CELL", ...position, ...look };
  }
}

/** Excel cuts neither merged cells nor tables in two. */
export function checkShift(read: Reading, shift: CellShift): void {
  const { sheetId, zone, dimension, removed } = shift;
  const end = ENDS[dimension][1];
  const moving = { ...movingIn(read, shift), [end]: Infinity };
  const affected = { ...zone, [end]: Infinity };
  const touched = (other: Zone): boolean => helpers.overlap(other, affected);
  const merges = read.getMerges(sheetId).filter(touched);
  if (merges.some((merge) => !isWithin(merge, moving) && !(removed && isWithin(merge, zone)))) {
    throw new HostError("InvalidOperation", "Merged cells cannot be moved in part.");
  }
  const tables = read.getCoreTables(sheetId).map(({ range }) => range.zone);
  if (tables.filter(touched).some((table) => !isBetween(table, zone, ACROSS[dimension]))) {
    throw new HostError(
      "InsertDeleteConflict",
      "This won't work because it would move cells in a table on your worksheet."
    );
  }
}
