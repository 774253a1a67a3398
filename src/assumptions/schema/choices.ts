import { INCOMES } from "../../model/inputs";
import type { ComponentKind, Income } from "../../model/inputs";

/** Where a value comes from; an unstated status counts as an assumption. */
export const STATUSES = ["gepubliceerd", "afgeleid", "aanname"] as const;
export type Status = (typeof STATUSES)[number];

/** Component kinds in the order in which they are explained. */
export const KINDS = [
  "migration",
  "pendel",
  "jobs",
  "households",
  "labour",
  "students",
] as const satisfies readonly ComponentKind[];

/** Tenure follows the rent level, not the landlord. */
export const TENURES = ["sociale huur", "middenhuur", "dure huur", "koop"] as const;
export const HARDNESSES = ["hard", "soft"] as const;
export const INDICATORS = ["households", "migration", "vacancy", "moves", "preference"] as const;
/** What an effect is proportional to. */
export const DRIVERS = [
  "persons",
  "households",
  "householdsLow",
  "householdsMiddle",
  "householdsHigh",
  "workers",
  "students",
  "dwellings",
  "vacancy",
  "surplus",
  "none",
] as const;
/** A stock pays every year, a flow in its own year only. */
export const ACCRUALS = ["stock", "flow"] as const;

/** Closed lists of codes; the words that stand in the cells are the locale's. */
export const CHOICES = {
  status: STATUSES,
  kind: KINDS,
  tenure: TENURES,
  hardness: HARDNESSES,
  indicator: INDICATORS,
  driver: DRIVERS,
  accrual: ACCRUALS,
} as const;
export type ChoiceSet = keyof typeof CHOICES;
export type Choice<S extends ChoiceSet = ChoiceSet> = (typeof CHOICES)[S][number];

/** Every set of income classes that a group can hold, in the order of a drop-down. */
export const INCOME_SETS: readonly (readonly Income[])[] = [
  ...INCOMES.map((income) => [income]),
  ["laag", "midden"],
  ["midden", "hoog"],
  ["laag", "hoog"],
  [...INCOMES],
];
