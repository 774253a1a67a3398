import type { Unit } from "../schema/units";

const WHOLE = "#,##0";
const YEAR = "0";

/** Number format of each unit, in English notation; shares and rates show as percentages. */
const FORMATS: Readonly<Record<Unit, string>> = {
  year: YEAR,
  years: YEAR,
  households: WHOLE,
  householdsPerYear: "#,##0.0",
  persons: WHOLE,
  personsPerYear: WHOLE,
  personsPerHousehold: "0.00",
  dwellings: WHOLE,
  jobs: WHOLE,
  workers: WHOLE,
  workersPerHousehold: "0.00",
  share: "0.0%",
  rate: "0.00%",
  weight: "0.000",
  euro: WHOLE,
};

/** The format of a number; without a unit it shows decimals only where it has any. */
export function numberFormat(unit: Unit | undefined, value: number): string {
  if (unit !== undefined) return FORMATS[unit];
  return Number.isInteger(value) ? WHOLE : "#,##0.0#";
}
