import type { PhaseAgeing } from "./phase-ageing";
import { byPhase } from "./phase-ageing";

/** An entry profile: shares by group that add up to 1, and their sums by phase. */
export interface Profile {
  readonly shares: Float64Array;
  readonly byPhase: Float64Array;
  /** Whether no share is below zero. */
  readonly arrivals: boolean;
}

/** A profile as given, its shares made to add up to exactly 1. */
export function profileOf(given: readonly number[], phases: PhaseAgeing): Profile {
  const sum = given.reduce((a, b) => a + b, 0);
  const shares = Float64Array.from(given, (share) => share / sum);
  return { shares, byPhase: byPhase(phases, shares), arrivals: shares.every((s) => s >= 0) };
}

/** A stream of which all entries come through one profile. */
export interface Inflow {
  readonly profile: Profile;
  /** Households of t0 by phase. */
  readonly start: Float64Array;
  /** Net extra households by step: X, index 0 is t0 and holds nothing. */
  readonly yearly: Float64Array;
}

/**
 * All entries of an inflow by step, written to `entries`: X(t) and the replacement of those who
 * dissolve. Phases suffice for it; a profile divides them over the groups. Two vectors by phase in
 * `scratch` are written over.
 */
export function yearlyEntries(
  { profile, start, yearly }: Inflow,
  phases: PhaseAgeing,
  entries: Float64Array,
  scratch: readonly [Float64Array, Float64Array]
): void {
  const { count, columns, dissolution } = phases;
  let [now, next] = scratch;
  now.set(start);
  for (let t = 1; t < yearly.length; t++) {
    let coming = yearly[t]!;
    for (let p = 0; p < count; p++) coming += dissolution[p]! * now[p]!;
    entries[t] = coming;
    for (let q = 0, i = 0; q < count; q++) {
      let households = coming * profile.byPhase[q]!;
      for (let p = 0; p < count; p++, i++) households += columns[i]! * now[p]!;
      next[q] = households;
    }
    const previous = now;
    now = next;
    next = previous;
  }
}

/**
 * Inflows through the same profile as one. Only of those where nobody can leave: signs of entries are
 * judged by stream, and a sum would hide who leaves from one behind who enters in another.
 */
export function mergeInflows(inflows: readonly Inflow[]): Inflow[] {
  const kept: Inflow[] = [];
  for (const inflow of inflows) {
    const same = kept.findIndex((other) => other.profile === inflow.profile);
    const other = kept[same];
    if (!other || !onlyArrivals(other) || !onlyArrivals(inflow)) kept.push(inflow);
    else kept[same] = { ...other, yearly: other.yearly.map((x, t) => x + inflow.yearly[t]!) };
  }
  return kept;
}

function onlyArrivals({ profile, start, yearly }: Inflow): boolean {
  return profile.arrivals && [start, yearly].every((values) => values.every((v) => v >= 0));
}
