import { LIMITS } from "../../model/inputs";
import type { Reference } from "./column";
import type { Unit } from "./units";

/** One assumption in one cell under its own name; report years are a row or column of cells. */
export interface Scalar {
  readonly name: string;
  readonly type: "number" | "year" | "years" | "text";
  readonly unit?: Unit;
  readonly min?: number;
  readonly max?: number;
  /** The bound itself is excluded. */
  readonly above?: true;
  readonly below?: true;
  readonly reference?: Reference;
  /** A blank cell, or a name that is not there, is no problem. */
  readonly optional?: true;
  /** May carry a low and a high value. */
  readonly uncertain?: true;
  /** Where it goes in the inputs of the model; left out: it is no input of a scenario run. */
  readonly path?: string;
}

const years = { unit: "year", min: LIMITS.firstYear, max: LIMITS.lastYear } as const;

export const SCALARS = {
  t0: { name: "Woning_Basisjaar", type: "year", ...years, path: "t0" },
  T: { name: "Woning_Eindjaar", type: "year", ...years, path: "T" },
  reportYears: { name: "Woning_Peiljaren", type: "years", ...years, path: "reportYears" },
  activeScenario: { name: "Woning_Scenario", type: "text", reference: "scenario" },
  householdSize: {
    name: "Woning_Huishoudgrootte",
    type: "number",
    unit: "personsPerHousehold",
    min: 0,
    above: true,
    uncertain: true,
    path: "householdSize",
  },
  /** Level in T when the size changes along a straight line; blank: constant. */
  finalHouseholdSize: {
    name: "Woning_Huishoudgrootte_Eindjaar",
    type: "number",
    unit: "personsPerHousehold",
    min: 0,
    above: true,
    optional: true,
    uncertain: true,
    path: "householdSize",
  },
  basePopulation: {
    name: "Woning_Inwoners_Basis",
    type: "number",
    unit: "persons",
    min: 0,
    path: "basePopulation",
  },
  populationGoal: {
    name: "Woning_Inwonersdoel",
    type: "number",
    unit: "persons",
    min: 0,
    path: "populationGoal",
  },
  frictionalVacancy: {
    name: "Woning_Frictieleegstand",
    type: "number",
    unit: "share",
    min: 0,
    max: 1,
    below: true,
    uncertain: true,
    path: "frictionalVacancy",
  },
  discountRate: {
    name: "Woning_Discontovoet",
    type: "number",
    unit: "rate",
    min: 0,
    max: 1,
    uncertain: true,
  },
  fixedShare: { name: "Woning_Aandeel_Vast", type: "number", unit: "share", min: 0, max: 1 },
} as const satisfies Readonly<Record<string, Scalar>>;
export type ScalarId = keyof typeof SCALARS;

/** The cell that holds the version of the assumptions: computed, never read as an assumption. */
export const STATE_NAME = "Woning_Stand";
