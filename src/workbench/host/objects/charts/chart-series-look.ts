import { withDetails, withSeries } from "../../engine/charts/definition";
import type { Definition } from "../../engine/charts/definition";
import { seriesTypeOf } from "../../engine/charts/series-types";
import type { MarkerDetails } from "../../engine/charts/details";
import { MARKER_SIZE } from "../../engine/charts/draw-series";
import { barGaps } from "../../engine/charts/gaps";
import type { BarGaps } from "../../engine/charts/gaps";
import { hasLabels, withLabels } from "../../engine/charts/labels";
import { MARKERS } from "../../engine/charts/line-styles";
import { traitsOf } from "../../engine/charts/chart-types";
import { excelColor } from "../../engine/cells/colors";
import { flag, oneOf } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/errors";
import { property } from "../../protocol/members";
import type { Property, Reader } from "../../protocol/members";
import type { Members } from "../members";
import type { ChartSeries } from "./chart-series";
import { between, color, never } from "./readers";

/** What Excel makes a hole of. */
const HOLE = 75;

/** Markers, gaps and other looks of a series. */
export const SERIES_LOOK: Members<ChartSeries> = {
  properties: {
    hasDataLabels: property<ChartSeries, boolean>(
      ({ definition, id }) => hasLabels(definition, id),
      flag,
      ({ chart, id }, shown) =>
        chart.change((definition) => {
          if (shown && hasLabels(definition, id)) return definition;
          const none = { seriesName: false, categoryName: false, percentage: false };
          return withLabels(definition, [id], { ...none, value: shown });
        })
    ),
    smooth: property<ChartSeries, boolean>(
      ({ details, chartType }) =>
        details.smooth ?? (chartType ? (traitsOf(chartType).smooth ?? false) : false),
      flag,
      ({ chart, id }, smooth) => chart.change((held) => withSeries(held, id, { smooth }))
    ),
    invertIfNegative: property<ChartSeries, boolean>(
      () => false,
      never("inverted negative values"),
      () => undefined
    ),
    gapWidth: gap("gapWidth", 0, 500),
    overlap: gap("overlap", -100, 100),
    doughnutHoleSize: {
      ...property<ChartSeries, number>(
        (series) => {
          check(series.definition, series.id, "doughnut");
          return series.definition.pieHolePercentage ?? HOLE;
        },
        between(10, 90),
        ({ chart, id }, size) =>
          chart.change((held) => {
            check(held, id, "doughnut");
            return { ...held, pieHolePercentage: size };
          })
      ),
      onRequest: true,
    },
    markerStyle: marker<string>(
      "style",
      ({ details, chartType }) => {
        const marked = chartType !== undefined && traitsOf(chartType).markers === true;
        return details.marker?.style ?? (marked ? "Automatic" : "None");
      },
      oneOf("None", ...Object.keys(MARKERS))
    ),
    markerSize: marker<number>(
      "size",
      ({ details }) => details.marker?.size ?? MARKER_SIZE,
      between(2, 72)
    ),
    markerBackgroundColor: marker<string>("background", markerColor("background"), color),
    markerForegroundColor: marker<string>("foreground", markerColor("foreground"), color),
  },
  methods: {},
};

function marker<T extends number | string>(
  field: keyof MarkerDetails,
  get: (series: ChartSeries) => T,
  reader: Reader<T>
): Property<ChartSeries> {
  return property<ChartSeries, T>(get, reader, ({ chart, id }, value) =>
    chart.change((definition) => {
      const held = definition.excel.series?.[id]?.marker;
      return withSeries(definition, id, { marker: { ...held, [field]: value } });
    })
  );
}

/** As drawn, where nobody chose a colour. */
function markerColor(field: "background" | "foreground"): (series: ChartSeries) => string {
  return ({ details, drawn }) => {
    const own = details.marker?.[field] ?? drawn?.borderColor;
    return own ? excelColor(own) : "";
  };
}

/** Excel keeps one gap for all columns of a chart, whichever series it is set on; on others it refuses. */
function gap(field: keyof BarGaps, low: number, high: number): Property<ChartSeries> {
  const numeric = property<ChartSeries, number>(
    (series) => {
      check(series.definition, series.id, "bar", "column");
      const { definition, chartType } = series;
      const stacked = chartType !== undefined && traitsOf(chartType).stacking !== undefined;
      return barGaps(definition.excel, stacked)[field];
    },
    between(low, high),
    ({ chart, id }, value) =>
      chart.change((definition) => {
        check(definition, id, "bar", "column");
        return withDetails(definition, { [field]: value });
      })
  );
  return { ...numeric, onRequest: true };
}

function check(definition: Definition, id: string, ...allowed: readonly string[]): void {
  const type = seriesTypeOf(definition, id);
  const form = type && traitsOf(type).form;
  if (form === undefined || !allowed.includes(form)) {
    throw invalidArgument("a series of this type has no such property");
  }
}
