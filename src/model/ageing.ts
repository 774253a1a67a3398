import { INCOMES } from "./inputs";
import type { Group, Income, Inputs } from "./inputs";

/** A sparse square matrix by rows: row r has the entries start[r] up to start[r+1]. */
export interface SparseRows {
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/** The yearly group transition matrix A, by rows (where a group goes) and its transpose. */
export interface Ageing {
  readonly rows: SparseRows;
  readonly transposed: SparseRows;
}

/** Share of income class i in a group; a single class holds all of it. Shares add up to exactly 1. */
export function incomeShare({ incomes, sigma = {} }: Group, income: Income): number {
  if (!incomes.includes(income)) return 0;
  if (incomes.length === 1) return 1;
  return (sigma[income] ?? 0) / incomes.reduce((sum, i) => sum + (sigma[i] ?? 0), 0);
}

/**
 * A[g,h]: where a household of group g is a year later, within its own milieu. A household keeps its
 * income class; a composite group sends its classes to the groups of the next phase that hold them.
 */
export function ageingMatrix(inputs: Inputs): Ageing {
  const { groups, transitions, dissolution } = inputs;
  const home = new Map<string, number[]>();
  const key = (milieu: string, phase: string): string => JSON.stringify([milieu, phase]);
  groups.forEach((group, g) => {
    const at = key(group.milieu, group.phase);
    const list = home.get(at);
    if (list) list.push(g);
    else home.set(at, [g]);
  });

  const entries = groups.map((group, g) => {
    const row = new Map<number, number>();
    let stay = 1 - dissolution[group.phase]!;
    for (const [phase, rate] of Object.entries(transitions[group.phase] ?? {})) {
      if (rate === 0) continue;
      stay -= rate;
      for (const h of home.get(key(group.milieu, phase)) ?? []) {
        const shared = sharedIncome(group, groups[h]!);
        if (shared > 0) row.set(h, rate * shared);
      }
    }
    // Rates that add up to 1 may leave a rounding error below zero.
    row.set(g, Math.max(0, stay));
    return row;
  });
  return { rows: sparse(entries), transposed: sparse(transpose(entries)) };
}

function sharedIncome(from: Group, to: Group): number {
  let share = 0;
  for (const income of INCOMES) if (to.incomes.includes(income)) share += incomeShare(from, income);
  return share;
}

function transpose(rows: readonly ReadonlyMap<number, number>[]): Map<number, number>[] {
  const turned = rows.map(() => new Map<number, number>());
  rows.forEach((row, r) => {
    for (const [c, value] of row) turned[c]!.set(r, value);
  });
  return turned;
}

function sparse(rows: readonly ReadonlyMap<number, number>[]): SparseRows {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => (start[r + 1] = start[r]! + row.size));
  const column = new Int32Array(start[rows.length]!);
  const value = new Float64Array(start[rows.length]!);
  rows.forEach((row, r) => {
    const sorted = [...row].sort((a, b) => a[0] - b[0]);
    sorted.forEach(([c, v], i) => {
      column[start[r]! + i] = c;
      value[start[r]! + i] = v;
    });
  });
  return { start, column, value };
}
