import { seriesIds, withDetails, withSeries, withStyle } from "../../engine/charts/definition";
import type { Definition, Source } from "../../engine/charts/definition";
import { invalidArgument } from "../../protocol/errors";
import type { Range } from "../range";
import { notShown } from "./readers";
import type { Layout } from "./source";

/** Draws what was found in a block of cells: series keep their look by their places. */
export function withLayout(
  definition: Definition,
  { plotBy, series, categories }: Layout,
  source: Range,
  newId: () => string
): Definition {
  const held = seriesIds(definition);
  const ids = series.map((_, i) => held[i] ?? newId());
  const dataSets = series.map(({ values }, i) => ({
    dataSetId: ids[i]!,
    dataRange: values.address,
  }));
  const kept = held.filter((id) => !ids.includes(id)).reduce(withoutLook, definition);
  const sourced = withSource(kept, { dataSets, labelRange: categories?.address });
  const told = withDetails(sourced, { source: source.address, plotBy, awaiting: undefined });
  return series.reduce(
    (next, { name }, i) => named(next, ids[i]!, { reference: name?.address }),
    told
  );
}

/** A name is cells, or else words. */
export function named(
  definition: Definition,
  id: string,
  { reference, words }: { readonly reference?: string | undefined; readonly words?: string }
): Definition {
  return withStyle(withSeries(definition, id, { name: reference }), id, { label: words });
}

/** A series without values, which is not seen yet. */
export function withNewSeries(
  definition: Definition,
  id: string,
  name: string | undefined,
  index: number | undefined
): Definition {
  const count = seriesIds(definition).length;
  const place = index ?? count;
  if (place < 0 || place > count) throw invalidArgument(`there is no place ${place} for a series`);
  const { awaiting = [] } = definition.excel;
  const moved = awaiting.map((each) =>
    each.place < place ? each : { ...each, place: each.place + 1 }
  );
  const all = [...moved, { id, place }].sort((a, b) => a.place - b.place);
  const added = withDetails(definition, { awaiting: all });
  return name === undefined ? added : named(added, id, { words: name });
}

export function withoutSeries(definition: Definition, id: string): Definition {
  const place = placeOf(definition, id);
  const { dataSource, excel } = definition;
  const awaiting = excel.awaiting
    ?.filter((each) => each.id !== id)
    .map((each) => (each.place < place ? each : { ...each, place: each.place - 1 }));
  const dataSets = dataSource.dataSets.filter(({ dataSetId }) => dataSetId !== id);
  return withDetails(withSource(withoutLook(definition, id), { dataSets }), { awaiting });
}

export function withValues(definition: Definition, id: string, values: Range): Definition {
  placeOf(definition, id);
  const plotted = new Map(definition.dataSource.dataSets.map((each) => [each.dataSetId, each]));
  plotted.set(id, { dataSetId: id, dataRange: lineOf(values).address });
  const dataSets = seriesIds(definition).flatMap((each) => plotted.get(each) ?? []);
  const awaiting = definition.excel.awaiting?.filter((each) => each.id !== id);
  return withDetails(withSource(definition, { dataSets }), { awaiting });
}

/** All series share one range of categories: that of the first, which is the one that Excel shows too. */
export function withCategories(
  definition: Definition,
  categories: Range,
  id: string | undefined,
  held: boolean
): Definition {
  const { labelRange } = definition.dataSource;
  if (held) return definition;
  const first = id === undefined || placeOf(definition, id) === 0;
  if (!first && labelRange !== undefined) throw notShown("other categories for each series");
  return withSource(definition, { labelRange: categories.address });
}

export function withSource(definition: Definition, changed: Partial<Source>): Definition {
  const dataSource = { ...definition.dataSource, ...changed, type: "range" };
  return { ...definition, dataSource };
}

function withoutLook(definition: Definition, id: string): Definition {
  const { [id]: details, ...series } = definition.excel.series ?? {};
  const { [id]: style, ...dataSetStyles } = definition.dataSetStyles;
  return details || style ? withDetails({ ...definition, dataSetStyles }, { series }) : definition;
}

function placeOf(definition: Definition, id: string): number {
  const place = seriesIds(definition).indexOf(id);
  if (place < 0) throw invalidArgument("the series was deleted");
  return place;
}

function lineOf(values: Range): Range {
  if (values.rows === 1 || values.columns === 1) return values;
  throw invalidArgument("the values of a series are one row or one column");
}
