import type { Component, Group, Income, Inputs, Scenario } from "../../src/model/inputs";
import { INCOMES } from "../../src/model/inputs";
import * as figures from "./heerlen-figures";

const INITIALS: Readonly<Record<string, Income>> = { L: "laag", M: "midden", H: "hoog" };
/** Shares within the composite groups. */
const SPLIT: Readonly<Record<string, Readonly<Partial<Record<Income, number>>>>> = {
  LM: { laag: 0.85, midden: 0.15 },
  MH: { midden: 0.37, hoog: 0.63 },
};

/** A number for each phase, as a record. */
function byPhase(values: readonly number[]): Record<string, number> {
  return Object.fromEntries(figures.PHASES.map((phase, p) => [phase, values[p]!]));
}

const phaseOf = figures.TABLE_1.map(([, , phase]) => phase);
const h0 = figures.TABLE_1.map(([, , , , households]) => households);
const total = h0.reduce((sum, h) => sum + h, 0);
const groups = figures.TABLE_1.map(([code, milieu, phase, initials, households]): Group => {
  const incomes = [...initials].map((initial) => INITIALS[initial]!);
  const sigma = SPLIT[initials];
  const base = { code, milieu, phase: figures.PHASES[phase]!, incomes, h0: households };
  return sigma ? { ...base, sigma } : base;
});
function incomesOf(group: Group): readonly number[] {
  return INCOMES.map((i) => group.sigma?.[i] ?? (group.incomes.includes(i) ? 1 : 0));
}

function weighted(weights: readonly number[]): readonly number[] {
  const parts = h0.map((h, g) => h * weights[phaseOf[g]!]!);
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}

/** By phase and then milieu; within those one third low income, the rest as the households. */
function economic(): readonly number[] {
  const households = (of: readonly number[]): number => of.reduce((sum, g) => sum + h0[g]!, 0);
  const profile = h0.map(() => 0);
  figures.ECONOMIC_SHARES.forEach((share, phase) => {
    const inPhase = [...groups.keys()].filter((g) => phaseOf[g] === phase);
    for (const milieu of ["stedelijk", "suburbaan"]) {
      const here = inPhase.filter((g) => groups[g]!.milieu === milieu);
      const part = (share * households(here)) / households(inPhase);
      const [low, ...others] = here;
      const lowShare = 1 / 3 / incomesOf(groups[low!]!)[0]!;
      profile[low!] = part * lowShare;
      for (const g of others) profile[g] = (part * (1 - lowShare) * h0[g]!) / households(others);
    }
  });
  return profile;
}

/** Type share of the phase times tenure and price by income, a row a group. */
function matrix(
  types: readonly (readonly number[])[],
  classes: (phase: number) => readonly (readonly number[])[]
): readonly (readonly number[])[] {
  return groups.map((group, g) => {
    const incomes = incomesOf(group);
    const byClass = figures.CLASSES.map((_, c) =>
      incomes.reduce((sum, share, i) => sum + share * classes(phaseOf[g]!)[i]![c]!, 0)
    );
    return types[phaseOf[g]!]!.flatMap((type) => byClass.map((share) => type * share));
  });
}

