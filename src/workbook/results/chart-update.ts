import type { Chart, ChartSeries, ResultTable } from "../../projection/result";
import { formatArea } from "../../assumptions/area";
import { applySeriesLook, isLine } from "./chart-looks";
import type { ChartMemory } from "./memory";
import type { SeriesSource } from "./series-data";
import { drawnArea, seriesName, seriesRanges } from "./series-data";
import type { Shape } from "./shape";
import { columnBefore, columnsAfter, isInPlace } from "./shape";
import type { Step } from "./steps";
import type { FoundChart, Home } from "./survey";

/** What a chart has to draw from now on. */
export interface ChartUpdate {
  readonly found: FoundChart;
  readonly chart: Chart;
  /** For each series of the results its 0-based place in the chart; undefined where it is to be added. */
  readonly matched: readonly (number | undefined)[];
  /** Places of series of ours that are no more. */
  readonly gone: readonly number[];
  /** Colours of the series that stay, in capitals. */
  readonly used: ReadonlySet<string>;
  /** It stands to the right of its table, of which the width changes: so it moves along. */
  readonly isBeside: boolean;
}

/**
 * Compares a chart with what it should draw; undefined where it does. Excel does not tell which cells a series draws,
 * so that it is known by its name, and drawn anew wherever the table has another shape. The user's own series stay,
 * and so do looks, title, size and place.
 */
export function chartUpdate(
  home: Home,
  table: ResultTable,
  chart: Chart,
  shape: Shape,
  memory: ChartMemory | undefined
): ChartUpdate | undefined {
  const found = home.charts.get(chart.name);
  if (!found) return undefined;
  const names = chart.series.map(({ column }) => seriesName(table.columns[column]!.header));
  const earlier = (memory?.series ?? shape.headers).map(seriesName);
  const wasLine = (name: string): boolean => {
    const series = memory && chart.series[earlier.indexOf(name)];
    return series ? isLine(chart, series) : chart.kind === "line";
  };
  const { matched, gone } = match(found.series, names, earlier, (name, k) => {
    return wasLine(name) === isLine(chart, chart.series[k]!);
  });
  const isMoved = shape.isResized || !shape.slots.every(isInPlace);
  const isSame = gone.length === 0 && matched.every((at, k) => found.series[at ?? -1] === names[k]);
  if (isSame && !isMoved) return undefined;
  const kept = matched.flatMap((at) => {
    const old = at === undefined ? -1 : earlier.indexOf(found.series[at]!);
    return chart.series[old]?.color.toUpperCase() ?? [];
  });
  const isBeside = shape.after.right !== shape.before.right && standsBeside(home, found);
  return { found, chart, matched, gone, used: new Set(memory ? kept : []), isBeside };
}

/** In points: Excel rounds where a chart stands, and the first one stands at the height of the header. */
const LEEWAY = 1;

function standsBeside(home: Home, { chart, sheet }: FoundChart): boolean {
  const { right, top } = home.edges;
  return sheet === home.sheet && chart.left >= right - LEEWAY && chart.top >= top - LEEWAY;
}

/** By name first; what is left over on both sides is paired in order, for a header may have been reworded. */
function match(
  present: readonly string[],
  wanted: readonly string[],
  earlier: readonly string[],
  isAlike: (name: string, k: number) => boolean
): Pick<ChartUpdate, "matched" | "gone"> {
  const free = new Set(present.keys());
  const take = (at: number | undefined) => {
    if (at !== undefined) free.delete(at);
    return at;
  };
  const byName = wanted.map((name) => take([...free].find((at) => present[at] === name)));
  const matched = byName.map((at, k) => {
    if (at !== undefined) return at;
    const isOurs = (name: string) => earlier.includes(name) && isAlike(name, k);
    return take([...free].find((other) => isOurs(present[other]!)));
  });
  return { matched, gone: [...free].filter((at) => earlier.includes(present[at]!)) };
}

/**
 * Points the series of a chart at their cells.
 * @param wider points that the table gets wider
 */
