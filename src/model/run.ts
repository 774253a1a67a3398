import { fitRatios } from "./affordability";
import type { Model } from "./compile";
import type { NeedTable } from "./need";
import { householdsAt, needTable } from "./need";
import { fastFlows } from "./need-fast";
import type { Outcome } from "./outcome";
import { failure, success } from "./outcome";
import type { Paths } from "./paths";
import { scenarioPaths } from "./paths";
import type { Problem } from "./problem";
import { problem } from "./problem";

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
  readonly streams: readonly { readonly code: string; readonly totals: Float64Array }[];
  /** The need by report year. */
  readonly need: readonly NeedTable[];
  /** Fitting dwellings per household by income group, for t0 and each report year. */
  readonly fit: readonly { readonly year: number; readonly ratios: Float64Array }[];
}

/** Runs one scenario of a model; a group below zero is a problem, not a result. */
export function runScenario(model: Model, code: string): Outcome<ScenarioRun, Problem> {
  const { steps, groupCount: G, inputs } = model;
  const paths = scenarioPaths(model, code);
  const households = new Float64Array((steps + 1) * G);
  for (let t = 0; t <= steps; t++) households.set(householdsAt(model, paths, t), t * G);
  const problems = negativeGroups(model, code, paths, households);
  if (problems.length > 0) return failure(problems);

  const totals = totalsByStep(households, G);
  const flows = fastFlows(model, paths);
  const at = (step: number): Float64Array => households.subarray(step * G, (step + 1) * G);
  return success({
    code,
    households,
    totals,
    persons: totals.map((h, t) => persons(model, h, t)),
    streams: [
      ...paths.streams.map(({ code, stream }) => ({
        code,
        totals: totalsByStep(stream.households, G),
      })),
      ...paths.students.map((s) => ({ code: s.code, totals: totalsByStep(s.households, G) })),
    ],
    need: flows.map((flow, r) => needTable(model, paths, model.reportSteps[r]!, flow)),
    fit: [0, ...model.reportSteps].map((step) => ({
      year: inputs.t0 + step,
      ratios: fitRatios(model, at(step)),
    })),
  });
}

/** Published level of t0 plus the modelled change. */
function persons({ inputs, h0, size }: Model, households: number, step: number): number {
  const base = h0.reduce((sum, h) => sum + h, 0);
  return inputs.basePopulation + households * size[step]! - base * size[0]!;
}

function totalsByStep(households: Float64Array, G: number): Float64Array {
  const totals = new Float64Array(households.length / G);
  households.forEach((h, i) => (totals[Math.floor(i / G)]! += h));
  return totals;
}

/** The first year in which each group falls below zero, with the stream that pulls it down most. */
function negativeGroups(
  { inputs, h0, groupCount: G, steps }: Model,
  scenario: string,
  paths: Paths,
  households: Float64Array
): Problem[] {
  const noise = -1e-9 * h0.reduce((sum, h) => sum + h, 0);
  const parts = [
    ...paths.streams.map(({ code, stream }) => ({ code, households: stream.households })),
    ...paths.students,
  ];
  return inputs.groups.flatMap((group, g) => {
    for (let t = 1; t <= steps; t++) {
      const i = t * G + g;
      // Students stand beside the streams: neither may fall below zero without them.
      if (households[i]! >= noise && paths.households[i]! >= noise) continue;
      const lowest = parts.reduce((a, b) => (b.households[i]! < a.households[i]! ? b : a));
      const data = {
        scenario,
        group: group.code,
        year: inputs.t0 + t,
        stream: lowest.code,
        households: Math.min(households[i]!, paths.households[i]!),
      };
      const path = lowest.code === "" ? ["forecast"] : ["components", lowest.code];
      return [problem("negative-households", path, data)];
    }
    return [];
  });
}
