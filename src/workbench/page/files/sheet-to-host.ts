import type { Border, SheetData } from "@odoo/o-spreadsheet";
import { helpers } from "@odoo/o-spreadsheet";
import type { BookCell, BookSheet } from "../../../xlsx/book/book-sheet";
import type { LostList } from "../../../xlsx/book/lost";
import { columnPixels, rowPixels } from "../../../xlsx/book/pixels";
import { WorkbookError } from "../../../xlsx/errors";
import type { FileLook } from "../../../xlsx/file-look";
import { engineSheetName, isTextCode, quoteSheet } from "../../host/files";
import type { CallResult, CellStyle, NumberFormats } from "../../host/files";
import { contentOf } from "./contents";
import { engineFormulaOf, isCalculated, isSingleCall } from "./formulas";
import { hostBorder, hostStyle } from "./looks";
import { callResult } from "./last-values";
import { zoneOfRef } from "./references";

/** Numbered lists that sheets share: styles, formats and borders. */
export class Pool<T> {
  readonly held: Record<number, T> = {};
  readonly #numbers = new Map<string, number>();

  number(item: T): number {
    const key = JSON.stringify(item);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(key, number);
      this.held[number] = item;
    }
    return number;
  }
}

/** What sheets are put into together. */
export interface Target {
  readonly styles: Pool<CellStyle>;
  readonly formats: Pool<string>;
  readonly borders: Pool<Border>;
  readonly numberFormats: NumberFormats;
  readonly lastValues: Map<string, CallResult>;
  readonly lost: LostList;
  /** Names that formulas may use, in small letters. */
  readonly names: ReadonlySet<string>;
}

/** Cells that a sheet may reach over: the engine goes through all of them. */
const MOST_CELLS = 5_000_000;
const STEP = { rows: 100, columns: 26 } as const;

type Cells = Pick<SheetData, "borders" | "cells" | "formats" | "styles">;

export interface SheetSize {
  readonly rowNumber: number;
  readonly colNumber: number;
}

/** How far the engine's sheet reaches. @throws WorkbookError for one that is too large for it */
export function sizeOf(sheet: BookSheet): SheetSize {
  let [rows, columns] = [sheet.frozenRows + 1, sheet.frozenColumns + 1];
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  };
  for (const [row, { cells, height, hidden }] of sheet.rows) {
    if (cells.size > 0 || height !== undefined || hidden) reach(row, 1);
    for (const column of cells.keys()) reach(row, column);
  }
  const refs = [...sheet.merges, ...sheet.tables.map(({ ref }) => ref)].map(zoneOfRef);
  for (const { bottom, right } of refs) reach(bottom + 1, right + 1);
  for (const { place } of sheet.charts) {
    reach(place.row + Math.ceil(place.height / 20), place.column + Math.ceil(place.width / 64));
  }
  const rowNumber = Math.ceil(rows / STEP.rows) * STEP.rows;
  const colNumber = Math.ceil(columns / STEP.columns) * STEP.columns;
  if (rowNumber * colNumber > MOST_CELLS) {
    const cell = helpers.toXC(columns - 1, rows - 1);
    throw new WorkbookError("sheet-too-far", { sheet: sheet.name, cell, limit: MOST_CELLS });
  }
  return { rowNumber, colNumber };
}

/** What stands in the cells, and how they look. */
export function hostCells(sheet: BookSheet, target: Target): Cells {
  const made: Required<Cells> = { cells: {}, styles: {}, formats: {}, borders: {} };
  const dressed = new Map<FileLook, { style?: number; border?: number }>();
  const spilled = spillsOf(sheet, target);
  const links = linksOf(sheet);
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) {
      const at = helpers.toXC(column - 1, row - 1);
      const formula = cell.formula === undefined ? undefined : engineFormulaOf(cell.formula);
      if (formula !== undefined) {
        noteFormula(sheet, at, cell, formula, target);
        made.cells[at] = formula;
      } else if (!spilled.has(at)) {
        const content = contentOf(cell.value ?? null, cell.look?.format);
        if (content !== "") made.cells[at] = content;
      }
      const link = links.get(at);
      if (link) {
        made.styles[at] = target.styles.number({ ...hostStyle(cell.look ?? {}), excelLink: link });
      }
      if (!cell.look) continue;
      let numbers = dressed.get(cell.look);
      if (!numbers) dressed.set(cell.look, (numbers = dress(cell.look, target)));
      if (numbers.style !== undefined && !link) made.styles[at] = numbers.style;
      if (numbers.border !== undefined) made.borders[at] = numbers.border;
      const format = formatOf(cell, target.numberFormats);
      if (format) made.formats[at] = target.formats.number(format);
    }
  }
  for (const [at, link] of links) {
    if (made.styles[at] === undefined) made.styles[at] = target.styles.number({ excelLink: link });
  }
  return made;
}

