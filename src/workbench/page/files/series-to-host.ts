import type { BookSeries } from "../../../xlsx/book/book-chart";
import type { Definition, ExcelChartType, LineDetails } from "../../host/files";
import { withSeries, withStyle } from "../../host/files";
import { hostFont } from "./chart-to-host";
import { chartType, DASHES, MARKERS } from "./chart-words";
import { cellsOf, engineReference } from "./references";

export interface SeriesSource {
  /** The names of the sheets. */
  readonly sheets: readonly string[];
  /** Told of something that the engine cannot keep. */
  readonly note: () => void;
}

interface Placed {
  readonly series: BookSeries;
  readonly id: string;
}

/** @param marked whether any line of the chart has marks: then its type is that of lines with marks */
export function typeOf(
  { form, stacking, marker, joined, smooth }: BookSeries,
  marked: boolean
): ExcelChartType {
  const own = form === "line" ? marked : marker?.symbol !== "none";
  return chartType({ form, stacking, markers: own, joined, smooth });
}

/** Adds a series; one without cells of its own is left out, and told. */
export function withBookSeries(
  definition: Definition,
  placed: Placed,
  source: SeriesSource
): Definition {
  const { series, id } = placed;
  const reference = (ref: string | undefined): string | undefined => {
    const cells = ref === undefined ? undefined : cellsOf(ref, source.sheets);
    if (ref !== undefined && !cells) source.note();
    return cells && engineReference(cells);
  };
  const dataRange = reference(series.values);
  if (dataRange === undefined) {
    source.note();
    return definition;
  }
  const { dataSource } = definition;
  const labels = reference(series.categories);
  const isFirst = dataSource.dataSets.length === 0;
  if (!isFirst && labels !== dataSource.labelRange) source.note();
  const labelRange = isFirst ? labels : dataSource.labelRange;
  const sourced = {
    ...definition,
    dataSource: {
      ...dataSource,
      dataSets: [...dataSource.dataSets, { dataSetId: id, dataRange }],
      ...(labelRange === undefined ? {} : { labelRange }),
    },
  };
  return withLook(sourced, placed, reference);
}

function withLook(
  definition: Definition,
  { series, id }: Placed,
  reference: (ref: string | undefined) => string | undefined
): Definition {
  const { name, color, secondary, points, form } = series;
  const cell = name && "ref" in name ? reference(name.ref) : undefined;
  const styled = withStyle(definition, id, {
    ...(name && "text" in name ? { label: name.text } : {}),
    ...(color === undefined ? {} : { backgroundColor: `#${color}` }),
    ...(secondary ? { yAxisId: "y1" as const } : {}),
  });
  const colors = [...points].map(([place, fill]) => [place, `#${fill}`] as const);
  const isRound = form === "pie" || form === "doughnut";
  const slices = Array.from(
    { length: Math.max(0, ...points.keys()) + (points.size > 0 ? 1 : 0) },
    (_, i) => (points.has(i) ? `#${points.get(i)!}` : undefined)
  );
  const painted = isRound && slices.length > 0 ? { ...styled, slicesColors: slices } : styled;
  return withSeries(painted, id, {
    ...(cell === undefined ? {} : { name: cell }),
    ...lineOf(series),
    ...markerOf(series),
    ...(series.smooth ? { smooth: true } : {}),
    ...(series.pattern === undefined ? {} : { pattern: series.pattern }),
    ...(series.labels ? { labels: labelsOf(series.labels) } : {}),
    ...(colors.length > 0 && !isRound ? { points: Object.fromEntries(colors) } : {}),
  });
}

/** The colour of a line that is a series is that of the series. */
function lineOf({ line, form }: BookSeries): { line?: LineDetails; dash?: string } {
  if (!line) return {};
  const own = form === "line" || form === "scatter";
  const style = line.none ? "None" : line.dash === undefined ? undefined : DASHES[line.dash];
  return {
    line: {
      ...(line.color === undefined || own ? {} : { color: `#${line.color}` }),
      ...(line.weight === undefined ? {} : { weight: line.weight }),
      ...(style === undefined ? {} : { lineStyle: style }),
    },
    ...(line.dash === undefined || line.none ? {} : { dash: line.dash }),
  };
}

function markerOf({ marker, form }: BookSeries): { marker?: Record<string, unknown> } {
  if (!marker || (form !== "line" && form !== "scatter")) return {};
  const { symbol, size, fill, line } = marker;
  return {
    marker: {
      ...(symbol === undefined ? {} : { style: MARKERS[symbol] ?? "Automatic" }),
      ...(size === undefined ? {} : { size }),
      ...(fill === undefined ? {} : { background: `#${fill}` }),
      ...(line === undefined ? {} : { foreground: `#${line}` }),
    },
  };
}

function labelsOf({ format, font, ...shown }: NonNullable<BookSeries["labels"]>) {
  return {
    ...shown,
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(font ? { font: hostFont(font) } : {}),
  };
}
