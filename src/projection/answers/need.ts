import { needBySegment } from "../tables/need-of";
import type { Lookup } from "./lookup";
import type { AnswerTable, Question } from "./question";

type NeedQuestion = Extract<Question, { asks: "need" }>;

/** Dwellings; without any argument the table of segments by report years. */
export function needAnswer(
  lookup: Lookup,
  { scenario, year, segment, milieu }: NeedQuestion
): number | AnswerTable {
  const { report } = lookup;
  if ([scenario, year, segment, milieu].every((given) => given === null)) return needSpill(lookup);
  const { model } = report.projection;
  const run = lookup.scenario(scenario);
  const at = lookup.year(year, model.inputs.reportYears);
  const need = run.need.find((table) => table.year === at)!;
  const segments = lookup.segments(segment);
  let total = 0;
  for (const m of lookup.milieus(milieu)) {
    for (const s of segments) total += need.value[m * model.segmentCount + s]!;
  }
  return total;
}

function needSpill({ report }: Lookup): AnswerTable {
  const { active, projection, words } = report;
  const bySegment = active.need.map((need) => needBySegment(report, need, "value"));
  return [
    [words.headers.segment, ...active.need.map(({ year }) => words.answers.need(year))],
    ...projection.model.inputs.segments.map(({ code }, s) => [
      code,
      ...bySegment.map((values) => values[s]!),
    ]),
  ];
}
