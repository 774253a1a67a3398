import { itemNotFound } from "../../protocol/errors";
import { method, orNull } from "../../protocol/members";
import type { Method } from "../../protocol/members";
import type { Context } from "../context";
import { Chart } from "./chart";
import { chartsOn } from "./chart-names";

interface HasContext {
  readonly context: Context;
}

/** The chart that is selected, which is one of the sheet that is shown. */
function activeChart({ context }: HasContext): Chart {
  const { read } = context.engine;
  const sheetId = read.getActiveSheetId();
  const selected = read.getSelectedFigureId();
  const id = chartsOn(read, sheetId).find(
    (chartId) => read.getFigureIdFromChartId(chartId) === selected
  );
  if (id === undefined) throw itemNotFound("no chart is active");
  return new Chart(context, sheetId, id);
}

/** Served by the workbook. */
export const ACTIVE_CHART: Readonly<Record<string, Method<HasContext>>> = {
  getActiveChart: method<HasContext, []>([], activeChart),
  getActiveChartOrNullObject: method<HasContext, []>([], (workbook) =>
    orNull(() => activeChart(workbook))
  ),
};
