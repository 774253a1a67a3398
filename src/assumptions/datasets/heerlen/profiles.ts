import { storable } from "../storable";
import type { TargetGroup } from "./groups";
import { GROUPS, incomeShareOf } from "./groups";
import type { Phase } from "./phases";

type ByPhase = Readonly<Record<Phase, number>>;

/** Weight of a household of each phase among those who enter; assumptions. */
const AUTONOMOUS_WEIGHTS: ByPhase = {
  "A&S tot 35 jaar": 1,
  gezinnen: 0.08,
  "A&S 35-55 jaar": 0.05,
  "A&S 55-75 jaar": 0,
  "A&S 75 jaar+": 0,
};
const MIGRATION_WEIGHTS: ByPhase = {
  "A&S tot 35 jaar": 1,
  gezinnen: 0.4,
  "A&S 35-55 jaar": 0.05,
  "A&S 55-75 jaar": 0.08,
  "A&S 75 jaar+": 0,
};
/** Share of each phase among the households that work brings. */
const ECONOMIC_SHARES: ByPhase = {
  "A&S tot 35 jaar": 0.5,
  gezinnen: 0.32,
  "A&S 35-55 jaar": 0.14,
  "A&S 55-75 jaar": 0.04,
  "A&S 75 jaar+": 0,
};
/** The study: two thirds of them have a middle or high income. */
const ECONOMIC_LOW_INCOME = 1 / 3;

/** Weights to shares that add up to 1. */
function shares(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function byPhaseWeight(weights: ByPhase): readonly number[] {
  return shares(GROUPS.map((group) => weights[group.phase] * group.households));
}

function householdsOf(groups: readonly TargetGroup[]): number {
  return groups.reduce((sum, group) => sum + group.households, 0);
}

/**
 * The phases' shares, over the milieus as their households; within a phase and milieu so that exactly
 * a third of those who enter have a low income.
 */
function economic(): readonly number[] {
  return GROUPS.map((group) => {
    const ofPhase = GROUPS.filter(({ phase }) => phase === group.phase);
    const together = ofPhase.filter(({ milieu }) => milieu === group.milieu);
    const withLow = together.filter(({ incomes }) => incomes.includes("laag"));
    const share = (ECONOMIC_SHARES[group.phase] * householdsOf(together)) / householdsOf(ofPhase);
    // One group holds the low incomes; in part when it holds others too.
    const low = ECONOMIC_LOW_INCOME / incomeShareOf(withLow[0]!, "laag");
    if (group === withLow[0]) return share * low;
    const others = together.filter((other) => other !== withLow[0]);
    return (share * (1 - low) * group.households) / householdsOf(others);
  });
}

function students(): readonly number[] {
  return shares(
    GROUPS.map(({ phase, incomes, households }) =>
      phase === "A&S tot 35 jaar" && incomes.includes("laag") ? households : 0
    )
  );
}

/** Entry profiles: shares in the order of the groups. */
export const PROFILES = {
  autonoom: byPhaseWeight(AUTONOMOUS_WEIGHTS).map(storable),
  migratie: byPhaseWeight(MIGRATION_WEIGHTS).map(storable),
  economisch: economic().map(storable),
  studenten: students().map(storable),
} as const satisfies Readonly<Record<string, readonly number[]>>;
export type ProfileName = keyof typeof PROFILES;
