import type { ResultValue } from "../../projection/result";

/** What Excel takes for true and false, in the languages that municipalities use. */
const WORDS_WITH_A_VALUE = /^(true|false|waar|onwaar|wahr|falsch|vrai|faux)$/i;
/** A word and then a number: "mei 25" is a date. */
const WORD_AND_NUMBER = /^\p{L}+\.?[\s\-/.,]*\d/u;

/**
 * A value as it has to be entered so that Excel keeps it as it is: a text that it would take for a formula, a number,
 * a date or a truth gets an apostrophe before it, which is no part of the text. A blank is an empty text, for Excel
 * leaves a cell alone where it gets null.
 */
export function cellInput(value: ResultValue | boolean): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || value === "") return value;
  const isPlain =
    /^\p{L}/u.test(value) && !WORDS_WITH_A_VALUE.test(value) && !WORD_AND_NUMBER.test(value);
  return isPlain ? value : `'${value}`;
}
