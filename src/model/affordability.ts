import type { Model } from "./compile";
import { INCOMES } from "./inputs";

/**
 * Fitting dwellings per household by income group, for the households by group of some year.
 * A group that nobody belongs to any more has an infinite ratio, never NaN.
 */
export function fitRatios(model: Model, households: Float64Array): Float64Array {
  const { groups, shares } = model.inputs.affordability;
  const before = householdsByIncome(model, model.h0);
  const now = householdsByIncome(model, households);
  return Float64Array.from(groups, (group, j) => {
    let weightBefore = 0;
    let weightNow = 0;
    INCOMES.forEach((income, i) => {
      weightBefore += shares[income][j]! * before[i]!;
      weightNow += shares[income][j]! * now[i]!;
    });
    const dwellings = group.rent + group.owner;
    const present = group.households * (weightNow / weightBefore);
    return present > 0 ? dwellings / present : Infinity;
  });
}

/** Households by income class: a composite group counts in each by its shares. */
export function householdsByIncome(
  { groupCount: G, income }: Model,
  households: Float64Array
): Float64Array {
  const classes = INCOMES.length;
  const byIncome = new Float64Array(classes);
  for (let g = 0; g < G; g++) {
    for (let i = 0; i < classes; i++) byIncome[i]! += income[g * classes + i]! * households[g]!;
  }
  return byIncome;
}
