import type { Model } from "./compile";
import type { Paths } from "./paths";

/**
 * The need in one report year. Arrays are flat, index milieu * segments + segment, in dwellings:
 * value = composition + moving + initial.
 */
export interface NeedTable {
  readonly year: number;
  readonly value: Float64Array;
  /** What comes from who lives there. */
  readonly composition: Float64Array;
  /** What comes from people moving to what they prefer. */
  readonly moving: Float64Array;
  /** The shortage of t0. */
  readonly initial: Float64Array;
  /** Dwellings chosen and left since t0: gross flows, moves within a segment included. */
  readonly demand: Float64Array;
  readonly released: Float64Array;
}

/** What an evaluation yields in one report year, by milieu and segment. */
export interface Flows {
  /** Households by dwelling now minus those of t0. */
  readonly growth: Float64Array;
  /** Households that chose a dwelling since t0. */
  readonly demand: Float64Array;
}

/** Households by group at a step, students included. */
export function householdsAt({ groupCount: G }: Model, paths: Paths, step: number): Float64Array {
  const h = paths.households.slice(step * G, (step + 1) * G);
  for (const { households } of paths.students) {
    for (let g = 0; g < G; g++) h[g]! += households[step * G + g]!;
  }
  return h;
}

/** From flows to the need, with its parts. */
export function needTable(model: Model, paths: Paths, step: number, flows: Flows): NeedTable {
  const { groupCount: G, segmentCount: S, milieuOf, h0, startShare, shortage, vacancy } = model;
  const { growth, demand } = flows;
  const length = growth.length;
  const composition = new Float64Array(length);
  const now = householdsAt(model, paths, step);
  for (let g = 0; g < G; g++) {
    const change = (1 + vacancy) * (now[g]! - h0[g]!);
    const at = milieuOf[g]! * S;
    for (let s = 0; s < S; s++) composition[at + s]! += change * startShare[g * S + s]!;
  }
  const value = new Float64Array(length);
  const moving = new Float64Array(length);
  const released = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const change = (1 + vacancy) * growth[i]!;
    value[i] = change + shortage[i]!;
    moving[i] = change - composition[i]!;
    released[i] = demand[i]! - growth[i]!;
  }
  const year = model.inputs.t0 + step;
  return { year, value, composition, moving, initial: shortage, demand, released };
}
