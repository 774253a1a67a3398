import type { Cases } from "./changes";
import { component, flats, houses, J1, J2, margin, O1 } from "./changes";
import { small } from "./small-inputs";

/** Years, sets that must fit together, and what only shows when the start is fitted or a scenario run. */
export const MODEL_CASES: Cases<
  | "horizon"
  | "report-years"
  | "base-year"
  | "year-outside"
  | "years-uncovered"
  | "income-partition"
  | "no-target-groups"
  | "margin-partition"
  | "margin-without-prior"
  | "group-without-prior"
  | "fit-failed"
  | "negative-households"
> = {
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
