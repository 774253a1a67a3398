import type { CellValue } from "../assumptions/grid";
import { address } from "../assumptions/area";
import { decodeText } from "./cell-text";
import { WorkbookError } from "./errors";
import { serialOfIso } from "./iso-date";
import type { SharedStrings, SharedText } from "./shared-strings";
import type { RawCell } from "./sheet-scan";
import { MAX_SHOWN } from "./sheet-scan";

/** What the workbook says about values, beside the cells themselves. */
export interface ValueContext {
  readonly strings: SharedStrings;
  readonly isDateStyle: (style: number) => boolean;
  /** Serial numbers count from 1904 on, as old workbooks of the Mac do. */
  readonly date1904: boolean;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;
const INDEX = /^\d{1,9}$/;
const BOOLEAN = new Map([
  ["0", false],
  ["1", true],
  ["false", false],
  ["true", true],
]);
/** Days from the origin of the 1900 system to that of the 1904 system. */
const DAYS_TO_1904 = 1462;

/**
 * The value of a cell; a date is a serial number of the 1900 system, whichever the workbook uses. A formula whose
 * result was never stored is told apart from a blank. Throws a WorkbookError when the value is not of its type.
 */
export function cellValue(
  cell: RawCell,
  place: CellPlace,
  context: ValueContext
): CellValue | SharedText {
  const { type, value, formula } = cell;
  const isText = type === "str" || type === "inlineStr";
  if (formula !== undefined && (value === undefined || (value === "" && !isText)))
    return { formula };
  if (value === undefined || (value === "" && !isText)) return null;
  switch (type) {
    case "n": {
      const number = NUMBER.test(value.trim()) ? Number(value) : NaN;
      if (!Number.isFinite(number)) refuse(value, place);
      if (!context.isDateStyle(cell.style)) return number;
      return { date: context.date1904 ? number + DAYS_TO_1904 : number };
    }
    case "s":
      if (!INDEX.test(value)) refuse(value, place);
      return context.strings.want(Number(value));
    case "str":
    case "inlineStr":
      return decodeText(value);
    case "b":
      return BOOLEAN.get(value) ?? refuse(value, place);
    case "e":
      return { error: value };
    case "d":
      return { date: serialOfIso(value) ?? refuse(value, place) };
    default:
      return refuse(value, place);
  }
}

function refuse(value: string, { sheet, row, column }: CellPlace): never {
  const cell = address(row, column);
  throw new WorkbookError("impossible-value", { sheet, cell, found: value.slice(0, MAX_SHOWN) });
}
