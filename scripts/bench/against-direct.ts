import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Model } from "../../src/model/compile";
import type { NeedTable } from "../../src/model/need";
import { compileDirect } from "./direct";
import type { Figure } from "./figure";
import { median, microseconds, rounded } from "./figure";
import { SCENARIO, scenarioNeed } from "./scenario";

const ROUNDS = 31;
const REPETITIONS = 2000;

/**
 * One scenario run of Heerlen as a ratio to the direct recursion in C with the same outputs. The two take
 * turns, so that what else the machine does strikes both; medians over the rounds.
 */
export function againstDirect(model: Model): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const direct = compileDirect(folder, model, SCENARIO);
    const own = (): number => microseconds(REPETITIONS, () => void scenarioNeed(model, SCENARIO));
    own();
    const note = `scenario ${SCENARIO}, ${model.groupCount} groups, ${model.segmentCount} segments, median of ${ROUNDS}`;
    if (!direct) {
      const time = median(Array.from({ length: ROUNDS }, own));
      return [figure("scenario run", time, "microseconds", `${note}; no gcc here to compare with`)];
    }
    const off = disagreement(scenarioNeed(model, SCENARIO), direct.run(1).outputs, model);
    if (!(off <= 1e-9)) throw new Error(`the two disagree by ${off} of all households`);
    const rounds = Array.from({ length: ROUNDS }, () => ({
      own: own(),
      direct: direct.run(REPETITIONS).microseconds,
    }));
    const agreed = `outputs agree to ${off.toExponential(1)} of all households`;
    return [
      figure("scenario run", median(rounds.map((r) => r.own)), "microseconds", note),
      figure("direct recursion in C", median(rounds.map((r) => r.direct)), "microseconds", note),
      figure("scenario run to C", median(rounds.map((r) => r.own / r.direct)), "ratio", agreed),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The largest difference in any output, as a part of all households of t0. */
function disagreement(
  need: readonly NeedTable[],
  outputs: readonly number[],
  model: Model
): number {
  const parts = ["value", "composition", "moving", "demand", "released"] as const;
  const ours = parts.flatMap((part) => need.flatMap((table) => [...table[part]]));
  if (ours.length !== outputs.length) return Infinity;
  const households = model.h0.reduce((sum, h) => sum + h, 0);
  return Math.max(...ours.map((value, i) => Math.abs(value - outputs[i]!))) / households;
}

function figure(name: string, value: number, unit: string, note: string): Figure {
  return { name, value: rounded(value), unit, note };
}