const K = (9675 - 5910) / (0.25 - 0.2);
const components: Readonly<Record<string, Component>> = {
  migratie: { kind: "migration", profile: "migratie", k: (-220 + 3795) / (26 - 10), years: 10 },
  pendel: { kind: "pendel", profile: "economisch", K, p0: 0.25 + 5910 / K, p1: 0.25 },
  brightlands: { kind: "households", profile: "economisch", total: 6395 - 5775 },
  asml: { kind: "households", profile: "economisch", total: 8395 - 6395 },
  studenten: {
    kind: "students",
    profile: "studenten",
    units: { 2024: 350, 2026: 350, 2028: 550, 2050: 550 },
    stay: 0.2,
    duration: 3,
    stayProfile: "economisch",
  },
  vervangingsvraag: {
    kind: "labour",
    profile: "economisch",
    lambda: byPhase(figures.WORKERS),
    fill: 0,
    workersPerHousehold: 1.3,
  },
};
const full = { migratie: { years: 26 } };
const fifth = { pendel: { p1: 0.2 } };
const scenarios: Readonly<Record<string, Scenario>> = {
  nul: { components: [] },
  basis: { components: ["migratie"] },
  migratie: { components: ["migratie"], overrides: full },
  "economisch-25": { components: ["migratie", "pendel"] },
  "economisch-20": { components: ["migratie", "pendel"], overrides: fifth },
  brightlands: { components: ["migratie", "pendel", "brightlands"], overrides: fifth },
  asml: { components: ["migratie", "pendel", "brightlands", "asml"], overrides: fifth },
  plusambitie: {
    components: ["migratie", "pendel", "brightlands", "asml", "studenten"],
    overrides: { ...full, ...fifth },
  },
};

const segments = figures.TYPES.flatMap((type) =>
  figures.CLASSES.map(([name, tenure, price]) => ({ code: `${type}/${name}`, type, tenure, price }))
);
const indices = (part: (s: number) => boolean): number[] => [...segments.keys()].filter(part);
const classCount = figures.CLASSES.length;

/** Heerlen, 2024-2050: F + 10k = -3,795 and F + 26k = -220, so C[2050] = 45,115 - 3,795 - 10k. */
export const heerlen: Inputs = {
  t0: 2024,
  T: 2050,
  reportYears: [2030, 2040, 2050],
  phases: figures.PHASES,
  transitions: Object.fromEntries(
    figures.PHASES.map((phase, p) => [phase, byPhase(figures.TRANSITIONS[p]!)])
  ),
  dissolution: byPhase(figures.DISSOLUTION),
  mobility: byPhase(figures.MOBILITY),
  groups,
  forecast: { controlTotals: { 2050: total - 3795 - (10 * (-220 + 3795)) / (26 - 10) } },
  profiles: {
    autonoom: weighted(figures.AUTONOMOUS_WEIGHTS),
    migratie: weighted(figures.MIGRATION_WEIGHTS),
    economisch: economic(),
    studenten: h0.map((h, g) => {
      const lowYoung = (i: number): boolean => phaseOf[i] === 0 && incomesOf(groups[i]!)[0] === 1;
      return lowYoung(g) ? h / h0.filter((_, i) => lowYoung(i)).reduce((a, b) => a + b, 0) : 0;
    }),
  },
  autonomousProfile: "autonoom",
  segments,
  stockMargins: [
    {
      name: "huur- en koopklasse",
      classes: figures.CLASSES.map(([name, , , stock], c) => ({
        name,
        stock,
        segments: indices((s) => s % classCount === c),
      })),
    },
    {
      name: "woningtype",
      classes: figures.TYPES.map((name, t) => ({
        name,
        stock: figures.TYPE_SHARES[t]!,
        segments: indices((s) => Math.floor(s / classCount) === t),
      })),
    },
  ],
  O: matrix(figures.PRIOR_TYPE, () => figures.PRIOR_CLASS),
  P: matrix(figures.PREFERRED_TYPE, (phase) =>
    phase < 3 ? figures.PREFERRED_CLASS_YOUNG : figures.PREFERRED_CLASS_OLD
  ),
  frictionalVacancy: 0,
  householdSize: 1.9,
  basePopulation: 87120,
  populationGoal: 100000,
  affordability: {
    groups: figures.TABLE_2.map(([households, rent, owner], j) => ({
      code: `inkomensgroep ${j + 1}`,
      households,
      rent,
      owner,
    })),
    shares: {
      laag: [17500 / (17500 + 9845), 9845 / (17500 + 9845), 0, 0, 0],
      midden: [0, 0, 1, 0, 0],
      hoog: [0, 0, 0, 3405 / (3405 + 6440), 6440 / (3405 + 6440)],
    },
  },
  components,
  scenarios,
};
