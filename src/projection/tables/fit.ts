import type { ScenarioRun } from "../../model/run";
import { FORMATS } from "../formats";
import type { Report } from "../report";
import { scenarioName } from "../report";
import type { Chart, ResultTable, ResultValue } from "../result";
import { chosenScenarios } from "./chosen-scenarios";
import { columnLook, GOAL_LINE, MOST_COLUMNS } from "./palette";

/** What is enough: a fitting dwelling for each household. */
const ENOUGH = 1;
/** Before the scenarios stand the income group, its households and the fit of now. */
const FIRST_SCENARIO = 3;

/** Fitting dwellings per household by income group: now, and in the last report year by scenario. */
export function fitTable(report: Report): ResultTable {
  const { projection, runs, stamp, words } = report;
  const { t0, affordability } = projection.model.inputs;
  const { headers } = words;
  const shown = chosenScenarios(report, MOST_COLUMNS - 1);
  const left = runs.length - shown.length;
  const { year } = runs[0]!.fit.at(-1)!;
  return {
    key: "Woning_R_Passendheid",
    sheet: words.fit.sheet,
    title: words.fit.title,
    notes: [...words.fit.notes, ...(left > 0 ? [words.fit.left(left)] : [])],
    stamp,
    columns: [
      { header: headers.incomeGroup, width: 40 },
      { header: headers.inGroup, format: FORMATS.count },
      { header: headers.fitNow(t0), format: FORMATS.exactShare },
      ...runs.map(({ code }) => ({
        header: headers.fitOf(code, year),
        format: FORMATS.exactShare,
      })),
      { header: headers.enough, format: FORMATS.share },
    ],
    rows: affordability.groups.map(({ code, households }, j) => [
      code,
      households,
      ratio(runs[0]!.fit[0]!.ratios[j]!),
      ...runs.map((run) => ratio(lastFit(run, j))),
      ENOUGH,
    ]),
    charts: [chart(report, shown)],
  };
}

function lastFit(run: ScenarioRun, j: number): number {
  return run.fit.at(-1)!.ratios[j]!;
}

/** Without households there is no ratio. */
function ratio(value: number): ResultValue {
  return Number.isFinite(value) ? value : null;
}

function chart(report: Report, shown: readonly number[]): Chart {
  const { projection, runs, active, words } = report;
  const { groups } = projection.model.inputs.affordability;
  const { year, ratios } = active.fit.at(-1)!;
  const finite = ratios.map((value) => (Number.isFinite(value) ? value : Infinity));
  const tightest = finite.indexOf(Math.min(...finite));
  return {
    name: "woning:passendheid",
    title: words.fit.chart(year),
    alt: words.fit.alt(
      groups[tightest]!.code,
      active.fit[0]!.ratios[tightest]!,
      ratios[tightest]!,
      scenarioName(report, active.code),
      year
    ),
    kind: "column",
    xTitle: words.fit.x,
    yTitle: words.fit.y,
    format: FORMATS.share,
    category: 0,
    from: 0,
    to: groups.length - 1,
    series: [
      { column: FIRST_SCENARIO - 1, ...columnLook(0) },
      ...shown.map((i, n) => ({ column: FIRST_SCENARIO + i, ...columnLook(n + 1) })),
      { column: FIRST_SCENARIO + runs.length, ...GOAL_LINE },
    ],
    min: 0,
    size: { columns: 13, rows: 24 },
  };
}
