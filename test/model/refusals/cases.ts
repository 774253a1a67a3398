import type { Component, Group, Inputs, Scenario } from "../../../src/model/inputs";
import type { ProblemCode } from "../../../src/model/problem";
import { small } from "./small-inputs";

/** Valid inputs with one thing broken, and all that must be said about it. */
export type Case = readonly [change: Partial<Inputs>, ...sayings: string[]];

const [J1, J2, O1] = small.groups as readonly [Group, Group, Group];
const margin = small.stockMargins[0]!;
const [houses, flats] = margin.classes as [(typeof margin.classes)[0], (typeof margin.classes)[0]];
const vertrek = small.profiles.vertrek!;

function group(change: Partial<Group>): Partial<Inputs> {
  return { groups: [{ ...J1, ...change }, J2, O1] };
}
function component(code: string, change: object): Partial<Inputs> {
  const changed = { ...small.components[code], ...change } as Component;
  return { components: { ...small.components, [code]: changed } };
}
function without(code: string, ...parameters: string[]): Partial<Inputs> {
  const kept = Object.entries(small.components[code]!).filter(([key]) => !parameters.includes(key));
  return { components: { ...small.components, [code]: Object.fromEntries(kept) as never } };
}
function scenario(changed: Scenario): Partial<Inputs> {
  return { scenarios: { nul: { components: [] }, anders: changed } };
}
function stock(first: number, second: number): Partial<Inputs> {
  const classes = [
    { ...houses, stock: first },
    { ...flats, stock: second },
  ];
  return { stockMargins: [{ ...margin, classes }] };
}

