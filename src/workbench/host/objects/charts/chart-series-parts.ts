import { detailsOf, styleOf, withSeries, withStyle } from "../../engine/charts/definition";
import type { Definition } from "../../engine/charts/definition";
import type { LineDetails } from "../../engine/charts/details";
import { LINE_WEIGHT } from "../../engine/charts/draw-series";
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

const isLine = ({ form }: ChartSeries): boolean => form === "line" || form === "scatter";

/** Surfaces have the colour of the series; of a line, the markers have a surface. */
function fill(series: ChartSeries, color: string | undefined): void {
  const { chart, id } = series;
  if (!isLine(series)) return paint(series, color);
  chart.change((definition) => {
    const { marker } = detailsOf(definition, id);
    return withSeries(definition, id, { marker: { ...marker, background: color } });
  });
}

function paint({ chart, id }: ChartSeries, backgroundColor: string | undefined): void {
  chart.change((definition) => withStyle(definition, id, { backgroundColor }));
}

/** A line has the colour of its series; around a surface it has one of its own. */
function slotOf(series: ChartSeries) {
  const { chart, id } = series;
  return {
    get: (): LineDetails => {
      const { details, definition } = series;
      const own = isLine(series) ? { color: styleOf(definition, id).backgroundColor } : {};
      return { ...details.line, ...own };
    },
    change: (changed: LineDetails): void => {
      const line = isLine(series);
      chart.change((definition) => withLine(definition, id, changed, line));
    },
  };
}

function withLine(
  definition: Definition,
  id: string,
  changed: LineDetails,
  isLine: boolean
): Definition {
  const { color, ...others } = changed;
  const own = isLine ? others : changed;
  const { line } = detailsOf(definition, id);
  const dressed = withSeries(definition, id, { line: { ...line, ...own } });
  return isLine && "color" in changed
    ? withStyle(dressed, id, { backgroundColor: color })
    : dressed;
}

function usualLine(series: ChartSeries) {
  const line = isLine(series);
  return {
    get color(): string {
      return line ? (series.drawn?.borderColor ?? "") : "";
    },
    weight: line ? LINE_WEIGHT : 0.75,
    lineStyle: "Automatic",
  };
}
