import { CULTURES } from "../text/locales";
import type { LocaleCode } from "../text/locales";
import { parseCode } from "./code";
import type { Section, Token } from "./code";
import { DIALECTS } from "./dialects";

/** A number format's code as a language writes it: `#.##0,00`, `dd-mm-jjjj`, `Standaard`. */
export function toLocalCode(code: string, locale: LocaleCode): string {
  // Excel shows its own short date as the computer's.
  const stored = code === CULTURES["en-US"].shortDate ? CULTURES[locale].shortDate : code;
  return translate(stored, "en-US", locale);
}

export function fromLocalCode(code: string, locale: LocaleCode): string {
  return translate(code, locale, "en-US");
}

function translate(code: string, from: LocaleCode, to: LocaleCode): string {
  if (from === to) return code;
  return parseCode(code, from)
    .map((section) =>
      section.tokens.map((token, i) => written(token, section, section.tokens[i + 1], to)).join("")
    )
    .join(";");
}

function written(
  { kind, text, raw }: Token,
  section: Section,
  next: Token | undefined,
  to: LocaleCode
): string {
  const dialect = DIALECTS[to];
  const inDate = section.kind === "date";
  switch (kind) {
    case "point":
      // In a date only what stands before parts of seconds is a decimal point ...
      return inDate && next?.kind !== "digit" ? raw : dialect.point;
    case "comma":
      // ... and what stands there otherwise must not become one.
      if (inDate) return next?.kind === "digit" ? `"${raw}"` : raw;
      return dialect.comma;
    case "slash":
      return inDate ? dialect.dateSeparator : raw;
    case "general":
      return dialect.general;
    case "date":
    case "minute":
      return ownLetters(text, raw, to);
    case "elapsed":
      return `[${ownLetters(text, raw.slice(1, -1), to)}]`;
    case "condition":
      return `[${text.replace(".", dialect.point)}]`;
    case "colour":
      return `[${dialect.colours[text.slice(1, -1)] ?? text.slice(1, -1)}]`;
    case "literal":
      return raw === text && isMeant(text, to) ? `"${text}"` : raw;
    default:
      return raw;
  }
}

/** A bare letter may be a part of a date in the other language, or begin an exponent before its separator. */
function isMeant(text: string, to: LocaleCode): boolean {
  const letter = text.charAt(0).toLowerCase();
  return letter === "e" || Object.hasOwn(DIALECTS[to].letters, letter);
}

/** Only letters that differ are changed, so that capitals stay as they were written. */
function ownLetters(text: string, raw: string, to: LocaleCode): string {
  const { letters } = DIALECTS[to];
  const letter = text.charAt(0);
  const own = Object.keys(letters).find((key) => letters[key] === letter) ?? letter;
  return raw.charAt(0).toLowerCase() === own ? raw : own.repeat(raw.length);
}
