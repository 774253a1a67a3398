import { withDesign } from "../../engine/charts/definition";
import { gridlineType, gridlines } from "../../engine/charts/gridlines";
import { flag } from "../../protocol/arguments";
import { objectType, property } from "../../protocol/members";
import type { ObjectType } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { ChartAxis } from "./chart-axis";

/** The lines across a chart, at the steps of an axis or between them. */
export class ChartGridlines extends ExcelObject {
  constructor(
    readonly axis: ChartAxis,
    readonly kind: "major" | "minor"
  ) {
    super(axis.context);
  }

  override get type(): ObjectType {
    return CHART_GRIDLINES;
  }
}

const CHART_GRIDLINES: ObjectType = objectType<ChartGridlines>("ChartGridlines", {
  properties: {
    visible: property<ChartGridlines, boolean>(
      ({ axis, kind }) => gridlines(axis.definition, axis.role)[kind],
      flag,
      ({ axis, kind }, visible) =>
        axis.chart.change((definition) => {
          const lines = { ...gridlines(definition, axis.role), [kind]: visible };
          return withDesign(definition, axis.role, { gridLines: gridlineType(lines) });
        })
    ),
  },
  methods: {},
});
