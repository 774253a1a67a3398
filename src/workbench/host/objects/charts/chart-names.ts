import { definitionOf } from "../../engine/charts/definition";
import { wordsOf } from "../../engine/charts/names";
import type { Reading } from "../../engine/plugins/facts-plugin";

/** The ids of the charts of a sheet, the lowest first. */
export function chartsOn(read: Reading, sheetId: string): string[] {
  const ids = read.getChartIds(sheetId);
  return read
    .getFigures(sheetId)
    .filter(({ tag }) => tag === "chart")
    .flatMap(({ id }) => ids.filter((chartId) => read.getFigureIdFromChartId(chartId) === id));
}

/** The name of a chart; one that a person made in the grid is called by its place. */
export function chartName(read: Reading, sheetId: string, chartId: string): string {
  const name = definitionOf(read, chartId)?.excel.name;
  return name ?? `${wordsOf(read).chart} ${chartsOn(read, sheetId).indexOf(chartId) + 1}`;
}

/** What Excel calls the next chart. */
export function nextChartName(read: Reading, sheetId: string): string {
  const names = new Set(chartsOn(read, sheetId).map((id) => chartName(read, sheetId, id)));
  let number = names.size + 1;
  while (names.has(`${wordsOf(read).chart} ${number}`)) number++;
  return `${wordsOf(read).chart} ${number}`;
}
