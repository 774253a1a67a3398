import type { Cell, CellPosition } from "@odoo/o-spreadsheet";
import { helpers } from "@odoo/o-spreadsheet";
import type { BookCell, BookColumn, BookLink, BookRow } from "../../../xlsx/book/book-sheet";
import { columnCharacters, rowPoints } from "../../../xlsx/book/pixels";
import type { FileLook } from "../../../xlsx/file-look";
import type { CellStyle, Reading } from "../../host/files";
import { excelValue, formatZone, literalValue, numberFormatOf } from "../../host/files";
import { needsArray } from "./array-formulas";
import { bookValueOf } from "./contents";
import { isCalculated, storedFormulaOf } from "./formulas";
import { fileLook } from "./looks";

/** What the cells of a sheet come to. */
export interface BookCells {
  readonly rows: ReadonlyMap<number, BookRow>;
  readonly columns: ReadonlyMap<number, BookColumn>;
  readonly links: readonly BookLink[];
  /** Something in it is not calculated here: its values are not known. */
  readonly isPartial: boolean;
}

/** What names stand for, asked of every formula. */
export interface KnownNames {
  readonly all: ReadonlySet<string>;
  readonly isBlock: (name: string) => boolean;
}

interface DraftRow {
  height?: number;
  hidden?: boolean;
  readonly cells: Map<number, BookCell>;
}

/** Looks that are alike are one: a writer looks each up once. */
export class LookPool {
  readonly #looks = new Map<string, FileLook>();

  one(look: FileLook): FileLook {
    const key = JSON.stringify(look);
    const known = this.#looks.get(key);
    if (!known) this.#looks.set(key, look);
    return known ?? look;
  }
}

export function bookCells(
  read: Reading,
  sheetId: string,
  names: KnownNames,
  looks: LookPool
): BookCells {
  const rows = new Map<number, DraftRow>();
  const links: BookLink[] = [];
  let isPartial = false;
  const [height, width] = [read.getNumberRows(sheetId), read.getNumberCols(sheetId)];
  for (let row = 0; row < height; row++) {
    const draft: DraftRow = { cells: new Map(), ...rowSize(read, sheetId, row) };
    for (let col = 0; col < width; col++) {
      const position = { sheetId, col, row };
      const held = read.getCell(position);
      const style: CellStyle = read.getCellStyle(position);
      const look = fileLook(
        style,
        read.getCellBorder(position),
        numberFormatOf(read, held?.format)
      );
      const link = style.excelLink;
      if (link) links.push(bookLink(position, link));
      const content = contentAt(read, position, held, names);
      if (content && !content.isKnown) isPartial = true;
      if (!content && !look) continue;
      draft.cells.set(col + 1, {
        ...content?.cell,
        ...(look ? { look: looks.one(look) } : {}),
      });
    }
    const isBare = draft.cells.size === 0 && draft.height === undefined && !draft.hidden;
    if (!isBare) rows.set(row + 1, draft);
  }
  return { rows, columns: columnSizes(read, sheetId), links, isPartial };
}

interface Content {
  readonly cell: BookCell;
  readonly isKnown: boolean;
}

function contentAt(
  read: Reading,
  position: CellPosition,
  held: Cell | undefined,
  names: KnownNames
): Content | undefined {
  if (held?.isFormula) return formulaAt(read, position, held, names);
  if (held && held.content !== "") {
    const value = bookValueOf(literalValue(held));
    return value === null ? undefined : { cell: { value }, isKnown: true };
  }
  // What a formula elsewhere put here.
  if (!read.getArrayFormulaSpreadingOn(position)) return undefined;
  const value = shownValue(read, position);
  return value === undefined || value === null ? undefined : { cell: { value }, isKnown: true };
}

function formulaAt(
  read: Reading,
  position: CellPosition,
  held: Cell & { readonly isFormula: true },
  { all, isBlock }: KnownNames
): Content {
  const text = held.compiledFormula.toFormulaString(read);
  const formula = storedFormulaOf(text.startsWith("=") ? text : `=${text}`);
  const spread = read.getSpreadZone(position);
  const isKnown = isCalculated(text, all);
  const value = isKnown ? shownValue(read, position) : undefined;
  const isArray = spread !== undefined || (isKnown && needsArray(text, isBlock));
  const array = isArray ? formatZone(spread ?? zoneAt(position)) : undefined;
  const cell = {
    formula,
    ...(value === undefined ? {} : { value }),
    ...(array === undefined ? {} : { array }),
  };
  return { cell, isKnown };
}

const zoneAt = ({ col, row }: CellPosition) => ({ left: col, right: col, top: row, bottom: row });

/** Undefined while the add-in is still at work on it; a formula that gives a blank text keeps that. */
function shownValue(read: Reading, position: CellPosition): BookCell["value"] | undefined {
  const value = excelValue(read.getEvaluatedCell(position).value);
  if (value === "#BUSY!") return undefined;
  return value === "" ? "" : bookValueOf(value);
}

function bookLink({ col, row }: CellPosition, link: NonNullable<CellStyle["excelLink"]>): BookLink {
  const { address, documentReference, screenTip } = link;
  return {
    ref: helpers.toXC(col, row),
    ...(documentReference ? { location: documentReference } : {}),
    ...(address ? { address } : {}),
    ...(screenTip ? { tooltip: screenTip } : {}),
  };
}

function rowSize(read: Reading, sheetId: string, row: number): Omit<DraftRow, "cells"> {
  const size = read.getUserRowSize(sheetId, row);
  return {
    ...(size === undefined ? {} : { height: rowPoints(size) }),
    ...(read.isRowHiddenByUser(sheetId, row) ? { hidden: true } : {}),
  };
}

/** How wide columns of the engine are that nobody sized. */
const USUAL_WIDTH = 96;

function columnSizes(read: Reading, sheetId: string): ReadonlyMap<number, BookColumn> {
  const columns = new Map<number, BookColumn>();
  for (let col = 0; col < read.getNumberCols(sheetId); col++) {
    const size = read.getColSize(sheetId, col);
    const hidden = read.isColHiddenByUser(sheetId, col);
    if (size === USUAL_WIDTH && !hidden) continue;
    columns.set(col + 1, {
      ...(size === USUAL_WIDTH ? {} : { width: columnCharacters(size) }),
      ...(hidden ? { hidden } : {}),
    });
  }
  return columns;
}
