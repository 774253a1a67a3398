import { detailsOf, seriesIds, withSeries } from "./definition";
import type { AnyDefinition, Definition } from "./definition";
import type { LabelDetails } from "./details";

const PARTS = ["value", "seriesName", "categoryName", "percentage"] as const;

const shows = (labels: LabelDetails | undefined): boolean => PARTS.some((part) => labels?.[part]);

/**
 * What the points of a series are labelled with. The engine knows one switch for all of a chart; where it is on and
 * no series says what its labels are, they are values.
 */
export function labelsOf(definition: AnyDefinition, id: string): LabelDetails {
  const { labels = {} } = detailsOf(definition, id);
  if (!definition.showValues) return { ...labels, ...NOTHING };
  const chosen = Object.values(definition.excel.series ?? {}).some((each) => shows(each.labels));
  return chosen ? labels : { ...labels, value: true };
}

const NOTHING: LabelDetails = {
  value: false,
  seriesName: false,
  categoryName: false,
  percentage: false,
};

export function hasLabels(definition: AnyDefinition, id: string): boolean {
  return shows(labelsOf(definition, id));
}

/** Changes the labels of some series; the switch of the chart follows. */
export function withLabels(
  definition: Definition,
  ids: readonly string[],
  changed: LabelDetails
): Definition {
  const all = seriesIds(definition);
  // What was shown because nothing was said is said from now on.
  const said = all.reduce(
    (held, id) => withSeries(held, id, { labels: labelsOf(definition, id) }),
    definition
  );
  const next = ids.reduce((held, id) => {
    const { labels } = detailsOf(held, id);
    return withSeries(held, id, { labels: { ...labels, ...changed } });
  }, said);
  return { ...next, showValues: all.some((id) => shows(detailsOf(next, id).labels)) };
}
