import { parseAddress } from "../engine/address";
import { engineFormula, isFormula } from "../engine/text/formula-text";
import type { LocaleCode } from "../engine/text/locales";
import { numberContent } from "../engine/text/values";
import { invalidArgument } from "../protocol/errors";
import type { Context } from "./context";
import { Range } from "./range";

/** What a name stands for: cells, or a formula as the engine has it. */
export type Meaning = Range | string;

/** Reads what is given to a name; what is no formula and no address is a number or a text of its own. */
export function meaningOf(
  context: Context,
  given: Range | string | number,
  scope: string | undefined,
  locale: LocaleCode = "en-US"
): Meaning {
  if (given instanceof Range) return given;
  if (typeof given === "number") return `=${numberContent(given)}`;
  const range = rangeOf(context, given, scope);
  if (range) return range;
  if (!given.startsWith("=")) {
    const isNumber = given.trim() !== "" && Number.isFinite(Number(given));
    return isNumber ? `=${given.trim()}` : `="${given.replaceAll('"', '""')}"`;
  }
  const formula = engineFormula(given, locale);
  if (isFormula(formula)) return formula;
  throw invalidArgument(`there is an error in the formula ${given}`);
}

/** The range that a formula like `=Invoer!$A$1:$B$2` is; undefined for any other formula. */
export function rangeOf(context: Context, formula: string, scope?: string): Range | undefined {
  let parsed;
  try {
    parsed = parseAddress(formula.replace(/^=/, ""));
  } catch {
    return undefined;
  }
  const { read } = context.engine;
  const { sheet, zone } = parsed;
  const sheetId =
    sheet === undefined ? (scope ?? read.getActiveSheetId()) : read.getSheetIdByName(sheet);
  if (sheetId === undefined) throw invalidArgument(`there is no worksheet "${sheet}"`);
  return new Range(context, sheetId, zone);
}
