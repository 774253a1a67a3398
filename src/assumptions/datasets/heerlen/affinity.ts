import type { Income } from "../../../model/inputs";
import { INCOMES } from "../../../model/inputs";
import { storable } from "../storable";
import { GROUPS, incomeShareOf } from "./groups";
import { PHASES } from "./phases";
import type { Phase } from "./phases";
import { DWELLING_TYPES, PRICE_CLASSES, SEGMENTS } from "./segments";
import type { DwellingType, PriceClassCode } from "./segments";

type TypeShares = Readonly<Record<DwellingType, number>>;
type PriceShares = Readonly<Record<PriceClassCode, number>>;
type ByPhase = Readonly<Record<Phase, TypeShares>>;
type ByIncome = Readonly<Record<Income, PriceShares>>;

/** In the order of `DWELLING_TYPES`. */
function types(...values: readonly [number, number, number]): TypeShares {
  return Object.fromEntries(DWELLING_TYPES.map((type, i) => [type, values[i]])) as TypeShares;
}

type Seven = readonly [number, number, number, number, number, number, number];
/** In the order of `PRICE_CLASSES`: social, middle and expensive rent, then owner classes. */
function prices(...values: Seven): PriceShares {
  return Object.fromEntries(PRICE_CLASSES.map(({ code }, i) => [code, values[i]])) as PriceShares;
}

/** Where households live now, before the fit to the stock; assumptions. */
const PRIOR_TYPES: ByPhase = {
  "A&S tot 35 jaar": types(0.38, 0.47, 0.15),
  gezinnen: types(0.82, 0.12, 0.06),
  "A&S 35-55 jaar": types(0.58, 0.3, 0.12),
  "A&S 55-75 jaar": types(0.68, 0.15, 0.17),
  "A&S 75 jaar+": types(0.48, 0.12, 0.4),
};
const PRIOR_PRICES: ByIncome = {
  laag: prices(0.68, 0.02, 0.003, 0.25, 0.03, 0.01, 0.003),
  midden: prices(0.25, 0.04, 0.01, 0.4, 0.17, 0.1, 0.03),
  hoog: prices(0.1, 0.03, 0.02, 0.28, 0.16, 0.21, 0.2),
};

/** What those who choose a dwelling want; assumptions. */
const PREFERRED_TYPES: ByPhase = {
  "A&S tot 35 jaar": types(0.44, 0.44, 0.12),
  gezinnen: types(0.9, 0.05, 0.05),
  "A&S 35-55 jaar": types(0.62, 0.22, 0.16),
  "A&S 55-75 jaar": types(0.33, 0.05, 0.62),
  "A&S 75 jaar+": types(0.07, 0.03, 0.9),
};
const PREFERRED_PRICES_TO_55: ByIncome = {
  laag: prices(0.72, 0.05, 0.005, 0.2, 0.02, 0.005, 0),
  midden: prices(0.15, 0.14, 0.01, 0.36, 0.22, 0.1, 0.02),
  hoog: prices(0.03, 0.06, 0.03, 0.14, 0.22, 0.26, 0.26),
};
const PREFERRED_PRICES_FROM_55: ByIncome = {
  laag: prices(0.62, 0.05, 0.005, 0.3, 0.02, 0.005, 0),
  midden: prices(0.15, 0.14, 0.01, 0.4, 0.2, 0.08, 0.02),
  hoog: prices(0.03, 0.08, 0.03, 0.24, 0.2, 0.22, 0.2),
};
const OLDER: readonly Phase[] = PHASES.slice(3);

/** Share of the type in the phase, times the share of the price class over the group's incomes. */
function matrix(
  typesOf: ByPhase,
  pricesOf: (phase: Phase) => ByIncome
): readonly (readonly number[])[] {
  return GROUPS.map((group) =>
    SEGMENTS.map(({ type, priceClass }) => {
      const price = INCOMES.reduce(
        (sum, income) =>
          sum + incomeShareOf(group, income) * pricesOf(group.phase)[income][priceClass],
        0
      );
      return storable(typesOf[group.phase][type] * price);
    })
  );
}

/** A row a group, a column a segment. */
export const OCCUPANCY = matrix(PRIOR_TYPES, () => PRIOR_PRICES);
/** A row a group, a column a segment; rows add up to 1. */
export const PREFERENCES = matrix(PREFERRED_TYPES, (phase) =>
  OLDER.includes(phase) ? PREFERRED_PRICES_FROM_55 : PREFERRED_PRICES_TO_55
);
