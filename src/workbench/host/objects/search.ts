import type { CellPosition } from "@odoo/o-spreadsheet";
import { formulaAt } from "./range-cells";
import type { Reading } from "../engine/plugins/facts-plugin";
import { flag, oneOf, optional, record } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import type { Reader } from "../protocol/members";

/** How a text is looked for. */
export interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

export const readCriteria: Reader<Criteria> = (value, what) => {
  const given = record({
    completeMatch: optional(flag),
    matchCase: optional(flag),
    searchDirection: optional(oneOf("Forward", "Backwards")),
  })(value ?? {}, what);
  const { completeMatch = false, matchCase = false, searchDirection } = given;
  return { completeMatch, matchCase, backwards: searchDirection === "Backwards" };
};

/** `*` stands for any characters, `?` for one, and `~` before either takes that away. */
export function pattern(text: string, { completeMatch, matchCase }: Criteria): RegExp {
  if (text === "") throw invalidArgument("the text to look for must not be empty");
  const source = text.replace(/~([*?~])|[*?]|[\\^$.+()[\]{}|]/g, (part, literal?: string) => {
    if (literal) return `\\${literal}`;
    return part === "*" ? ".*" : part === "?" ? "." : `\\${part}`;
  });
  const whole = completeMatch ? `^(?:${source})$` : source;
  return new RegExp(whole, `gsu${matchCase ? "" : "i"}`);
}

/** What a search looks at: a formula as it is written, or else the value. */
export function searched(read: Reading, position: CellPosition): string {
  const formula = formulaAt(read, position);
  return typeof formula === "boolean" ? String(formula).toUpperCase() : String(formula);
}
