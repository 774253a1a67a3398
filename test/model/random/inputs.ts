import fc from "fast-check";
import type { Component, Inputs, Scenario } from "../../../src/model/inputs";
import { drawComponent, drawOverride, KINDS } from "./components";
import type { Draw } from "./draw";
import { drawn } from "./draw";
import { drawAffordability, drawDwellings } from "./dwellings";
import { drawForecast, drawGroups, drawLevels, drawLifecycle, drawYears } from "./population";

/** A valid model of any shape, with a scenario for each component and one for all together. */
function drawInputs(draw: Draw): Inputs {
  const years = drawYears(draw);
  const lifecycle = drawLifecycle(draw);
  const groups = drawGroups(draw, lifecycle);
  const households = groups.reduce((sum, { h0 }) => sum + h0, 0);
  const names = { entering: "instroom", leaving: "uitstroom" };
  const around = { ...years, ...lifecycle, ...names, households };
  const components: Record<string, Component> = Object.fromEntries(
    KINDS.filter(() => draw.chance(60)).map((kind) => [
      `onderdeel ${kind}`,
      drawComponent(draw, kind, around),
    ])
  );
  return {
    ...years,
    ...lifecycle,
    groups,
    forecast: drawForecast(draw, years, groups),
    profiles: {
      autonoom: draw.shares(groups.length),
      instroom: draw.shares(groups.length),
      uitstroom: draw.sharesWithLeavers(groups.length),
    },
    autonomousProfile: "autonoom",
    ...drawDwellings(draw, groups),
    householdSize: draw.chance(50) ? 1.9 : drawLevels(draw, years, () => draw.between(1.5, 2.5)),
    basePopulation: Math.round(households * 1.9),
    populationGoal: 100000,
    affordability: drawAffordability(draw),
    components,
    scenarios: drawScenarios(draw, components),
  };
}

function drawScenarios(
  draw: Draw,
  components: Readonly<Record<string, Component>>
): Record<string, Scenario> {
  const codes = Object.keys(components);
  const some = codes.filter(() => draw.chance(50));
  return {
    nul: { components: [] },
    ...Object.fromEntries(codes.map((code) => [`alleen ${code}`, { components: [code] }])),
    anders: {
      components: some,
      overrides: Object.fromEntries(
        some.map((code) => [code, drawOverride(draw, components[code]!)])
      ),
    },
    alles: { components: codes },
  };
}

export const randomInputs: fc.Arbitrary<Inputs> = drawn(drawInputs);

/** The same models everywhere: from these seeds, this many each. */
const SEEDS = [1, 20, 300, 4000, 50000];
const PER_SEED = 30;

export function sampledInputs(): readonly Inputs[] {
  return SEEDS.flatMap((seed) => fc.sample(randomInputs, { seed, numRuns: PER_SEED }));
}
