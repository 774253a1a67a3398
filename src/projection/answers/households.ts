import { incomesWord } from "../../assumptions/schema/words";
import type { Report } from "../report";
import type { Lookup } from "./lookup";
import type { AnswerTable, Question } from "./question";

type HouseholdsQuestion = Extract<Question, { asks: "households" }>;

/** Households; without any argument the table of groups in t0 and the report years. */
export function householdsAnswer(
  lookup: Lookup,
  { scenario, year, group }: HouseholdsQuestion
): number | AnswerTable {
  const { report } = lookup;
  if ([scenario, year, group].every((given) => given === null)) return householdsSpill(report);
  const { groupCount, inputs } = report.projection.model;
  const run = lookup.scenario(scenario);
  const step = lookup.year(year, lookup.allYears) - inputs.t0;
  let total = 0;
  for (const g of lookup.groups(group)) total += run.households[step * groupCount + g]!;
  return total;
}

function householdsSpill({ active, projection, words: { headers } }: Report): AnswerTable {
  const { groupCount, inputs } = projection.model;
  const { t0, reportYears, groups } = inputs;
  const years = [t0, ...reportYears];
  return [
    [
      headers.group,
      headers.milieu,
      headers.phase,
      headers.incomes,
      ...years.map((year) => headers.households(year)),
    ],
    ...groups.map(({ code, milieu, phase, incomes }, g) => [
      code,
      milieu,
      phase,
      incomesWord(incomes),
      ...years.map((year) => active.households[(year - t0) * groupCount + g]!),
    ]),
  ];
}
