import type { ResultTable } from "../result";
import { stampLine } from "./stamp";

/** The most characters that a cell holds. */
export const MAX_TEXT = 32767;

/** The length of the first text that no cell can hold; undefined where every text fits. */
export function tooLongText(table: ResultTable): number | undefined {
  const texts = [
    table.title,
    stampLine(table),
    ...table.notes,
    ...table.columns.map(({ header }) => header),
  ];
  const isTooLong = (text: unknown): text is string =>
    typeof text === "string" && text.length > MAX_TEXT;
  const found = texts.find(isTooLong);
  if (found !== undefined) return found.length;
  for (const row of table.rows) {
    const long = row.find(isTooLong);
    if (typeof long === "string") return long.length;
  }
  return undefined;
}
