import type { Cases } from "./changes";
import { component, group, J1, J2, O1, scenario, stock, vertrek } from "./changes";
import { small } from "./small-inputs";

/** Numbers, rates and shares. */
export const NUMBERS_CASES: Cases<
  "not-finite" | "wrong-kind" | "range" | "not-whole" | "sum-of-shares" | "outflow"
> = {
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
  ],
  "wrong-kind": [
    [
      scenario({ components: ["migratie"], overrides: { migratie: { k: "veel" } } }),
      "wrong-kind at scenarios/anders/overrides/migratie/k",
    ],
    [
      scenario({ components: ["pendel"], overrides: { pendel: { profile: 1, phasing: 1 } } }),
      "wrong-kind at scenarios/anders/overrides/pendel/profile",
      "wrong-kind at scenarios/anders/overrides/pendel/phasing",
    ],
  ],
  range: [
    // Beyond what sums can hold.
    [group({ h0: 1e308 }), "range at groups/0/h0"],
    [component("migratie", { k: -1e308 }), "range at components/migratie/k"],
    [{ householdSize: 1e-320 }, "range at householdSize"],
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
};
