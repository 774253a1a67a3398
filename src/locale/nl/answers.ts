import { roundedFormatter } from "../numbers";

const rounded = roundedFormatter("nl-NL");

interface SourceLine {
  readonly status: string;
  readonly subject: string;
  /** Null: a row of several values. */
  readonly value: number | string | null;
  readonly unit: string;
  /** A year or a period; empty where there is none. */
  readonly year: string;
  readonly place: string;
  readonly source: string;
}

/** What cells with functions show, beside the headers of result sheets. */
export const answers = {
  need: (year: number) => `Behoefte ${year} (woningen)`,
  /** The status stands in front, so that an assumption is never taken for a fact. */
  source: ({ status, subject, value, unit, year, place, source }: SourceLine) => {
    const amount = typeof value === "number" ? rounded(value) : value;
    const what = [
      amount === null ? subject : `${subject} = ${amount}`,
      ...(amount === null || unit === "" ? [] : [unit]),
      ...(year === "" ? [] : [`(${year})`]),
    ].join(" ");
    const where = [source, place].filter((part) => part !== "").join(", ");
    return `${status}: ${what}; bron: ${where === "" ? "niet ingevuld" : where}`;
  },
};
