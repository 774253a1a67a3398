import type { PriceClassCode } from "./segments";

/** One row of table 2 of the study: households of 2023 and the dwellings that fit their income. */
export interface IncomeGroup {
  readonly code: string;
  readonly households: number;
  readonly rent: number;
  readonly owner: number;
  /** Published ratio of dwellings to households. */
  readonly fit: number;
  readonly incomes: "low" | "middle" | "high";
  /** The classes of tenure and price within its limits; some span two rows. */
  readonly rentClass: PriceClassCode;
  readonly ownerClass: PriceClassCode;
}

export const INCOME_GROUPS: readonly IncomeGroup[] = [
  {
    code: "lage inkomens met passend toewijzen",
    households: 17500,
    rent: 15565,
    owner: 4025,
    fit: 1.12,
    incomes: "low",
    rentClass: "sociale huur",
    ownerClass: "koop tot 211.200",
  },
  {
    code: "lage inkomens zonder passend toewijzen",
    households: 9845,
    rent: 4645,
    owner: 7365,
    fit: 1.22,
    incomes: "low",
    rentClass: "sociale huur",
    ownerClass: "koop tot 211.200",
  },
  {
    code: "middeninkomens",
    households: 5445,
    rent: 1150,
    owner: 3540,
    fit: 0.86,
    incomes: "middle",
    rentClass: "middenhuur",
    ownerClass: "koop 211.200-283.700",
  },
  {
    code: "hoge inkomens tot betaalbare koop",
    households: 3405,
    rent: 350,
    owner: 3230,
    fit: 1.05,
    incomes: "high",
    rentClass: "dure huur",
    ownerClass: "koop 283.700-375.200",
  },
  {
    code: "hoogste inkomens",
    households: 6440,
    rent: 35,
    owner: 2305,
    fit: 0.36,
    incomes: "high",
    rentClass: "dure huur",
    ownerClass: "koop vanaf 375.200",
  },
];
