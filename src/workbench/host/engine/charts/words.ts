import type { LocaleCode } from "../text/locales";

/** What Excel itself writes in a chart and where nobody has chosen words. */
export interface ChartWords {
  readonly chart: string;
  readonly series: string;
  readonly title: string;
  readonly axisTitle: string;
  readonly units: Readonly<Record<string, string>>;
}

const UNITS = [
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
] as const;

/** Units in which an axis can count, with what its numbers are divided by. */
export const UNIT_SIZES: Readonly<Record<string, number>> = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

const units = (...words: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(UNITS.map((unit, i) => [unit, words[i]!]));

export const CHART_WORDS: Readonly<Record<LocaleCode, ChartWords>> = {
  "en-US": {
    chart: "Chart",
    series: "Series",
    title: "Chart Title",
    axisTitle: "Axis Title",
    units: units(
      "Hundreds",
      "Thousands",
      "x 10000",
      "x 100000",
      "Millions",
      "x 10000000",
      "x 100000000",
      "Billions",
      "Trillions"
    ),
  },
  "nl-NL": {
    chart: "Grafiek",
    series: "Reeks",
    title: "Grafiektitel",
    axisTitle: "Astitel",
    units: units(
      "Honderden",
      "Duizenden",
      "x 10000",
      "x 100000",
      "Miljoenen",
      "x 10000000",
      "x 100000000",
      "Miljarden",
      "Biljoenen"
    ),
  },
};
