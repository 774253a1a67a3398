import { seriesIds, styleOf, withStyle } from "../../engine/charts/definition";
import type { Definition } from "../../engine/charts/definition";
import { seriesName } from "../../engine/charts/names";
import { withSeriesType } from "../../engine/charts/series-types";
import { CHARTS } from "../../engine/places";
import { instance, oneOf, text } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/errors";
import { method, property } from "../../protocol/members";
import type { Reader } from "../../protocol/members";
import { makeRoom } from "../area";
import type { Members } from "../members";
import { rangeOf } from "../named-items";
import { Range } from "../range";
import type { ChartSeries } from "./chart-series";
import { takeCategories } from "./chart-source";
import { chartType, notShown } from "./readers";
import { named, withValues, withoutSeries } from "./series-source";

/** Excel's own limit. */
const LONGEST_NAME = 255;

const name: Reader<string> = (value, what) => {
  const given = text(value, what);
  if (given.length > LONGEST_NAME) throw invalidArgument(`${what} is longer than ${LONGEST_NAME}`);
  return given;
};

/** What a series is: its name, its cells, its kind, its axis. */
export const SERIES_SELF: Members<ChartSeries> = {
  properties: {
    name: property<ChartSeries, string>(
      ({ chart, id, context }) => seriesName(context.engine.read, chart.sheetId, chart.ranges, id),
      name,
      rename
    ),
    chartType: {
      get: (series) => series.chartType ?? "Invalid",
      set: ({ chart, id }, value) => {
        const type = chartType(value, "chartType");
        chart.change((definition) => withSeriesType(definition, id, type), CHARTS);
      },
    },
    axisGroup: property<ChartSeries, "Primary" | "Secondary">(
      ({ definition, id }) => (styleOf(definition, id).yAxisId === "y1" ? "Secondary" : "Primary"),
      oneOf("Primary", "Secondary"),
      ({ chart, id }, group) =>
        chart.change(
          (definition) => onAxis(definition, id, group === "Secondary" ? "y1" : "y"),
          CHARTS
        )
    ),
  },
  methods: {
    setValues: method<ChartSeries, [Range]>([instance(() => Range)], ({ chart, id }, values) => {
      makeRoom({ context: chart.context, sheetId: values.sheetId, zones: [values.zone] });
      chart.changeSource((definition) => withValues(definition, id, values));
    }),
    setXAxisValues: method<ChartSeries, [Range]>([instance(() => Range)], ({ chart, id }, under) =>
      takeCategories(chart, under, id)
    ),
    delete: method<ChartSeries, []>([], ({ chart, id }) =>
      chart.changeSource((definition) => withoutSeries(definition, id), CHARTS)
    ),
  },
};

/** Words, or a formula that refers to the cells with the name. */
function rename({ chart, id, context }: ChartSeries, given: string): void {
  const cells = given.startsWith("=") ? rangeOf(context, given, chart.sheetId) : undefined;
  chart.changeSource((definition) =>
    named(definition, id, cells ? { reference: cells.address } : { words: given })
  );
}

function onAxis(definition: Definition, wanted: string, axis: "y" | "y1"): Definition {
  const { horizontal, type } = definition;
  if (axis === "y1" && (horizontal || type === "pie"))
    throw notShown("a second axis of bars or slices");
  // The engine draws the first axis only where a series is said to lie along it.
  return seriesIds(definition).reduce((next, id) => {
    const yAxisId = id === wanted ? axis : (styleOf(next, id).yAxisId ?? "y");
    return withStyle(next, id, { yAxisId });
  }, definition);
}
