import type { Model } from "../../src/model/compile";
import { Memory } from "../../src/model/memory";
import type { NeedTable } from "../../src/model/need";
import { fastNeed } from "../../src/model/need-fast";
import { scenarioPaths, withStudents } from "../../src/model/paths";
import type { ScenarioRun } from "../../src/model/run";
import { runScenario } from "../../src/model/run";

/** Brightlands, ASML, commuters and migration together: the most components without students. */
export const SCENARIO = "asml";

/**
 * What the program in C computes too: all streams, the autonomous one included, and the need of every
 * report year with its parts. Of the autonomous stream nothing is kept: Heerlen's is an inflow.
 */
export function scenarioNeed(model: Model, code: string): readonly NeedTable[] {
  if (!model.autonomousInflow) throw new Error("the autonomous stream would not be computed anew");
  const memory = new Memory(model, model.scratch);
  const paths = scenarioPaths(model, code, memory);
  return fastNeed(model, paths, withStudents(paths), memory);
}

/** Every output of a scenario, inhabitants and affordability too. @throws Error when it is refused */
export function wholeRun(model: Model, code: string): ScenarioRun {
  const run = runScenario(model, code);
  if (!run.ok) throw new Error(JSON.stringify(run.problems[0]));
  return run.value;
}
