import { helpers } from "@odoo/o-spreadsheet";
import { traitsOf } from "../../engine/charts/chart-types";
import { chartTypeOf } from "../../engine/charts/series-types";
import { CHARTS } from "../../engine/places";
import { instance, oneOf, optional } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { method, property } from "../../protocol/members";
import { makeRoom } from "../area";
import { newId } from "../context";
import type { Members } from "../members";
import { rangeOf } from "../named-items";
import { Range } from "../range";
import type { Chart } from "./chart";
import { withCategories, withLayout } from "./series-source";
import { layoutOf } from "./source";
import type { SeriesBy } from "./source";

export const seriesBy = oneOf("Auto", "Columns", "Rows");

/** The block of cells that a chart is made of. */
export const CHART_SOURCE: Members<Chart> = {
  properties: {
    plotBy: property<Chart, "Columns" | "Rows">(plotBy, oneOf("Columns", "Rows"), setPlotBy),
  },
  methods: {
    setData: method<Chart, [Range, SeriesBy | undefined]>(
      [instance(() => Range), optional(seriesBy)],
      setData
    ),
  },
};

function setData(chart: Chart, source: Range, by: SeriesBy = "Auto"): void {
  const { context } = chart;
  const type = chartTypeOf(chart.outline);
  makeRoom({ context, sheetId: source.sheetId, zones: [source.zone] });
  const layout = layoutOf(source, by, type !== undefined && traitsOf(type).form === "scatter");
  chart.change((held) => withLayout(held, layout, source, () => newId(context)), CHARTS);
}

function plotBy({ ranges }: Chart): "Columns" | "Rows" {
  const zone = ranges.dataSource.dataSets[0]?.dataRange.zone;
  const across = zone && zone.right > zone.left;
  return ranges.excel.plotBy ?? (across ? "Rows" : "Columns");
}

function setPlotBy(chart: Chart, by: "Columns" | "Rows"): void {
  const { source = "" } = chart.definition.excel;
  const range = rangeOf(chart.context, source, chart.sheetId);
  if (!range) {
    throw new HostError("InvalidOperation", "The chart is not made of one block of cells.");
  }
  setData(chart, range, by);
}

/** Puts other names under all series; a series that is named must be the first, or have these names already. */
export function takeCategories(chart: Chart, categories: Range, id?: string): void {
  const { context, sheetId } = chart;
  makeRoom({ context, sheetId: categories.sheetId, zones: [categories.zone] });
  chart.changeSource((definition, read) => {
    const { labelRange } = definition.dataSource;
    const range = labelRange ? read.getRangeFromSheetXC(sheetId, labelRange) : undefined;
    const held =
      range?.sheetId === categories.sheetId && helpers.deepEquals(range.zone, categories.zone);
    return withCategories(definition, categories, id, held);
  });
}
