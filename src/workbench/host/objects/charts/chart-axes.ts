import type { AxisRole } from "../../engine/charts/details";
import { styleOf } from "../../engine/charts/definition";
import type { AnyDefinition } from "../../engine/charts/definition";
import { oneOf, optional } from "../../protocol/arguments";
import { itemNotFound } from "../../protocol/errors";
import { method, navigation, objectType } from "../../protocol/members";
import type { ObjectType } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { Chart } from "./chart";
import { ChartAxis } from "./chart-axis";

/** The axes of a chart. Only charts with depth have a third one, which is not served. */
export class ChartAxes extends ExcelObject {
  constructor(readonly chart: Chart) {
    super(chart.context);
  }

  override get type(): ObjectType {
    return CHART_AXES;
  }
}

type Group = "Primary" | "Secondary";

function axisOf(
  { chart }: ChartAxes,
  type: "Category" | "Value",
  group: Group = "Primary"
): ChartAxis {
  if (group === "Primary") return new ChartAxis(chart, type === "Value" ? "value" : "category");
  if (type === "Value" && hasSecondary(chart.definition)) return new ChartAxis(chart, "secondary");
  throw itemNotFound("the chart has no such axis");
}

function hasSecondary(definition: AnyDefinition): boolean {
  return definition.dataSource.dataSets.some(
    ({ dataSetId }) => styleOf(definition, dataSetId).yAxisId === "y1"
  );
}

const axis =
  (role: AxisRole) =>
  ({ chart }: ChartAxes) =>
    new ChartAxis(chart, role);

const CHART_AXES: ObjectType = objectType<ChartAxes>("ChartAxes", {
  properties: {
    categoryAxis: navigation(axis("category")),
    valueAxis: navigation(axis("value")),
  },
  methods: {
    getItem: method<ChartAxes, ["Category" | "Value", Group | undefined]>(
      [oneOf("Category", "Value"), optional(oneOf("Primary", "Secondary"))],
      axisOf
    ),
  },
});
