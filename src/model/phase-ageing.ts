import type { Inputs } from "./inputs";

/**
 * Ageing by phase alone. Who dissolves and who moves depends on the phase only, so totals of a stream,
 * and how long a household stays where it lives, need no groups. Matrices are flat, row by row.
 */
export interface PhaseAgeing {
  readonly count: number;
  /** Phase of each group. */
  readonly of: Int32Array;
  /** From phase (row) to phase (column) in a year, and the same transposed. */
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly dissolution: Float64Array;
  readonly mobility: Float64Array;
}

export function phaseAgeing(inputs: Inputs): PhaseAgeing {
  const { phases, transitions, dissolution, mobility, groups } = inputs;
  const count = phases.length;
  const rows = new Float64Array(count * count);
  phases.forEach((phase, p) => {
    let stay = 1 - dissolution[phase]!;
    for (const [to, rate] of Object.entries(transitions[phase] ?? {})) {
      if (rate === 0) continue;
      rows[p * count + phases.indexOf(to)] = rate;
      stay -= rate;
    }
    // Rates that add up to 1 may leave a rounding error below zero.
    rows[p * count + p] = Math.max(0, stay);
  });
  return {
    count,
    of: Int32Array.from(groups, (group) => phases.indexOf(group.phase)),
    rows,
    columns: rows.map((_, i) => rows[(i % count) * count + Math.floor(i / count)]!),
    dissolution: Float64Array.from(phases, (phase) => dissolution[phase]!),
    mobility: Float64Array.from(phases, (phase) => mobility[phase]!),
  };
}

/** Sums by phase of values by group. */
export function byPhase({ count, of }: PhaseAgeing, values: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  values.forEach((value, g) => (sums[of[g]!]! += value));
  return sums;
}

/**
 * The part of the households of a phase that, without leavers, still live where they do after 0, 1, ...
 * years: neither dissolved nor moved. Index years * phases + phase.
 */
export function stayingByPhase(
  { count, rows, mobility }: PhaseAgeing,
  steps: number
): Float64Array {
  const staying = new Float64Array((steps + 1) * count).fill(1, 0, count);
  for (let i = count; i < staying.length; i++) {
    const before = (Math.floor(i / count) - 1) * count;
    const row = (i % count) * count;
    for (let q = 0; q < count; q++) {
      staying[i]! += rows[row + q]! * (1 - mobility[q]!) * staying[before + q]!;
    }
  }
  return staying;
}
