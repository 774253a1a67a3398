import { mergeInflows, yearlyEntries } from "../../../src/model/inflow";
import type { Inflow } from "../../../src/model/inflow";
import { profileStream } from "../../../src/model/streams";
import { distance, modelOf, sum } from "../runs";
import { forInputs, tolerance } from "./check";

test("entries followed by phase are those of the groups", () => {
  let compared = 0;
  forInputs((inputs) => {
    const model = modelOf(inputs);
    for (const { components } of model.plans.values()) {
      for (const inflow of components) {
        const found = new Float64Array(model.steps + 1);
        yearlyEntries(inflow, model.phases, found, model.scratch.byPhase);
        const { shares } = inflow.profile;
        const stream = profileStream(inflow.yearly, shares, model.dissolution, model.ageing);
        const G = model.groupCount;
        const byGroup = found.map((_, t) => sum(stream.entries.subarray(t * G, (t + 1) * G)));
        expect(distance(found, byGroup)).toBeLessThan(tolerance(model));
        compared++;
      }
    }
  });
  expect(compared).toBeGreaterThan(100);
});

test("inflows come together only where nobody leaves, and then add up", () => {
  const arrivals = {
    shares: new Float64Array([0.5, 0.5]),
    byPhase: new Float64Array([1]),
    arrivals: true,
  };
  const leavers = {
    shares: new Float64Array([1.5, -0.5]),
    byPhase: new Float64Array([1]),
    arrivals: false,
  };
  const inflow = (profile: Inflow["profile"], ...yearly: number[]): Inflow => ({
    profile,
    start: new Float64Array(1),
    yearly: new Float64Array(yearly),
  });
  const yearlies = (...inflows: Inflow[]): number[][] =>
    mergeInflows(inflows).map(({ yearly }) => [...yearly]);

  expect(yearlies(inflow(arrivals, 0, 1, 2), inflow(arrivals, 0, 10, 20))).toEqual([[0, 11, 22]]);
  expect(yearlies(inflow(arrivals, 0, 5), inflow(arrivals, 0, -1))).toEqual([
    [0, 5],
    [0, -1],
  ]);
  expect(yearlies(inflow(leavers, 0, 5), inflow(leavers, 0, 1))).toEqual([
    [0, 5],
    [0, 1],
  ]);
  expect(yearlies(inflow(arrivals, 0, 5), inflow(leavers, 0, 1))).toEqual([
    [0, 5],
    [0, 1],
  ]);
});

test("rows by milieu and segment hold every preference and share once, beside its group", () => {
  forInputs((inputs) => {
    const { rows, milieuOf, segmentCount: S, preference, startShare, milieus } = modelOf(inputs);
    let i = 0;
    for (let m = 0; m < milieus.length; m++) {
      const members = [...rows.groups.subarray(rows.first[m], rows.first[m + 1])];
      expect(members).toEqual([...milieuOf.keys()].filter((g) => milieuOf[g] === m));
      for (let s = 0; s < S; s++) {
        for (const g of members) {
          expect(rows.preference[i]).toBe(preference[g * S + s]);
          expect(rows.startShare[i++]).toBe(startShare[g * S + s]);
        }
      }
    }
    expect(i).toBe(preference.length);
  });
});
