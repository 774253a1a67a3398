import type { Component, Inputs } from "../../../src/model/inputs";
import { runScenario } from "../../../src/model/run";
import { distance, modelOf, pathsOf, sum, valueOf } from "../runs";
import { forInputs, tolerance } from "./check";

const alone = (code: string): string => `alleen ${code}`;

/** The same component with twice the effect; null where a bound forbids it. */
function doubled(c: Component, t0: number): Component | null {
  switch (c.kind) {
    case "migration":
      return c.k === undefined
        ? { ...c, trend: 2 * c.trend!, forecast: 2 * c.forecast! }
        : { ...c, k: 2 * c.k };
    case "pendel":
      return c.K === undefined ? { ...c, workers: 2 * c.workers! } : { ...c, K: 2 * c.K };
    case "jobs": {
      const { jobs } = c;
      if (typeof jobs === "number") return { ...c, jobs: 2 * jobs };
      const twice = Object.entries(jobs).map(([year, value]) => [year, 2 * value]);
      return { ...c, jobs: Object.fromEntries(twice) };
    }
    case "households":
      return { ...c, total: 2 * c.total };
    case "labour":
      return c.fill > 0.5 ? null : { ...c, fill: 2 * c.fill };
    case "students": {
      const twice = Object.entries(c.units).map(
        ([year, u]) => [year, 2 * u - c.units[t0]!] as const
      );
      return twice.some(([, u]) => u < 0) ? null : { ...c, units: Object.fromEntries(twice) };
    }
  }
}

test("twice the component is twice the effect: households always, need where nobody leaves", () => {
  const compared: Record<string, number> = {};
  forInputs((inputs) => {
    for (const [code, component] of Object.entries(inputs.components)) {
      const twice = doubled(component, inputs.t0);
      if (!twice) continue;
      const model = modelOf(inputs);
      const more = modelOf({ ...inputs, components: { ...inputs.components, [code]: twice } });
      const outcomes = [
        runScenario(model, "nul"),
        runScenario(model, alone(code)),
        runScenario(more, alone(code)),
      ];
      if (outcomes.some((outcome) => !outcome.ok)) continue;
      const [zero, one, two] = outcomes.map(valueOf);
      const goal = one!.households.map((h, i) => 2 * h - zero!.households[i]!);
      expect(distance(two!.households, goal)).toBeLessThan(tolerance(model));
      if (pathsOf(more, alone(code)).anyLeave) continue;
      two!.need.forEach(({ value }, r) => {
        const need = one!.need[r]!.value.map((b, i) => 2 * b - zero!.need[r]!.value[i]!);
        expect(distance(value, need)).toBeLessThan(tolerance(model));
      });
      compared[component.kind] = (compared[component.kind] ?? 0) + 1;
    }
  });
  expect(Object.keys(compared)).toHaveLength(6);
  expect(Math.min(...Object.values(compared))).toBeGreaterThanOrEqual(3);
});

/** The households a component brings by T, from its parameters; null for those that need the paths. */
function brought(c: Component, { t0, T }: Inputs): number | null {
  if (c.kind === "households") return c.total;
  if (c.kind === "pendel") return (c.K ?? c.workers! / c.workersPerHousehold!) * (c.p0 - c.p1);
  if (c.kind === "migration") return c.k === undefined ? null : c.k * Math.min(c.years, T - t0);
  if (c.kind !== "jobs") return null;
  const jobs = typeof c.jobs === "number" ? c.jobs : sum(Object.values(c.jobs));
  return (jobs * c.capture) / c.workersPerHousehold;
}

test("a component that brings X households still counts X in T: who dissolves is replaced", () => {
  let counted = 0;
  forInputs((inputs) => {
    const model = modelOf(inputs);
    for (const [code, component] of Object.entries(inputs.components)) {
      const expected = brought(component, inputs);
      if (expected === null) continue;
      const { streams } = pathsOf(model, alone(code));
      const { totals } = streams.find((stream) => stream.code === code)!;
      expect(Math.abs(totals.at(-1)! - expected)).toBeLessThan(tolerance(model));
      counted++;
    }
  });
  expect(counted).toBeGreaterThan(50);
});

test("a component that brings nothing stays exactly at zero", () => {
  const components: Readonly<Record<string, Component>> = {
    huishoudens: { kind: "households", profile: "uitstroom", total: 0 },
    migratie: { kind: "migration", profile: "uitstroom", k: 0, years: 5 },
    pendel: { kind: "pendel", profile: "instroom", K: 1000, p0: 0.3, p1: 0.3 },
  };
  forInputs((inputs) => {
    const scenarios = { nul: { components: [] }, niets: { components: Object.keys(components) } };
    const model = modelOf({ ...inputs, components, scenarios });
    const [zero, nothing] = [pathsOf(model, "nul"), pathsOf(model, "niets")];
    expect(nothing.households).toEqual(zero.households);
    expect(nothing.entering).toEqual(zero.entering);
    expect(nothing.anyLeave).toBe(zero.anyLeave);
    const totals = nothing.streams.slice(1).flatMap((stream) => [...stream.totals]);
    expect(totals.filter((value) => value !== 0)).toEqual([]);
    expect(totals).toHaveLength(3 * (model.steps + 1));
  });
});
