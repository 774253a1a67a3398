import type { LocaleCode } from "../text/locales";

/** How a language writes the codes of number formats. */
interface Dialect {
  readonly point: string;
  readonly comma: string;
  readonly general: string;
  /** The letters of dates and times, by the language's own letter. */
  readonly letters: Readonly<Record<string, string>>;
  /** Colours that go by another name. */
  readonly colours: Readonly<Record<string, string>>;
  readonly dateSeparator: string;
}

export const DIALECTS: Readonly<Record<LocaleCode, Dialect>> = {
  "en-US": {
    point: ".",
    comma: ",",
    general: "General",
    letters: { y: "y", m: "m", d: "d", h: "h", s: "s" },
    colours: {},
    dateSeparator: "/",
  },
  "nl-NL": {
    point: ",",
    comma: ".",
    general: "Standaard",
    letters: { j: "y", m: "m", d: "d", u: "h", s: "s" },
    colours: {
      Black: "Zwart",
      Blue: "Blauw",
      Cyan: "Cyaan",
      Green: "Groen",
      Magenta: "Magenta",
      Red: "Rood",
      White: "Wit",
      Yellow: "Geel",
    },
    dateSeparator: "-",
  },
};
