import { seriesIds } from "../../engine/charts/definition";
import { CHARTS } from "../../engine/places";
import { integer, optional, text } from "../../protocol/arguments";
import { method, objectType } from "../../protocol/members";
import type { ObjectType } from "../../protocol/members";
import { collectionMembers } from "../collection";
import { ExcelCollection, newId } from "../context";
import type { Chart } from "./chart";
import { ChartSeries } from "./chart-series";
import { withNewSeries } from "./series-source";

/** The series of a chart; they are known by their places. */
export class ChartSeriesCollection extends ExcelCollection<ChartSeries> {
  constructor(readonly chart: Chart) {
    super(chart.context);
  }

  override get type(): ObjectType {
    return CHART_SERIES_COLLECTION;
  }

  override items(): readonly ChartSeries[] {
    return seriesIds(this.chart.outline).map((id) => new ChartSeries(this.chart, id));
  }

  override find(): undefined {
    return undefined;
  }
}

function add(series: ChartSeriesCollection, name?: string, index?: number): ChartSeries {
  const { chart, context } = series;
  const id = newId(context);
  chart.changeSource((definition) => withNewSeries(definition, id, name, index), CHARTS);
  return new ChartSeries(chart, id);
}

const members = collectionMembers<ChartSeriesCollection>();
const CHART_SERIES_COLLECTION: ObjectType = objectType<ChartSeriesCollection>(
  "ChartSeriesCollection",
  {
    properties: { ...members.count },
    methods: {
      ...members.getItemAt,
      ...members.getCount,
      add: method<ChartSeriesCollection, [string | undefined, number | undefined]>(
        [optional(text), optional(integer)],
        add
      ),
    },
  }
);
