import type { Assumptions } from "../assumptions/assumptions";
import type { ResultWords } from "../locale/nl/results";
import type { ScenarioRun } from "../model/run";
import type { ReconciliationRow } from "./reconciliation/reconcile";
import { reconcile } from "./reconciliation/reconcile";
import type { Stamp } from "./result";
import type { Projection } from "./session";

/** Everything that result tables are made of. */
export interface Report {
  readonly assumptions: Assumptions;
  readonly projection: Projection;
  /** Every scenario, in the order of the inputs. */
  readonly runs: readonly ScenarioRun[];
  /** What pictures show: the active scenario of the workbook. */
  readonly active: ScenarioRun;
  /** What scenarios are compared with. */
  readonly reference: ScenarioRun;
  /** Published figures beside what the model makes of them. */
  readonly reconciliation: readonly ReconciliationRow[];
  readonly stamp: Stamp;
  readonly words: ResultWords;
}

/** The scenario that others are compared with, where there is one of this name; else the first. */
const REFERENCE = "basis";

/**
 * The report of a projection of which every scenario has run.
 * @param engine version of the engine
 * @param moment of this run; a writer keeps an earlier one where nothing else in the stamp differs
 */
export function makeReport(
  assumptions: Assumptions,
  projection: Projection,
  runs: readonly ScenarioRun[],
  engine: string,
  moment: Date,
  words: ResultWords
): Report {
  const find = (code: string): ScenarioRun => runs.find((run) => run.code === code) ?? runs[0]!;
  const scenario = assumptions.activeScenario;
  const { hash } = projection;
  return {
    assumptions,
    projection,
    runs,
    active: find(scenario),
    reference: find(REFERENCE),
    reconciliation: reconcile(projection, runs, assumptions),
    stamp: {
      assumptions: hash,
      engine,
      scenario,
      moment: words.moment(moment),
      text: words.stamp(scenario, hash, engine),
    },
    words,
  };
}

/** The name of a scenario, or its code where it has none. */
export function scenarioName({ projection }: Pick<Report, "projection">, code: string): string {
  return projection.model.inputs.scenarios[code]?.name ?? code;
}
