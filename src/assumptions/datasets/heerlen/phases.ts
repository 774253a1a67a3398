/** Life phases (levensfasen); A&S are singles and couples without children at home. */
export const PHASES = [
  "A&S tot 35 jaar",
  "gezinnen",
  "A&S 35-55 jaar",
  "A&S 55-75 jaar",
  "A&S 75 jaar+",
] as const;
export type Phase = (typeof PHASES)[number];

/** Yearly rates of a phase; workers are workers per household. */
export interface PhaseRates {
  readonly to: Readonly<Partial<Record<Phase, number>>>;
  readonly dissolution: number;
  readonly mobility: number;
  readonly workers: number;
}

/** Assumptions: the study prints no rates. */
export const RATES: Readonly<Record<Phase, PhaseRates>> = {
  "A&S tot 35 jaar": {
    to: { gezinnen: 0.08, "A&S 35-55 jaar": 0.035 },
    dissolution: 0.02,
    mobility: 0.2,
    workers: 0.8,
  },
  gezinnen: {
    to: { "A&S tot 35 jaar": 0.005, "A&S 35-55 jaar": 0.02, "A&S 55-75 jaar": 0.03 },
    dissolution: 0.002,
    mobility: 0.06,
    workers: 1.4,
  },
  "A&S 35-55 jaar": {
    to: { gezinnen: 0.02, "A&S 55-75 jaar": 0.05 },
    dissolution: 0.006,
    mobility: 0.08,
    workers: 1.2,
  },
  "A&S 55-75 jaar": {
    to: { "A&S 75 jaar+": 0.05 },
    dissolution: 0.012,
    mobility: 0.04,
    workers: 0.5,
  },
  "A&S 75 jaar+": { to: {}, dissolution: 0.085, mobility: 0.05, workers: 0 },
};
