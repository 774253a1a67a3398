import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OCCUPANCY, PREFERENCES } from "../../../src/assumptions/datasets/heerlen/affinity";
import { GROUPS } from "../../../src/assumptions/datasets/heerlen/groups";
import { PHASES, RATES } from "../../../src/assumptions/datasets/heerlen/phases";
import { PROFILES } from "../../../src/assumptions/datasets/heerlen/profiles";
import { SEGMENTS, TYPE_SHARES } from "../../../src/assumptions/datasets/heerlen/segments";

type Shares = Record<string, number>;
type Table = Record<string, Shares>;
/** The assumptions as they were written down, with their rules in words. */
const GIVEN = JSON.parse(readFileSync(join(__dirname, "starting-assumptions.json"), "utf8")) as {
  incomeShares: Table;
  phaseTransitionsPerYear: { from: string; to: string; rate: number }[];
  dissolutionPerYear: Shares;
  mobilityPerYear: Shares;
  labour: { lambda: Shares };
  stockShareByType: Shares;
  entryProfileAutonomous: { phaseWeights: Shares };
  entryProfileMigration: { phaseWeights: Shares };
  entryProfileEconomic: { phaseShares: Shares };
  priorTypeByPhase: Table;
  priorTenurePriceByIncome: Table;
  preferenceTypeByPhase: Table;
  preferenceTenurePriceByIncome: Record<string, Table>;
};

/** Income shares of a group, from the composite sets as they are given. */
function sigma(incomes: readonly string[]): Shares {
  return GIVEN.incomeShares[incomes.join(" en ")] ?? { [incomes[0]!]: 1 };
}
function closeTo(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
}
function add(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
const weighted = (weights: Shares): number[] => {
  const all = GROUPS.map(({ phase, households }) => weights[phase]! * households);
  return all.map((value) => value / add(all));
};

describe("assumptions for Heerlen", () => {
  test("rates by phase", () => {
    const transitions = PHASES.flatMap((from) =>
      PHASES.flatMap((to) => {
        const rate = RATES[from].to[to];
        return rate === undefined ? [] : [{ from, to, rate }];
      })
    );
    const key = ({ from, to }: { from: string; to: string }): string => `${from} ${to}`;
    const sorted = (list: typeof GIVEN.phaseTransitionsPerYear): typeof list =>
      [...list].sort((a, b) => key(a).localeCompare(key(b)));
    expect(sorted(transitions)).toEqual(sorted(GIVEN.phaseTransitionsPerYear));
    for (const phase of PHASES) {
      expect(RATES[phase].dissolution).toBe(GIVEN.dissolutionPerYear[phase]);
      expect(RATES[phase].mobility).toBe(GIVEN.mobilityPerYear[phase]);
      expect(RATES[phase].workers).toBe(GIVEN.labour.lambda[phase]);
    }
    expect(TYPE_SHARES).toEqual(GIVEN.stockShareByType);
  });

  test.each([
    ["occupancy", OCCUPANCY, GIVEN.priorTypeByPhase, () => GIVEN.priorTenurePriceByIncome],
    [
      "preferences",
      PREFERENCES,
      GIVEN.preferenceTypeByPhase,
      (phase: string) =>
        Object.entries(GIVEN.preferenceTenurePriceByIncome).find(([phases]) =>
          phases.includes(phase)
        )![1],
    ],
  ] as const)("%s: type share times tenure and price share", (_, matrix, types, prices) => {
    GROUPS.forEach(({ phase, incomes }, g) => {
      const expected = SEGMENTS.map(({ code }) => {
        const [type, price] = code.split("/") as [string, string];
        const shares = Object.entries(sigma(incomes));
        return types[phase]![type]! * add(shares.map(([i, s]) => s * prices(phase)[i]![price]!));
      });
      closeTo(matrix[g]!, expected);
    });
  });

  test("preferences of each group add up to 1", () => {
    for (const row of PREFERENCES) expect(add(row)).toBeCloseTo(1, 12);
  });

  test("profiles by weight of the phase", () => {
    closeTo(PROFILES.autonoom, weighted(GIVEN.entryProfileAutonomous.phaseWeights));
    closeTo(PROFILES.migratie, weighted(GIVEN.entryProfileMigration.phaseWeights));
  });

  test("the economic profile keeps the phase shares, with exactly a third low incomes everywhere", () => {
    for (const phase of PHASES) {
      const ofPhase = GROUPS.flatMap((group, g) => (group.phase === phase ? [{ group, g }] : []));
      const share = add(ofPhase.map(({ g }) => PROFILES.economisch[g]!));
      expect(share).toBeCloseTo(GIVEN.entryProfileEconomic.phaseShares[phase]!, 12);
      const all = add(ofPhase.map(({ group }) => group.households));
      for (const milieu of new Set(ofPhase.map(({ group }) => group.milieu))) {
        const there = ofPhase.filter(({ group }) => group.milieu === milieu);
        const part = add(there.map(({ g }) => PROFILES.economisch[g]!));
        const low = add(
          there.map(({ group, g }) => PROFILES.economisch[g]! * (sigma(group.incomes).laag ?? 0))
        );
        const households = add(there.map(({ group }) => group.households));
        expect(part).toBeCloseTo((share * households) / all, 12);
        expect(low).toBeCloseTo(part / 3, 12);
      }
    }
  });

  test("students are the young with low incomes", () => {
    const used = GROUPS.filter((_, g) => PROFILES.studenten[g]! > 0).map(({ code }) => code);
    expect(used).toEqual(["Sted-1", "Sub-1"]);
    expect(PROFILES.studenten[0]).toBeCloseTo(2415 / 4010, 12);
  });
});
