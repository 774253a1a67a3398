import { withDetails } from "../../engine/charts/definition";
import type { Definition } from "../../engine/charts/definition";
import type { LegendDetails } from "../../engine/charts/details";
import { flag, oneOf } from "../../protocol/arguments";
import { navigation, objectType, property } from "../../protocol/members";
import type { HostObject, ObjectType } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { Chart } from "./chart";
import { ChartFill } from "./chart-fill";
import { ChartFont } from "./chart-font";
import { ChartFormat } from "./chart-format";
import { never } from "./readers";

const POSITIONS = { Bottom: "bottom", Left: "left", Right: "right", Top: "top" } as const;
type Position = keyof typeof POSITIONS;
const NAMES = Object.keys(POSITIONS) as Position[];

export class ChartLegend extends ExcelObject {
  constructor(readonly chart: Chart) {
    super(chart.context);
  }

  override get type(): ObjectType {
    return CHART_LEGEND;
  }
}

function withLegend(definition: Definition, changed: LegendDetails): Definition {
  return withDetails(definition, { legend: { ...definition.excel.legend, ...changed } });
}

/** Where the legend is, or would be if it were shown. */
function placeOf({ legendPosition, excel }: Definition): (typeof POSITIONS)[Position] {
  return legendPosition === "none" ? (excel.legend?.position ?? "bottom") : legendPosition;
}

function setVisible({ chart }: ChartLegend, visible: boolean): void {
  chart.change((definition) => {
    const position = placeOf(definition);
    const legendPosition = visible ? position : "none";
    return { ...withLegend(definition, { position }), legendPosition };
  });
}

/** A place for a legend that is not there makes it appear. */
function setPosition({ chart }: ChartLegend, position: Position): void {
  chart.change((definition) => ({ ...definition, legendPosition: POSITIONS[position] }));
}

function format({ chart, context }: ChartLegend): HostObject {
  return new ChartFormat(context, "ChartLegendFormat", {
    fill: () =>
      new ChartFill(context, (fill) =>
        chart.change((definition) => withLegend(definition, { fill }))
      ),
    font: () =>
      new ChartFont(context, {
        get: () => chart.definition.excel.legend?.font ?? {},
        change: (changed) =>
          chart.change((definition) =>
            withLegend(definition, { font: { ...definition.excel.legend?.font, ...changed } })
          ),
      }),
  });
}

const CHART_LEGEND: ObjectType = objectType<ChartLegend>("ChartLegend", {
  properties: {
    visible: property<ChartLegend, boolean>(
      ({ chart }) => chart.definition.legendPosition !== "none",
      flag,
      setVisible
    ),
    position: property<ChartLegend, Position>(
      ({ chart }) => NAMES.find((name) => POSITIONS[name] === placeOf(chart.definition))!,
      oneOf(...NAMES),
      setPosition
    ),
    overlay: property<ChartLegend, boolean>(
      () => false,
      never("a legend over its drawing"),
      () => undefined
    ),
    format: navigation(format),
  },
  methods: {},
});
