import { INCOMES } from "../../model/inputs";
import type { Income } from "../../model/inputs";
import type { CellProblemCode, CellProblemData } from "../cell-problem";
import { RESERVED_CODES } from "../../model/check/names";
import { Codebook } from "../codebook";
import type { CellValue } from "../grid";
import type { CellContent, Column } from "../schema/column";
import { CHOICES, INCOME_SETS } from "../schema/choices";
import type { ChoiceSet } from "../schema/choices";
import { choiceWord, incomesWord } from "../schema/words";

/** What reading a cell gives: its content, or what is wrong with it. */
export type CellOutcome<T> = { readonly value: T } | CellFault;
export type CellFault = {
  [C in CellProblemCode]: { readonly fault: C; readonly data: CellProblemData[C] };
}[CellProblemCode];

export function fault<C extends CellProblemCode>(code: C, data: CellProblemData[C]): CellFault {
  return { fault: code, data } as unknown as CellFault;
}

/** Blank, or nothing but spaces. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && /^\s*$/u.test(cell));
}

/** Whether a cell may say with 0 that there is nothing: an amount may, a name or a year may not. */
export function takesZero({ type, min, max, above, below }: Column): boolean {
  if (type !== "number" && type !== "whole") return false;
  const low = min ?? -Infinity;
  const high = max ?? Infinity;
  return (above ? low < 0 : low <= 0) && (below ? high > 0 : high >= 0);
}

/** Reads one cell as its column asks. */
export function readCell(cell: CellValue | undefined, column: Column): CellOutcome<CellContent> {
  if (isBlank(cell)) {
    if (column.blank !== undefined) return { value: column.blank };
    return fault("blank", { count: 1, zero: takesZero(column) });
  }
  switch (column.type) {
    case "number":
    case "whole":
    case "year":
      return readNumber(cell!, column);
    case "value": {
      const number = typeof cell === "string" ? null : readNumber(cell!, column);
      return number ?? readText(cell!);
    }
    case "text":
      return readCode(cell!, column);
    case "choice":
      return readChoice(cell!, column.choices!);
    case "incomes":
      return readIncomes(cell!);
  }
}

/** A number within the bounds of its column, which the model keeps off those that are excluded; whole for years and counts. */
export function readNumber(
  cell: CellValue,
  { type, min, max, above, below }: Pick<Column, "type" | "min" | "max" | "above" | "below">
): CellOutcome<number> {
  if (typeof cell === "string") {
    return fault("text-in-number", { text: cell, reads: numberInText(cell) });
  }
  if (typeof cell !== "number") return oddCell(cell);
  if (!Number.isFinite(cell)) return fault("not-finite", { found: cell });
  if ((type === "whole" || type === "year") && !Number.isInteger(cell)) {
    return fault("not-whole", { found: cell });
  }
  if ((min !== undefined && cell < min) || (max !== undefined && cell > max)) {
    const open = { ...(above && { above }), ...(below && { below }) };
    return fault("range", { found: cell, min: min ?? null, max: max ?? null, ...open });
  }
  return { value: cell };
}

/** A text without the spaces around it; a number that stands for a name is taken as its digits. */
export function readText(cell: CellValue): CellOutcome<string> {
  if (typeof cell === "string") return { value: cell.trim() };
  return typeof cell === "number" ? { value: String(cell) } : oddCell(cell);
}

function readCode(cell: CellValue, column: Column): CellOutcome<string> {
  const text = readText(cell);
  if ("value" in text && column.code && RESERVED_CODES.includes(text.value)) {
    return fault("reserved", { found: text.value });
  }
  return text;
}

const CHOICE_BOOKS = new Map(
  (Object.keys(CHOICES) as ChoiceSet[]).map((set) => [
    set,
    new Codebook(CHOICES[set].map((choice) => choiceWord(set, choice))),
  ])
);

function readChoice(cell: CellValue, set: ChoiceSet): CellOutcome<string> {
  const text = readText(cell);
  if ("fault" in text) return text;
  const book = CHOICE_BOOKS.get(set)!;
  const at = book.find(text.value);
  if (at !== undefined) return { value: CHOICES[set][at]! };
  return fault("not-a-choice", { found: text.value, allowed: book.codes });
}

function readIncomes(cell: CellValue): CellOutcome<readonly Income[]> {
  const text = readText(cell);
  if ("fault" in text) return text;
  const found = incomesIn(text.value);
  if (found) return { value: found };
  const allowed = INCOME_SETS.map((set) => incomesWord(set));
  return fault("not-a-choice", { found: text.value, allowed });
}

const INCOME_BOOK = new Codebook(INCOMES.map((income) => incomesWord([income])));

/** The income classes that a text names, in their fixed order; null when it names anything else. */
export function incomesIn(text: string): readonly Income[] | null {
  const words = text.split(/\s+en\s+|[,;+/]/iu).filter((word) => word.trim() !== "");
  const found = new Set(words.map((word) => INCOME_BOOK.find(word)));
  if (found.size === 0 || found.has(undefined) || found.size < words.length) return null;
  return INCOMES.filter((_, i) => found.has(i));
}

/** Cells that hold neither a number nor a text. */
function oddCell(cell: Exclude<CellValue, number | string>): CellFault {
  if (cell === null) return fault("blank", { count: 1, zero: false });
  if (typeof cell === "boolean") return fault("boolean", { found: cell });
  if ("error" in cell) return fault("error-value", { error: cell.error });
  if ("formula" in cell) return fault("uncalculated", { formula: cell.formula });
  return fault("date", {});
}

/** The number that a text shows, in Dutch notation ("1.234,5", "3%") or plain digits; else null. */
function numberInText(text: string): number | null {
  const plain = text.replace(/\s/gu, "");
  const match = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)$/u.exec(plain);
  if (match) {
    const [, sign, whole, decimals, percent] = match;
    const digits = `${sign}${whole!.replace(/\./g, "")}.${decimals ?? "0"}`;
    return percent ? Number(digits) / 100 : Number(digits);
  }
  return /^[+-]?\d+\.\d+$/u.test(plain) ? Number(plain) : null;
}
