import type { Model } from "./compile";
import type { Inflow } from "./inflow";
import { yearlyEntries } from "./inflow";
import type { Memory, Scratch } from "./memory";
import type { StreamTotals, StudentHouseholds } from "./scenario-plan";
import type { Stream } from "./streams";

/** The sum of the streams of a scenario. Arrays by group are flat, index step * groups + group. */
export interface Paths {
  /** Sum of the streams, without student households. */
  readonly households: Float64Array;
  /** A' H(t-1). */
  readonly aged: Float64Array;
  /** Entries and departures, told apart by stream, so that one does not hide the other. */
  readonly entering: Float64Array;
  readonly leaving: Float64Array;
  readonly anyLeave: boolean;
  /** All households of each stream by step; the autonomous one has the code "". */
  readonly streams: readonly StreamTotals[];
  readonly students: readonly StudentHouseholds[];
}

/**
 * All paths of a scenario. Households are results; the other paths are scratch, and last until the
 * scratch is used again.
 */
export function scenarioPaths(model: Model, code: string, memory: Memory): Paths {
  const { inflows, totals, students } = model.plans.get(code)!;
  const { autonomous, autonomousInflow, h0 } = model;
  const households = memory.take(autonomous.households.length);
  const { aged, entering, leaving } = memory.scratch;
  const paths = { households, aged, entering, leaving };
  entering.fill(0);
  leaving.fill(0);

  let anyLeave = false;
  for (const inflow of inflows) if (enter(model, inflow, memory.scratch)) anyLeave = true;
  if (autonomousInflow) {
    if (enter(model, autonomousInflow, memory.scratch)) anyLeave = true;
    households.set(h0);
    follow(model, paths);
  } else {
    follow(model, paths);
    if (addStream(paths, autonomous)) anyLeave = true;
  }
  const streams = [{ code: "", totals: model.autonomousTotals }, ...totals];
  return { ...paths, anyLeave, streams, students };
}

/** Adds the entries of an inflow, divided by its profile; whether anyone leaves. */
function enter(model: Model, inflow: Inflow, scratch: Scratch): boolean {
  const { entries, entering, leaving } = scratch;
  yearlyEntries(inflow, model.phases, entries, scratch.byPhase);
  const { shares, arrivals } = inflow.profile;
  const G = shares.length;
  let anyLeave = false;
  for (let t = 1; t < entries.length; t++) {
    const coming = entries[t]!;
    if (arrivals && coming >= 0) addRow(entering, shares, coming, t * G);
    else if (addSigned(entering, leaving, shares, coming, t * G)) anyLeave = true;
  }
  return anyLeave;
}

function addRow(rows: Float64Array, shares: Float64Array, coming: number, at: number): void {
  for (let g = 0, i = at; g < shares.length; g++, i++) rows[i]! += coming * shares[g]!;
}

/** Those who enter and those who leave apart; whether anyone leaves. */
function addSigned(
  entering: Float64Array,
  leaving: Float64Array,
  shares: Float64Array,
  coming: number,
  at: number
): boolean {
  let anyLeave = false;
  for (let g = 0, i = at; g < shares.length; g++, i++) {
    const entry = coming * shares[g]!;
    entering[i]! += Math.max(entry, 0);
    leaving[i]! += Math.min(entry, 0);
    if (entry < 0) anyLeave = true;
  }
  return anyLeave;
}

type PathArrays = Pick<Paths, "households" | "aged" | "entering" | "leaving">;

/** H(t) = A' H(t-1) + e(t), from the households of t0 on. */
function follow({ groupCount: G, ageing }: Model, paths: PathArrays): void {
  const { start, column, value } = ageing.transposed;
  const { households, aged, entering, leaving } = paths;
  for (let i = G, from = 0; i < households.length; from += G) {
    for (let h = 0, k = 0; h < G; h++, i++) {
      const end = start[h + 1]!;
      let sum = 0;
      for (; k < end; k++) sum += value[k]! * households[from + column[k]!]!;
      aged[i] = sum;
      households[i] = sum + entering[i]! + leaving[i]!;
    }
  }
}

/** Adds a stream of which the entries are known by group; whether anyone leaves in it. */
function addStream({ households, aged, entering, leaving }: PathArrays, stream: Stream): boolean {
  let anyLeave = false;
  for (let i = 0; i < households.length; i++) {
    households[i]! += stream.households[i]!;
    aged[i]! += stream.aged[i]!;
    const entry = stream.entries[i]!;
    if (entry >= 0) entering[i]! += entry;
    else {
      leaving[i]! += entry;
      anyLeave = true;
    }
  }
  return anyLeave;
}

/** Households by step and group, students included. */
export function withStudents({ households, students }: Paths): Float64Array {
  if (students.length === 0) return households;
  const all = households.slice();
  for (const { households: extra } of students) {
    for (let i = 0; i < all.length; i++) all[i]! += extra[i]!;
  }
  return all;
}
