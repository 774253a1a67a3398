import type { Assumptions, SourceFigure } from "../../assumptions/assumptions";
import { formatFigureTest } from "../../assumptions/figure-test";
import type { ScenarioRun } from "../../model/run";
import type { Projection } from "../session";
import type { Facts } from "./compute";
import { compute } from "./compute";

export type Verdict = "reached" | "missed" | "not-in-model";

/** A published figure beside what the model makes of it; plain data. */
export interface ReconciliationRow {
  readonly key: string;
  readonly published: number | string;
  readonly unit: string;
  /** A year, a period, or nothing. */
  readonly year: string;
  readonly place: string;
  /** The test in the words of the workbook; empty where there is none. */
  readonly test: string;
  /** In the unit of the figure; null where the model has no such number. */
  readonly computed: number | null;
  /** Computed minus published. */
  readonly difference: number | null;
  /** How far off still counts as reached. */
  readonly tolerance: number | null;
  readonly verdict: Verdict;
  /** Explains a difference, or why the figure is not in the model. */
  readonly remark: string;
}

/** What counts as equal where a test states no tolerance. */
export const EXACT = 1e-6;

/**
 * Every published figure of the assumptions, in their order, with its verdict.
 * @param runs every scenario of the projection
 * @throws RangeError when a test asks for a scenario that is not among the runs
 */
export function reconcile(
  projection: Projection,
  runs: readonly ScenarioRun[],
  assumptions: Assumptions
): readonly ReconciliationRow[] {
  const facts: Facts = {
    model: projection.model,
    runs: new Map(runs.map((run) => [run.code, run])),
    assumptions,
  };
  return assumptions.sources.map((figure) => reconcileFigure(figure, facts));
}

function reconcileFigure(figure: SourceFigure, facts: Facts): ReconciliationRow {
  const { key, value: published, unit, year, place, test, remark } = figure;
  const computed = test === null ? null : compute(test.quantity, facts);
  const compared =
    test !== null && typeof published === "number" && computed !== null && Number.isFinite(computed)
      ? compare(published, computed, test.tolerance ?? EXACT)
      : ({
          computed: null,
          difference: null,
          tolerance: null,
          verdict: "not-in-model",
        } as const);
  const text = test === null ? "" : formatFigureTest(test);
  return { key, published, unit, year, place, test: text, ...compared, remark };
}

function compare(
  published: number,
  computed: number,
  tolerance: number
): Pick<ReconciliationRow, "computed" | "difference" | "tolerance" | "verdict"> {
  const difference = computed - published;
  const verdict = Math.abs(difference) <= Math.max(tolerance, EXACT) ? "reached" : "missed";
  return { computed, difference, tolerance, verdict };
}