export const CASES: Readonly<Record<ProblemCode, readonly Case[]>> = {
  horizon: [
    [{ T: 2024 }, "horizon at T"],
    [{ T: 2020 }, "horizon at T"],
    [{ T: 2125 }, "horizon at T"],
  ],
  "report-years": [
    [{ reportYears: [] }, "report-years at reportYears"],
    [{ reportYears: [2024] }, "report-years at reportYears"],
    [{ reportYears: [2031] }, "report-years at reportYears"],
    [{ reportYears: [2028, 2027] }, "report-years at reportYears"],
    [{ reportYears: [2027, 2027] }, "report-years at reportYears"],
    [{ reportYears: [2027.5] }, "report-years at reportYears"],
  ],
  "not-finite": [
    [{ t0: NaN }, "not-finite at t0"],
    [{ T: Infinity }, "not-finite at T"],
    [group({ h0: NaN }), "not-finite at groups/0/h0"],
    [{ frictionalVacancy: NaN }, "not-finite at frictionalVacancy"],
    [
      { forecast: { controlTotals: { 2030: Infinity } } },
      "not-finite at forecast/controlTotals/2030",
    ],
    [component("migratie", { k: NaN }), "not-finite at components/migratie/k"],
    [{ O: [[NaN, 1], ...small.O.slice(1)] }, "not-finite at O/0/0"],
    [{ P: [[NaN, 1], ...small.P.slice(1)] }, "not-finite at P/0/0"],
    [{ householdSize: NaN }, "not-finite at householdSize"],
    [
      scenario({ components: ["migratie"], overrides: { migratie: { k: "veel" } } }),
      "not-finite at scenarios/anders/overrides/migratie/k",
    ],
  ],
  range: [
    [{ t0: 1800 }, "range at t0"],
    [{ T: 1e9 }, "range at T"],
    [group({ h0: -1 }), "range at groups/0/h0"],
    [{ mobility: { jong: 1.1, oud: 0 } }, "range at mobility/jong"],
    [{ dissolution: { jong: 1, oud: 0.06 } }, "range at dissolution/jong"],
    [{ transitions: { jong: { oud: -0.1 } } }, "range at transitions/jong/oud"],
    [{ transitions: { jong: { jong: 0.1, oud: 0.05 } } }, "range at transitions/jong/jong"],
    [{ forecast: { controlTotals: { 2030: -1 } } }, "range at forecast/controlTotals/2030"],
    [{ frictionalVacancy: 1 }, "range at frictionalVacancy"],
    [{ householdSize: 0 }, "range at householdSize"],
    [{ basePopulation: -1 }, "range at basePopulation"],
    [component("pendel", { p0: 1.2 }), "range at components/pendel/p0"],
    [
      component("banen", { workersPerHousehold: 0 }),
      "range at components/banen/workersPerHousehold",
    ],
    [component("studenten", { duration: 0 }), "range at components/studenten/duration"],
    [
      component("vervanging", { lambda: { jong: -1, oud: 0 } }),
      "range at components/vervanging/lambda/jong",
    ],
    [{ O: [[-1, 1], ...small.O.slice(1)] }, "range at O/0/0"],
    [{ P: [[-0.5, 1.5], ...small.P.slice(1)] }, "range at P/0/0", "range at P/0/1"],
    [stock(-1, 350), "range at stockMargins/0/classes/0/stock"],
    [
      {
        affordability: {
          ...small.affordability,
          groups: [{ code: "a", households: 0, rent: 1, owner: 1 }, small.affordability.groups[1]!],
        },
      },
      "range at affordability/groups/0/households",
    ],
  ],
  "not-whole": [
    [{ t0: 2024.5 }, "not-whole at t0"],
    [component("migratie", { years: 2.5 }), "not-whole at components/migratie/years"],
  ],
  empty: [
    [{ scenarios: {} }, "empty at scenarios"],
    [{ stockMargins: [] }, "empty at stockMargins"],
    [stock(0, 0), "empty at stockMargins/0"],
    [
      {
        groups: small.groups.map((g) => ({ ...g, h0: 0 })),
        forecast: { controlTotals: { 2030: 0 } },
      },
      "empty at groups",
    ],
    [component("banen", { jobs: {} }), "empty at components/banen/jobs"],
  ],
  "too-many": [
    [
      {
        scenarios: Object.fromEntries(
          Array.from({ length: 101 }, (_, i) => [`s${i}`, { components: [] }])
        ),
      },
      "too-many at scenarios",
    ],
  ],
  length: [
    [{ profiles: { gewoon: [0.5, 0.5], vertrek } }, "length at profiles/gewoon"],
    [{ O: small.O.slice(1) }, "length at O"],
    [{ O: [[1], ...small.O.slice(1)] }, "length at O/0"],
    [{ P: small.P.slice(1) }, "length at P"],
    [{ initialShortage: [1] }, "length at initialShortage"],
    [{ forecast: { byGroup: { 2030: [1, 2] } } }, "length at forecast/byGroup/2030"],
    [
      {
        affordability: {
          ...small.affordability,
          shares: { laag: [1], midden: [0.2, 0.8], hoog: [0, 1] },
        },
      },
      "length at affordability/shares/laag",
    ],
  ],
  duplicate: [
    [{ groups: [J1, { ...J2, code: "j1 " }, O1] }, "duplicate at groups/1/code"],
    [
      { segments: small.segments.map((s) => ({ ...s, code: "huis" })) },
      "duplicate at segments/1/code",
    ],
    [scenario({ components: ["extra", "extra"] }), "duplicate at scenarios/anders/components/1"],
    [
      { scenarios: { nul: { components: [] }, NUL: { components: [] } } },
      "duplicate at scenarios/NUL",
    ],
    [group({ incomes: ["laag", "laag"] }), "duplicate at groups/0/incomes/1"],
  ],
  unknown: [
    [{ autonomousProfile: "zoek" }, "unknown at autonomousProfile"],
    [component("extra", { profile: "zoek" }), "unknown at components/extra/profile"],
    [
      component("studenten", { stayProfile: "zoek" }),
      "unknown at components/studenten/stayProfile",
    ],
    [component("extra", { toaal: 3 }), "unknown at components/extra/toaal"],
    [scenario({ components: ["zoek"] }), "unknown at scenarios/anders/components/0"],
    [
      scenario({ components: [], overrides: { extra: { total: 1 } } }),
      "unknown at scenarios/anders/overrides/extra",
    ],
    [
      scenario({ components: ["extra"], overrides: { extra: { totaal: 1 } } }),
      "unknown at scenarios/anders/overrides/extra/totaal",
    ],
    [
      scenario({ components: ["extra"], overrides: { extra: { profile: "zoek" } } }),
      "unknown at scenarios/anders/overrides/extra/profile",
    ],
    [{ dissolution: { ...small.dissolution, zoek: 0 } }, "unknown at dissolution/zoek"],
    [{ transitions: { jong: { zoek: 0.1 } } }, "unknown at transitions/jong/zoek"],
    [group({ phase: "zoek" }), "unknown at groups/0/phase"],
  ],
  reserved: [
    [group({ code: "constructor" }), "reserved at groups/0/code"],
    [{ scenarios: { prototype: { components: [] } } }, "reserved at scenarios/prototype"],
  ],
  missing: [
    [{ mobility: { jong: 0.2 } }, "missing at mobility"],
    [{ dissolution: { jong: 0.01 } }, "missing at dissolution"],
    [without("extra", "total"), "missing at components/extra"],
    [without("migratie", "years"), "missing at components/migratie"],
    [component("vervanging", { lambda: { jong: 1 } }), "missing at components/vervanging/lambda"],
    [group({ milieu: " " }), "missing at groups/0/milieu"],
    [group({ code: "" }), "missing at groups/0/code"],
    [
      {
        groups: [
          J1,
          { code: "J2", milieu: "stad", phase: "jong", incomes: ["midden", "hoog"], h0: 3 },
          O1,
        ],
      },
      "missing at groups/1/sigma",
    ],
  ],
  alternatives: [
    [component("migratie", { trend: 3, forecast: 1 }), "alternatives at components/migratie"],
    [without("migratie", "k"), "alternatives at components/migratie"],
    [
      component("pendel", { workers: 300, workersPerHousehold: 1.2 }),
      "alternatives at components/pendel",
    ],
    [without("pendel", "K"), "alternatives at components/pendel"],
    [
      component("banen", { jobs: { 2026: 5 }, phasing: { 2026: 1 } }),
      "alternatives at components/banen/jobs",
    ],
  ],
  "sum-of-shares": [
    [{ profiles: { gewoon: [0.6, 0.3, 0], vertrek } }, "sum-of-shares at profiles/gewoon"],
    [{ P: [[0.4, 0.5], ...small.P.slice(1)] }, "sum-of-shares at P/0"],
    [
      { groups: [J1, { ...J2, sigma: { midden: 0.6, hoog: 0.5 } }, O1] },
      "sum-of-shares at groups/1/sigma",
    ],
    [component("extra", { phasing: { 2026: 0.5 } }), "sum-of-shares at components/extra/phasing"],
    [
      {
        affordability: {
          ...small.affordability,
          shares: { laag: [1, 0.1], midden: [0.2, 0.8], hoog: [0, 1] },
        },
      },
      "sum-of-shares at affordability/shares/laag",
    ],
  ],
  outflow: [[{ transitions: { jong: { oud: 0.995 } } }, "outflow at dissolution/jong"]],
  "income-partition": [
    [{ groups: [{ ...J1, incomes: ["midden"] }, J2, O1] }, "income-partition at groups/0/incomes"],
  ],
  "no-target-groups": [
    [
      {
        groups: [J1, J2, { ...O1, milieu: "dorp" }],
      },
      "no-target-groups at transitions/jong/oud",
    ],
  ],
  "base-year": [
    [
      { forecast: { controlTotals: { 2024: 1001, 2030: 980 } } },
      "base-year at forecast/controlTotals/2024",
    ],
    [
      { forecast: { byGroup: { 2024: [402, 300, 300], 2030: [400, 300, 300] } } },
      "base-year at forecast/byGroup/2024/0",
    ],
  ],
  "year-outside": [
    [
      { forecast: { controlTotals: { 2023: 990, 2030: 980 } } },
      "year-outside at forecast/controlTotals/2023",
    ],
    [{ forecast: { controlTotals: { ooit: 980 } } }, "year-outside at forecast/controlTotals/ooit"],
    [
      { forecast: { controlTotals: { "2030.0": 980 } } },
      "year-outside at forecast/controlTotals/2030.0",
    ],
    [component("extra", { phasing: { 2024: 1 } }), "year-outside at components/extra/phasing/2024"],
    [component("extra", { phasing: { 2031: 1 } }), "year-outside at components/extra/phasing/2031"],
    [component("banen", { jobs: { 2031: 5 } }), "year-outside at components/banen/jobs/2031"],
    [{ householdSize: { 2020: 2, 2024: 2, 2030: 2 } }, "year-outside at householdSize/2020"],
  ],
  "years-uncovered": [
    [{ forecast: { controlTotals: { 2029: 980 } } }, "years-uncovered at forecast/controlTotals"],
    [{ forecast: { byGroup: {} } }, "years-uncovered at forecast/byGroup"],
    [
      component("studenten", { units: { 2024: 1, 2028: 2 } }),
      "years-uncovered at components/studenten/units",
    ],
    [
      component("studenten", { units: { 2025: 1, 2030: 2 } }),
      "years-uncovered at components/studenten/units",
    ],
    [{ householdSize: {} }, "years-uncovered at householdSize"],
  ],
  "negative-share": [
    [{ autonomousProfile: "vertrek" }, "negative-share at profiles/vertrek/2"],
    [component("pendel", { profile: "vertrek" }), "negative-share at profiles/vertrek/2"],
    [component("studenten", { stayProfile: "vertrek" }), "negative-share at profiles/vertrek/2"],
    [
      scenario({ components: ["pendel"], overrides: { pendel: { profile: "vertrek" } } }),
      "negative-share at profiles/vertrek/2",
    ],
  ],
  "margin-partition": [
    [
      { stockMargins: [{ ...margin, classes: [houses, { ...flats, segments: [0, 1] }] }] },
      "margin-partition at stockMargins/0",
    ],
    [{ stockMargins: [{ ...margin, classes: [houses] }] }, "margin-partition at stockMargins/0"],
  ],
  "margin-without-prior": [
    [{ O: small.O.map(() => [1, 0]) }, "margin-without-prior at stockMargins/0/classes/1/stock"],
  ],
  "group-without-prior": [[{ O: [[0, 0], ...small.O.slice(1)] }, "group-without-prior at O/0"]],
  "fit-failed": [
    // 600 of 1,000 live in flats whatever is done, while the stock has room for a third of all.
    [
      {
        O: [
          [0, 1],
          [0, 1],
          [1, 1],
        ],
      },
      "fit-failed at stockMargins",
    ],
  ],
  "negative-households": [
    [
      {
        ...component("extra", { profile: "gewoon", total: -5000 }),
        scenarios: { weg: { components: ["extra"] } },
      },
      "negative-households at components/extra",
      "negative-households at components/extra",
      "negative-households at components/extra",
    ],
  ],
};