/** What cells link to: every cell of a link by itself. */
function linksOf({ links }: BookSheet): ReadonlyMap<string, NonNullable<CellStyle["excelLink"]>> {
  const held = new Map<string, NonNullable<CellStyle["excelLink"]>>();
  for (const { ref, location, address, tooltip } of links) {
    const link = {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    };
    const { top, left, bottom, right } = zoneOfRef(ref);
    for (let row = top; row <= bottom && held.size < MOST_LINKED; row++) {
      for (let col = left; col <= right; col++) held.set(helpers.toXC(col, row), link);
    }
  }
  return held;
}

/** Cells with links: one may be made over whole columns. */
const MOST_LINKED = 100_000;

function dress(look: FileLook, { styles, borders }: Target): { style?: number; border?: number } {
  const style = hostStyle(look);
  const border = hostBorder(look);
  return {
    ...(Object.keys(style).length > 0 ? { style: styles.number(style) } : {}),
    ...(border ? { border: borders.number(border) } : {}),
  };
}

/** A cell that is formatted as text makes a text of a number and of a formula's result in the engine; in Excel not. */
function formatOf({ look, value, formula }: BookCell, formats: NumberFormats): string | undefined {
  const code = look?.format;
  if (code === undefined) return undefined;
  const isNoText = formula !== undefined || (value !== null && typeof value !== "string");
  const standIn = { isFormula: true } as Parameters<NumberFormats["formatKeeping"]>[1];
  return isTextCode(code) && isNoText
    ? formats.formatKeeping(code, standIn)
    : formats.formatOf(code);
}

/** Tells of a formula that the workbench does not calculate; of a call, what it gave last. */
function noteFormula(
  { name, rows }: BookSheet,
  at: string,
  cell: BookCell,
  formula: string,
  { lost, names, lastValues }: Target
): void {
  if (!isCalculated(formula, names)) lost.add("formulas", `${name}!${at}`);
  if (cell.value === undefined || !isSingleCall(formula)) return;
  lastValues.set(`${quoteSheet(engineSheetName(name))}!${at}`, callResult(cell, rows));
}

/** The cells that hold what a formula elsewhere put there. */
function spillsOf({ rows }: BookSheet, { names }: Target): ReadonlySet<string> {
  const spilled = new Set<string>();
  for (const { cells } of rows.values()) {
    for (const { array, formula } of cells.values()) {
      if (array === undefined || formula === undefined) continue;
      // Of what is not calculated here, what it gave last stays in its cells.
      if (!isCalculated(engineFormulaOf(formula), names)) continue;
      const zone = zoneOfRef(array);
      for (let row = zone.top; row <= zone.bottom; row++) {
        for (let col = zone.left; col <= zone.right; col++) spilled.add(helpers.toXC(col, row));
      }
    }
  }
  return spilled;
}

/** Widths, heights and what is hidden; columns beyond the sheet are left to the caller. */
export function hostLines(sheet: BookSheet, size: SheetSize): Pick<SheetData, "cols" | "rows"> {
  const cols: SheetData["cols"] = {};
  const rows: SheetData["rows"] = {};
  for (const [number, { width, hidden }] of sheet.columns) {
    if (number > size.colNumber) continue;
    cols[number - 1] = {
      ...(width === undefined ? {} : { size: columnPixels(width) }),
      ...(hidden ? { isHidden: true } : {}),
    };
  }
  for (const [number, { height, hidden }] of sheet.rows) {
    if (height === undefined && !hidden) continue;
    rows[number - 1] = {
      ...(height === undefined ? {} : { size: rowPixels(height) }),
      ...(hidden ? { isHidden: true } : {}),
    };
  }
  return { cols, rows };
}
