import { zonesOf } from "../events/areas";
import { flag, integer, optional, text } from "../protocol/arguments";
import { itemNotFound } from "../protocol/errors";
import { method, orNull } from "../protocol/members";
import type { Members } from "./members";
import type { Range } from "./range";
import { RangeAreas, parseAreas } from "./range-areas";
import { found, replaceAll } from "./range-find";
import { usedRange } from "./range-used";
import { readCriteria } from "./search";
import type { Criteria } from "./search";
import type { Worksheet } from "./worksheet";

/** The cells of a sheet. */
export const SHEET_CELLS: Members<Worksheet> = {
  properties: {},
  methods: {
    getRange: method<Worksheet, [string | undefined]>([optional(text)], (sheet, address) =>
      sheet.range(address)
    ),
    getRanges: method<Worksheet, [string | undefined]>([optional(text)], ranges),
    getCell: method<Worksheet, [number, number]>([integer, integer], (sheet, row, column) =>
      sheet.range().block(row, column)
    ),
    getRangeByIndexes: method<Worksheet, [number, number, number, number]>(
      [integer, integer, integer, integer],
      (sheet, row, column, rows, columns) => sheet.range().block(row, column, rows, columns)
    ),
    getUsedRange: method<Worksheet, [boolean | undefined]>(
      [optional(flag)],
      (sheet, valuesOnly) => {
        const used = orNull(() => usedRange(sheet.range(), valuesOnly));
        return isRange(used) ? used : sheet.range("A1");
      }
    ),
    getUsedRangeOrNullObject: method<Worksheet, [boolean | undefined]>(
      [optional(flag)],
      (sheet, valuesOnly) => orNull(() => usedRange(sheet.range(), valuesOnly))
    ),
    findAll: method<Worksheet, [string, Criteria]>([text, readCriteria], findAll),
    findAllOrNullObject: method<Worksheet, [string, Criteria]>(
      [text, readCriteria],
      (sheet, ...args) => orNull(() => findAll(sheet, ...args))
    ),
    replaceAll: method<Worksheet, [string, string, Criteria]>(
      [text, text, readCriteria],
      (sheet, ...args) => replaceAll(sheet.range(), ...args)
    ),
  },
};

const isRange = (found: object): found is Range => "zone" in found;

function ranges(sheet: Worksheet, addresses?: string): RangeAreas {
  const zones = addresses === undefined ? [sheet.range().zone] : parseAreas(addresses);
  return new RangeAreas(sheet.context, sheet.sheetId, zones);
}

function findAll(sheet: Worksheet, wanted: string, criteria: Criteria): RangeAreas {
  const cells = found(sheet.range(), wanted, criteria);
  if (cells.length === 0) throw itemNotFound(`"${wanted}" is not on the worksheet`);
  return new RangeAreas(sheet.context, sheet.sheetId, zonesOf(cells));
}
