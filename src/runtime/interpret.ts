import type { Assumptions } from "../assumptions/assumptions";
import type { CellProblem } from "../assumptions/cell-problem";
import type { NamedGrids } from "../assumptions/grid";
import { assumptionsHash } from "../assumptions/hash";
import { readAssumptions } from "../assumptions/read";
import { ASSUMPTION_NAMES } from "../assumptions/schema";
import type { Problem } from "../model/problem";

/** What the cells under the names of the contract come down to. */
export type Interpretation =
  | { readonly kind: "bare" }
  | { readonly kind: "problems"; readonly problems: readonly CellProblem[] }
  | {
      readonly kind: "assumptions";
      readonly assumptions: Assumptions;
      readonly hash: string;
      /** Equal where a run would give the very same: order and names included, which the hash leaves out. */
      readonly key: string;
    };

/** Reads the grids as assumptions; a workbook that has none of the names was never set up. */
export function interpret(grids: NamedGrids): Interpretation {
  const missing = ASSUMPTION_NAMES.filter((name) => grids.get(name)?.state === "missing");
  if (missing.length === ASSUMPTION_NAMES.length) return { kind: "bare" };
  const read = readAssumptions(grids);
  if (!read.ok) return { kind: "problems", problems: read.problems };
  const { inputs } = read.value;
  return {
    kind: "assumptions",
    assumptions: read.value,
    hash: assumptionsHash(inputs),
    key: JSON.stringify(inputs),
  };
}

/** Problems that only show while running, with the cells that they come from. */
export function locate(
  problems: readonly Problem[],
  { placeOf }: Assumptions
): readonly CellProblem[] {
  return problems.map((problem) => ({ ...problem, place: placeOf(problem.path), also: [] }));
}
