import type { CellPosition } from "@odoo/o-spreadsheet";
import type { Reading } from "../engine/plugins/facts-plugin";
import { excelFormula } from "../engine/text/formula-text";
import { show, showError } from "../engine/formats/show";
import { localeOf } from "../engine/text/locales";
import type { LocaleCode } from "../engine/text/locales";
import { numberFormatOf } from "../engine/text/number-formats";
import { putCells } from "../engine/cells/put-cells";
import type { Put } from "../engine/cells/put-cells";
import { CELLS } from "../engine/places";
import { excelValue, isErrorName, isTextFormat, literalValue } from "../engine/text/values";
import type { CellValue } from "../engine/text/values";
import { anything, integer } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { method, property, readOnly } from "../protocol/members";
import type { Members } from "./members";
import type { Range } from "./range";
import { cells, writeGrid, wrongShape } from "./range-grid";

/**
 * What cells hold and show. Of whole rows and columns Excel gives no cells, and takes none. `values` and `formulas`
 * are American in every language; what is local is in the language of the computer, but for the names of functions.
 */
export const CELL_MEMBERS: Members<Range> = {
  properties: {
    values: property<Range, unknown>(cells(valueAt), anything, (range, given) =>
      writeCells(range, given, "en-US")
    ),
    formulas: property<Range, unknown>(cells(formulaAt), anything, (range, given) =>
      writeCells(range, given, "en-US")
    ),
    formulasLocal: property<Range, unknown>(cells(localFormulaAt), anything, (range, given) =>
      writeCells(range, given, range.context.engine.locale)
    ),
    text: readOnly(cells(textAt)),
    valueTypes: readOnly(cells(typeAt)),
    hasSpill: readOnly(hasSpill),
  },
  methods: {
    /** Sent before large writes, which office.js cuts into pieces. */
    _ValidateArraySize: method<Range, [number, number]>(
      [integer, integer],
      (range, rows, columns) => {
        if (rows !== range.rows || columns !== range.columns) throw wrongShape();
      }
    ),
  },
};

export function valueAt(read: Reading, position: CellPosition): CellValue {
  const cell = read.getCell(position);
  if (cell && !cell.isFormula && cell.content !== "") return literalValue(cell);
  return excelValue(read.getEvaluatedCell(position).value);
}

export function formulaAt(read: Reading, position: CellPosition): CellValue {
  return formulaIn(read, position, "en-US");
}

function localFormulaAt(read: Reading, position: CellPosition): CellValue {
  return formulaIn(read, position, localeOf(read.getLocale()));
}

function formulaIn(read: Reading, position: CellPosition, locale: LocaleCode): CellValue {
  const cell = read.getCell(position);
  return cell?.isFormula
    ? excelFormula(cell.compiledFormula.toFormulaString(read), locale)
    : valueAt(read, position);
}

export function textAt(read: Reading, position: CellPosition): string {
  const locale = localeOf(read.getLocale());
  const value = valueAt(read, position);
  if (typeAt(read, position) === "Error") return showError(String(value), locale);
  return show(value, numberFormatOf(read, formatAt(read, position)), locale);
}

/** The engine's format of a cell; a formula that has none of its own takes that of what it calculates with. */
export function formatAt(read: Reading, position: CellPosition): string | undefined {
  return read.getCell(position)?.format ?? read.getEvaluatedCell(position).format;
}

function typeAt(read: Reading, position: CellPosition): string {
  const cell = read.getCell(position);
  if (cell && !cell.isFormula && cell.content !== "") {
    const value = literalValue(cell);
    const text = value !== cell.content || isTextFormat(cell.format);
    if (typeof value === "string") return isErrorName(value) && !text ? "Error" : "String";
  }
  const { type } = read.getEvaluatedCell(position);
  return { empty: "Empty", text: "String", number: "Double", boolean: "Boolean", error: "Error" }[
    type
  ];
}

/** Whether all cells, or none, are part of what a formula fills; null where they differ. */
function hasSpill(range: Range): boolean | null {
  const { read } = range.context.engine;
  const spilled = cells((_, position) => read.getArrayFormulaSpreadingOn(position) !== undefined);
  const found = new Set((spilled(range) ?? [[false]]).flat());
  return found.size > 1 ? null : found.has(true);
}

/** Writes values as they are typed in a language; one that Excel refuses, and nothing is written. */
function writeCells(range: Range, given: unknown, locale: LocaleCode): void {
  const puts: Put[] = [];
  writeGrid(range, given, (value, position) => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      throw invalidArgument("a cell takes a text, a number, or true or false");
    }
    puts.push({ position, value });
  });
  range.context.engine.plan(putCells(puts, locale), CELLS);
}
