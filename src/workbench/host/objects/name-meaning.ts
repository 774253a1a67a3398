import { addressOf } from "../engine/address";
import { engineFormula, isFormula } from "../engine/text/formula-text";
import type { LocaleCode } from "../engine/text/locales";
import { numberContent } from "../engine/text/values";
import { HostError, invalidArgument } from "../protocol/errors";
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
  if (isSeveral(given)) {
    throw new HostError(
      "NotImplemented",
      `The Excel host serves no names of several areas: ${given}`
    );
  }
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
  const parsed = addressOf(formula.replace(/^=/, ""));
  if (!parsed) return undefined;
  const { sheet, zone } = parsed;
  if (sheet === undefined && scope !== undefined) return new Range(context, scope, zone);
  const read = context.engine.finding("sheets");
  const sheetId = sheet === undefined ? read.getActiveSheetId() : read.getSheetIdByName(sheet);
  if (sheetId === undefined) throw invalidArgument(`there is no worksheet "${sheet}"`);
  return new Range(context, sheetId, zone);
}

/** What stands between areas, outside names of sheets in quotes. */
const BETWEEN_AREAS = /[,;](?=(?:[^']*'[^']*')*[^']*$)/;

/** Whether a formula is several areas, such as `=Blad!$A$1,Blad!$C$3`. */
function isSeveral(formula: string): boolean {
  const [, inner = ""] = /^=\s*\(?([^()]*)\)?$/.exec(formula.trim()) ?? [];
  const parts = inner.split(BETWEEN_AREAS);
  return parts.length > 1 && parts.every((part) => addressOf(part.trim()) !== undefined);
}
