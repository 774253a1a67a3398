import fc from "fast-check";
import { compileModel } from "../../../src/model/compile";
import type { Inputs } from "../../../src/model/inputs";
import type { ScenarioRun } from "../../../src/model/run";
import { runScenario } from "../../../src/model/run";
import { heerlen } from "../heerlen-inputs";
import { sampledInputs } from "../random/inputs";
import { mutated } from "./mutations";
import { small } from "./small-inputs";

/** What no run may yield: NaN, or infinity but for a ratio where nobody is left to divide by. */
function strange({ households, totals, persons, streams, need, fit }: ScenarioRun): string[] {
  const tables = need.flatMap((t) => [
    ...[t.value, t.composition, t.moving, t.initial, t.demand, t.released],
  ]);
  const paths = [households, totals, persons, ...streams.map((stream) => stream.totals)];
  return [
    ...[...paths, ...tables].flatMap((values) => values.filter((n) => !Number.isFinite(n)).join()),
    ...fit.flatMap(({ ratios }) => ratios.filter((n) => Number.isNaN(n)).join()),
  ].filter((found) => found !== "");
}

/** How many mutations were refused and how many ran; throws where one throws or yields no number. */
function survive(base: Inputs, seed: number, numRuns: number): { refused: number; ran: number } {
  const count = { refused: 0, ran: 0 };
  const property = fc.property(mutated(base), (inputs) => {
    const model = compileModel(inputs);
    if (!model.ok) {
      expect(model.problems.length).toBeGreaterThan(0);
      count.refused++;
      return;
    }
    for (const code of Object.keys(inputs.scenarios)) {
      const run = runScenario(model.value, code);
      if (run.ok) expect(strange(run.value)).toEqual([]);
      count[run.ok ? "ran" : "refused"]++;
    }
  });
  fc.assert(property, { seed, numRuns });
  return count;
}

test.each([
  ["small inputs", small, 2000],
  ["Heerlen", heerlen, 200],
])("%s, changed at random: refused or run, never an exception or NaN", (_, base, numRuns) => {
  const { refused, ran } = survive(base, 11, numRuns);
  expect(refused).toBeGreaterThan(numRuns / 10);
  expect(ran).toBeGreaterThan(numRuns / 20);
});

test("random models, changed at random: refused or run, never an exception or NaN", () => {
  const counts = sampledInputs().map((base, i) => survive(base, i, 10));
  expect(counts.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(100);
  expect(counts.reduce((sum, { ran }) => sum + ran, 0)).toBeGreaterThan(100);
});
