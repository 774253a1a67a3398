import * as v from "valibot";
import { INCOMES } from "../../model/inputs";
import type { Inputs } from "../../model/inputs";
import { KINDS } from "../schema/choices";
import { byYear, numberOrSeries, numbers, object, record, texts, yearSeries } from "./shapes";

const optional = v.exactOptional;
const base = { profile: v.string() };
const phased = { ...base, phasing: optional(yearSeries) };

/** Components by kind; which parameters complete or exclude each other is the model's to say. */
const COMPONENTS = {
  migration: object({
    kind: v.literal("migration"),
    ...base,
    k: optional(v.number()),
    trend: optional(v.number()),
    forecast: optional(v.number()),
    years: v.number(),
  }),
  pendel: object({
    kind: v.literal("pendel"),
    ...phased,
    K: optional(v.number()),
    workers: optional(v.number()),
    workersPerHousehold: optional(v.number()),
    p0: v.number(),
    p1: v.number(),
  }),
  jobs: object({
    kind: v.literal("jobs"),
    ...phased,
    jobs: numberOrSeries,
    capture: v.number(),
    workersPerHousehold: v.number(),
  }),
  households: object({ kind: v.literal("households"), ...phased, total: v.number() }),
  labour: object({
    kind: v.literal("labour"),
    ...base,
    lambda: record(v.number()),
    fill: v.number(),
    workersPerHousehold: v.number(),
  }),
  students: object({
    kind: v.literal("students"),
    ...base,
    units: yearSeries,
    stay: v.number(),
    duration: v.number(),
    stayProfile: v.string(),
  }),
} as const;

const unknownKind = object({ kind: v.picklist(KINDS) });
const component = v.lazy((input) => {
  const kind = KINDS.find((known) => known === (input as { kind?: unknown } | null)?.kind);
  return (kind === undefined ? unknownKind : COMPONENTS[kind]) as v.GenericSchema;
});

const overrideValue = v.lazy((input) =>
  typeof input === "string" ? v.string() : (numberOrSeries as v.GenericSchema)
);

const income = v.picklist(INCOMES);
const shareByIncome = object({
  laag: optional(v.number()),
  midden: optional(v.number()),
  hoog: optional(v.number()),
});

const forecast = v.lazy((input) =>
  typeof input === "object" && input !== null && "byGroup" in input
    ? (object({ byGroup: byYear(numbers) }) as v.GenericSchema)
    : object({ controlTotals: yearSeries })
);

/** The interchange form, key by key in the order in which it is documented and written. */
const ENTRIES = {
  t0: v.number(),
  T: v.number(),
  reportYears: numbers,
  phases: texts,
  transitions: record(record(v.number())),
  dissolution: record(v.number()),
  mobility: record(v.number()),
  groups: v.array(
    object({
      code: v.string(),
      milieu: v.string(),
      phase: v.string(),
      incomes: v.array(income),
      sigma: optional(shareByIncome),
      h0: v.number(),
    })
  ),
  forecast,
  profiles: record(numbers),
  autonomousProfile: v.string(),
  segments: v.array(
    object({ code: v.string(), type: v.string(), tenure: v.string(), price: v.string() })
  ),
  stockMargins: v.array(
    object({
      name: v.string(),
      classes: v.array(object({ name: v.string(), segments: numbers, stock: v.number() })),
    })
  ),
  O: v.array(numbers),
  P: v.array(numbers),
  frictionalVacancy: v.number(),
  initialShortage: optional(numbers),
  householdSize: numberOrSeries,
  basePopulation: v.number(),
  populationGoal: v.number(),
  affordability: object({
    groups: v.array(
      object({ code: v.string(), households: v.number(), rent: v.number(), owner: v.number() })
    ),
    shares: object({ laag: numbers, midden: numbers, hoog: numbers }),
  }),
  components: record(component),
  scenarios: record(
    object({
      name: optional(v.string()),
      components: texts,
      overrides: optional(record(record(overrideValue))),
    })
  ),
} satisfies Record<keyof Inputs, v.GenericSchema>;

export const SHAPE = object(ENTRIES);
export const INTERCHANGE_KEYS = Object.keys(ENTRIES) as (keyof Inputs)[];
