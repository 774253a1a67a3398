import type { Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW, formatZone, parseAddress, quoteSheet } from "../engine/address";
import { intersectionOf } from "../engine/cells/spans";
import { either, flag, instance, integer, oneOf, optional, text } from "../protocol/arguments";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { method, navigation, objectType, orNull, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { cellCount } from "./area";
import { CLEARED, clear } from "./clear";
import type { Cleared } from "./clear";
import { collectionMembers } from "./collection";
import { ExcelCollection, ExcelObject, sheetGone } from "./context";
import type { Context } from "./context";
import { DataValidation } from "./data-validation";
import { Range } from "./range";
import { RangeFormat } from "./range-format";
import { usedRange } from "./range-used";
import { Worksheet } from "./worksheet";

/** One or more blocks of cells of one worksheet. */
export class RangeAreas extends ExcelObject {
  constructor(
    context: Context,
    readonly sheetId: string,
    readonly zones: readonly Zone[]
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return RANGE_AREAS;
  }

  override isGone(): boolean {
    return sheetGone(this.context, this.sheetId);
  }

  override isDeleted(): boolean {
    return this.context.engine.wasDeleted(this.sheetId);
  }

  get areas(): Range[] {
    return this.zones.map((zone) => new Range(this.context, this.sheetId, zone));
  }

  on(zones: readonly Zone[]): RangeAreas {
    return new RangeAreas(this.context, this.sheetId, zones);
  }
}

/** The blocks one by one. */
class RangeCollection extends ExcelCollection<Range> {
  constructor(readonly of: RangeAreas) {
    super(of.context);
  }

  override get type(): ObjectType {
    return RANGE_COLLECTION;
  }

  override items(): readonly Range[] {
    return this.of.areas;
  }

  override find(): Range | undefined {
    return undefined;
  }
}

function address({ context, sheetId, zones }: RangeAreas): string {
  const name = quoteSheet(context.engine.finding("sheets").getSheetName(sheetId));
  return zones.map((zone) => `${name}!${formatZone(zone)}`).join(",");
}

/** Several addresses of one sheet, with commas between them. */
export function parseAreas(address: string): Zone[] {
  return address.split(",").map((part) => parseAddress(part.trim()).zone);
}

type Other = Range | RangeAreas | string;

const other = either(
  instance(() => RangeAreas),
  either(
    instance(() => Range),
    text
  )
);

function intersection(areas: RangeAreas, second: Other): RangeAreas {
  const others = typeof second === "string" ? parseAreas(second) : zonesWith(areas, second);
  const meeting = areas.zones.flatMap((a) => others.flatMap((b) => intersectionOf(a, b) ?? []));
  if (meeting.length === 0) throw itemNotFound("the ranges do not meet");
  return areas.on(meeting);
}

function zonesWith({ sheetId }: RangeAreas, second: Range | RangeAreas): readonly Zone[] {
  if (second.sheetId === sheetId) return second.zones;
  throw invalidArgument("the ranges must lie on the same worksheet");
}

function usedAreas(areas: RangeAreas, valuesOnly?: boolean): RangeAreas {
  const used = areas.areas.flatMap((range) => {
    const found = orNull(() => usedRange(range, valuesOnly));
    return found instanceof Range ? [found.zone] : [];
  });
  if (used.length === 0) throw itemNotFound("no cell of the ranges is in use");
  return areas.on(used);
}

const isColumns = ({ top, bottom }: Zone): boolean => top === 0 && bottom === LAST_ROW;
const isRows = ({ left, right }: Zone): boolean => left === 0 && right === LAST_COLUMN;

const RANGE_AREAS: ObjectType = objectType<RangeAreas>("RangeAreas", {
  properties: {
    address: readOnly(address),
    addressLocal: readOnly(address),
    areaCount: readOnly(({ zones }) => zones.length),
    cellCount: readOnly(({ zones }) => cellCount(zones)),
    isEntireColumn: readOnly(({ zones }) => zones.every(isColumns)),
    isEntireRow: readOnly(({ zones }) => zones.every(isRows)),
    areas: navigation((areas) => new RangeCollection(areas)),
    format: navigation((areas) => new RangeFormat(areas)),
    dataValidation: navigation((areas) => new DataValidation(areas)),
    worksheet: navigation(({ context, sheetId }) => new Worksheet(context, sheetId)),
  },
  methods: {
    clear: method<RangeAreas, [Cleared | undefined]>([optional(oneOf(...CLEARED))], (areas, what) =>
      clear(areas, what)
    ),
    getEntireColumn: method<RangeAreas, []>([], (areas) =>
      areas.on(areas.zones.map((zone) => ({ ...zone, top: 0, bottom: LAST_ROW })))
    ),
    getEntireRow: method<RangeAreas, []>([], (areas) =>
      areas.on(areas.zones.map((zone) => ({ ...zone, left: 0, right: LAST_COLUMN })))
    ),
    getOffsetRangeAreas: method<RangeAreas, [number, number]>(
      [integer, integer],
      (areas, rows, columns) =>
        areas.on(
          areas.areas.map((range) => range.block(rows, columns, range.rows, range.columns).zone)
        )
    ),
    getIntersection: method<RangeAreas, [Other]>([other], intersection),
    getIntersectionOrNullObject: method<RangeAreas, [Other]>([other], (areas, second) =>
      orNull(() => intersection(areas, second))
    ),
    getUsedRangeAreas: method<RangeAreas, [boolean | undefined]>([optional(flag)], usedAreas),
    getUsedRangeAreasOrNullObject: method<RangeAreas, [boolean | undefined]>(
      [optional(flag)],
      (areas, valuesOnly) => orNull(() => usedAreas(areas, valuesOnly))
    ),
  },
});

const members = collectionMembers<RangeCollection>();
const RANGE_COLLECTION: ObjectType = objectType<RangeCollection>("RangeCollection", {
  properties: {},
  methods: { ...members.getCount, ...members.getItemAt },
});
