import type { Chart, ChartSeries, ResultTable, ResultValue } from "../projection/result";
import { absoluteArea, address } from "../assumptions/area";
import { encodeText } from "./cell-text";
import { escapeXml } from "./xml";

/** Where the table of a chart stands; its columns need not stand side by side or in their own order. */
export interface ChartSource {
  readonly table: ResultTable;
  readonly sheet: string;
  readonly headerRow: number;
  /** 1-based sheet column of each column of the table; undefined where it does not stand there. */
  readonly columns: readonly (number | undefined)[];
}

/** Cells that a chart draws, with their values beside them: a reader that calculates nothing draws the chart too. */
export interface ChartData {
  readonly ref: string;
  /** Format of numbers; left out: text. */
  readonly format?: string;
  readonly values: readonly ResultValue[];
}

export interface SeriesData {
  readonly name: ChartData;
  readonly categories: ChartData;
  readonly values: ChartData;
}

export function seriesData(source: ChartSource, chart: Chart, series: ChartSeries): SeriesData {
  const { table } = source;
  const drawn = (column: number) =>
    table.rows.slice(chart.from, chart.to + 1).map((row) => row[column] ?? null);
  const categories = drawn(chart.category);
  const isNumeric = categories.every((value) => typeof value === "number");
  const values = drawn(series.column).map((value) => (typeof value === "number" ? value : null));
  const refTo = (column: number) => reference(source, column, chart.from + 1, chart.to + 1);
  return {
    name: {
      ref: reference(source, series.column, 0, 0),
      values: [table.columns[series.column]!.header],
    },
    categories: {
      ref: refTo(chart.category),
      ...(isNumeric ? { format: "General" } : {}),
      values: categories,
    },
    values: { ref: refTo(series.column), format: chart.format, values },
  };
}

/** Offset 0 is the header row. */
function reference(source: ChartSource, column: number, from: number, to: number): string {
  const at = source.columns[column]!;
  const [top, bottom] = [source.headerRow + from, source.headerRow + to];
  return absoluteArea(source.sheet, { top, bottom, left: at, right: at });
}

/** The cell in which the values of a series start: by it a chart is found when its name got lost. */
export function firstValueCell(source: ChartSource, chart: Chart): string | undefined {
  const column = source.columns[chart.series[0]?.column ?? -1];
  return column === undefined ? undefined : address(source.headerRow + chart.from + 1, column);
}

/** The three places of data in a series, in the order of the schema. */
export const SERIES_PLACES = [
  ["tx", "name"],
  ["cat", "categories"],
  ["val", "values"],
] as const satisfies readonly (readonly [string, keyof SeriesData])[];

/** Where data stands in a series: its name, what lies along the axis, and how high. */
export type DataPlace = "tx" | "cat" | "val" | "xVal" | "yVal";

/**
 * The element of one of the places of data.
 * @param p namespace prefix with its colon, or empty
 */
export function dataXml(local: DataPlace, data: ChartData, p: string): string {
  const kind = data.format === undefined ? "str" : "num";
  const format =
    data.format === undefined ? "" : `<${p}formatCode>${escapeXml(data.format)}</${p}formatCode>`;
  // Blanks have no point: the chart shows a gap.
  const points = data.values.map((value, i) =>
    value === null || value === ""
      ? ""
      : `<${p}pt idx="${i}"><${p}v>${escapeXml(encodeText(String(value)))}</${p}v></${p}pt>`
  );
  return (
    `<${p}${local}><${p}${kind}Ref><${p}f>${escapeXml(data.ref)}</${p}f><${p}${kind}Cache>${format}` +
    `<${p}ptCount val="${data.values.length}"/>${points.join("")}</${p}${kind}Cache></${p}${kind}Ref></${p}${local}>`
  );
}
