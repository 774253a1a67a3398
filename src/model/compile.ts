import type { Ageing } from "./ageing";
import { ageingMatrix, incomeShare } from "./ageing";
import { autonomousInflow, autonomousStream } from "./autonomous";
import { checkInputs } from "./check/inputs";
import type { DwellingRows } from "./dwelling-rows";
import { dwellingRows } from "./dwelling-rows";
import type { Inputs } from "./inputs";
import { INCOMES } from "./inputs";
import type { Inflow, Profile } from "./inflow";
import { profileOf } from "./inflow";
import type { Scratch } from "./memory";
import { createScratch } from "./memory";
import type { Outcome } from "./outcome";
import { failure, success } from "./outcome";
import type { PhaseAgeing } from "./phase-ageing";
import { phaseAgeing, stayingByPhase } from "./phase-ageing";
import type { Problem } from "./problem";
import type { ScenarioPlan } from "./scenario-plan";
import { planScenario } from "./scenario-plan";
import { interpolate } from "./series";
import { shortageByMilieu, startMatrix } from "./start";
import type { Stream } from "./streams";
import { totalsByStep } from "./streams";

/** Inputs, checked and laid out for computing. Matrices are flat, row by row. */
export interface Model {
  readonly inputs: Inputs;
  /** T - t0: steps run from 0 to `steps`. */
  readonly steps: number;
  readonly groupCount: number;
  readonly segmentCount: number;
  readonly milieus: readonly string[];
  readonly milieuOf: Int32Array;
  readonly h0: Float64Array;
  readonly dissolution: Float64Array;
  readonly mobility: Float64Array;
  /** Income shares sigma, group by income class. */
  readonly income: Float64Array;
  readonly ageing: Ageing;
  readonly phases: PhaseAgeing;
  /** The part of a phase that neither moved nor dissolved, by years and phase, where nobody leaves. */
  readonly staying: Float64Array;
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Preferences P, fitted start N(t0) and N(t0) / H0 (P where H0 is 0), group by segment. */
  readonly preference: Float64Array;
  readonly start: Float64Array;
  readonly startShare: Float64Array;
  /** The same by milieu and segment. */
  readonly rows: DwellingRows;
  /** Initial shortage B0 by milieu and segment, index milieu * segments + segment. */
  readonly shortage: Float64Array;
  readonly vacancy: number;
  readonly size: Float64Array;
  readonly reportSteps: Int32Array;
  readonly autonomous: Stream;
  readonly autonomousTotals: Float64Array;
  /** The autonomous stream by its totals, where all its entries come through its profile. */
  readonly autonomousInflow: Inflow | null;
  readonly plans: ReadonlyMap<string, ScenarioPlan>;
  readonly scratch: Scratch;
}

/** Checks the inputs, fits the start and runs the autonomous stream: everything scenarios share. */
export function compileModel(inputs: Inputs): Outcome<Model, Problem> {
  const problems = checkInputs(inputs);
  if (problems.length > 0) return failure(problems);

  const { groups, segments, t0 } = inputs;
  const steps = inputs.T - t0;
  const h0 = Float64Array.from(groups, (group) => group.h0);
  const milieus = [...new Set(groups.map((group) => group.milieu))];
  const milieuOf = Int32Array.from(groups, (group) => milieus.indexOf(group.milieu));
  const fitted = startMatrix(inputs, h0);
  if (!fitted.ok) return fitted;

  const preference = Float64Array.from(inputs.P.flat());
  const dissolution = Float64Array.from(groups, (group) => inputs.dissolution[group.phase]!);
  const ageing = ageingMatrix(inputs);
  const phases = phaseAgeing(inputs);
  const profiles = new Map(
    Object.entries(inputs.profiles).map(([name, shares]) => [name, profileOf(shares, phases)])
  );
  const entering = profiles.get(inputs.autonomousProfile)!;
  const autonomous = autonomousStream(inputs, steps, h0, entering.shares, dissolution, ageing);
  const { householdSize } = inputs;
  const size =
    typeof householdSize === "number"
      ? new Float64Array(steps + 1).fill(householdSize)
      : interpolate(householdSize, t0, steps);
  const context = { inputs, steps, size, autonomous: autonomous.households };
  const nobody = new Float64Array(phases.count);
  const S = segments.length;
  const startShare = fitted.value.map((n, i) => {
    const households = h0[Math.floor(i / S)]!;
    return households > 0 ? n / households : preference[i]!;
  });
  return success({
    inputs,
    steps,
    groupCount: groups.length,
    segmentCount: S,
    milieus,
    milieuOf,
    h0,
    dissolution,
    mobility: Float64Array.from(groups, (group) => inputs.mobility[group.phase]!),
    income: Float64Array.from(groups.flatMap((g) => INCOMES.map((i) => incomeShare(g, i)))),
    ageing,
    phases,
    staying: stayingByPhase(phases, steps),
    profiles,
    preference,
    start: fitted.value,
    startShare,
    rows: dwellingRows(milieuOf, milieus.length, preference, startShare),
    shortage: shortageByMilieu(inputs, fitted.value, h0, milieuOf, milieus.length),
    vacancy: inputs.frictionalVacancy,
    size,
    reportSteps: Int32Array.from(inputs.reportYears, (year) => year - t0),
    autonomous,
    autonomousTotals: totalsByStep(autonomous.households, groups.length),
    autonomousInflow: autonomousInflow(inputs, autonomous, entering, h0, phases),
    plans: new Map(
      Object.keys(inputs.scenarios).map((code) => [
        code,
        planScenario(code, context, profiles, nobody),
      ])
    ),
    scratch: createScratch(steps, groups.length, phases.count),
  });
}
