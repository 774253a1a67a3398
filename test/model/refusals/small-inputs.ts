import type { Inputs } from "../../../src/model/inputs";

/** The least that has everything: one milieu, two phases, every kind of component. Valid as it stands. */
export const small: Inputs = {
  t0: 2024,
  T: 2030,
  reportYears: [2027, 2030],
  phases: ["jong", "oud"],
  transitions: { jong: { oud: 0.05 } },
  dissolution: { jong: 0.01, oud: 0.06 },
  mobility: { jong: 0.2, oud: 0.05 },
  groups: [
    { code: "J1", milieu: "stad", phase: "jong", incomes: ["laag"], h0: 400 },
    {
      code: "J2",
      milieu: "stad",
      phase: "jong",
      incomes: ["midden", "hoog"],
      sigma: { midden: 0.6, hoog: 0.4 },
      h0: 300,
    },
    {
      code: "O1",
      milieu: "stad",
      phase: "oud",
      incomes: ["laag", "midden", "hoog"],
      sigma: { laag: 0.5, midden: 0.3, hoog: 0.2 },
      h0: 300,
    },
  ],
  forecast: { controlTotals: { 2030: 980 } },
  profiles: { gewoon: [0.6, 0.4, 0], vertrek: [1.1, 0, -0.1] },
  autonomousProfile: "gewoon",
  segments: [
    { code: "huis", type: "huis", tenure: "koop", price: "laag" },
    { code: "flat", type: "flat", tenure: "huur", price: "laag" },
  ],
  stockMargins: [
    {
      name: "type",
      classes: [
        { name: "huizen", segments: [0], stock: 600 },
        { name: "flats", segments: [1], stock: 350 },
      ],
    },
  ],
  O: [
    [0.3, 0.7],
    [0.8, 0.2],
    [0.6, 0.4],
  ],
  P: [
    [0.4, 0.6],
    [0.9, 0.1],
    [0.2, 0.8],
  ],
  frictionalVacancy: 0.02,
  initialShortage: [10, 20],
  householdSize: { 2024: 1.9, 2030: 1.85 },
  basePopulation: 1900,
  populationGoal: 2000,
  affordability: {
    groups: [
      { code: "laag", households: 500, rent: 350, owner: 100 },
      { code: "rest", households: 500, rent: 50, owner: 450 },
    ],
    shares: { laag: [1, 0], midden: [0.2, 0.8], hoog: [0, 1] },
  },
  components: {
    migratie: { kind: "migration", profile: "vertrek", k: 2, years: 3 },
    pendel: { kind: "pendel", profile: "gewoon", K: 500, p0: 0.3, p1: 0.25 },
    banen: { kind: "jobs", profile: "gewoon", jobs: 60, capture: 0.4, workersPerHousehold: 1.3 },
    extra: { kind: "households", profile: "gewoon", total: 20, phasing: { 2026: 0.5, 2028: 0.5 } },
    vervanging: {
      kind: "labour",
      profile: "gewoon",
      lambda: { jong: 1.2, oud: 0.1 },
      fill: 0.5,
      workersPerHousehold: 1.3,
    },
    studenten: {
      kind: "students",
      profile: "gewoon",
      units: { 2024: 10, 2026: 20, 2030: 20 },
      stay: 0.2,
      duration: 3,
      stayProfile: "gewoon",
    },
  },
  scenarios: {
    nul: { components: [] },
    alles: {
      components: ["migratie", "pendel", "banen", "extra", "vervanging", "studenten"],
      overrides: { migratie: { years: 6 }, extra: { total: 40 } },
    },
  },
};
