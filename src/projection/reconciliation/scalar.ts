import type { Assumptions } from "../../assumptions/assumptions";
import type { NumberScalar } from "../../assumptions/figure-test";
import type { Inputs } from "../../model/inputs";

const SCALARS: Readonly<Record<NumberScalar, (assumptions: Assumptions) => number>> = {
  t0: ({ inputs }) => inputs.t0,
  T: ({ inputs }) => inputs.T,
  householdSize: ({ inputs }) => householdSize(inputs, inputs.t0),
  finalHouseholdSize: ({ inputs }) => householdSize(inputs, inputs.T),
  basePopulation: ({ inputs }) => inputs.basePopulation,
  populationGoal: ({ inputs }) => inputs.populationGoal,
  frictionalVacancy: ({ inputs }) => inputs.frictionalVacancy,
  discountRate: ({ discountRate }) => discountRate,
  fixedShare: ({ fixedShare }) => fixedShare,
};

/** An assumption that is one number, as the workbook has it. */
export function scalarValue(scalar: NumberScalar, assumptions: Assumptions): number {
  return SCALARS[scalar](assumptions);
}

/** The path of a workbook has a value for t0 and for T; without one the size is constant. */
function householdSize({ householdSize: size }: Inputs, year: number): number {
  return typeof size === "number" ? size : size[year]!;
}
