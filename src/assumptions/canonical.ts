import { INCOMES } from "../model/inputs";
import type { Component, Group, Inputs, Scenario } from "../model/inputs";

type Json = string | number | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Inputs in one form for equal content: keys in schema order, records and rows by code, defaults
 * written out, rates of 0 left out. Only the order of stock margins (fitting follows it) and of report
 * years has a meaning; that of phases, groups, segments, classes, income groups, years, components and
 * scenarios has none.
 */
export function canonicalInputs(inputs: Inputs): Json {
  const g = orderBy(inputs.groups, (group) => group.code);
  const s = orderBy(inputs.segments, (segment) => segment.code);
  const j = orderBy(inputs.affordability.groups, (group) => group.code);
  const segmentRank = rank(s);
  const matrix = (rows: readonly (readonly number[])[]): Json =>
    g.map((row) => s.map((column) => rows[row]?.[column] ?? null));
  const { forecast, affordability, householdSize } = inputs;
  return {
    t0: inputs.t0,
    T: inputs.T,
    reportYears: inputs.reportYears,
    phases: [...inputs.phases].sort(),
    transitions: rates(inputs.transitions),
    dissolution: sorted(inputs.dissolution),
    mobility: sorted(inputs.mobility),
    groups: g.map((i) => canonicalGroup(inputs.groups[i]!)),
    forecast:
      "controlTotals" in forecast
        ? { controlTotals: sorted(forecast.controlTotals) }
        : { byGroup: sorted(forecast.byGroup, (row) => permuted(row, g)) },
    profiles: sorted(inputs.profiles, (row) => permuted(row, g)),
    autonomousProfile: inputs.autonomousProfile,
    segments: s.map((i) => {
      const { code, type, tenure, price } = inputs.segments[i]!;
      return { code, type, tenure, price };
    }),
    stockMargins: inputs.stockMargins.map(({ name, classes }) => ({
      name,
      classes: orderBy(classes, (item) => item.name).map((i) => {
        const { name: label, segments, stock } = classes[i]!;
        const ranks = segments.map((segment) => segmentRank[segment] ?? -1);
        return { name: label, segments: ranks.sort((a, b) => a - b), stock };
      }),
    })),
    O: matrix(inputs.O),
    P: matrix(inputs.P),
    frictionalVacancy: inputs.frictionalVacancy,
    initialShortage: s.map((i) => inputs.initialShortage?.[i] ?? 0),
    householdSize: typeof householdSize === "number" ? householdSize : sorted(householdSize),
    basePopulation: inputs.basePopulation,
    populationGoal: inputs.populationGoal,
    affordability: {
      groups: j.map((i) => {
        const { code, households, rent, owner } = affordability.groups[i]!;
        return { code, households, rent, owner };
      }),
      shares: Object.fromEntries(
        INCOMES.map((income) => [income, permuted(affordability.shares[income], j)])
      ),
    },
    components: sorted(inputs.components, canonicalComponent),
    scenarios: sorted(inputs.scenarios, canonicalScenario),
  };
}

/** A single income class holds everything, stated or not. */
function canonicalGroup({ code, milieu, phase, incomes, sigma, h0 }: Group): Json {
  const held = INCOMES.filter((income) => incomes.includes(income));
  const share = (income: (typeof INCOMES)[number]): number =>
    held.length === 1 ? 1 : (sigma?.[income] ?? 0);
  const shares = Object.fromEntries(held.map((income) => [income, share(income)]));
  return { code, milieu, phase, incomes: held, sigma: shares, h0 };
}

function canonicalComponent(component: Component): Json {
  return sorted(component as unknown as Readonly<Record<string, Value>>, canonicalValue);
}

function canonicalScenario({ name, components, overrides = {} }: Scenario): Json {
  const used = Object.entries(overrides).filter(([, values]) => Object.keys(values).length > 0);
  return {
    name: name ?? null,
    components: [...components].sort(),
    overrides: sorted(Object.fromEntries(used), (values) => sorted(values, canonicalValue)),
  };
}

/** A parameter: a number or text, or numbers by year or phase. */
type Value = string | number | Readonly<Record<string, number>>;

function canonicalValue(value: Value): Json {
  return typeof value === "object" ? sorted(value) : value;
}

/** Transitions without those of 0. */
function rates(transitions: Inputs["transitions"]): Json {
  const moving = Object.entries(transitions).map(
    ([from, row]) =>
      [from, Object.fromEntries(Object.entries(row).filter(([, rate]) => rate !== 0))] as const
  );
  const some = moving.filter(([, row]) => Object.keys(row).length > 0);
  return sorted(Object.fromEntries(some), (row) => sorted(row));
}

/** A record with its keys in order. */
function sorted<T>(
  record: Readonly<Record<string, T>>,
  of: (value: T) => Json = (value) => value as Json
): Json {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, of(value)]));
}

/** Positions in the order of their codes. */
function orderBy<T>(items: readonly T[], codeOf: (item: T) => string): number[] {
  const codes = items.map(codeOf);
  return [...codes.keys()].sort((a, b) => (codes[a]! < codes[b]! ? -1 : 1));
}

function rank(order: readonly number[]): number[] {
  const ranks: number[] = [];
  order.forEach((item, i) => (ranks[item] = i));
  return ranks;
}

function permuted(row: readonly number[], order: readonly number[]): Json {
  return order.map((i) => row[i] ?? null);
}
