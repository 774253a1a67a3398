import { detailsOf, withSeries } from "../../engine/charts/definition";
import { navigation, objectType, readOnly } from "../../protocol/members";
import type { ObjectType } from "../../protocol/members";
import { collectionMembers } from "../collection";
import { ExcelCollection, ExcelObject } from "../context";
import { ChartFill } from "./chart-fill";
import { ChartFormat } from "./chart-format";
import type { ChartSeries } from "./chart-series";

/** The points of a series, one for each category. */
export class ChartPoints extends ExcelCollection<ChartPoint> {
  constructor(readonly series: ChartSeries) {
    super(series.context);
  }

  override get type(): ObjectType {
    return CHART_POINTS;
  }

  override items(): readonly ChartPoint[] {
    const { data = [] } = this.series.drawn ?? {};
    return data.map((_, place) => new ChartPoint(this.series, place));
  }

  override find(): undefined {
    return undefined;
  }
}

/** One column, slice or mark. */
class ChartPoint extends ExcelObject {
  constructor(
    readonly series: ChartSeries,
    readonly place: number
  ) {
    super(series.context);
  }

  override get type(): ObjectType {
    return CHART_POINT;
  }
}

/** Slices have their colours in the engine's own definition, since its legend shows them too. */
function paint({ series, place }: ChartPoint, color: string | undefined): void {
  const { chart, id } = series;
  chart.change((definition) => {
    if (definition.type === "pie") {
      const { slicesColors = [] } = definition;
      const length = Math.max(slicesColors.length, place + 1);
      const colors = Array.from({ length }, (_, i) => (i === place ? color : slicesColors[i]));
      return { ...definition, slicesColors: colors };
    }
    const { points } = detailsOf(definition, id);
    return withSeries(definition, id, { points: { ...points, [place]: color } });
  });
}

const members = collectionMembers<ChartPoints>();
const CHART_POINTS: ObjectType = objectType<ChartPoints>("ChartPointsCollection", {
  properties: { ...members.count },
  methods: { ...members.getItemAt, ...members.getCount },
});

const CHART_POINT: ObjectType = objectType<ChartPoint>("ChartPoint", {
  properties: {
    value: readOnly(({ series, place }) => valueOf(series.drawn?.data[place])),
    format: navigation(
      (point) =>
        new ChartFormat(point.context, "ChartPointFormat", {
          fill: () => new ChartFill(point.context, (color) => paint(point, color)),
        })
    ),
  },
  methods: {},
});

/** In a scatter of points each is drawn by both its places. */
function valueOf(drawn: unknown): unknown {
  const value = typeof drawn === "object" && drawn !== null ? (drawn as { y?: unknown }).y : drawn;
  return typeof value === "number" && Number.isNaN(value) ? null : value;
}
