import type { Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW } from "../engine/address";
import { COPIED, copied } from "../engine/cells/copy-cells";
import type { Copied } from "../engine/cells/copy-cells";
import { movedBlock } from "../engine/cells/move-block";
import { numberContent, textContent } from "../engine/text/values";
import { either, flag, instance, oneOf, optional, text } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import { method } from "../protocol/members";
import { makeRoom, zoneOnGrid } from "./area";
import type { Members } from "./members";
import { rangeOf } from "./named-items";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { valueAt } from "./range-cells";

type Source = Range | RangeAreas | string;

const place = either(
  instance(() => Range),
  text
);

/** Copying and moving cells. */
export const COPYING: Members<Range> = {
  properties: {},
  methods: {
    copyFrom: method<Range, [Source, Copied | undefined, boolean | undefined, boolean | undefined]>(
      [
        either(
          instance(() => RangeAreas),
          place
        ),
        optional(oneOf(...COPIED)),
        optional(flag),
        optional(flag),
      ],
      copyFrom
    ),
    moveTo: method<Range, [Range | string]>([place], moveTo),
  },
};

/** The source is repeated where the range is a number of times as large, and else put there once. */
function copyFrom(
  range: Range,
  given: Source,
  what: Copied = "All",
  skipBlanks = false,
  transpose = false
): void {
  const { engine } = range.context;
  const source = onGrid(singleRange(range, given));
  const [rows, columns] = transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const whole = wanted(range);
  const target = range.block(0, 0, repeated(rows, whole.rows), repeated(columns, whole.columns));
  makeRoom(target);
  engine.plan((read) =>
    copied(read, {
      from: source,
      to: target,
      what,
      skipBlanks,
      transpose,
      valueOf: (position) => {
        const value = valueAt(read, position);
        if (typeof value === "number") return numberContent(value);
        return typeof value === "boolean" ? String(value).toUpperCase() : textContent(value);
      },
    })
  );
}

const repeated = (length: number, available: number): number =>
  available % length === 0 ? available : length;

/** Where the range has no end, as much of it as the sheet has. */
function wanted(range: Range): Range {
  return range.unbounded ? onGrid(range) : range;
}

function onGrid(range: Range): Range {
  const zone = zoneOnGrid(range.context.engine.read, range.sheetId, range.zone);
  return zone ? range.on(zone) : range;
}

function singleRange(range: Range, given: Source): Range {
  if (given instanceof Range) return given;
  if (typeof given === "string") return rangeAt(range, given);
  const [only, ...more] = given.areas;
  if (only && more.length === 0) return only;
  throw new HostError("NotImplemented", "The Excel host copies one block of cells at a time.");
}

function rangeAt(range: Range, address: string): Range {
  const found = rangeOf(range.context, address, range.sheetId);
  if (!found) throw invalidArgument(`"${address}" is not an address`);
  return found;
}

function moveTo(range: Range, given: Range | string): void {
  const { engine } = range.context;
  if (endless(range.zone)) throw invalidArgument("whole rows and columns are not moved");
  const first = typeof given === "string" ? rangeAt(range, given) : given;
  const target = first.block(0, 0, range.rows, range.columns);
  makeRoom(range);
  makeRoom(target);
  engine.plan((read) => movedBlock(read, range, target));
}

const endless = ({ bottom, right }: Zone): boolean => bottom === LAST_ROW || right === LAST_COLUMN;
