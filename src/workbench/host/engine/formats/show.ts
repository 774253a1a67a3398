import { CULTURES } from "../text/locales";
import type { LocaleCode } from "../text/locales";
import type { CellValue } from "../text/values";
import { parseCode } from "./code";
import type { Section, Token } from "./code";
import { dateText } from "./date-text";
import { general } from "./general";
import { literal } from "./literal";
import { numberText } from "./number-text";

/** What Excel shows instead of a date that it does not know. */
const NO_DATE = "########";

/**
 * A value as Excel shows it under a number format, in a cell that is wide enough: a filling character fills nothing,
 * and what is as wide as a character is a blank. A fraction is shown as a decimal number.
 */
export function show(value: CellValue, code: string, locale: LocaleCode): string {
  const { booleans } = CULTURES[locale];
  if (typeof value === "boolean") return value ? booleans.true : booleans.false;
  const sections = parseCode(systemCode(code, locale));
  if (typeof value === "string") return textual(value, sections);
  const { section, signed } = choose(value, sections);
  const shown = numeric(value, section, locale);
  return signed && value < 0 && section.kind !== "date" ? `-${shown}` : shown;
}

/** An error as Excel shows it, under whatever format. */
export function showError(name: string, locale: LocaleCode): string {
  return CULTURES[locale].errors[name] ?? name;
}

/** Codes that stand for what the computer is set to. */
export function systemCode(code: string, locale: LocaleCode): string {
  const { shortDate, longDate, time } = CULTURES[locale];
  const american = CULTURES["en-US"].shortDate;
  if (code.startsWith("[$-F800]")) return longDate;
  if (code.startsWith("[$-F400]")) return time;
  if (code === american || code.startsWith(`${american} `))
    return shortDate + code.slice(american.length);
  return code;
}

function textual(value: string, sections: readonly Section[]): string {
  const section = sections[3] ?? sections.find(({ kind }) => kind === "text");
  if (!section) return value;
  return section.tokens.map((token) => (token.kind === "text" ? value : literal(token))).join("");
}

/** The section for a number, and whether a minus sign is to be put before what it makes. */
function choose(value: number, all: readonly Section[]): { section: Section; signed: boolean } {
  const sections = all.slice(0, 3).filter(({ kind }, i) => i === 0 || kind !== "text");
  const conditions = sections.map(({ tokens }) => tokens.find(({ kind }) => kind === "condition"));
  if (conditions.some(Boolean)) {
    const met = sections.find((_, i) => !conditions[i] || meets(value, conditions[i]));
    return { section: met ?? sections.at(-1)!, signed: true };
  }
  const [positive, negative, zero] = sections;
  if (value < 0 && negative) return { section: negative, signed: false };
  if (value === 0 && zero) return { section: zero, signed: false };
  return { section: positive!, signed: true };
}

function meets(value: number, { text }: Token): boolean {
  const [, operator = "", operand = ""] = /^([<>=]+)(.*)$/.exec(text) ?? [];
  const limit = Number(operand);
  const comparisons: Record<string, boolean> = {
    "<": value < limit,
    "<=": value <= limit,
    ">": value > limit,
    ">=": value >= limit,
    "=": value === limit,
    "<>": value !== limit,
  };
  return comparisons[operator] ?? false;
}

/** Dates aside, the number without its sign. */
function numeric(value: number, section: Section, locale: LocaleCode): string {
  switch (section.kind) {
    case "date":
      return dateText(value, section, locale) ?? NO_DATE;
    case "number":
      return numberText(value, section, locale);
    case "fraction":
      return general(Math.abs(value), locale);
    default:
      // The number itself stands where the format says General, or @.
      return section.tokens
        .map((token) =>
          token.kind === "general" || token.kind === "text"
            ? general(Math.abs(value), locale)
            : literal(token)
        )
        .join("");
  }
}
