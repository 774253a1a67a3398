import { helpers } from "@odoo/o-spreadsheet";
import type { Zone } from "@odoo/o-spreadsheet";
import type { Area } from "../../../assumptions/area";
import { MAX_COLUMNS, MAX_ROWS, parseArea } from "../../../assumptions/area";
import { parseRefersTo } from "../../../assumptions/locate/refers-to";
import { engineSheetName, excelSheetName, formatZone } from "../../host/files";

/** Cells of a sheet, by the name that the file has for it. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The cells that a reference names; undefined for anything else, and for a sheet that is not there. */
export function cellsOf(reference: string, sheets: readonly string[]): SheetArea | undefined {
  const target = parseRefersTo(reference, () => false);
  if (target.kind !== "area") return undefined;
  const sheet = sheets.find((name) => name.toLowerCase() === target.sheet.toLowerCase());
  return sheet === undefined ? undefined : { sheet, area: target.area };
}

/** As the engine writes them: `'Blad 1'!A1:B4`, whole columns as `A:B`. */
export function engineReference({ sheet, area }: SheetArea): string {
  return `${engineQuoted(sheet)}!${formatZone(zoneOf(area))}`;
}

function engineQuoted(sheet: string): string {
  return `'${engineSheetName(sheet)}'`;
}

/** Zones count from 0. */
export function zoneOf({ top, left, bottom, right }: Area): Zone {
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}

export function areaOf({ top, left, bottom, right }: Zone): Area {
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
}

/** As names and charts of a file write them: `'Blad 1'!$A$1:$B$4`. */
export function fileReference(engineSheet: string, zone: Zone): string {
  const sheet = `'${excelSheetName(engineSheet).replaceAll("'", "''")}'`;
  const { top, left, bottom, right } = areaOf(zone);
  const [first, last] = [left, right].map((column) => helpers.numberToLetters(column - 1));
  if (left === 1 && right === MAX_COLUMNS) return `${sheet}!$${top}:$${bottom}`;
  if (top === 1 && bottom === MAX_ROWS) return `${sheet}!$${first}:$${last}`;
  const cell = `$${first}$${top}`;
  return `${sheet}!${cell}${top === bottom && left === right ? "" : `:$${last}$${bottom}`}`;
}

/** The zone of "A1" or "A1:B4". */
export function zoneOfRef(ref: string): Zone {
  const area = parseArea(ref);
  if (!area) throw new RangeError(`no range: ${ref}`);
  return zoneOf(area);
}
