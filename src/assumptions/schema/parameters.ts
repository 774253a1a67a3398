import type { ComponentKind } from "../../model/inputs";
import type { Unit } from "./units";

/** One parameter of a component, as rows of Woning_Componenten and overrides of Woning_Scenarios. */
export interface Parameter {
  /** `series`: a row a year. `total-or-series`: one row without a year, or a row a year. */
  readonly type: "number" | "whole" | "series" | "total-or-series" | "profile";
  readonly unit: Unit | null;
  readonly min?: number;
  readonly max?: number;
  /** The bound itself is excluded. */
  readonly above?: true;
  readonly below?: true;
  /** A component of this kind cannot do without. */
  readonly required?: true;
}

const phasing = { type: "series", unit: "share", min: 0, max: 1 } as const satisfies Parameter;
const workersPerHousehold = {
  type: "number",
  unit: "workersPerHousehold",
  min: 0,
  above: true,
} as const satisfies Parameter;
const share = { type: "number", unit: "share", min: 0, max: 1, required: true } as const;

/** By kind and interchange key; the locale gives each its word in the workbook. */
export const PARAMETERS = {
  migration: {
    k: { type: "number", unit: "householdsPerYear" },
    trend: { type: "number", unit: "personsPerYear" },
    forecast: { type: "number", unit: "personsPerYear" },
    years: { type: "whole", unit: "years", min: 0, required: true },
  },
  pendel: {
    K: { type: "number", unit: "households", min: 0 },
    workers: { type: "number", unit: "workers", min: 0 },
    workersPerHousehold,
    p0: share,
    p1: share,
    phasing,
  },
  jobs: {
    jobs: { type: "total-or-series", unit: "jobs", required: true },
    capture: share,
    workersPerHousehold: { ...workersPerHousehold, required: true },
    phasing,
  },
  households: {
    total: { type: "number", unit: "households", required: true },
    phasing,
  },
  labour: {
    fill: share,
    workersPerHousehold: { ...workersPerHousehold, required: true },
  },
  students: {
    units: { type: "series", unit: "dwellings", min: 0, required: true },
    stay: share,
    duration: { type: "number", unit: "years", min: 0, above: true, required: true },
    stayProfile: { type: "profile", unit: null, required: true },
  },
} as const satisfies Readonly<Record<ComponentKind, Readonly<Record<string, Parameter>>>>;

/** The parameters of one kind, by interchange key. */
export function parametersOf(kind: ComponentKind): Readonly<Record<string, Parameter>> {
  return PARAMETERS[kind];
}
