import type { Cell, CellPosition, Command, CompiledFormula } from "@odoo/o-spreadsheet";
import { invalidArgument } from "../../protocol/errors";
import { isFormula } from "../text/formula-text";
import { categoryOf } from "../formats/category";
import type { Plan } from "../plugins/hooks";
import { entryOf } from "../text/localized";
import type { LocaleCode } from "../text/locales";
import { checkNames } from "../text/names-in-formulas";
import { NumberFormats, isTextCode, numberFormatOf } from "../text/number-formats";
import {
  isTextFormat,
  literalValue,
  numberContent,
  plainContent,
  textContent,
} from "../text/values";
import type { CellValue } from "../text/values";

export interface Put {
  readonly position: CellPosition;
  readonly value: CellValue;
}

/** The most characters of a cell and of a formula. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * Puts values in cells as Excel does: texts are read in a language, except where the cell is formatted as text; of
 * merged cells only the first takes a value. One value that cannot be put, and none is. By hand, `3` in a cell that
 * is formatted as a percentage is 3%.
 */
export function putCells(puts: readonly Put[], locale: LocaleCode, byHand = false): Plan {
  return (read) => {
    const formats = new NumberFormats(read);
    const updates: Command[] = [];
    for (const { position, value } of puts) {
      checkLength(value);
      if (!read.isMainCellPosition(position)) continue;
      const format = read.getCell(position)?.format;
      const code = numberFormatOf(read, format);
      const entry = isTextCode(code)
        ? { content: asText(value), numberFormat: code }
        : entryOf(value, locale);
      const { numberFormat } = entry;
      const percents = byHand && numberFormat === undefined && categoryOf(code) === "Percentage";
      const content = percents ? asPercents(entry.content) : entry.content;
      if (content.startsWith("=")) {
        checkFormula(content, value);
        checkNames(read, position.sheetId, content);
        const cell = read.getCell(position);
        if (cell?.isFormula && isLost(cell.compiledFormula)) {
          updates.push({ type: "UPDATE_CELL", ...position, content: "" });
        }
      }
      const dressed =
        numberFormat && (!format || numberFormat === code)
          ? { format: formats.formatOf(numberFormat) }
          : {};
      updates.push({ type: "UPDATE_CELL", ...position, content, ...dressed });
    }
    return [...formats.remembered, ...updates];
  };
}

/**
 * The engine passes over a formula that stands there already, also where it did not know a function or a sheet of it
 * that it may know now.
 */
function isLost({ isBadExpression, rangeDependencies }: CompiledFormula): boolean {
  return isBadExpression || rangeDependencies.some(({ invalidSheetName }) => invalidSheetName);
}

/** A number below 1 is taken for what it is. */
function asPercents(content: string): string {
  return Math.abs(Number(content)) >= 1 ? numberContent(Number(`${content}e-2`)) : content;
}

export interface Dress {
  readonly position: CellPosition;
  /** A number format of Excel's. */
  readonly code: string;
}

/** Formats cells; their values stay what they are. */
export function dressCells(dresses: readonly Dress[]): Plan {
  return (read) => {
    const formats = new NumberFormats(read);
    const updates = dresses.map(({ position, code }): Command => {
      const cell = read.getCell(position);
      const format = formats.formatKeeping(code, cell);
      return { type: "UPDATE_CELL", ...position, format, ...keptContent(cell, format) };
    });
    return [...formats.remembered, ...updates];
  };
}

/** The engine reads content anew when its format changes: what must then stand there for the value to stay. */
function keptContent(cell: Cell | undefined, format: string): { content?: string } {
  if (!cell || cell.isFormula || cell.content === "") return {};
  const value = literalValue(cell);
  if (typeof value !== "string") return {};
  const content = isTextFormat(format) ? plainContent(value) : textContent(value);
  return content === cell.content ? {} : { content };
}

function asText(value: CellValue): string {
  if (typeof value !== "string") return String(value).toUpperCase();
  return plainContent(value.startsWith("'") ? value.slice(1) : value);
}

function checkLength(value: CellValue): void {
  if (typeof value !== "string" || value.length <= LONGEST_FORMULA) return;
  const [longest, what] = value.startsWith("=")
    ? [LONGEST_FORMULA, "formula"]
    : [LONGEST_TEXT, "text"];
  if (value.length > longest) {
    throw invalidArgument(`a ${what} in a cell has at most ${longest} characters`);
  }
}

function checkFormula(content: string, value: CellValue): void {
  if (isFormula(content)) return;
  const text = String(value);
  const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
  throw invalidArgument(
    `there is an error in the formula ${shown}, or it uses what the host's spreadsheet does not know`
  );
}
