import { householdsByIncome } from "../../model/affordability";
import { INCOMES } from "../../model/inputs";
import type { ScenarioRun } from "../../model/run";
import type { Report } from "../report";
import type { Lookup } from "./lookup";
import type { Question } from "./question";
import { Unanswerable } from "./unanswerable";

/**
 * Fitting dwellings per household of one income group, or of all together: all fitting dwellings over all households,
 * which is no average of the ratios.
 */
export function fitAnswer(
  lookup: Lookup,
  { scenario, year, incomeGroup }: Extract<Question, { asks: "fit" }>
): number {
  const { report } = lookup;
  const { t0, reportYears } = report.projection.model.inputs;
  const run = lookup.scenario(scenario);
  const at = lookup.year(year, [t0, ...reportYears]);
  const chosen = lookup.incomeGroups(incomeGroup);
  const ratio =
    chosen.length === 1
      ? run.fit.find((fit) => fit.year === at)!.ratios[chosen[0]!]!
      : overall(report, run, at - t0);
  if (!Number.isFinite(ratio)) throw new Unanswerable({ code: "no-households" });
  return ratio;
}

/** The dwellings of t0 over the households of the income groups, which grow as those of their income classes. */
function overall({ projection }: Report, run: ScenarioRun, step: number): number {
  const { model } = projection;
  const { groupCount: G, inputs, h0 } = model;
  const { groups, shares } = inputs.affordability;
  const before = householdsByIncome(model, h0);
  const now = householdsByIncome(model, run.households.subarray(step * G, (step + 1) * G));
  let dwellings = 0;
  let households = 0;
  groups.forEach((group, j) => {
    const weight = (byIncome: Float64Array): number =>
      INCOMES.reduce((sum, income, i) => sum + shares[income][j]! * byIncome[i]!, 0);
    dwellings += group.rent + group.owner;
    households += group.households * (weight(now) / weight(before));
  });
  return households > 0 ? dwellings / households : Infinity;
}
