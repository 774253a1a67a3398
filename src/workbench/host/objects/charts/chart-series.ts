import { traitsOf } from "../../engine/charts/chart-types";
import type { ExcelChartType, Form } from "../../engine/charts/chart-types";
import type { Dataset } from "../../engine/charts/config";
import { detailsOf } from "../../engine/charts/definition";
import type { Definition } from "../../engine/charts/definition";
import type { SeriesDetails } from "../../engine/charts/details";
import { seriesTypeOf } from "../../engine/charts/series-types";
import { objectType } from "../../protocol/members";
import type { ObjectType } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { Chart } from "./chart";
import { SERIES_LOOK } from "./chart-series-look";
import { SERIES_PARTS } from "./chart-series-parts";
import { SERIES_SELF } from "./chart-series-self";

/** A series of a chart, found by the id that the engine gives it. */
export class ChartSeries extends ExcelObject {
  constructor(
    readonly chart: Chart,
    readonly id: string
  ) {
    super(chart.context);
  }

  override get type(): ObjectType {
    return CHART_SERIES;
  }

  get definition(): Definition {
    return this.chart.definition;
  }

  get details(): SeriesDetails {
    return detailsOf(this.definition, this.id);
  }

  get chartType(): ExcelChartType | undefined {
    return seriesTypeOf(this.chart.outline, this.id);
  }

  get form(): Form | undefined {
    const { chartType } = this;
    return chartType && traitsOf(chartType).form;
  }

  /** As it is drawn; undefined while it has no values. */
  get drawn(): Dataset | undefined {
    const { dataSets } = this.definition.dataSource;
    const place = dataSets.findIndex(({ dataSetId }) => dataSetId === this.id);
    return place < 0 ? undefined : this.chart.drawn?.data.datasets[place];
  }
}

const CHART_SERIES: ObjectType = objectType<ChartSeries>("ChartSeries", {
  properties: {
    ...SERIES_SELF.properties,
    ...SERIES_LOOK.properties,
    ...SERIES_PARTS.properties,
  },
  methods: { ...SERIES_SELF.methods, ...SERIES_LOOK.methods, ...SERIES_PARTS.methods },
});
