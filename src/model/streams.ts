import type { Ageing } from "./ageing";
import type { Forecast, Inputs } from "./inputs";
import { interpolate } from "./series";

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

/** The autonomous stream, from control totals or from a forecast by group. */
export function autonomousStream(
  inputs: Inputs,
  steps: number,
  h0: Float64Array,
  profile: Float64Array,
  dissolution: Float64Array,
  ageing: Ageing
): Stream {
  const stream = emptyStream(steps, h0.length);
  stream.households.set(h0);
  if ("controlTotals" in inputs.forecast) {
    const totals = controlTotals(inputs.forecast.controlTotals, inputs.t0, steps, h0);
    followTotals(stream, totals, profile, dissolution, ageing);
  } else {
    followGroups(stream, inputs.forecast, inputs.t0, h0, ageing);
  }
  return stream;
}

/** Control totals by step; the total of t0 is always that of the groups. */
export function controlTotals(
  given: Readonly<Record<string, number>>,
  t0: number,
  steps: number,
  h0: Float64Array
): Float64Array {
  return interpolate({ ...given, [t0]: sum(h0) }, t0, steps);
}

/** Growth enters through the profile; shrinkage leaves every group in proportion. */
function followTotals(
  stream: Stream,
  totals: Float64Array,
  profile: Float64Array,
  dissolution: Float64Array,
  ageing: Ageing
): void {
  const G = profile.length;
  const { households, aged, entries } = stream;
  for (let t = 1; t < totals.length; t++) {
    age(households, aged, ageing, G, t);
    // What must enter: the change of the total and what dissolved, not total minus survivors.
    let coming = totals[t]! - totals[t - 1]!;
    let survivors = 0;
    for (let g = 0; g < G; g++) {
      coming += dissolution[g]! * households[(t - 1) * G + g]!;
      survivors += aged[t * G + g]!;
    }
    const leaving = survivors > 0 ? coming / survivors : 0;
    for (let g = 0, i = t * G; g < G; g++, i++) {
      entries[i] = coming >= 0 ? coming * profile[g]! : aged[i]! * leaving;
      households[i] = aged[i]! + entries[i]!;
    }
  }
}

/** Households by group are given; entries are what ageing does not explain. */
function followGroups(
  stream: Stream,
  forecast: Extract<Forecast, { byGroup: unknown }>,
  t0: number,
  h0: Float64Array,
  ageing: Ageing
): void {
  const G = h0.length;
  const { households, aged, entries } = stream;
  const steps = households.length / G - 1;
  const noise = 1e-9 * sum(h0);
  for (let g = 0; g < G; g++) {
    const given: Record<string, number> = { [t0]: h0[g]! };
    for (const [year, row] of Object.entries(forecast.byGroup)) {
      if (Number(year) !== t0) given[year] = row[g]!;
    }
    interpolate(given, t0, steps).forEach((value, t) => (households[t * G + g] = value));
  }
  for (let t = 1; t <= steps; t++) {
    age(households, aged, ageing, G, t);
    for (let g = 0, i = t * G; g < G; g++, i++) {
      const entry = households[i]! - aged[i]!;
      entries[i] = Math.abs(entry) < noise ? 0 : entry;
    }
  }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
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
