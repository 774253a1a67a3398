import type { Ageing } from "./ageing";

/**
 * A path of households by group: H(t) = A' H(t-1) + e(t). Arrays are flat, index step * groups + group,
 * for steps 0..n; `aged` and `entries` hold nothing at step 0.
 */
export interface Stream {
  readonly households: Float64Array;
  readonly aged: Float64Array;
  readonly entries: Float64Array;
}

export function emptyStream(steps: number, groups: number): Stream {
  const byStep = (): Float64Array => new Float64Array((steps + 1) * groups);
  return { households: byStep(), aged: byStep(), entries: byStep() };
}

/** aged(t) = A' H(t-1), written at step t. */
export function age(
  households: Float64Array,
  aged: Float64Array,
  ageing: Ageing,
  groups: number,
  t: number
): void {
  const { start, column, value } = ageing.transposed;
  const from = (t - 1) * groups;
  const to = t * groups;
  for (let h = 0, i = 0; h < groups; h++) {
    const end = start[h + 1]!;
    let sum = 0;
    for (; i < end; i++) sum += value[i]! * households[from + column[i]!]!;
    aged[to + h] = sum;
  }
}

/**
 * A component by group: it starts at nothing; each year X(t) and the replacement of its own dissolution
 * enter through its profile.
 */
export function profileStream(
  yearly: Float64Array,
  profile: Float64Array,
  dissolution: Float64Array,
  ageing: Ageing
): Stream {
  const G = profile.length;
  const stream = emptyStream(yearly.length - 1, G);
  const { households, aged, entries } = stream;
  for (let t = 1; t < yearly.length; t++) {
    age(households, aged, ageing, G, t);
    let coming = yearly[t]!;
    for (let g = 0; g < G; g++) coming += dissolution[g]! * households[(t - 1) * G + g]!;
    for (let g = 0, i = t * G; g < G; g++, i++) {
      entries[i] = coming * profile[g]!;
      households[i] = aged[i]! + entries[i]!;
    }
  }
  return stream;
}

/** All households by step. */
export function totalsByStep(households: Float64Array, groups: number): Float64Array {
  const totals = new Float64Array(households.length / groups);
  for (let t = 0, i = 0; t < totals.length; t++) {
    const end = i + groups;
    let sum = 0;
    for (; i < end; i++) sum += households[i]!;
    totals[t] = sum;
  }
  return totals;
}
