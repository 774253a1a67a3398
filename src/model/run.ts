import { fitRatios } from "./affordability";
import type { Model } from "./compile";
import { Memory } from "./memory";
import type { NeedTable } from "./need";
import { fastNeed } from "./need-fast";
import { negativeGroups } from "./negative";
import type { Outcome } from "./outcome";
import { failure, success } from "./outcome";
import { scenarioPaths, withStudents } from "./paths";
import type { Problem } from "./problem";
import type { StreamTotals } from "./scenario-plan";
import { totalsByStep } from "./streams";

/** Everything one scenario yields. Steps run from 0 (t0) to n (T). */
export interface ScenarioRun {
  readonly code: string;
  /** Households by step and group, index step * groups + group, students included. */
  readonly households: Float64Array;
  /** All households by step. */
  readonly totals: Float64Array;
  /** Inhabitants by step. */
  readonly persons: Float64Array;
  /** Households by stream and step; "" is the autonomous stream. */
  readonly streams: readonly StreamTotals[];
  /** The need by report year. */
  readonly need: readonly NeedTable[];
  /** Fitting dwellings per household by income group, for t0 and each report year. */
  readonly fit: readonly { readonly year: number; readonly ratios: Float64Array }[];
}

/** Runs one scenario of a model; a group below zero is a problem, not a result. */
export function runScenario(model: Model, code: string): Outcome<ScenarioRun, Problem> {
  const { groupCount: G, inputs } = model;
  const memory = new Memory(model, model.scratch);
  const paths = scenarioPaths(model, code, memory);
  const households = withStudents(paths);
  const problems = negativeGroups(model, code, paths, households);
  if (problems.length > 0) return failure(problems);

  const totals = totalsByStep(households, G);
  return success({
    code,
    households,
    totals,
    persons: personsByStep(model, totals),
    streams: [
      ...paths.streams,
      ...paths.students.map((s) => ({ code: s.code, totals: totalsByStep(s.households, G) })),
    ],
    need: fastNeed(model, paths, households, memory),
    fit: [0, ...model.reportSteps].map((step) => ({
      year: inputs.t0 + step,
      ratios: fitRatios(model, households.subarray(step * G, (step + 1) * G)),
    })),
  });
}

/** Published level of t0 plus the modelled change. */
function personsByStep({ inputs, size }: Model, totals: Float64Array): Float64Array {
  const persons = new Float64Array(totals.length);
  const base = totals[0]! * size[0]!;
  for (let t = 0; t < totals.length; t++) {
    persons[t] = inputs.basePopulation + totals[t]! * size[t]! - base;
  }
  return persons;
}
