import type { answers as dutch } from "../nl/answers";
import { roundedFormatter } from "../numbers";

const rounded = roundedFormatter("en-US");

/** What cells with functions show, beside the headers of result sheets. */
export const answers: typeof dutch = {
  need: (year: number) => `Need ${year} (dwellings)`,
  /** The status stands in front, so that an assumption is never taken for a fact. */
  source: ({ status, subject, value, unit, year, place, source }) => {
    const amount = typeof value === "number" ? rounded(value) : value;
    const what = [
      amount === null ? subject : `${subject} = ${amount}`,
      ...(amount === null || unit === "" ? [] : [unit]),
      ...(year === "" ? [] : [`(${year})`]),
    ].join(" ");
    const where = [source, place].filter((part) => part !== "").join(", ");
    return `${status}: ${what}; source: ${where === "" ? "not filled in" : where}`;
  },
};
