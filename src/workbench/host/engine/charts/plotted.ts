import type { ChartData, FunctionResultObject } from "@odoo/o-spreadsheet";
import { traitsOf } from "./chart-types";
import type { ChartTraits } from "./chart-types";
import { detailsOf, letterOf, styleOf } from "./definition";
import type { SeriesDetails } from "./details";
import type { RangeDefinition } from "./names";
import { seriesTypeOf } from "./series-types";

/** A series as it is about to be drawn. */
export interface PlottedSeries {
  readonly id: string;
  readonly name: string;
  readonly traits: ChartTraits;
  readonly details: SeriesDetails;
  readonly cells: readonly FunctionResultObject[];
  /** The axis along which its values lie. */
  readonly axis: string;
  /** Series of the same pile lie on top of each other; undefined for one that stands alone. */
  readonly pile: string | undefined;
}

export function plottedSeries(definition: RangeDefinition, data: ChartData): PlottedSeries[] {
  return data.dataSetsValues.flatMap(({ dataSetId: id, label: name, data: cells }) => {
    const type = seriesTypeOf(definition, id);
    if (!type) return [];
    const traits = traitsOf(type);
    const second = styleOf(definition, id).yAxisId === "y1";
    const axis = letterOf(definition, second ? "secondary" : "value");
    const pile = traits.stacking && `${traits.form} ${axis}`;
    return { id, name, traits, details: detailsOf(definition, id), cells, axis, pile };
  });
}

/** Where points are drawn along an axis: at their values, or on top of those that lie below them in their pile. */
export function reach(series: readonly PlottedSeries[], axis: string): number[] {
  const tops = new Map<string, number>();
  const reached: number[] = [];
  for (const { cells, pile, axis: own } of series) {
    if (own !== axis) continue;
    cells.forEach(({ value }, i) => {
      if (typeof value !== "number") return;
      if (pile === undefined) return void reached.push(value);
      // What is below zero piles up downwards.
      const key = `${pile} ${i} ${value < 0}`;
      const top = (tops.get(key) ?? 0) + value;
      tops.set(key, top);
      reached.push(top);
    });
  }
  return reached;
}
