import { dateEntry } from "./date-entry";
import { engineFormula, isFormula } from "./formula-text";
import { CULTURES, LOCALES } from "./locales";
import type { LocaleCode } from "./locales";
import { isErrorName, numberContent, textContent } from "./values";
import type { CellValue } from "./values";

/** What a cell is given: content as the engine stores it, in no language. */
export interface Entry {
  readonly content: string;
  /** What Excel formats the cell with, if it has no format yet: `3,5%` is shown as a percentage. */
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a text that is typed in a cell, in a language: a number, a date, a truth value, an error or a
 * formula; or else a text, as is what stands behind an apostrophe. Names of functions are English in every language.
 */
export function typed(text: string, locale: LocaleCode): Entry {
  if (text === "") return { content: "" };
  if (text.startsWith("'")) return { content: textContent(text.slice(1)) };
  if (text.startsWith("=") && text.length > 1) return { content: engineFormula(text, locale) };
  return (
    numberEntry(text, locale) ??
    dateEntry(text, locale) ??
    wordEntry(text, locale) ??
    signedFormula(text, locale) ?? { content: textContent(text) }
  );
}

/** What Excel makes of a value of JSON: a number is a number in every language. */
export function entryOf(value: CellValue, locale: LocaleCode): Entry {
  if (typeof value === "number") return { content: numberContent(value) };
  if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE" };
  return typed(value, locale);
}

function wordEntry(text: string, locale: LocaleCode): Entry | undefined {
  const { booleans, errors } = CULTURES[locale];
  const word = text.toUpperCase();
  if (word === booleans.true) return { content: "TRUE" };
  if (word === booleans.false) return { content: "FALSE" };
  const error = Object.keys(errors).find((name) => errors[name] === word) ?? word;
  return isErrorName(error) ? { content: error } : undefined;
}

/** Excel takes what starts with a sign for a formula, if it can be one: `-A1`. */
function signedFormula(text: string, locale: LocaleCode): Entry | undefined {
  if (!/^[+-]/.test(text)) return undefined;
  const formula = engineFormula(`=${text}`, locale);
  return isFormula(formula) ? { content: formula } : undefined;
}

const AROUND = /^ *(\()?([+-])?(?:([$€]) ?)?([+-])?([^\s()$€%]+)(?: ?(%))?(?: ?([$€]))?(\))? *$/;

/** The most digits that Excel keeps of a number that is typed. */
const DIGITS = 15;

/** A number: perhaps with thousands separators, an exponent, a currency or a percent sign, or in parentheses. */
function numberEntry(text: string, locale: LocaleCode): Entry | undefined {
  const around = AROUND.exec(text);
  if (!around) return undefined;
  const [, open, sign, before, innerSign, body = "", percent, after, close] = around;
  const signs = [open, sign, innerSign].filter(Boolean).length;
  if (!open !== !close || (before && after) || signs > 1) return undefined;
  const [, whole = "", decimals = "", exponent = "0"] = bodyPattern(locale).exec(body) ?? [];
  const plain = whole.replaceAll(LOCALES[locale].thousandsSeparator ?? "", "");
  const digits = plain + decimals;
  if (digits === "") return undefined;
  const zeros = digits.length - digits.replace(/^0+/, "").length;
  const kept = digits.slice(0, zeros + DIGITS).padEnd(digits.length, "0");
  const power = Number(exponent) - decimals.length - (percent ? 2 : 0);
  const value = Number(`${kept}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  const negative = open ?? (sign === "-" || innerSign === "-");
  const content = numberContent(negative ? -value : value);
  const places = decimals ? ".00" : "";
  const currency = before ?? after;
  if (percent) return { content, numberFormat: `0${places}%` };
  if (currency) return { content, numberFormat: `${currency === "$" ? "$" : "€ "}#,##0${places}` };
  if (/e/i.test(body)) return { content, numberFormat: "0.00E+00" };
  return plain === whole ? { content } : { content, numberFormat: `#,##0${places}` };
}

function bodyPattern(locale: LocaleCode): RegExp {
  let pattern = bodies.get(locale);
  if (!pattern) {
    const { decimalSeparator, thousandsSeparator = "" } = LOCALES[locale];
    const [point, group] = [`\\${decimalSeparator}`, `\\${thousandsSeparator}`];
    pattern = new RegExp(
      `^(\\d+(?:${group}\\d{3})*)?(?:${point}(\\d*))?(?:e([+-]?\\d{1,3}))?$`,
      "i"
    );
    bodies.set(locale, pattern);
  }
  return pattern;
}

const bodies = new Map<LocaleCode, RegExp>();
