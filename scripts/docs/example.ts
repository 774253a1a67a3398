import type { Inputs } from "../../src/model/inputs";

/** The smallest inputs that make sense: two phases, two segments, one component. */
export const example: Inputs = {
  t0: 2024,
  T: 2034,
  reportYears: [2030, 2034],
  phases: ["jong", "oud"],
  transitions: { jong: { oud: 0.03 } },
  dissolution: { jong: 0.01, oud: 0.06 },
  mobility: { jong: 0.15, oud: 0.05 },
  groups: [
    {
      code: "jong",
      milieu: "dorp",
      phase: "jong",
      incomes: ["laag", "midden", "hoog"],
      sigma: { laag: 0.4, midden: 0.2, hoog: 0.4 },
      h0: 600,
    },
    {
      code: "oud",
      milieu: "dorp",
      phase: "oud",
      incomes: ["laag", "midden", "hoog"],
      sigma: { laag: 0.5, midden: 0.2, hoog: 0.3 },
      h0: 400,
    },
  ],
  forecast: { controlTotals: { "2034": 980 } },
  profiles: { autonoom: [1, 0] },
  autonomousProfile: "autonoom",
  segments: [
    { code: "huis", type: "grondgebonden", tenure: "koop", price: "" },
    { code: "nultreden", type: "nultreden", tenure: "sociale huur", price: "" },
  ],
  stockMargins: [
    {
      name: "woningtype",
      classes: [
        { name: "grondgebonden", segments: [0], stock: 800 },
        { name: "nultreden", segments: [1], stock: 200 },
      ],
    },
  ],
  O: [
    [0.9, 0.1],
    [0.7, 0.3],
  ],
  P: [
    [0.9, 0.1],
    [0.2, 0.8],
  ],
  frictionalVacancy: 0,
  householdSize: 2,
  basePopulation: 2000,
  populationGoal: 2100,
  affordability: {
    groups: [{ code: "alle inkomens", households: 1000, rent: 200, owner: 800 }],
    shares: { laag: [1], midden: [1], hoog: [1] },
  },
  components: {
    werk: { kind: "households", profile: "autonoom", total: 50 },
  },
  scenarios: {
    basis: { components: [] },
    groei: { name: "Groei", components: ["werk"], overrides: { werk: { total: 80 } } },
  },
};
