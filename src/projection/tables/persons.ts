import { FORMATS } from "../formats";
import type { Report } from "../report";
import { scenarioName } from "../report";
import type { Chart, ResultTable } from "../result";
import { chosenScenarios } from "./chosen-scenarios";
import { GOAL_LINE, lineLook, MOST_LINES } from "./palette";

/** Inhabitants by year and scenario, with the goal. */
export function personsTable(report: Report): ResultTable {
  const { projection, runs, stamp, words } = report;
  const { t0, populationGoal } = projection.model.inputs;
  const shown = chosenScenarios(report, MOST_LINES);
  const left = runs.length - shown.length;
  const years = Array.from(runs[0]!.persons, (_, step) => t0 + step);
  return {
    key: "Woning_R_Inwoners",
    sheet: words.persons.sheet,
    title: words.persons.title,
    notes: [...words.persons.notes, ...(left > 0 ? [words.persons.left(left)] : [])],
    stamp,
    columns: [
      { header: words.headers.year, format: FORMATS.year, width: 8 },
      ...runs.map(({ code }) => ({
        header: words.headers.personsOf(code),
        format: FORMATS.count,
      })),
      { header: words.headers.goal, format: FORMATS.count },
    ],
    rows: years.map((year, step) => [
      year,
      ...runs.map((run) => run.persons[step]!),
      populationGoal,
    ]),
    charts: [chart(report, shown)],
  };
}

function chart(report: Report, shown: readonly number[]): Chart {
  const { projection, runs, words } = report;
  const { T, populationGoal } = projection.model.inputs;
  const last = runs.map((run) => run.persons.at(-1)!);
  const highest = last.indexOf(Math.max(...last));
  const reaching = runs.filter((_, i) => last[i]! >= populationGoal);
  const values = [...runs.flatMap((run) => [...run.persons]), populationGoal];
  return {
    name: "woning:inwoners",
    title: words.persons.chart(populationGoal),
    alt: words.persons.alt(
      scenarioName(report, runs[highest]!.code),
      last[highest]!,
      T,
      populationGoal,
      reaching.map(({ code }) => scenarioName(report, code))
    ),
    kind: "line",
    xTitle: words.persons.x,
    yTitle: words.persons.y,
    format: FORMATS.count,
    category: 0,
    from: 0,
    to: runs[0]!.persons.length - 1,
    series: [
      ...shown.map((i, n) => ({ column: i + 1, ...lineLook(n) })),
      { column: runs.length + 1, ...GOAL_LINE },
    ],
    ...bounds(values),
    size: { columns: 12, rows: 26 },
  };
}

/** Round bounds close around the lines, so that they fill the picture. */
function bounds(values: readonly number[]): { min: number; max: number } {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, high - low)));
  return { min: Math.max(0, Math.floor(low / unit) * unit), max: Math.ceil(high / unit) * unit };
}
