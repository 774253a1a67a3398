import fc from "fast-check";
import { checkInputs } from "../../src/model/check/inputs";
import type { Component, Group, Income, Inputs, Segment } from "../../src/model/inputs";

const PARTITIONS: readonly (readonly (readonly Income[])[])[] = [
  [["laag"], ["midden"], ["hoog"]],
  [["laag", "midden"], ["hoog"]],
  [["laag"], ["midden", "hoog"]],
  [["laag", "hoog"], ["midden"]],
  [["laag", "midden", "hoog"]],
];

/** Shares that add up to 1, from weights. */
function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

const weight = fc.double({ min: 0.01, max: 10, noNaN: true });
const amount = fc.double({ min: -500, max: 500, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const stem = fc.string({ unit: fc.constantFrom(..."aé7-. &/'Ω"), minLength: 1, maxLength: 4 });

/** Valid inputs of any content that a workbook can hold. */
export const arbitraryInputs: fc.Arbitrary<Inputs> = fc
  .gen()
  .map((gen) => {
    /** A code that no other code of its kind is like. */
    const codes = (prefix: string, count: number): string[] =>
      Array.from({ length: count }, (_, i) => `${prefix}${i}${gen(() => stem).trim()}x`);
    const int = (min: number, max: number): number => gen(() => fc.integer({ min, max }));
    const real = (): number => gen(() => amount);
    const part = (): number => gen(() => share);
    const yes = (): boolean => gen(() => fc.boolean());
    const split = (count: number): number[] =>
      shares(Array.from({ length: count }, () => gen(() => weight)));
    const series = (years: readonly number[], of: () => number): Record<string, number> =>
      Object.fromEntries(years.map((year) => [String(year), of()]));

    const t0 = int(2000, 2030);
    const T = t0 + int(2, 30);
    const phases = codes("fase", int(1, 3));
    const groups: Group[] = codes("milieu", int(1, 2)).flatMap((milieu) =>
      phases.flatMap((phase) =>
        gen(() => fc.constantFrom(...PARTITIONS)).map((incomes): Group => {
          const code = `${milieu}|${phase}|${incomes.join("+")}`;
          const base = { code, milieu, phase, incomes };
          const h0 = 10 + Math.abs(real());
          if (incomes.length === 1) return { ...base, h0 };
          const sigma = Object.fromEntries(split(incomes.length).map((s, i) => [incomes[i]!, s]));
          return { ...base, sigma, h0 };
        })
      )
    );
    const types = codes("type", int(1, 3));
    const segments: Segment[] = types.flatMap((type) => [
      { code: `${type}/huur`, type, tenure: "sociale huur", price: "" },
      { code: `${type}/koop`, type, tenure: "koop", price: "tot 3" },
      { code: `${type}/duur`, type, tenure: "koop", price: "vanaf 3" },
    ]);
    const names = ["autonoom", ...codes("profiel", int(0, 2))];
    const profile = (): string => gen(() => fc.constantFrom(...names));
    const size = (): number => 1.5 + part();
    const workersPerHousehold = (): number => 1 + part();
    const lambda = Object.fromEntries(phases.map((phase) => [phase, part()]));
    const component = (): Component =>
      gen(() =>
        fc.constantFrom<() => Component>(
          () => ({ kind: "migration", profile: profile(), k: real(), years: int(0, 40) }),
          () => ({
            kind: "migration",
            profile: profile(),
            trend: real(),
            forecast: real(),
            years: 3,
          }),
          () => ({
            kind: "pendel",
            profile: profile(),
            K: Math.abs(real()),
            p0: part(),
            p1: part(),
          }),
          () => ({
            kind: "pendel",
            profile: profile(),
            workers: Math.abs(real()),
            workersPerHousehold: workersPerHousehold(),
            p0: part(),
            p1: part(),
            phasing: { [t0 + 1]: 0.25, [T]: 0.75 },
          }),
          () => ({
            kind: "jobs",
            profile: profile(),
            jobs: yes() ? real() : series([t0 + 1, T], real),
            capture: part(),
            workersPerHousehold: workersPerHousehold(),
          }),
          () => ({ kind: "households", profile: profile(), total: real() }),
          () => ({
            kind: "labour",
            profile: profile(),
            lambda,
            fill: part(),
            workersPerHousehold: workersPerHousehold(),
          }),
          () => ({
            kind: "students",
            profile: profile(),
            units: series([t0, T], () => Math.abs(real())),
            stay: part(),
            duration: 1 + part(),
            stayProfile: profile(),
          })
        )
      )();
    const components = Object.fromEntries(
      codes("deel", int(0, 4)).map((code) => [code, component()])
    );
    const keys = Object.keys(components);
    const total = groups.reduce((sum, { h0 }) => sum + h0, 0);
    const overridden = keys.find((key) => components[key]!.kind === "households");
    return {
      t0,
      T,
      reportYears: [...new Set([t0 + 1, T])],
      phases,
      transitions: phases.length > 1 ? { [phases[0]!]: { [phases[1]!]: 0.01 + part() / 2 } } : {},
      dissolution: Object.fromEntries(phases.map((phase) => [phase, part() / 3])),
      mobility: Object.fromEntries(phases.map((phase) => [phase, part()])),
      groups,
      forecast: yes()
        ? { controlTotals: series([t0 + 1, T], () => total + part()) }
        : { byGroup: { [T]: groups.map(({ h0 }) => h0 * part()) } },
      profiles: Object.fromEntries(names.map((name) => [name, split(groups.length)])),
      autonomousProfile: "autonoom",
      segments,
      stockMargins: [
        {
          name: "eigendom",
          classes: ["sociale huur", "koop"].map((tenure) => ({
            name: tenure,
            segments: [...segments.keys()].filter((s) => segments[s]!.tenure === tenure),
            stock: 1 + Math.abs(real()),
          })),
        },
      ],
      O: groups.map(() => segments.map(() => gen(() => weight))),
      P: groups.map(() => split(segments.length)),
      frictionalVacancy: part() / 2,
      initialShortage: segments.map(() => (yes() ? real() : 0)),
      householdSize: yes() ? size() : { [t0]: size(), [T]: size() },
      basePopulation: int(0, 1e6),
      populationGoal: int(0, 1e6),
      affordability: {
        groups: codes("inkomen", 2).map((code) => ({
          code,
          households: 1 + part(),
          rent: part(),
          owner: part(),
        })),
        shares: { laag: split(2), midden: split(2), hoog: split(2) },
      },
      components,
      scenarios: Object.fromEntries(
        codes("scenario", int(1, 3)).map((code) => [
          code,
          {
            ...(yes() ? { name: `Naam ${code}` } : {}),
            components: keys,
            ...(overridden && yes() ? { overrides: { [overridden]: { total: real() } } } : {}),
          },
        ])
      ),
    };
  })
  .filter((inputs) => checkInputs(inputs).length === 0);
