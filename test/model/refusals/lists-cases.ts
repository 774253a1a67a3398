import type { Cases } from "./changes";
import { component, group, J1, J2, O1, scenario, stock, vertrek, without } from "./changes";
import { small } from "./small-inputs";

/** Lists, names and parameters. */
export const LISTS_CASES: Cases<
  | "empty"
  | "too-many"
  | "length"
  | "duplicate"
  | "unknown"
  | "reserved"
  | "missing"
  | "alternatives"
  | "negative-share"
> = {
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
  "negative-share": [
    [{ autonomousProfile: "vertrek" }, "negative-share at profiles/vertrek/2"],
    [component("pendel", { profile: "vertrek" }), "negative-share at profiles/vertrek/2"],
    [component("studenten", { stayProfile: "vertrek" }), "negative-share at profiles/vertrek/2"],
    [
      scenario({ components: ["pendel"], overrides: { pendel: { profile: "vertrek" } } }),
      "negative-share at profiles/vertrek/2",
    ],
  ],
};
