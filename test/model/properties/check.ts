import fc from "fast-check";
import type { Model } from "../../../src/model/compile";
import type { Inputs } from "../../../src/model/inputs";
import type { ScenarioRun } from "../../../src/model/run";
import { randomInputs } from "../random/inputs";
import { modelOf, successfulRuns, sum } from "../runs";

/** A fixed seed: the same models everywhere, a failure can be repeated. */
const SETTINGS = { seed: 20240101, numRuns: 80 };

/** Holds for random valid inputs; throws with the smallest that it does not hold for. */
export function forInputs(holds: (inputs: Inputs) => void): void {
  fc.assert(fc.property(randomInputs, holds), SETTINGS);
}

/** Holds for every scenario that runs of random models. */
export function forRuns(holds: (model: Model, run: ScenarioRun) => void): void {
  forInputs((inputs) => {
    const model = modelOf(inputs);
    for (const run of successfulRuns(model).values()) holds(model, run);
  });
}

/** What counts as equal: a thousand-millionth of all households. */
export function tolerance(model: Model): number {
  return 1e-9 * sum(model.h0);
}
