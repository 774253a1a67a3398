import type { Chart, ChartSeries } from "../../projection/result";

/** In points. */
const LINE_WEIGHT = 2.25;
const EDGE_WEIGHT = 0.75;
const PATTERN_EDGE = 1.5;
const MARKER_SIZE = 7;
/** How much of its own colour is left in a bar that would be hatched. */
const TINT = 0.25;

/** Excel.js has fewer dashes than a file: those that stand beside each other in a chart stay apart. */
const DASHES = {
  solid: "Continuous",
  dash: "Dash",
  sysDot: "RoundDot",
  lgDashDot: "DashDot",
  sysDash: "DashDotDot",
  lgDash: "Dash",
} as const satisfies Record<NonNullable<ChartSeries["dash"]>, string>;

const MARKERS = {
  none: "None",
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
  x: "X",
} as const satisfies Record<NonNullable<ChartSeries["marker"]>, string>;

/** Excel.js cannot hatch: a pale bar within an edge of its colour takes its place, dashed where there are more of them. */
const EDGES = {
  wdUpDiag: "Continuous",
  wdDnDiag: "Dash",
  pct20: "RoundDot",
  smGrid: "DashDot",
} as const satisfies Record<NonNullable<ChartSeries["pattern"]>, string>;

/** The kind of a whole chart; a line over columns is set on its series. */
export function chartType(chart: Chart): Excel.ChartType {
  const types = Excel.ChartType;
  if (chart.kind === "line") return types.line;
  if (chart.kind === "bar") return chart.stacked ? types.barStacked : types.barClustered;
  return chart.stacked ? types.columnStacked : types.columnClustered;
}

export function isLine(chart: Chart, series: ChartSeries): boolean {
  return chart.kind === "line" || (chart.kind === "column" && series.line === true);
}

/** Gives a series its colour and whatever tells it from the others without colour. */
export function applySeriesLook(
  target: Excel.ChartSeries,
  chart: Chart,
  series: ChartSeries
): void {
  if (isLine(chart, series)) drawLine(target, chart, series);
  else drawBars(target, chart, series);
}

function drawLine(target: Excel.ChartSeries, chart: Chart, series: ChartSeries): void {
  const color = `#${series.color}`;
  const marker = MARKERS[series.marker ?? "none"];
  if (chart.kind !== "line") target.chartType = Excel.ChartType.line;
  const { line } = target.format;
  line.color = color;
  line.weight = LINE_WEIGHT;
  line.lineStyle = DASHES[series.dash ?? "solid"];
  target.smooth = false;
  target.markerStyle = marker;
  if (marker === "None") return;
  target.markerSize = MARKER_SIZE;
  target.markerBackgroundColor = color;
  target.markerForegroundColor = color;
}

function drawBars(target: Excel.ChartSeries, chart: Chart, series: ChartSeries): void {
  const { fill, line } = target.format;
  const { pattern, color } = series;
  fill.setSolidColor(`#${pattern === undefined ? color : tinted(color)}`);
  line.color = `#${color}`;
  line.weight = pattern === undefined ? EDGE_WEIGHT : PATTERN_EDGE;
  line.lineStyle = pattern === undefined ? "Continuous" : EDGES[pattern];
  target.invertIfNegative = false;
  target.gapWidth = 60;
  target.overlap = chart.stacked ? 100 : 0;
}

/** RRGGBB, most of the way to white. */
function tinted(color: string): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const pale = parts.map((part) => Math.round(255 - (255 - part) * TINT));
  return pale.map((part) => part.toString(16).padStart(2, "0")).join("");
}
