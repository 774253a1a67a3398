import type { Assumptions } from "../../assumptions/assumptions";
import type { TestQuantity } from "../../assumptions/figure-test";
import { segmentParts } from "../../assumptions/segment-parts";
import { incomeShare } from "../../model/ageing";
import type { Model } from "../../model/compile";
import type { AffordabilityGroup } from "../../model/inputs";
import type { ScenarioRun } from "../../model/run";
import { parameterQuantity } from "./parameter";
import { scalarValue } from "./scalar";

/** What quantities are computed from. */
export interface Facts {
  readonly model: Model;
  readonly runs: ReadonlyMap<string, ScenarioRun>;
  readonly assumptions: Assumptions;
}

/**
 * What the model has for a quantity, in the unit of that quantity; null where it has nothing.
 * @throws RangeError for a scenario that is not among the runs
 */
export function compute(quantity: TestQuantity, facts: Facts): number | null {
  const { model, assumptions } = facts;
  const { groups, affordability } = model.inputs;
  switch (quantity.kind) {
    case "households":
      return runOf(facts, quantity.scenario).totals[stepOf(model, quantity.year)]!;
    case "persons":
      return runOf(facts, quantity.scenario).persons[stepOf(model, quantity.year)]!;
    case "householdGrowth":
      return growth(runOf(facts, quantity.scenario).totals, stepOf(model, quantity.year));
    case "personGrowth":
      return growth(runOf(facts, quantity.scenario).persons, stepOf(model, quantity.year));
    case "householdDifference": {
      const step = stepOf(model, quantity.year);
      const { scenario, other } = quantity;
      return runOf(facts, scenario).totals[step]! - runOf(facts, other).totals[step]!;
    }
    case "group":
      return groups.find(({ code }) => code === quantity.group)?.h0 ?? null;
    case "groups":
      return sum(groups.map(({ h0 }) => h0));
    case "incomeHouseholds":
      return incomeGroup(facts, quantity.incomeGroup)?.households ?? null;
    case "incomeRent":
      return incomeGroup(facts, quantity.incomeGroup)?.rent ?? null;
    case "incomeOwner":
      return incomeGroup(facts, quantity.incomeGroup)?.owner ?? null;
    case "fit": {
      const at = affordability.groups.findIndex(({ code }) => code === quantity.incomeGroup);
      // In t0 every scenario has the same households.
      const [run] = facts.runs.values();
      return run?.fit[0]?.ratios[at] ?? null;
    }
    case "scalar":
      return scalarValue(quantity.scalar, assumptions);
    case "scalarRest":
      return 1 - scalarValue(quantity.scalar, assumptions);
    case "parameter":
    case "parameterInYear":
    case "parameterLow":
    case "parameterHigh":
      return parameterQuantity(quantity, assumptions);
    case "entrants": {
      const shares = model.inputs.profiles[quantity.profile] ?? [];
      const ofGroup = groups.map((group) =>
        sum(quantity.incomes.map((income) => incomeShare(group, income)))
      );
      return sum(shares.map((share, g) => share * ofGroup[g]!));
    }
    case "stockShare":
      return stock(model, quantity.part) / sum([...model.h0]);
    case "need":
      return need(facts, quantity);
    case "stockAndNeed":
      return stock(model, quantity.part) + need(facts, quantity);
    case "stockAndNeedRest":
      return (
        stock(model, quantity.part) + need(facts, quantity) - figureValue(facts, quantity.figure)
      );
    case "figureDifference":
      return figureValue(facts, quantity.figure) - figureValue(facts, quantity.minus);
  }
}

function runOf({ runs }: Facts, scenario: string): ScenarioRun {
  const run = runs.get(scenario);
  if (run === undefined) throw new RangeError(`No run of scenario ${scenario}`);
  return run;
}

function stepOf({ inputs }: Model, year: number): number {
  return year - inputs.t0;
}

function growth(path: Float64Array, step: number): number {
  return path[step]! - path[0]!;
}

function incomeGroup({ model }: Facts, wanted: string): AffordabilityGroup | undefined {
  return model.inputs.affordability.groups.find(({ code }) => code === wanted);
}

function segmentsOf({ inputs }: Model, part: string): readonly number[] {
  return segmentParts(inputs.segments).get(part) ?? [];
}

/** Occupied dwellings in t0, as fitted. */
function stock(model: Model, part: string): number {
  const { groupCount: G, segmentCount: S, start } = model;
  const segments = segmentsOf(model, part);
  return sum(Array.from({ length: G }, (_, g) => sum(segments.map((s) => start[g * S + s]!))));
}

/** Need of all milieus together. */
function need(
  facts: Facts,
  { part, scenario, reportYear }: Extract<TestQuantity, { reportYear: number }>
): number {
  const { milieus, segmentCount: S } = facts.model;
  const table = runOf(facts, scenario).need.find(({ year }) => year === reportYear);
  const segments = segmentsOf(facts.model, part);
  return sum(milieus.map((_, m) => sum(segments.map((s) => table?.value[m * S + s] ?? NaN))));
}

function figureValue({ assumptions }: Facts, key: string): number {
  return Number(assumptions.sources.find((figure) => figure.key === key)?.value);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
