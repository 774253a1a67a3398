import { compileModel } from "../../../src/model/compile";
import type { Inputs } from "../../../src/model/inputs";
import type { Problem } from "../../../src/model/problem";
import { runScenario } from "../../../src/model/run";

/** Everything that is said of inputs: when compiled, or else when every scenario is run. */
export function problemsOf(inputs: Inputs): readonly Problem[] {
  const model = compileModel(inputs);
  if (!model.ok) return model.problems;
  return Object.keys(inputs.scenarios).flatMap((code) => {
    const run = runScenario(model.value, code);
    return run.ok ? [] : run.problems;
  });
}

/** "range at groups/3/h0": what is said, and where. */
export function sayings(inputs: Inputs): string[] {
  return problemsOf(inputs).map(({ code, path }) => `${code} at ${path.join("/")}`);
}
