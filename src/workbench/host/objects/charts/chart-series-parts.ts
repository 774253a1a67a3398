import { detailsOf, styleOf, withSeries, withStyle } from "../../engine/charts/definition";
import type { Definition } from "../../engine/charts/definition";
import type { LineDetails } from "../../engine/charts/details";
import { LINE_WEIGHT } from "../../engine/charts/draw-series";
import { traitsOf } from "../../engine/charts/chart-types";
import { seriesTypeOf } from "../../engine/charts/series-types";
import { navigation } from "../../protocol/members";
import type { HostObject } from "../../protocol/members";
import type { Members } from "../members";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartFill } from "./chart-fill";
import { ChartFormat } from "./chart-format";
import { ChartLine } from "./chart-line";
import { ChartPoints } from "./chart-points";
import type { ChartSeries } from "./chart-series";

/** What a series consists of, and is dressed by. */
export const SERIES_PARTS: Members<ChartSeries> = {
  properties: {
    dataLabels: navigation(({ chart, id }) => new ChartDataLabels(chart, () => [id])),
    format: navigation(format),
    points: navigation((series) => new ChartPoints(series)),
  },
  methods: {},
};

function format(series: ChartSeries): HostObject {
  const { context } = series;
  return new ChartFormat(context, "ChartSeriesFormat", {
    fill: () => new ChartFill(context, (color) => fill(series, color)),
    line: () => new ChartLine(context, "ChartLineFormat", slotOf(series), usualLine(series)),
  });
}

function isLine(definition: Definition, id: string): boolean {
  const type = seriesTypeOf(definition, id);
  const form = type && traitsOf(type).form;
  return form === "line" || form === "scatter";
}

/** Surfaces have the colour of the series; of a line, the markers have a surface. */
function fill({ chart, id }: ChartSeries, color: string | undefined): void {
  chart.change((definition) => {
    if (!isLine(definition, id)) return withStyle(definition, id, { backgroundColor: color });
    const { marker } = detailsOf(definition, id);
    return withSeries(definition, id, { marker: { ...marker, background: color } });
  });
}

/** A line has the colour of its series; around a surface it has one of its own. */
function slotOf(series: ChartSeries) {
  const { chart, id } = series;
  return {
    get: (): LineDetails => {
      const { details, definition } = series;
      const own = isLine(definition, id) ? { color: styleOf(definition, id).backgroundColor } : {};
      return { ...details.line, ...own };
    },
    change: (changed: LineDetails): void =>
      chart.change((definition) => withLine(definition, id, changed)),
  };
}

function withLine(definition: Definition, id: string, changed: LineDetails): Definition {
  const { color, ...others } = changed;
  const line = isLine(definition, id);
  const own = line ? others : changed;
  const before = detailsOf(definition, id).line;
  const dressed = withSeries(definition, id, { line: { ...before, ...own } });
  return line && "color" in changed ? withStyle(dressed, id, { backgroundColor: color }) : dressed;
}

/** As drawn, where nobody chose a colour or a weight. */
function usualLine(series: ChartSeries) {
  const line = () => isLine(series.chart.outline, series.id);
  return {
    get color(): string {
      return line() ? (series.drawn?.borderColor ?? "") : "";
    },
    get weight(): number {
      return line() ? LINE_WEIGHT : 0.75;
    },
    lineStyle: "Automatic",
  };
}
