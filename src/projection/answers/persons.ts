import type { Lookup } from "./lookup";
import type { Question } from "./question";

/** Inhabitants of a scenario in any year of the run. */
export function personsAnswer(
  lookup: Lookup,
  { scenario, year }: Extract<Question, { asks: "persons" }>
): number {
  const run = lookup.scenario(scenario);
  const at = lookup.year(year, lookup.allYears);
  return run.persons[at - lookup.report.projection.model.inputs.t0]!;
}
