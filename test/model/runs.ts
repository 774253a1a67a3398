import type { Model } from "../../src/model/compile";
import { compileModel } from "../../src/model/compile";
import type { Inputs } from "../../src/model/inputs";
import { Memory } from "../../src/model/memory";
import { directFlows } from "../../src/model/need-direct";
import { needTable } from "../../src/model/need";
import type { NeedTable } from "../../src/model/need";
import type { Outcome } from "../../src/model/outcome";
import type { Paths } from "../../src/model/paths";
import { scenarioPaths, withStudents } from "../../src/model/paths";
import type { Problem } from "../../src/model/problem";
import type { ScenarioRun } from "../../src/model/run";
import { runScenario } from "../../src/model/run";

/** The value of an outcome; a test that expects one shows the problems instead. */
export function valueOf<T>(outcome: Outcome<T, Problem>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 1));
  return outcome.value;
}

export function modelOf(inputs: Inputs): Model {
  return valueOf(compileModel(inputs));
}

/** The runs that succeed, by code: a scenario that drains a group is refused, others may be fine. */
export function successfulRuns(model: Model): ReadonlyMap<string, ScenarioRun> {
  const runs = new Map<string, ScenarioRun>();
  for (const code of Object.keys(model.inputs.scenarios)) {
    const outcome = runScenario(model, code);
    if (outcome.ok) runs.set(code, outcome.value);
  }
  return runs;
}

/** The need of a scenario by carrying the whole matrix. */
export function directNeed(model: Model, code: string): readonly NeedTable[] {
  const paths = pathsOf(model, code);
  return directFlows(model, paths).map((flow, r) =>
    needTable(model, withStudents(paths), model.reportSteps[r]!, flow)
  );
}

/** The paths of a scenario, in memory of their own. */
export function pathsOf(model: Model, code: string): Paths {
  return scenarioPaths(model, code, Memory.own(model));
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The largest absolute difference of two lists of the same length. */
export function distance(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (found.length !== expected.length) return Infinity;
  let worst = 0;
  for (let i = 0; i < found.length; i++) {
    const off = Math.abs(found[i]! - expected[i]!);
    // NaN is no agreement.
    if (!(off <= worst)) worst = Number.isNaN(off) ? Infinity : off;
  }
  return worst;
}

/** Sum over milieus of a table that is flat by milieu and segment. */
export function bySegment(model: Model, table: ArrayLike<number>): readonly number[] {
  const S = model.segmentCount;
  return Array.from({ length: S }, (_, s) => sum(model.milieus.map((_, m) => table[m * S + s]!)));
}
