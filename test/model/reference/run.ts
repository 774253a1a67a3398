import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Inputs } from "../../../src/model/inputs";

/** What the Python reference says of one report year, flat by milieu and segment. */
export interface ReferenceNeed {
  readonly value: readonly number[];
  readonly composition: readonly number[];
  readonly moving: readonly number[];
  readonly initial: readonly number[];
  readonly demand: readonly number[];
  readonly released: readonly number[];
}

export interface ReferenceScenario {
  /** By step and group. */
  readonly households: readonly (readonly number[])[];
  readonly totals: readonly number[];
  readonly persons: readonly number[];
  /** Totals by step, by code of the component; student units under the code of theirs. */
  readonly streams: Readonly<Record<string, readonly number[]>>;
  /** Row sums of N by report year, and the households they must equal. */
  readonly rowSums: readonly (readonly number[])[];
  readonly inStreams: readonly (readonly number[])[];
  readonly need: readonly ReferenceNeed[];
  /** For t0 and each report year. */
  readonly fit: readonly (readonly number[])[];
}

export interface ReferenceOutputs {
  /** N(t0), group by segment. */
  readonly start: readonly (readonly number[])[];
  readonly scenarios: Readonly<Record<string, ReferenceScenario>>;
}

/** Runs the Python reference on a batch of inputs, in one process. Throws with its complaint. */
export function referenceOutputs(cases: readonly Inputs[]): readonly ReferenceOutputs[] {
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  try {
    const [source, target] = [join(folder, "cases.json"), join(folder, "results.json")];
    writeFileSync(source, JSON.stringify(cases));
    const script = join(__dirname, "reference.py");
    const run = spawnSync("python3", ["-B", script, source, target], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.error?.message ?? run.stderr);
    return JSON.parse(readFileSync(target, "utf8")) as ReferenceOutputs[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
