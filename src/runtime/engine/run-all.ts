import { compileModel } from "../../model/compile";
import type { Model } from "../../model/compile";
import { runScenario } from "../../model/run";
import type { ScenarioRun } from "../../model/run";
import type { Problem } from "../../model/problem";
import type { RunMessage, RunRequest } from "./messages";

/** Runs every scenario and says how it goes; problems of all scenarios come together. */
export function runAll({ inputs }: RunRequest, say: (message: RunMessage) => void): void {
  const compiled = compileModel(inputs);
  if (!compiled.ok) {
    say({ says: "problems", problems: compiled.problems });
    return;
  }
  const codes = Object.keys(inputs.scenarios);
  const runs: ScenarioRun[] = [];
  const problems: Problem[] = [];
  for (const [done, code] of codes.entries()) {
    say({ says: "progress", done, total: codes.length });
    const run = runScenario(compiled.value, code);
    if (run.ok) runs.push(run.value);
    else problems.push(...run.problems);
  }
  const model: Omit<Model, "inputs"> & { inputs?: Model["inputs"] } = { ...compiled.value };
  delete model.inputs;
  say(problems.length > 0 ? { says: "problems", problems } : { says: "finished", model, runs });
}
