/**
 * The figures of Heerlen as printed in the study, and the starting assumptions beside them, typed over
 * by hand: a second path to the same inputs, independent of the delivered dataset.
 */

export const PHASES = [
  "A&S tot 35 jaar",
  "gezinnen",
  "A&S 35-55 jaar",
  "A&S 55-75 jaar",
  "A&S 75 jaar+",
] as const;

/** Table 1: code, milieu, index of the phase, initials of the incomes, households of 2024. */
export const TABLE_1: readonly (readonly [string, string, number, string, number])[] = [
  ["Sted-1", "stedelijk", 0, "L", 2415],
  ["Sted-2", "stedelijk", 0, "M", 370],
  ["Sted-3", "stedelijk", 0, "H", 630],
  ["Sted-4", "stedelijk", 1, "LM", 3505],
  ["Sted-5", "stedelijk", 1, "H", 2140],
  ["Sted-6", "stedelijk", 2, "L", 2225],
  ["Sted-7", "stedelijk", 2, "MH", 1430],
  ["Sted-8", "stedelijk", 3, "L", 4155],
  ["Sted-9", "stedelijk", 3, "MH", 2165],
  ["Sted-10", "stedelijk", 4, "L", 2065],
  ["Sted-11", "stedelijk", 4, "MH", 755],
  ["Sub-1", "suburbaan", 0, "L", 1595],
  ["Sub-2", "suburbaan", 0, "MH", 910],
  ["Sub-3", "suburbaan", 1, "LM", 3125],
  ["Sub-4", "suburbaan", 1, "H", 3100],
  ["Sub-5", "suburbaan", 2, "L", 1780],
  ["Sub-6", "suburbaan", 2, "MH", 1430],
  ["Sub-7", "suburbaan", 3, "L", 4430],
  ["Sub-8", "suburbaan", 3, "MH", 3020],
  ["Sub-9", "suburbaan", 4, "L", 2540],
  ["Sub-10", "suburbaan", 4, "MH", 1330],
];

/** Table 2: households, fitting rental and owner dwellings, printed ratio. */
export const TABLE_2: readonly (readonly [number, number, number, number])[] = [
  [17500, 15565, 4025, 1.12],
  [9845, 4645, 7365, 1.22],
  [5445, 1150, 3540, 0.86],
  [3405, 350, 3230, 1.05],
  [6440, 35, 2305, 0.36],
];

/** Table 3: households and inhabitants, 2024-2050. */
export const TABLE_3 = {
  basis: { households: -3795, persons: -7210.5 },
  migratie: { households: -220, persons: -418 },
  pendel: { households: 5775, persons: 10972.5 },
  brightlands: { households: 6395, persons: 12150.5 },
  asml: { households: 8395, persons: 15950.5 },
} as const;

/** Yearly transitions: rows and columns in the order of the phases. */
export const TRANSITIONS = [
  [0, 0.08, 0.035, 0, 0],
  [0.005, 0, 0.02, 0.03, 0],
  [0, 0.02, 0, 0.05, 0],
  [0, 0, 0, 0, 0.05],
  [0, 0, 0, 0, 0],
];
export const DISSOLUTION = [0.02, 0.002, 0.006, 0.012, 0.085];
export const MOBILITY = [0.2, 0.06, 0.08, 0.04, 0.05];
export const WORKERS = [0.8, 1.4, 1.2, 0.5, 0];

/** Entry profiles: weights of a household by phase, and for the economic one shares by phase. */
export const AUTONOMOUS_WEIGHTS = [1, 0.08, 0.05, 0, 0];
export const MIGRATION_WEIGHTS = [1, 0.4, 0.05, 0.08, 0];
export const ECONOMIC_SHARES = [0.5, 0.32, 0.14, 0.04, 0];

export const TYPES = ["grondgebonden", "appartement zonder lift", "nultreden"] as const;
export const TYPE_SHARES = [0.62, 0.2, 0.18];
/** Tenure, price class, and dwellings from table 2: 15,565 + 4,645; 1,150; 350 + 35; 4,025 + 7,365... */
export const CLASSES: readonly (readonly [string, string, string, number])[] = [
  ["sociale huur", "sociale huur", "tot 879", 20210],
  ["middenhuur", "middenhuur", "879-1.100", 1150],
  ["dure huur", "dure huur", "vanaf 1.100", 385],
  ["koop tot 211.200", "koop", "tot 211.200", 11390],
  ["koop 211.200-283.700", "koop", "211.200-283.700", 3540],
  ["koop 283.700-375.200", "koop", "283.700-375.200", 3230],
  ["koop vanaf 375.200", "koop", "vanaf 375.200", 2305],
];

/** Where phases live and what movers prefer, by type. */
export const PRIOR_TYPE = [
  [0.38, 0.47, 0.15],
  [0.82, 0.12, 0.06],
  [0.58, 0.3, 0.12],
  [0.68, 0.15, 0.17],
  [0.48, 0.12, 0.4],
];
export const PREFERRED_TYPE = [
  [0.44, 0.44, 0.12],
  [0.9, 0.05, 0.05],
  [0.62, 0.22, 0.16],
  [0.33, 0.05, 0.62],
  [0.07, 0.03, 0.9],
];
/** By income class (low, middle, high) over the classes of tenure and price. */
export const PRIOR_CLASS = [
  [0.68, 0.02, 0.003, 0.25, 0.03, 0.01, 0.003],
  [0.25, 0.04, 0.01, 0.4, 0.17, 0.1, 0.03],
  [0.1, 0.03, 0.02, 0.28, 0.16, 0.21, 0.2],
];
/** Preferences of phases up to 55 years, and of those from 55. */
export const PREFERRED_CLASS_YOUNG = [
  [0.72, 0.05, 0.005, 0.2, 0.02, 0.005, 0],
  [0.15, 0.14, 0.01, 0.36, 0.22, 0.1, 0.02],
  [0.03, 0.06, 0.03, 0.14, 0.22, 0.26, 0.26],
];
export const PREFERRED_CLASS_OLD = [
  [0.62, 0.05, 0.005, 0.3, 0.02, 0.005, 0],
  [0.15, 0.14, 0.01, 0.4, 0.2, 0.08, 0.02],
  [0.03, 0.08, 0.03, 0.24, 0.2, 0.22, 0.2],
];
