import type { Report } from "../report";
import { scenarioName } from "../report";
import type { AnswerTable } from "./question";

/** Households and inhabitants of every scenario in T, and what changed since t0. */
export function scenariosAnswer(report: Report): AnswerTable {
  const { projection, runs, words } = report;
  const { headers } = words;
  const { inputs, steps } = projection.model;
  const { t0, T } = inputs;
  return [
    [
      headers.code,
      headers.scenario,
      headers.households(T),
      headers.persons(T),
      headers.householdsChange(t0, T),
      headers.personsChange(t0, T),
    ],
    ...runs.map(({ code, totals, persons }) => [
      code,
      scenarioName(report, code),
      totals[steps]!,
      persons[steps]!,
      totals[steps]! - totals[0]!,
      persons[steps]! - persons[0]!,
    ]),
  ];
}
