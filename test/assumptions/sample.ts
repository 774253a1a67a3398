import type { Inputs } from "../../src/model/inputs";

/** A small municipality with one of everything: every kind of component, both ways to give shares. */
export function sampleInputs(): Inputs {
  return {
    t0: 2024,
    T: 2034,
    reportYears: [2030, 2034],
    phases: ["jong", "oud"],
    transitions: { jong: { oud: 0.05 } },
    dissolution: { jong: 0.01, oud: 0.04 },
    mobility: { jong: 0.2, oud: 0.05 },
    groups: [
      { code: "J1", milieu: "stad", phase: "jong", incomes: ["laag"], h0: 400 },
      {
        code: "J2",
        milieu: "stad",
        phase: "jong",
        incomes: ["midden", "hoog"],
        sigma: { midden: 0.4, hoog: 0.6 },
        h0: 600.5,
      },
      {
        code: "O1",
        milieu: "stad",
        phase: "oud",
        incomes: ["laag", "midden", "hoog"],
        sigma: { laag: 0.5, midden: 0.3, hoog: 0.2 },
        h0: 500,
      },
    ],
    forecast: { controlTotals: { "2030": 1520, "2034": 1490 } },
    profiles: {
      autonoom: [0.6, 0.4, 0],
      migratie: [0.7, 0.4, -0.1],
      werk: [0.25, 0.75, 0],
    },
    autonomousProfile: "autonoom",
    segments: [
      { code: "huis/huur", type: "huis", tenure: "sociale huur", price: "" },
      { code: "huis/koop", type: "huis", tenure: "koop", price: "tot 300.000" },
      { code: "flat/huur", type: "flat", tenure: "sociale huur", price: "" },
    ],
    stockMargins: [
      {
        name: "woningtype",
        classes: [
          { name: "huis", segments: [0, 1], stock: 900 },
          { name: "flat", segments: [2], stock: 600 },
        ],
      },
      {
        name: "eigendom",
        classes: [
          { name: "huur", segments: [0, 2], stock: 800 },
          { name: "koop", segments: [1], stock: 700 },
        ],
      },
    ],
    O: [
      [1, 1, 2],
      [1, 3, 1],
      [2, 2, 2],
    ],
    P: [
      [0.3, 0.3, 0.4],
      [0.2, 0.7, 0.1],
      [0.1, 0.3, 0.6],
    ],
    frictionalVacancy: 0.02,
    initialShortage: [0, 12, 0],
    householdSize: { "2024": 2, "2034": 1.9 },
    basePopulation: 3000,
    populationGoal: 3500,
    affordability: {
      groups: [
        { code: "laag", households: 700, rent: 600, owner: 100 },
        { code: "hoog", households: 800, rent: 200, owner: 600 },
      ],
      shares: { laag: [1, 0], midden: [0.25, 0.75], hoog: [0, 1] },
    },
    components: {
      migratie: { kind: "migration", profile: "migratie", trend: 40, forecast: 10, years: 6 },
      pendel: { kind: "pendel", profile: "werk", K: 300, p0: 0.3, p1: 0.25 },
      campus: {
        kind: "jobs",
        profile: "werk",
        jobs: { "2026": 50, "2028": 70 },
        capture: 0.5,
        workersPerHousehold: 1.25,
      },
      fabriek: {
        kind: "jobs",
        profile: "werk",
        jobs: 80,
        capture: 0.4,
        workersPerHousehold: 1.25,
        phasing: { "2025": 0.5, "2030": 0.5 },
      },
      terugkeer: { kind: "households", profile: "migratie", total: 25 },
      vacatures: {
        kind: "labour",
        profile: "werk",
        lambda: { jong: 1.1, oud: 0.2 },
        fill: 0.1,
        workersPerHousehold: 1.25,
      },
      studie: {
        kind: "students",
        profile: "autonoom",
        units: { "2024": 10, "2034": 60 },
        stay: 0.2,
        duration: 3,
        stayProfile: "werk",
      },
    },
    scenarios: {
      nul: { name: "Zonder beleid", components: [] },
      basis: { components: ["migratie", "pendel"] },
      hoog: {
        name: "Hoog",
        components: ["migratie", "pendel", "campus", "studie"],
        overrides: {
          migratie: { years: 10 },
          pendel: { p1: 0.2, profile: "autonoom" },
          campus: { jobs: { "2027": 200 } },
          studie: { stayProfile: "autonoom" },
        },
      },
    },
  };
}
