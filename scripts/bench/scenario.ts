import type { Model } from "../../src/model/compile";
import type { ScenarioRun } from "../../src/model/run";
import { runScenario } from "../../src/model/run";
import { autonomousStream } from "../../src/model/streams";

/** Brightlands, ASML, commuters and migration together: the most components without students. */
export const SCENARIO = "asml";

/**
 * One whole run: every stream, the autonomous one too, and every output of every report year.
 * @throws Error when the scenario is refused
 */
export function wholeRun(model: Model, code: string): ScenarioRun {
  const { inputs, steps, h0, profiles, dissolution, ageing } = model;
  const profile = profiles.get(inputs.autonomousProfile)!;
  const autonomous = autonomousStream(inputs, steps, h0, profile, dissolution, ageing);
  const run = runScenario({ ...model, autonomous }, code);
  if (!run.ok) throw new Error(JSON.stringify(run.problems[0]));
  return run.value;
}
