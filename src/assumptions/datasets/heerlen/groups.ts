import type { Income } from "../../../model/inputs";
import type { Phase } from "./phases";

export interface TargetGroup {
  readonly code: string;
  readonly milieu: string;
  readonly phase: Phase;
  readonly incomes: readonly Income[];
  /** Households in 2024. */
  readonly households: number;
}

const LOW = ["laag"] as const;
const MIDDLE = ["midden"] as const;
const HIGH = ["hoog"] as const;
const LOW_MIDDLE = ["laag", "midden"] as const;
const MIDDLE_HIGH = ["midden", "hoog"] as const;

type Line = readonly [Phase, readonly Income[], number];

/** Table 1 of the study, by milieu, in its own order. */
const URBAN: readonly Line[] = [
  ["A&S tot 35 jaar", LOW, 2415],
  ["A&S tot 35 jaar", MIDDLE, 370],
  ["A&S tot 35 jaar", HIGH, 630],
  ["gezinnen", LOW_MIDDLE, 3505],
  ["gezinnen", HIGH, 2140],
  ["A&S 35-55 jaar", LOW, 2225],
  ["A&S 35-55 jaar", MIDDLE_HIGH, 1430],
  ["A&S 55-75 jaar", LOW, 4155],
  ["A&S 55-75 jaar", MIDDLE_HIGH, 2165],
  ["A&S 75 jaar+", LOW, 2065],
  ["A&S 75 jaar+", MIDDLE_HIGH, 755],
];
const SUBURBAN: readonly Line[] = [
  ["A&S tot 35 jaar", LOW, 1595],
  ["A&S tot 35 jaar", MIDDLE_HIGH, 910],
  ["gezinnen", LOW_MIDDLE, 3125],
  ["gezinnen", HIGH, 3100],
  ["A&S 35-55 jaar", LOW, 1780],
  ["A&S 35-55 jaar", MIDDLE_HIGH, 1430],
  ["A&S 55-75 jaar", LOW, 4430],
  ["A&S 55-75 jaar", MIDDLE_HIGH, 3020],
  ["A&S 75 jaar+", LOW, 2540],
  ["A&S 75 jaar+", MIDDLE_HIGH, 1330],
];

function listed(milieu: string, prefix: string, lines: readonly Line[]): readonly TargetGroup[] {
  return lines.map(([phase, incomes, households], index) => ({
    code: `${prefix}-${index + 1}`,
    milieu,
    phase,
    incomes,
    households,
  }));
}

export const GROUPS: readonly TargetGroup[] = [
  ...listed("stedelijk", "Sted", URBAN),
  ...listed("suburbaan", "Sub", SUBURBAN),
];

/** Shares within a group of two income classes; assumptions. */
export const INCOME_SHARES: readonly {
  readonly incomes: readonly Income[];
  readonly shares: Readonly<Record<Income, number>>;
}[] = [
  { incomes: LOW_MIDDLE, shares: { laag: 0.85, midden: 0.15, hoog: 0 } },
  { incomes: MIDDLE_HIGH, shares: { laag: 0, midden: 0.37, hoog: 0.63 } },
];

/** Share of an income class in a group; 1 for the only class of a group. */
export function incomeShareOf(group: TargetGroup, income: Income): number {
  if (!group.incomes.includes(income)) return 0;
  const split = INCOME_SHARES.find(({ incomes }) => incomes.join() === group.incomes.join());
  return split ? split.shares[income] : 1;
}
