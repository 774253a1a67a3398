import { DEFAULT_LOCALE } from "@odoo/o-spreadsheet";
import type { Locale } from "@odoo/o-spreadsheet";

/** How people read and type: what is stored and what office.js passes does not depend on it. */
export type LocaleCode = "nl-NL" | "en-US";

/** Locales as the engine takes them. */
export const LOCALES: Readonly<Record<LocaleCode, Locale>> = {
  "en-US": DEFAULT_LOCALE,
  "nl-NL": {
    name: "Nederlands",
    code: "nl_NL",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    dateFormat: "dd-mm-yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
    weekStart: 1,
  },
};

/** What Excel shows, and takes, in a language; number formats are written here as they are stored. */
export interface Culture {
  readonly dateSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly time: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly booleans: { readonly true: string; readonly false: string };
  /** Errors that go by another name. */
  readonly errors: Readonly<Record<string, string>>;
}

const words = (text: string): readonly string[] => text.split(" ");

export const CULTURES: Readonly<Record<LocaleCode, Culture>> = {
  "en-US": {
    dateSeparator: "/",
    shortDate: "m/d/yyyy",
    longDate: "dddd, mmmm d, yyyy",
    time: "h:mm:ss AM/PM",
    months: words(
      "January February March April May June July August September October November December"
    ),
    shortMonths: words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    days: words("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
    shortDays: words("Sun Mon Tue Wed Thu Fri Sat"),
    booleans: { true: "TRUE", false: "FALSE" },
    errors: {},
  },
  "nl-NL": {
    dateSeparator: "-",
    shortDate: "dd-mm-yyyy",
    longDate: "dddd d mmmm yyyy",
    time: "hh:mm:ss",
    months: words(
      "januari februari maart april mei juni juli augustus september oktober november december"
    ),
    shortMonths: words("jan feb mrt apr mei jun jul aug sep okt nov dec"),
    days: words("zondag maandag dinsdag woensdag donderdag vrijdag zaterdag"),
    shortDays: words("zo ma di wo do vr za"),
    booleans: { true: "WAAR", false: "ONWAAR" },
    errors: {
      "#DIV/0!": "#DEEL/0!",
      "#N/A": "#N/B",
      "#NAME?": "#NAAM?",
      "#NULL!": "#LEEG!",
      "#NUM!": "#GETAL!",
      "#REF!": "#VERW!",
      "#VALUE!": "#WAARDE!",
      "#SPILL!": "#OVERLOOP!",
    },
  },
};

/** The locale of a workbook of the engine. */
export function localeOf({ code }: Locale): LocaleCode {
  return code === LOCALES["nl-NL"].code ? "nl-NL" : "en-US";
}

/** Each person's Excel has its own locale; a workbook has none. */
export function withLocale(data: object, locale: LocaleCode): object {
  const { settings } = data as { settings?: object };
  return { ...data, settings: { ...settings, locale: LOCALES[locale] } };
}
