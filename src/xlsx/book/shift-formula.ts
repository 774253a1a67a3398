import { columnNumber, MAX_COLUMNS, MAX_ROWS } from "../../assumptions/area";
import { columnLetters } from "../../assumptions/grid";

/** Texts, names of sheets between quotes and what stands in brackets hold no references to cells. */
const QUIET = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/y;
const WORD = /[\p{L}\d_.$\\?]+/uy;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
const LOST = "#REF!";

interface Shift {
  readonly down: number;
  readonly across: number;
}

/**
 * A formula as it reads so many rows further down and columns further to the right: what is not fixed with a dollar
 * goes along. A reference that would leave the sheet is lost.
 */
export function shiftFormula(formula: string, shift: Shift): string {
  let shifted = "";
  let at = 0;
  while (at < formula.length) {
    const quiet = matchAt(QUIET, formula, at);
    const word = quiet ?? matchAt(WORD, formula, at);
    if (word === undefined) {
      shifted += formula[at++];
      continue;
    }
    const after = formula.slice(at + word.length);
    const whole = quiet === undefined ? bandAt(word, after) : undefined;
    if (whole !== undefined) {
      shifted += shiftBand(word, whole, shift);
      at += word.length + 1 + whole.length;
      continue;
    }
    const isReference = quiet === undefined && !/^\s*[(!]/.test(after);
    shifted += isReference ? shiftCell(word, shift) : word;
    at += word.length;
  }
  return shifted;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The second half of whole columns or rows ("B" in `$A:B`), if this is their first. */
function bandAt(word: string, after: string): string | undefined {
  const next = after.startsWith(":") ? matchAt(WORD, after, 1) : undefined;
  if (next === undefined) return undefined;
  return [COLUMN, ROW].some((each) => each.test(word) && each.test(next)) ? next : undefined;
}

function shiftBand(first: string, last: string, shift: Shift): string {
  const both = [first, last].map((word) => {
    const [, fixed = "", letters] = COLUMN.exec(word) ?? [];
    if (letters !== undefined) return shiftColumn(fixed, letters, shift.across);
    const [, fixedRow = "", row] = ROW.exec(word) ?? [];
    return shiftRow(fixedRow, Number(row), shift.down);
  });
  return both.includes(undefined) ? LOST : both.join(":");
}

function shiftCell(word: string, shift: Shift): string {
  const [, fixedColumn = "", letters, fixedRow = "", row] = CELL.exec(word) ?? [];
  if (letters === undefined) return word;
  const column = shiftColumn(fixedColumn, letters, shift.across);
  const line = shiftRow(fixedRow, Number(row), shift.down);
  return column === undefined || line === undefined ? LOST : column + line;
}

function shiftColumn(fixed: string, letters: string, across: number): string | undefined {
  const column = columnNumber(letters) + (fixed ? 0 : across);
  return column >= 1 && column <= MAX_COLUMNS ? fixed + columnLetters(column) : undefined;
}

function shiftRow(fixed: string, row: number, down: number): string | undefined {
  const moved = row + (fixed ? 0 : down);
  return moved >= 1 && moved <= MAX_ROWS ? `${fixed}${moved}` : undefined;
}
