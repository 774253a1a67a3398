import type { Outcome } from "./outcome";
import { failure, success } from "./outcome";
import type { Problem } from "./problem";
import { problem } from "./problem";

/** One margin to fit: the class of each column, and the target of each class (sums to that of the rows). */
export interface MarginTarget {
  readonly name: string;
  readonly classOf: Int32Array;
  readonly target: Float64Array;
}

export const IPF_TOLERANCE = 1e-10;
export const IPF_MAX_CYCLES = 10_000;

/**
 * Iterative proportional fitting of a prior (rows x columns) to row totals and to margins of the columns.
 * A cycle is the rows, then every margin in order; the error is the largest relative deviation of rows
 * and margins after a full cycle. A target of zero empties its cells.
 */
export function fitProportionally(
  prior: Float64Array,
  rows: Float64Array,
  margins: readonly MarginTarget[]
): Outcome<Float64Array, Problem> {
  const G = rows.length;
  const S = prior.length / G;
  const cells = prior.slice();
  const sums = margins.map((margin) => new Float64Array(margin.target.length));

  for (let cycle = 1; ; cycle++) {
    scaleRows(cells, rows, S);
    margins.forEach((margin, m) => {
      scaleMargin(cells, margin, sums[m]!, S);
    });
    const worst = deviation(cells, rows, margins, sums, S);
    if (worst.error <= IPF_TOLERANCE) return success(cells);
    if (cycle === IPF_MAX_CYCLES || !Number.isFinite(worst.error)) {
      const data = { margin: worst.margin, error: worst.error, cycles: cycle };
      return failure([problem("fit-failed", ["stockMargins"], data)]);
    }
  }
}

function scaleRows(cells: Float64Array, rows: Float64Array, S: number): void {
  for (let g = 0; g < rows.length; g++) {
    let sum = 0;
    for (let s = 0; s < S; s++) sum += cells[g * S + s]!;
    const factor = sum > 0 ? rows[g]! / sum : 0;
    for (let s = 0; s < S; s++) cells[g * S + s]! *= factor;
  }
}

function scaleMargin(
  cells: Float64Array,
  { classOf, target }: MarginTarget,
  sums: Float64Array,
  S: number
): void {
  marginSums(cells, classOf, sums, S);
  const factors = target.map((t, c) => (sums[c]! > 0 ? t / sums[c]! : 0));
  for (let i = 0, s = 0; i < cells.length; i++, s = s + 1 === S ? 0 : s + 1) {
    cells[i]! *= factors[classOf[s]!]!;
  }
}

function marginSums(cells: Float64Array, classOf: Int32Array, sums: Float64Array, S: number): void {
  sums.fill(0);
  for (let i = 0, s = 0; i < cells.length; i++, s = s + 1 === S ? 0 : s + 1) {
    sums[classOf[s]!]! += cells[i]!;
  }
}

/**
 * The largest relative deviation over rows and margins, and the margin that is furthest off: the last
 * one when only the rows are, because it was scaled last and pushed them away.
 */
function deviation(
  cells: Float64Array,
  rows: Float64Array,
  margins: readonly MarginTarget[],
  sums: readonly Float64Array[],
  S: number
): { error: number; margin: string } {
  let rowError = 0;
  for (let g = 0; g < rows.length; g++) {
    let sum = 0;
    for (let s = 0; s < S; s++) sum += cells[g * S + s]!;
    if (rows[g]! > 0) rowError = Math.max(rowError, Math.abs(sum / rows[g]! - 1));
  }
  let marginError = 0;
  let margin = margins.at(-1)?.name ?? "";
  margins.forEach(({ name, classOf, target }, m) => {
    marginSums(cells, classOf, sums[m]!, S);
    target.forEach((t, c) => {
      const off = t > 0 ? Math.abs(sums[m]![c]! / t - 1) : 0;
      if (off <= marginError) return;
      marginError = off;
      margin = name;
    });
  });
  return { error: Math.max(rowError, marginError), margin };
}
