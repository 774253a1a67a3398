import type { ScenarioRun } from "../../model/run";
import { FORMATS } from "../formats";
import type { Report } from "../report";
import { scenarioName } from "../report";
import type { ResultColumn, ResultTable, ResultValue } from "../result";

/** Scenarios beside each other: households and inhabitants, against the goal and the reference. */
export function overviewTable(report: Report): ResultTable {
  const { projection, runs, stamp, words } = report;
  const { inputs, size } = projection.model;
  const { populationGoal } = inputs;
  const reached = runs.filter((run) => run.persons.at(-1)! >= populationGoal).length;
  return {
    key: "Woning_R_Overzicht",
    sheet: words.overview.sheet,
    title: words.overview.title,
    notes: words.overview.notes(populationGoal, reached, runs.length, size.at(-1)!),
    stamp,
    columns: columns(report),
    rows: runs.map((run) => row(report, run)),
    charts: [],
  };
}

function columns({ projection, reference, words }: Report): ResultColumn[] {
  const { t0, T, reportYears } = projection.model.inputs;
  const { headers } = words;
  const years = [t0, ...reportYears];
  const count = (header: string): ResultColumn => ({ header, format: FORMATS.count });
  const change = (header: string): ResultColumn => ({ header, format: FORMATS.change });
  return [
    { header: headers.code, width: 16 },
    { header: headers.scenario, width: 44 },
    ...years.map((year) => count(headers.households(year))),
    change(headers.householdsChange(t0, T)),
    change(headers.fromReference(reference.code, T)),
    ...years.map((year) => count(headers.persons(year))),
    change(headers.personsChange(t0, T)),
    change(headers.fromGoal(T)),
    count(headers.shortOfGoal(T)),
    { header: headers.breakEven, format: FORMATS.size, width: 20 },
  ];
}

function row(report: Report, run: ScenarioRun): ResultValue[] {
  const { projection, reference } = report;
  const { inputs, steps } = projection.model;
  const { t0, reportYears, populationGoal } = inputs;
  const shown = [t0, ...reportYears].map((year) => year - t0);
  const households = run.totals[steps]!;
  const persons = run.persons[steps]!;
  return [
    run.code,
    scenarioName(report, run.code),
    ...shown.map((step) => run.totals[step]!),
    households - run.totals[0]!,
    households - reference.totals[steps]!,
    ...shown.map((step) => run.persons[step]!),
    persons - run.persons[0]!,
    persons - populationGoal,
    Math.max(0, populationGoal - persons),
    breakEvenSize(report, run),
  ];
}

/** The size in T at which the households of a scenario just reach the goal; null without households. */
export function breakEvenSize({ projection }: Report, run: ScenarioRun): number | null {
  const { inputs, steps, size } = projection.model;
  const households = run.totals[steps]!;
  if (households <= 0) return null;
  const { populationGoal, basePopulation } = inputs;
  return (populationGoal - basePopulation + run.totals[0]! * size[0]!) / households;
}
