import { CULTURES, LOCALES } from "../text/locales";
import type { LocaleCode } from "../text/locales";
import type { Section, Token } from "./code";
import { literal } from "./literal";

const DAY = 86_400;
/** The first day that Excel does not know: the one after 31 December 9999. */
const END = 2_958_466;

/** A date or time through the parts of a section; undefined where Excel knows no such day. */
export function dateText(
  value: number,
  { tokens }: Section,
  locale: LocaleCode
): string | undefined {
  const places = tokens.filter((_, i) => isSubsecond(tokens, i)).length;
  const moment = momentOf(value, tokens, places);
  if (!moment) return undefined;
  const language = languageOf(tokens) ?? locale;
  const twelve = tokens.some(({ kind }) => kind === "meridiem");
  return tokens
    .map((token, i) => {
      switch (token.kind) {
        case "date":
          return datePart(token.text, moment, twelve, language);
        case "minute":
          return String(moment.minute).padStart(token.text.length, "0");
        case "elapsed":
          return elapsed(token.text, moment.seconds);
        case "meridiem":
          return meridiem(token.text, moment.hour);
        case "slash":
          return CULTURES[locale].dateSeparator;
        case "point":
          return isSubsecond(tokens, i + 1) ? LOCALES[locale].decimalSeparator : literal(token);
        case "digit":
          if (!isSubsecond(tokens, i)) return token.text;
          // The first of a run writes them all.
          return tokens[i - 1]?.kind === "point" ? moment.subsecond : "";
        default:
          return literal(token);
      }
    })
    .join("");
}

/** A digit that stands for a part of a second. */
function isSubsecond(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (tokens[i]?.kind !== "digit" || !before) return false;
  return before.kind === "point" || isSubsecond(tokens, i - 1);
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** From Sunday, 0. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly subsecond: string;
  /** Since the beginning of the calendar. */
  readonly seconds: number;
}

function momentOf(value: number, tokens: readonly Token[], places: number): Moment | undefined {
  const parts = 10 ** places;
  // Times are cut off at what is shown, but seconds, where they are shown, are rounded.
  const withSeconds = tokens.some(({ text, kind }) => text.startsWith("s") && kind !== "literal");
  const exact = value * DAY * parts;
  const ticks = withSeconds ? Math.round(exact) : Math.floor(exact + 1e-4);
  const seconds = Math.floor(ticks / parts);
  const serial = Math.floor(seconds / DAY);
  if (value < 0 || serial >= END) return undefined;
  const rest = seconds - serial * DAY;
  return {
    ...dayOf(serial),
    weekday: (serial + 6) % 7,
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
    subsecond: String(ticks - seconds * parts).padStart(places, "0"),
    seconds,
  };
}

/** Excel counts a 29 February 1900, day 60, which never was, and a day 0 before 1 January. */
function dayOf(serial: number): Pick<Moment, "year" | "month" | "day"> {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * DAY * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function datePart(
  text: string,
  { year, month, day, weekday, hour, second }: Moment,
  twelve: boolean,
  language: LocaleCode
): string {
  const { months, shortMonths, days, shortDays } = CULTURES[language];
  const { length } = text;
  const number = (value: number): string => String(value).padStart(Math.min(length, 2), "0");
  switch (text.charAt(0)) {
    case "y":
      return length <= 2 ? String(year % 100).padStart(2, "0") : String(year);
    case "m":
      if (length <= 2) return number(month);
      if (length === 5) return months[month - 1]!.charAt(0);
      return (length === 3 ? shortMonths : months)[month - 1]!;
    case "d":
      return length <= 2 ? number(day) : (length === 3 ? shortDays : days)[weekday]!;
    case "h":
      return number(twelve ? hour % 12 || 12 : hour);
    default:
      return number(second);
  }
}

function elapsed(text: string, seconds: number): string {
  const unit = { h: 3600, m: 60, s: 1 }[text.charAt(0)]!;
  return String(Math.floor(seconds / unit)).padStart(text.length, "0");
}

function meridiem(text: string, hour: number): string {
  const [before = "", after = ""] = text.split("/");
  return hour < 12 ? before : after;
}

const LANGUAGES: Readonly<Record<number, LocaleCode>> = {
  0x0409: "en-US",
  0x0413: "nl-NL",
  0x0813: "nl-NL",
};

/** The language that `[$-413]` asks for, where the host speaks it. */
function languageOf(tokens: readonly Token[]): LocaleCode | undefined {
  const symbol = tokens.find(({ kind }) => kind === "symbol");
  const [, id] = /-([0-9a-f]+)$/i.exec(symbol?.text ?? "") ?? [];
  return id === undefined ? undefined : LANGUAGES[parseInt(id, 16) & 0xffff];
}
