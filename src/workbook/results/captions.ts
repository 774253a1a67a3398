import type { Chart } from "../../projection/result";
import { COLUMN_PIXELS } from "../../projection/placement/result-plan";
import type { Position, SheetView } from "../../projection/placement/sheet-view";
import type { Area } from "../../assumptions/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../assumptions/area";
import { sameLines } from "./memory";

/** Of a letter, on average, in the italics of a note. */
const LETTER_PIXELS = 6.5;
const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

/** What a chart shows, in lines as wide as the chart: Excel lets no add-in give a chart alternative text. */
export function captionLines(chart: Chart): string[] {
  const room = Math.floor((chart.size.columns * COLUMN_PIXELS) / LETTER_PIXELS);
  const lines: string[] = [];
  for (const word of chart.alt.split(/\s+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** Lines that stand on a sheet below each other, and where the first of them stands. */
export interface FoundLines extends Position {
  readonly lines: readonly string[];
}

/** Finds lines that were written earlier, wherever the user moved them; undefined where they were changed. */
export function findLines(
  cells: SheetView,
  versions: readonly (readonly string[])[]
): FoundLines | undefined {
  for (const lines of versions) {
    for (const { row, column } of cells.filled(WHOLE_SHEET)) {
      const present = lines.map((_, i) => cells.content(row + i, column));
      const texts = present.map(({ value, formula }) =>
        formula === undefined && typeof value === "string" ? value : ""
      );
      if (lines.length > 0 && sameLines(texts, lines)) return { row, column, lines };
    }
  }
  return undefined;
}