export function chartUpdateStep(
  home: Home,
  table: ResultTable,
  shape: Shape,
  update: ChartUpdate,
  wider: number
): Step {
  const { found, chart, matched, gone } = update;
  const source: SeriesSource = {
    sheet: home.sheet,
    table: shape.after,
    columns: columnsAfter(shape, table),
  };
  const ranges = chart.series.map(({ column }) => seriesRanges(source, chart, column));
  const { items } = found.chart.series;
  const looks = distinctLooks(chart, matched, update.used);
  const { left } = found.chart;
  const name = (k: number) => seriesName(table.columns[chart.series[k]!.column]!.header);
  const remaining = [...found.series.keys()].filter((at) => !gone.includes(at));
  return {
    cells: 0,
    write() {
      const { series } = found.chart;
      // Excel knows series by their places, which change only after those that stay were dealt with.
      for (const [k, at] of matched.entries()) {
        if (at === undefined) continue;
        if (found.series[at] !== name(k)) items[at]!.name = name(k);
        items[at]!.setValues(ranges[k]!.values);
      }
      for (const at of [...gone].sort((a, b) => b - a)) items[at]!.delete();
      for (const [place, at] of remaining.entries()) {
        const k = matched.indexOf(at);
        if (k >= 0) series.getItemAt(place).setXAxisValues(ranges[k]!.categories);
      }
      for (const [k, at] of matched.entries()) {
        if (at !== undefined) continue;
        const added = series.add(name(k), k);
        added.setValues(ranges[k]!.values);
        added.setXAxisValues(ranges[k]!.categories);
        applySeriesLook(added, chart, looks[k]!);
      }
      if (update.isBeside) found.chart.left = left + wider;
    },
    async undo() {
      const { series } = found.chart;
      series.load("items/name");
      await series.context.sync();
      const names = matched.map((_, k) => name(k));
      restore(home, shape, update, { names, category: table.columns[chart.category]!.header });
      if (update.isBeside) found.chart.left = left;
    },
  };
}

/** Puts back what the series of ours drew: the columns of the table as it was, by their names. */
function restore(
  { sheet }: Home,
  shape: Shape,
  { found, matched }: ChartUpdate,
  { names, category }: { readonly names: readonly string[]; readonly category: string }
): void {
  const { before, headers } = shape;
  const rows = { from: 0, to: before.bottom - before.top - 1 };
  const source = { sheet, table: before, columns: headers.map((_, i) => before.left + i) };
  const area = (column: number) =>
    sheet.getRange(formatArea(drawnArea(source, rows, column - before.left)));
  const categories = area(columnBefore(shape, category) ?? before.left);
  const { series } = found.chart;
  const present = series.items.map(({ name }) => name);
  const lost: { name: string; at: number; column: number }[] = [];
  for (const [at, name] of found.series.entries()) {
    const column = columnBefore(shape, name);
    if (column === undefined) continue;
    const renamed = names[matched.indexOf(at)];
    const place = [name, renamed].map((each) => present.indexOf(each ?? "")).find((i) => i >= 0);
    if (place === undefined) {
      lost.push({ name, at, column });
      continue;
    }
    const target = series.items[place]!;
    target.name = name;
    target.setValues(area(column));
  }
  const added = names.filter((name, k) => matched[k] === undefined && present.includes(name));
  const places = added.map((name) => present.indexOf(name)).sort((a, b) => b - a);
  for (const place of places) series.items[place]!.delete();
  for (const { name, at, column } of lost) series.add(name, at).setValues(area(column));
  for (const [at, name] of found.series.entries()) {
    if (columnBefore(shape, name) !== undefined) series.getItemAt(at).setXAxisValues(categories);
  }
}

/** A new series takes the colour and marker of another where its own are in use: series keep theirs when they shift. */
function distinctLooks(
  chart: Chart,
  matched: readonly (number | undefined)[],
  colors: ReadonlySet<string>
): ChartSeries[] {
  const used = new Set(colors);
  return chart.series.map((series, k) => {
    if (matched[k] !== undefined) return series;
    const isFree = ({ color }: ChartSeries) => !used.has(color.toUpperCase());
    const { color, marker = "none" } = [series, ...chart.series].find(isFree) ?? series;
    used.add(color.toUpperCase());
    return { ...series, color, marker };
  });
}
