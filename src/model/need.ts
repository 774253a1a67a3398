import type { Model } from "./compile";

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

/** From flows to the need, with its parts; households by step and group, students included. */
export function needTable(
  model: Model,
  households: Float64Array,
  step: number,
  { growth, demand }: Flows
): NeedTable {
  const { groupCount: G, segmentCount: S, milieuOf, h0, startShare, shortage, vacancy } = model;
  const length = growth.length;
  const composition = new Float64Array(length);
  for (let g = 0, i = 0; g < G; g++) {
    const change = (1 + vacancy) * (households[step * G + g]! - h0[g]!);
    const from = milieuOf[g]! * S;
    for (let to = from; to < from + S; to++, i++) composition[to]! += change * startShare[i]!;
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
