import type { Look } from "../../assumptions/looks/look";
import type { ResultColumn } from "../../projection/result";

/** Columns beside each other that look the same. */
export interface LookRun {
  /** 0-based, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly look: Look;
}

/** @param lookOf how a column of the results looks */
export function lookRuns(
  columns: readonly ResultColumn[],
  lookOf: (column: ResultColumn) => Look
): LookRun[] {
  const runs: { first: number; last: number; look: Look }[] = [];
  for (const [i, column] of columns.entries()) {
    const look = lookOf(column);
    const last = runs.at(-1);
    if (last && sameLook(last.look, look)) last.last = i;
    else runs.push({ first: i, last: i, look });
  }
  return runs;
}

function sameLook(a: Look, b: Look): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Look)[]);
  return [...names].every((name) => a[name] === b[name]);
}
