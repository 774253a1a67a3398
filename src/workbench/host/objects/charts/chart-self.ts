import type { Command } from "@odoo/o-spreadsheet";
import { withDetails } from "../../engine/charts/definition";
import { chartTypeOf, withChartType } from "../../engine/charts/series-types";
import { CHARTS } from "../../engine/places";
import { oneOf, text } from "../../protocol/arguments";
import { HostError, invalidArgument } from "../../protocol/errors";
import { method, property, readOnly } from "../../protocol/members";
import { sameName } from "../collection";
import type { Members } from "../members";
import type { Chart } from "./chart";
import { chartName, chartsOn } from "./chart-names";
import { chartType, notShown } from "./readers";

const BLANKS = ["NotPlotted", "Zero", "Interplotted"] as const;

/** What a chart is, and what it is called. */
export const CHART_SELF: Members<Chart> = {
  properties: {
    id: readOnly((chart) => chart.chartId),
    name: property<Chart, string>(nameOf, text, rename),
    chartType: {
      get: ({ definition }) => chartTypeOf(definition) ?? "Invalid",
      set: (chart, value) => {
        const type = chartType(value, "chartType");
        chart.change((definition) => withChartType(definition, type), CHARTS);
      },
    },
    displayBlanksAs: property<Chart, (typeof BLANKS)[number]>(
      ({ definition }) => definition.excel.blanks ?? "NotPlotted",
      oneOf(...BLANKS),
      (chart, given) => {
        const blanks = given === "NotPlotted" ? undefined : given;
        chart.change((definition) => withDetails(definition, { blanks }));
      }
    ),
    plotVisibleOnly: property<Chart, boolean>(
      () => true,
      (value) => {
        if (value !== true) throw notShown("hidden cells");
        return value;
      },
      () => undefined
    ),
  },
  methods: {
    activate: method<Chart, []>([], activate),
    delete: method<Chart, []>([], remove),
  },
};

function nameOf({ context, sheetId, chartId, definition }: Chart): string {
  return definition.excel.name ?? chartName(context.engine.read, sheetId, chartId);
}

function rename(chart: Chart, name: string): void {
  const { sheetId, chartId } = chart;
  if (name === "") throw invalidArgument("a chart must have a name");
  chart.change((definition, read) => {
    const others = chartsOn(read, sheetId).filter((id) => id !== chartId);
    if (others.some((id) => sameName(chartName(read, sheetId, id), name))) {
      throw new HostError(
        "ItemAlreadyExists",
        `There is a chart "${name}" on the worksheet already.`
      );
    }
    return withDetails(definition, { name });
  }, CHARTS);
}

/** Shows the sheet, and selects the chart on it. */
function activate(chart: Chart): void {
  const { sheetId, context } = chart;
  context.engine.plan((read) => {
    const sheetIdFrom = read.getActiveSheetId();
    const select: Command = { type: "SELECT_FIGURE", figureId: chart.figureIn(read).id };
    return sheetIdFrom === sheetId
      ? [select]
      : [{ type: "ACTIVATE_SHEET", sheetIdFrom, sheetIdTo: sheetId }, select];
  });
}

function remove(chart: Chart): void {
  const { sheetId, context } = chart;
  context.engine.plan(
    (read) => [{ type: "DELETE_FIGURE", sheetId, figureId: chart.figureIn(read).id }],
    CHARTS
  );
}
