import { wrappedLines } from "../../assumptions/looks/text-lines";
import type { ResultTable } from "../result";
import { DEFAULT_WIDTH } from "./result-plan";

/** A line of text, in points. */
export const LINE_POINTS = 15;
export const TITLE_POINTS = 27;

/** The height of a header row, in points: room for its longest header. */
export function headerPoints(table: ResultTable): number {
  const lines = table.columns.map(({ header, width }) =>
    wrappedLines(header, width ?? DEFAULT_WIDTH)
  );
  return Math.max(2, ...lines) * LINE_POINTS + 3;
}
