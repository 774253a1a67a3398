import type { ChartConfig, Dataset } from "./config";
import type { Drawing } from "./drawing";
import { barGaps } from "./gaps";
import { DASHES, MARKERS } from "./line-styles";
import type { PlottedSeries } from "./plotted";
import { pixels } from "./units";

/** In points. */
export const LINE_WEIGHT = 2.25;
const EDGE_WEIGHT = 0.75;
export const MARKER_SIZE = 5;

/** Columns, lines, areas and points. Slices have their colours in the engine's own definition. */
export function seriesAsExcel(config: ChartConfig, { definition, series }: Drawing): ChartConfig {
  const { excel, type } = definition;
  if (type === "pie") return config;
  const width = barWidth(definition.excel, series.filter(isBar));
  const piled = series.some(({ pile }) => pile !== undefined);
  const datasets = config.data.datasets.map((dataset, i) => {
    const each = series[i];
    if (!each) return dataset;
    return {
      ...dataset,
      ...(isBar(each) ? { ...width, ...barLook(each, dataset) } : lineLook(each, dataset)),
      ...(excel.blanks === "Interplotted" ? { spanGaps: true } : {}),
      // On an axis with piles, what belongs to none must stand by itself.
      ...(piled ? { stack: each.pile ?? each.id } : {}),
    };
  });
  return { ...config, data: { ...config.data, datasets } };
}

const isBar = ({ traits }: PlottedSeries): boolean =>
  traits.form === "bar" || traits.form === "column";

/** Shares of the room that the library gives to the bars of a category, and within that to each. */
function barWidth(
  excel: Drawing["definition"]["excel"],
  bars: readonly PlottedSeries[]
): Record<string, unknown> {
  const piled = bars.some(({ pile }) => pile !== undefined);
  const { gapWidth, overlap } = barGaps(excel, piled);
  const count = piled ? 1 : bars.length;
  const together = count - ((count - 1) * overlap) / 100;
  return {
    categoryPercentage: together / (together + gapWidth / 100),
    barPercentage: count / together,
    borderRadius: 0,
  };
}

function barLook({ details }: PlottedSeries, dataset: Dataset): Partial<Dataset> {
  const { line, points } = details;
  const { backgroundColor } = dataset;
  return {
    ...(points && typeof backgroundColor === "string"
      ? { backgroundColor: dataset.data.map((_, i) => points[i] ?? backgroundColor) }
      : {}),
    ...(line?.color && line.lineStyle !== "None" ? edge(line.color, line.weight) : {}),
  };
}

const edge = (borderColor: string, weight = EDGE_WEIGHT): Partial<Dataset> => ({
  borderColor,
  borderWidth: pixels(weight),
});

function lineLook(series: PlottedSeries, dataset: Dataset): Partial<Dataset> {
  const { traits, details } = series;
  const { line = {}, smooth = traits.smooth } = details;
  const color = dataset.borderColor ?? "";
  const area = traits.form === "area";
  const width = pixels(line.weight ?? LINE_WEIGHT);
  const dashes = DASHES[line.lineStyle ?? "Automatic"] ?? [];
  const joined = traits.form === "scatter" ? Boolean(traits.joined) : true;
  return {
    fill: area ? dataset["fill"] || "origin" : false,
    ...(area ? { borderWidth: 0 } : { backgroundColor: color, borderWidth: width }),
    ...(area && line.color ? edge(line.color, line.weight) : {}),
    borderDash: dashes.map((part) => part * width),
    showLine: joined && line.lineStyle !== "None",
    tension: smooth ? 0.4 : 0,
    ...marks(series, dataset, color),
  };
}

function marks(
  { traits, details }: PlottedSeries,
  dataset: Dataset,
  color: string
): Partial<Dataset> {
  const { marker = {}, points } = details;
  const {
    style = "Automatic",
    size = MARKER_SIZE,
    background = color,
    foreground = color,
  } = marker;
  const shown = style === "Automatic" ? Boolean(traits.markers) : style !== "None";
  return {
    pointRadius: shown ? pixels(size) / 2 : 0,
    pointStyle: MARKERS[style] ?? "circle",
    pointBackgroundColor: points ? dataset.data.map((_, i) => points[i] ?? background) : background,
    pointBorderColor: foreground,
  };
}
