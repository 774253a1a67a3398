import type { Chart, ResultTable } from "../../projection/result";
import { PALETTE } from "../../assumptions/looks/look";
import { address, formatArea } from "../../assumptions/area";
import type { ChartPlace } from "../../projection/placement/result-plan";
import { COLUMN_PIXELS, ROW_PIXELS, widthOf } from "../../projection/placement/result-plan";
import { applySeriesLook, chartType } from "./chart-looks";
import { POINTS_A_PIXEL } from "./points";
import type { SeriesSource } from "./series-data";
import { drawnArea, seriesName, seriesRanges } from "./series-data";
import type { Step } from "./steps";

const TITLE_SIZE = 13;
const TEXT_SIZE = 10;

/**
 * A new chart on a result sheet. Alternative text, hatching, the colours of gridlines and of the frame are beyond
 * Excel.js: the text beneath the chart, and pale bars within an edge, take their place.
 */
export function chartStep(source: SeriesSource, table: ResultTable, place: ChartPlace): Step {
  const { sheet } = source;
  const { chart } = place;
  const first = chart.series[0]!;
  const seed = drawnArea(source, chart, first.column);
  const seedRange = sheet.getRange(formatArea({ ...seed, top: source.table.top }));
  const corner = address(place.row + 1, place.column + 1);
  const ranges = chart.series.map(({ column }) => seriesRanges(source, chart, column));
  const header = (column: number) => seriesName(table.columns[column]!.header);
  return {
    cells: 0,
    write() {
      const drawn = sheet.charts.add(chartType(chart), seedRange, Excel.ChartSeriesBy.columns);
      drawn.name = chart.name;
      drawn.setPosition(corner);
      drawn.left = leftOf(table, place);
      drawn.width = chart.size.columns * COLUMN_PIXELS * POINTS_A_PIXEL;
      drawn.height = chart.size.rows * ROW_PIXELS * POINTS_A_PIXEL;
      for (const [k, series] of chart.series.entries()) {
        const { values, categories } = ranges[k]!;
        const name = header(series.column);
        const target = k === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
        if (k === 0) target.name = name;
        target.setValues(values);
        target.setXAxisValues(categories);
        applySeriesLook(target, chart, series);
      }
      dress(drawn, chart);
    },
  };
}

/** Points from the left edge of the sheet. */
function leftOf(table: ResultTable, { column, offset }: ChartPlace): number {
  let pixels = offset;
  for (let c = 0; c < column; c++) pixels += widthOf(table.columns[c]?.width);
  return pixels * POINTS_A_PIXEL;
}

function dress(drawn: Excel.Chart, chart: Chart): void {
  drawn.title.text = chart.title;
  drawn.title.overlay = false;
  applyFont(drawn.title.format.font, TITLE_SIZE, PALETTE.accent, true);
  drawn.legend.visible = true;
  drawn.legend.position = "Bottom";
  drawn.legend.overlay = false;
  const { categoryAxis, valueAxis } = drawn.axes;
  nameAxis(categoryAxis, chart.xTitle);
  nameAxis(valueAxis, chart.yTitle);
  valueAxis.numberFormat = chart.format;
  if (chart.min !== undefined) valueAxis.minimum = chart.min;
  if (chart.max !== undefined) valueAxis.maximum = chart.max;
  valueAxis.majorGridlines.visible = true;
  // Labels stand clear of bars below zero; horizontal bars run from the first row down.
  categoryAxis.tickLabelPosition = "Low";
  if (chart.kind === "bar") categoryAxis.reversePlotOrder = true;
}

function nameAxis(axis: Excel.ChartAxis, title: string): void {
  if (title === "") return;
  axis.title.text = title;
  applyFont(axis.title.format.font, TEXT_SIZE, PALETTE.quiet, false);
}

function applyFont(font: Excel.ChartFont, size: number, color: string, bold: boolean): void {
  font.size = size;
  font.color = `#${color}`;
  font.bold = bold;
}
