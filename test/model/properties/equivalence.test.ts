import type { Inputs } from "../../../src/model/inputs";
import { runScenario } from "../../../src/model/run";
import { distance, modelOf, valueOf } from "../runs";
import { forInputs, tolerance } from "./check";

test("a scenario without components is the autonomous stream, whatever components exist", () => {
  forInputs((inputs) => {
    const model = modelOf(inputs);
    const bare = modelOf({ ...inputs, components: {}, scenarios: { leeg: { components: [] } } });
    const zero = runScenario(model, "nul");
    const empty = runScenario(bare, "leeg");
    expect(empty.ok).toBe(zero.ok);
    if (!zero.ok || !empty.ok) return;
    expect(empty.value.households).toEqual(zero.value.households);
    const { households } = model.autonomous;
    expect(distance(zero.value.households, households)).toBeLessThan(tolerance(model));
    expect(empty.value.need).toEqual(zero.value.need);
  });
});

test("a forecast by group that says what control totals led to gives the same households", () => {
  let compared = 0;
  forInputs((inputs) => {
    const model = modelOf(inputs);
    const outcome = runScenario(model, "nul");
    if ("byGroup" in inputs.forecast || !outcome.ok) return;
    const G = model.groupCount;
    const years = Array.from({ length: model.steps }, (_, i) => i + 1);
    const byGroup = Object.fromEntries(
      years.map((t) => {
        const row = outcome.value.households.slice(t * G, (t + 1) * G);
        // A rounding error below zero is refused in a forecast that somebody typed.
        return [inputs.t0 + t, [...row].map((h) => Math.max(0, h))];
      })
    );
    const again: Inputs = { ...inputs, forecast: { byGroup } };
    const other = valueOf(runScenario(modelOf(again), "nul"));
    expect(distance(other.households, outcome.value.households)).toBeLessThan(tolerance(model));
    compared++;
  });
  expect(compared).toBeGreaterThan(30);
});

test("control totals are met in the years for which they are given", () => {
  forInputs((inputs) => {
    const outcome = runScenario(modelOf(inputs), "nul");
    if ("byGroup" in inputs.forecast || !outcome.ok) return;
    for (const [year, total] of Object.entries(inputs.forecast.controlTotals)) {
      const step = Number(year) - inputs.t0;
      if (step === 0 || Number(year) > inputs.T) continue;
      expect(Math.abs(outcome.value.totals[step]! / total - 1)).toBeLessThan(1e-9);
    }
  });
});
