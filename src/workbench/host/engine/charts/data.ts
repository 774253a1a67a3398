import type { ChartData, DatasetValues, FunctionResultObject, Range } from "@odoo/o-spreadsheet";
import type { Reading } from "../plugins/facts-plugin";
import { traitsOf } from "./chart-types";
import { styleOf } from "./definition";
import { seriesName } from "./names";
import type { RangeDefinition } from "./names";
import { chartTypeOf, seriesTypeOf } from "./series-types";

type Cells = readonly FunctionResultObject[];

/** What the engine reads from the cells, as Excel reads it: names, categories, blanks, shares. */
export function excelData(
  read: Reading,
  sheetId: string,
  definition: RangeDefinition,
  data: ChartData
): ChartData {
  const form = formOf(definition);
  const all = data.dataSetsValues.map((series) => ({
    ...series,
    label: seriesName(read, sheetId, definition, series.dataSetId),
    data: series.data.map((cell) => plotted(cell, definition, form)),
  }));
  // A pie has room for one series; Excel keeps the others without showing them.
  const dataSetsValues = shares(definition, form === "pie" ? all.slice(0, 1) : all);
  const count = Math.max(0, ...dataSetsValues.map((series) => series.data.length));
  return { dataSetsValues, labelValues: labels(read, definition, data.labelValues, count) };
}

function formOf(definition: RangeDefinition): string | undefined {
  const type = chartTypeOf(definition);
  return type && traitsOf(type).form;
}

function plotted(
  cell: FunctionResultObject,
  { excel }: RangeDefinition,
  form: string | undefined
): FunctionResultObject {
  const { value } = cell;
  if (value === null && excel.blanks === "Zero") return { value: 0 };
  // Slices have no sign.
  const round = form === "pie" || form === "doughnut";
  return round && typeof value === "number" ? { ...cell, value: Math.abs(value) } : cell;
}

/** Values of series that fill up to a hundred percent become shares of all that lies on the same axis. */
function shares(definition: RangeDefinition, all: DatasetValues[]): DatasetValues[] {
  const axisOf = ({ dataSetId }: DatasetValues): string =>
    styleOf(definition, dataSetId).yAxisId ?? "y";
  const shared = all.filter(({ dataSetId }) => {
    const type = seriesTypeOf(definition, dataSetId);
    return type && traitsOf(type).stacking === "share";
  });
  if (shared.length === 0) return all;
  const total = (axis: string, i: number): number =>
    shared
      .filter((series) => axisOf(series) === axis)
      .reduce((sum, { data }) => sum + Math.abs(Number(data[i]?.value ?? 0) || 0), 0);
  return all.map((series) => {
    if (!shared.includes(series)) return series;
    const data = series.data.map((cell, i) => {
      const whole = total(axisOf(series), i);
      if (typeof cell.value !== "number") return cell;
      return { value: whole === 0 ? 0 : cell.value / whole, format: "0%" };
    });
    return { ...series, data };
  });
}

/** Without categories, Excel counts; under a scatter of points there are numbers only. */
function labels(
  read: Reading,
  definition: RangeDefinition,
  held: Cells,
  count: number
): FunctionResultObject[] {
  const { labelRange, dataSets } = definition.dataSource;
  const counted = Array.from({ length: count }, (_, i) => i + 1);
  if (definition.type === "scatter") {
    const numeric =
      labelRange && held.every(({ value }) => value === null || typeof value === "number");
    // Without their format the engine does not take days for an axis of time, which it cannot always draw.
    return (numeric ? held.map(({ value }) => value) : counted).map((value) => ({ value }));
  }
  if (!labelRange) return counted.map((value) => ({ value: String(value) }));
  const zone = dataSets[0]?.dataRange.zone;
  if (!zone || isLine(labelRange)) return [...held];
  return levels(read, labelRange, zone.bottom - zone.top >= zone.right - zone.left);
}

const isLine = ({ zone }: Range): boolean => zone.top === zone.bottom || zone.left === zone.right;

/** Several columns of categories, which Excel shows in levels, one after another. */
function levels(read: Reading, { sheetId, zone }: Range, down: boolean): FunctionResultObject[] {
  const made: FunctionResultObject[] = [];
  const [from, to] = down ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const [first, last] = down ? [zone.left, zone.right] : [zone.top, zone.bottom];
  for (let line = from; line <= to; line++) {
    if (down ? read.isRowHidden(sheetId, line) : read.isColHidden(sheetId, line)) continue;
    const texts: string[] = [];
    for (let level = first; level <= last; level++) {
      const [row, col] = down ? [line, level] : [level, line];
      texts.push(read.getEvaluatedCell({ sheetId, row, col }).formattedValue);
    }
    made.push({ value: texts.filter((text) => text !== "").join(" ") });
  }
  return made;
}
