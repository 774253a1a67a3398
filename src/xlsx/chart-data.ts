import type { Chart, ChartSeries, ResultTable, ResultValue } from "../projection/result";
import { absoluteArea } from "./area";
import { encodeText } from "./cell-text";
import { escapeXml } from "./xml";

/** Where the table of a chart stands; its columns need not stand side by side or in their own order. */
export interface ChartSource {
  readonly table: ResultTable;
  readonly sheet: string;
  readonly headerRow: number;
  /** 1-based sheet column of each column of the table. */
  readonly columns: readonly number[];
}

/** The three elements of a series that hold data: its name, the categories and the values. */
export interface SeriesData {
  readonly tx: string;
  readonly cat: string;
  readonly val: string;
}

/** References with caches beside them, so that a reader that calculates nothing draws the chart too. */
export function seriesData(
  source: ChartSource,
  chart: Chart,
  series: ChartSeries,
  prefix = "c:"
): SeriesData {
  const { table } = source;
  const p = prefix;
  const header = table.columns[series.column]!.header;
  const cell = reference(source, series.column, 0, 0);
  const categories = points(table, chart, chart.category);
  const values = points(table, chart, series.column).map((v) => (typeof v === "number" ? v : null));
  const drawn = (column: number) => reference(source, column, chart.from + 1, chart.to + 1);
  return {
    tx:
      `<${p}tx><${p}strRef><${p}f>${cell}</${p}f><${p}strCache>${cache([header], p)}</${p}strCache>` +
      `</${p}strRef></${p}tx>`,
    cat: categories.every((v) => typeof v === "number")
      ? `<${p}cat>${numberRef(drawn(chart.category), "General", categories, p)}</${p}cat>`
      : `<${p}cat><${p}strRef><${p}f>${drawn(chart.category)}</${p}f><${p}strCache>` +
        `${cache(categories, p)}</${p}strCache></${p}strRef></${p}cat>`,
    val: `<${p}val>${numberRef(drawn(series.column), chart.format, values, p)}</${p}val>`,
  };
}

/** The cell in which the values of a series start: by it a chart is found when its name got lost. */
export function firstValueCell(source: ChartSource, chart: Chart, series: ChartSeries): string {
  return reference(source, series.column, chart.from + 1, chart.from + 1);
}

/** An escaped reference to rows of a column; offset 0 is the header row. */
function reference(source: ChartSource, column: number, from: number, to: number): string {
  const at = source.columns[column]!;
  const [top, bottom] = [source.headerRow + from, source.headerRow + to];
  return escapeXml(absoluteArea(source.sheet, { top, bottom, left: at, right: at }));
}

function points(table: ResultTable, chart: Chart, column: number): ResultValue[] {
  return table.rows.slice(chart.from, chart.to + 1).map((row) => row[column] ?? null);
}

function numberRef(ref: string, format: string, values: readonly ResultValue[], p: string): string {
  return (
    `<${p}numRef><${p}f>${ref}</${p}f><${p}numCache><${p}formatCode>${escapeXml(format)}</${p}formatCode>` +
    `${cache(values, p)}</${p}numCache></${p}numRef>`
  );
}

/** Blanks have no point: the chart shows a gap. */
function cache(values: readonly ResultValue[], p: string): string {
  const each = values.map((value, i) =>
    value === null || value === ""
      ? ""
      : `<${p}pt idx="${i}"><${p}v>${escapeXml(encodeText(String(value)))}</${p}v></${p}pt>`
  );
  return `<${p}ptCount val="${values.length}"/>${each.join("")}`;
}
