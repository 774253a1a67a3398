import type { Inputs } from "../../src/model/inputs";
import { runScenario } from "../../src/model/run";
import { problemsOf, sayings } from "./refusals/problems";
import { small } from "./refusals/small-inputs";
import { modelOf, valueOf } from "./runs";

/** Income groups that each take one or two classes entirely: low and middle, and high. */
const split: Inputs = {
  ...small,
  affordability: {
    ...small.affordability,
    shares: { laag: [1, 0], midden: [1, 0], hoog: [0, 1] },
  },
};

test("households of an income group follow those of its classes", () => {
  // By group in 2030: J1 low 440, J2 middle and high (0.6, 0.4) 150, O1 (0.5, 0.3, 0.2) 300.
  // High: 0.4 * 300 + 0.2 * 300 = 180 becomes 0.4 * 150 + 60 = 120; the others 820 become 770.
  const inputs: Inputs = { ...split, forecast: { byGroup: { 2030: [440, 150, 300] } } };
  const { fit } = valueOf(runScenario(modelOf(inputs), "nul"));
  expect(fit.map(({ year }) => year)).toEqual([2024, 2027, 2030]);
  expect(fit[0]!.ratios[0]).toBeCloseTo(450 / 500, 12);
  expect(fit[2]!.ratios[0]).toBeCloseTo(450 / ((500 * 770) / 820), 12);
  expect(fit[2]!.ratios[1]).toBeCloseTo(500 / ((500 * 120) / 180), 12);
});

test("an income group that nobody belongs to in t0 is refused", () => {
  const [J1, J2, O1] = split.groups;
  const groups = [
    J1!,
    { ...J2!, sigma: { midden: 1, hoog: 0 } },
    { ...O1!, sigma: { laag: 0.5, midden: 0.5, hoog: 0 } },
  ];
  expect(sayings({ ...split, groups })).toEqual(["missing at affordability/groups/1"]);
});

test("an income group that everybody has left has an infinite ratio, also without dwellings", () => {
  const [low, high] = split.affordability.groups;
  const inputs: Inputs = {
    ...split,
    forecast: { byGroup: { 2030: [400, 0, 0] } },
    affordability: { ...split.affordability, groups: [low!, { ...high!, rent: 0, owner: 0 }] },
  };
  expect(problemsOf({ ...inputs, scenarios: { nul: { components: [] } } })).toEqual([]);
  const { fit } = valueOf(runScenario(modelOf(inputs), "nul"));
  expect([...fit[2]!.ratios]).toEqual([expect.any(Number), Infinity]);
});
