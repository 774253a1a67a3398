import type { Command } from "@odoo/o-spreadsheet";
import { traitsOf } from "../../engine/charts/chart-types";
import type { ExcelChartType } from "../../engine/charts/chart-types";
import type { Definition } from "../../engine/charts/definition";
import { withChartType } from "../../engine/charts/series-types";
import { CHARTS as SET_OF_CHARTS } from "../../engine/places";
import { growth } from "../../engine/sheet-sizes";
import { instance, optional } from "../../protocol/arguments";
import { method, objectType } from "../../protocol/members";
import type { ObjectType } from "../../protocol/members";
import { makeRoom } from "../area";
import { collectionMembers, sameName } from "../collection";
import { ExcelCollection, newId } from "../context";
import type { Context } from "../context";
import { Range } from "../range";
import { startOf } from "../range-sizes";
import { Chart } from "./chart";
import { chartName, chartsOn, nextChartName } from "./chart-names";
import { seriesBy } from "./chart-source";
import { anchorOf, covered } from "./position";
import { chartType } from "./readers";
import { withLayout } from "./series-source";
import { layoutOf } from "./source";
import type { SeriesBy } from "./source";

/** In points. */
const USUAL_SIZE = { width: 360, height: 216 } as const;

/** The charts of a worksheet, the lowest first. */
export class Charts extends ExcelCollection<Chart> {
  constructor(
    context: Context,
    readonly sheetId: string
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return CHARTS;
  }

  override items(): readonly Chart[] {
    return this.ids().map((id) => this.chart(id));
  }

  /** By name, the lowest of several; office.js itself finds a chart again by its id. */
  override find(key: string | number): Chart | undefined {
    const read = this.context.engine.finding("charts", "sheets");
    const ids = this.ids();
    const named = ids.find((id) => sameName(chartName(read, this.sheetId, id), key));
    const id = named ?? ids.find((each) => each === key);
    return id === undefined ? undefined : this.chart(id);
  }

  private ids(): string[] {
    return chartsOn(this.context.engine.finding("charts", "sheets"), this.sheetId);
  }

  private chart(id: string): Chart {
    return new Chart(this.context, this.sheetId, id);
  }
}

const BLANK: Definition = {
  type: "bar",
  title: { text: "", align: "center" },
  legendPosition: "bottom",
  dataSource: { type: "range", dataSets: [], dataSetsHaveTitle: false },
  dataSetStyles: {},
  excel: { title: { automatic: true } },
};

function add(charts: Charts, type: ExcelChartType, source: Range, by: SeriesBy = "Auto"): Chart {
  const { context, sheetId } = charts;
  makeRoom({ context, sheetId: source.sheetId, zones: [source.zone] });
  const layout = layoutOf(source, by, traitsOf(type).form === "scatter");
  const chartId = newId(context);
  const figureId = newId(context);
  context.engine.plan((read) => {
    // Excel takes the middle of the window; which cells a person sees is not known here: beside the data is as well.
    const beside = source.sheetId === sheetId ? source.zone : { top: 0, right: -2 };
    const left = startOf(read, sheetId, "COL", beside.right + 2);
    const frame = { left, top: startOf(read, sheetId, "ROW", beside.top), ...USUAL_SIZE };
    const { width, height, ...place } = anchorOf(read, sheetId, frame);
    const named = { ...BLANK, excel: { ...BLANK.excel, name: nextChartName(read, sheetId) } };
    const typed = withChartType(named, type);
    const definition = withLayout(typed, layout, source, () => newId(context));
    const chart = { sheetId, chartId, figureId, ...place, size: { width, height }, definition };
    return [
      ...growth(read, sheetId, covered(read, sheetId, frame)),
      { type: "CREATE_CHART", ...chart } as unknown as Command,
    ];
  }, SET_OF_CHARTS);
  return new Chart(context, sheetId, chartId);
}

const members = collectionMembers<Charts>();
const CHARTS: ObjectType = objectType<Charts>("ChartCollection", {
  properties: { ...members.count },
  methods: {
    ...members.getItem,
    ...members.getItemAt,
    ...members.getCount,
    add: method<Charts, [ExcelChartType, Range, SeriesBy | undefined]>(
      [chartType, instance(() => Range), optional(seriesBy)],
      add
    ),
  },
});
