import type { ChartData, ChartRuntime } from "@odoo/o-spreadsheet";
import type { Reading } from "../plugins/facts-plugin";
import type { ChartConfig } from "./config";
import { axesAsExcel } from "./draw-axes";
import { labelsAsExcel } from "./draw-labels";
import { seriesAsExcel } from "./draw-series";
import { textsAsExcel } from "./draw-texts";
import type { RangeDefinition } from "./names";
import { plottedSeries } from "./plotted";
import type { PlottedSeries } from "./plotted";

/** What a step of drawing works on. */
export interface Drawing {
  readonly definition: RangeDefinition;
  readonly series: readonly PlottedSeries[];
  /** What stands under a scatter of points. */
  readonly positions: readonly number[];
  readonly read: Reading;
}

const STEPS: readonly ((config: ChartConfig, drawing: Drawing) => ChartConfig)[] = [
  seriesAsExcel,
  axesAsExcel,
  labelsAsExcel,
  textsAsExcel,
];

/** Makes the engine's drawing of a chart that of Excel, as far as the library that draws it can. */
export function drawAsExcel(
  runtime: ChartRuntime,
  definition: RangeDefinition,
  data: ChartData,
  read: Reading
): ChartRuntime {
  const series = plottedSeries(definition, data);
  if (series.length === 0 || !("chartJsConfig" in runtime)) return runtime;
  const positions = data.labelValues.map(({ value }) => Number(value));
  const drawing: Drawing = { definition, series, positions, read };
  const config = STEPS.reduce(
    (held, step) => step(held, drawing),
    runtime.chartJsConfig as unknown as ChartConfig
  );
  return { ...runtime, chartJsConfig: config } as unknown as ChartRuntime;
}
