import { CULTURES } from "./locales";
import type { LocaleCode } from "./locales";
import type { Entry } from "./localized";
import { numberContent } from "./values";

const DAY_MS = 86_400_000;
/** The number of 1 January 1970. */
const EPOCH = 25_569;

interface Found {
  readonly serial: number;
  readonly numberFormat: string;
}

/** A date, a time, or both, as they are typed in a language; years first are understood in all of them. */
export function dateEntry(text: string, locale: LocaleCode): Entry | undefined {
  const [, first = "", time] = /^(.*?)(?:(?:^| +)(\d+:\d\d.*))?$/.exec(text.trim()) ?? [];
  const clock = time === undefined ? undefined : timeOf(time);
  const day = first === "" ? undefined : dayOf(first, locale);
  if ((time !== undefined && !clock) || (first !== "" && !day)) return undefined;
  if (day && clock) return entry(day.serial + clock.serial, `${SHORT_DATE} h:mm`);
  const found = day ?? clock;
  return found && entry(found.serial, found.numberFormat);
}

const SHORT_DATE = CULTURES["en-US"].shortDate;

const entry = (serial: number, numberFormat: string): Entry => ({
  content: numberContent(serial),
  numberFormat,
});

function dayOf(text: string, locale: LocaleCode): Found | undefined {
  const dayFirst = locale !== "en-US";
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return found(iso[1], iso[2], iso[3], SHORT_DATE);
  const numbers = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (numbers) {
    const [, a, b, year] = numbers;
    const [day, month] = dayFirst ? [a, b] : [b, a];
    return found(year, month, day, year === undefined ? "d-mmm" : SHORT_DATE);
  }
  return namedDay(text, locale);
}

/** With the name of the month: `31 dec 2050`, `15-Feb`, `Dec 31, 2050`, `december 2050`. */
function namedDay(text: string, locale: LocaleCode): Found | undefined {
  const year = String.raw`(?<year>\d{4}|\d{2})`;
  const name = String.raw`(?<name>\p{L}+)\.?`;
  const patterns = [
    `^(?<day>\\d{1,2})[- ]?${name}(?:[- ]${year})?$`,
    `^${name}[- ](?<year>\\d{4})$`,
    ...(locale === "en-US" ? [`^${name} (?<day>\\d{1,2})(?:, ?${year})?$`] : []),
  ];
  const groups = patterns
    .map((pattern) => new RegExp(pattern, "u").exec(text)?.groups)
    .find((match) => match !== undefined);
  const month = groups && monthOf(groups["name"] ?? "", locale);
  if (!month) return undefined;
  const { day, year: written } = groups;
  const shown = written === undefined ? "d-mmm" : day === undefined ? "mmm-yy" : "d-mmm-yy";
  return found(written, String(month), day ?? "1", shown);
}

/** From 1; 0 where it is the name of no month. */
function monthOf(name: string, locale: LocaleCode): number {
  const { months, shortMonths } = CULTURES[locale];
  const same = (month: string): boolean => month.toLowerCase() === name.toLowerCase();
  return Math.max(months.findIndex(same), shortMonths.findIndex(same)) + 1;
}

/** A day that exists; without a year, in the present one. Two digits are a year from 1930 to 2029. */
function found(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  numberFormat: string
): Found | undefined {
  const short = year?.length === 2 ? (Number(year) < 30 ? 2000 : 1900) : 0;
  const y = year === undefined ? new Date().getFullYear() : Number(year) + short;
  const date = new Date(Date.UTC(y, Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!exists || y < 1900) return undefined;
  const days = date.getTime() / DAY_MS + EPOCH;
  // Excel's calendar has a day too many in February 1900.
  return { serial: days < 61 ? days - 1 : days, numberFormat };
}

function timeOf(text: string): Found | undefined {
  const [, h, m, s, half] =
    /^(\d{1,4}):(\d\d)(?::(\d\d(?:[.,]\d{1,3})?))?(?: ?([ap]m))?$/i.exec(text) ?? [];
  const seconds = Number((s ?? "0").replace(",", "."));
  if (h === undefined || Number(m) > 59 || seconds >= 60) return undefined;
  if (half && (Number(h) < 1 || Number(h) > 12)) return undefined;
  const hours = half ? (Number(h) % 12) + (/p/i.test(half) ? 12 : 0) : Number(h);
  const serial = (hours * 3600 + Number(m) * 60 + seconds) / 86_400;
  const clock = s === undefined ? "h:mm" : "h:mm:ss";
  if (half) return { serial, numberFormat: `${clock} AM/PM` };
  return { serial, numberFormat: hours >= 24 ? "[h]:mm:ss" : clock };
}
