import type { Model } from "../../src/model/compile";
import type { NeedTable } from "../../src/model/need";
import type { ScenarioRun } from "../../src/model/run";
import type { ReferenceOutputs, ReferenceScenario } from "./reference/run";
import { distance, successfulRuns, sum } from "./runs";

const PARTS = ["value", "composition", "moving", "initial", "demand", "released"] as const;

/**
 * The largest difference between a model and the reference, by output: households and dwellings as a
 * part of all households of t0, ratios as they are.
 */
export function differences(model: Model, reference: ReferenceOutputs): Record<string, number> {
  const base = sum(model.h0);
  const worst: Record<string, number> = {};
  const note = (output: string, off: number): void => {
    worst[output] = Math.max(worst[output] ?? 0, off);
  };
  note("start", distance(model.start, reference.start.flat()) / base);
  const runs = successfulRuns(model);
  for (const [code, expected] of Object.entries(reference.scenarios)) {
    // Refused are the scenarios in which a group falls below zero, and no others.
    const lowest = Math.min(...expected.households.flat(), ...expected.inStreams.flat()) / base;
    const run = runs.get(code);
    note("refusals", lowest < -1e-8 === (run === undefined) || Math.abs(lowest) < 1e-8 ? 0 : 1);
    if (!run) continue;
    note("households", distance(run.households, expected.households.flat()) / base);
    note("totals", distance(run.totals, expected.totals) / base);
    const size = Math.max(...model.size);
    note("persons", distance(run.persons, expected.persons) / base / size);
    note("streams", streamDistance(run, expected) / base);
    run.need.forEach((table: NeedTable, r) => {
      for (const part of PARTS) {
        note(part, distance(table[part], expected.need[r]![part]) / base);
      }
      note("row sums", distance(expected.rowSums[r]!, expected.inStreams[r]!) / base);
    });
    run.fit.forEach(({ ratios }, r) => {
      note("fit", relativeDistance(ratios, expected.fit[r]!));
    });
  }
  return worst;
}

/** The streams of one component together: former students and student units share a code. */
function streamDistance(run: ScenarioRun, expected: ReferenceScenario): number {
  const codes = [...new Set(run.streams.map(({ code }) => code))];
  if (codes.join() !== Object.keys(expected.streams).join()) return Infinity;
  return Math.max(
    ...codes.map((code) => {
      const parts = run.streams.filter((stream) => stream.code === code);
      const together = run.totals.map((_, t) => sum(parts.map(({ totals }) => totals[t]!)));
      return distance(together, expected.streams[code]!);
    })
  );
}

function relativeDistance(found: ArrayLike<number>, expected: readonly number[]): number {
  const scaled = expected.map((value, i) => found[i]! / value);
  return distance(
    scaled,
    expected.map(() => 1)
  );
}
