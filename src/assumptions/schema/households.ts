import { code, incomes, number, numberOrBlank, PROVENANCE, share, text, year } from "./column";
import type { TableSchema } from "./column";

/** Target groups: one row a group. */
export const groups = {
  name: "Woning_Doelgroepen",
  columns: {
    code: code(),
    milieu: code(),
    phase: text({ reference: "phase" }),
    incomes: incomes(),
    households: number("households", { min: 0 }),
    ...PROVENANCE,
  },
  families: [],
} as const satisfies TableSchema;

/** Shares of the income classes, by group or by income set; a group with one class needs no row. */
export const incomeShares = {
  name: "Woning_Inkomensverdeling",
  columns: {
    group: code(),
    low: share({ blank: 0 }),
    middle: share({ blank: 0 }),
    high: share({ blank: 0 }),
    ...PROVENANCE,
  },
  families: [],
  mayBeEmpty: true,
} as const satisfies TableSchema;

/** Life phases: one row a phase, a column for the yearly rate towards each phase. */
export const lifecycle = {
  name: "Woning_Levensloop",
  columns: {
    phase: code(),
    dissolution: number("rate", { min: 0, max: 1, below: true }),
    mobility: number("rate", { min: 0, max: 1 }),
    workers: number("workersPerHousehold", { min: 0, optional: true, blank: 0 }),
    ...PROVENANCE,
  },
  families: [{ key: "to", of: "phase", unit: "rate", min: 0, max: 1, blank: 0 }],
} as const satisfies TableSchema;

/** Households by year: a total, or a column for each group. */
export const forecast = {
  name: "Woning_Prognose",
  columns: {
    year: year(),
    total: numberOrBlank("households", { min: 0, optional: true }),
    ...PROVENANCE,
  },
  families: [{ key: "byGroup", of: "group", unit: "households", min: 0, optional: true }],
} as const satisfies TableSchema;

/** Entry profiles: one row a group, a column for each profile ("profiel migratie"). */
export const profiles = {
  name: "Woning_Instroomprofielen",
  columns: { group: text({ reference: "group" }), ...PROVENANCE },
  families: [{ key: "profile", of: "profile", unit: "share" }],
} as const satisfies TableSchema;

/** The profile of this name is that of the autonomous stream. */
export const AUTONOMOUS_PROFILE = "autonoom";
