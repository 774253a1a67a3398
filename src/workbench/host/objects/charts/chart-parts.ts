import { seriesIds } from "../../engine/charts/definition";
import { navigation } from "../../protocol/members";
import type { HostObject } from "../../protocol/members";
import type { Members } from "../members";
import type { Chart } from "./chart";
import { ChartAxes } from "./chart-axes";
import { ChartFill } from "./chart-fill";
import { ChartFormat } from "./chart-format";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartLegend } from "./chart-legend";
import { ChartSeriesCollection } from "./chart-series-collection";
import { ChartTitle } from "./chart-title";

/** What a chart consists of. */
export const CHART_PARTS: Members<Chart> = {
  properties: {
    axes: navigation((chart) => new ChartAxes(chart)),
    dataLabels: navigation((chart) => new ChartDataLabels(chart, seriesIds)),
    format: navigation(format),
    legend: navigation((chart) => new ChartLegend(chart)),
    series: navigation((chart) => new ChartSeriesCollection(chart)),
    title: navigation((chart) => new ChartTitle(chart)),
  },
  methods: {},
};

function format(chart: Chart): HostObject {
  const { context } = chart;
  const paint = (background: string | undefined): void =>
    chart.change((definition) => ({ ...definition, background }));
  return new ChartFormat(context, "ChartAreaFormat", { fill: () => new ChartFill(context, paint) });
}
