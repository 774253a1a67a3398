import type { Ageing } from "./ageing";
import type { Inflow, Profile } from "./inflow";
import type { Forecast, Inputs } from "./inputs";
import type { PhaseAgeing } from "./phase-ageing";
import { byPhase } from "./phase-ageing";
import { interpolate } from "./series";
import type { Stream } from "./streams";
import { age, emptyStream } from "./streams";

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
function controlTotals(
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

/** What control totals add by year; null where they make groups shrink, or groups are given. */
export function autonomousInflow(
  { forecast, t0 }: Inputs,
  { entries, households }: Stream,
  profile: Profile,
  h0: Float64Array,
  phases: PhaseAgeing
): Inflow | null {
  if (!("controlTotals" in forecast) || entries.some((entry) => entry < 0)) return null;
  const steps = households.length / h0.length - 1;
  const totals = controlTotals(forecast.controlTotals, t0, steps, h0);
  const yearly = totals.map((total, t) => (t === 0 ? 0 : total - totals[t - 1]!));
  return { profile, start: byPhase(phases, h0), yearly };
}
