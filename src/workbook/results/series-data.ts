import type { Chart } from "../../projection/result";
import type { Area } from "../../assumptions/area";
import { formatArea } from "../../assumptions/area";

/** Where the columns of a result stand: its table, and 1-based columns of the sheet. */
export interface SeriesSource {
  readonly sheet: Excel.Worksheet;
  readonly table: Area;
  readonly columns: readonly number[];
}

export interface SeriesRanges {
  readonly values: Excel.Range;
  readonly categories: Excel.Range;
}

/** The cells that a series draws, and those that name its points. @param column of the results */
export function seriesRanges(source: SeriesSource, chart: Chart, column: number): SeriesRanges {
  const { sheet } = source;
  return {
    values: sheet.getRange(formatArea(drawnArea(source, chart, column))),
    categories: sheet.getRange(formatArea(drawnArea(source, chart, chart.category))),
  };
}

export function drawnArea(
  { table, columns }: SeriesSource,
  chart: Pick<Chart, "from" | "to">,
  column: number
): Area {
  const at = columns[column]!;
  const first = table.top + 1 + chart.from;
  // A table without rows has a blank one.
  return { top: first, bottom: Math.max(first, table.top + 1 + chart.to), left: at, right: at };
}

/** The name of a series is its header; Excel would take one that begins with "=" for a reference. */
export function seriesName(header: string): string {
  return header.startsWith("=") ? ` ${header}` : header;
}
