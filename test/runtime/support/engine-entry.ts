/** Bundled into a page: the engine with a worker of the given script, on inputs as large as they may be. */
import type { Inputs } from "../../../src/model/inputs";
import { Engine, EngineCancelled } from "../../../src/runtime/engine/engine";
import type { EngineWorker } from "../../../src/runtime/engine/engine";
import { largeInputs } from "../../assumptions/large-inputs";

export interface LargeRun {
  readonly ended: "finished" | "cancelled" | "problems";
  /** Of the problems. */
  readonly codes: readonly string[];
  readonly runs: number;
  readonly progress: readonly (readonly [number, number])[];
  /** Inhabitants in the last year of every scenario. */
  readonly persons: readonly number[];
}

async function runLarge(
  script: string,
  size: readonly [groups: number, segments: number, scenarios: number],
  cancelAt: number | null
): Promise<LargeRun> {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const engine = new Engine(() => new Worker(address) as unknown as EngineWorker);
  const inputs: Inputs = largeInputs(...size);
  const progress: (readonly [number, number])[] = [];
  const abort = new AbortController();
  const told = (done: number, total: number): void => {
    progress.push([done, total]);
    if (done === cancelAt) abort.abort();
  };
  const none = { codes: [], runs: 0, progress, persons: [] };
  try {
    const ran = await engine.run(inputs, "", { signal: abort.signal, progress: told });
    if (!ran.ok) return { ...none, ended: "problems", codes: ran.problems.map(({ code }) => code) };
    const runs = ran.value.runAll();
    if (!runs.ok) return { ...none, ended: "problems", codes: runs.problems.map((p) => p.code) };
    const persons = runs.value.map((run) => run.persons.at(-1)!);
    return { ...none, ended: "finished", runs: runs.value.length, persons };
  } catch (error) {
    if (error instanceof EngineCancelled) return { ...none, ended: "cancelled" };
    throw error;
  }
}

Object.assign(window, { runLarge });
export type RunLarge = typeof runLarge;
