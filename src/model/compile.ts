import type { Ageing } from "./ageing";
import { ageingMatrix, incomeShare } from "./ageing";
import { checkInputs } from "./check/inputs";
import type { Inputs } from "./inputs";
import { INCOMES } from "./inputs";
import type { Outcome } from "./outcome";
import { failure, success } from "./outcome";
import type { Problem } from "./problem";
import { interpolate } from "./series";
import { startMatrix } from "./start";
import type { Stream } from "./streams";
import { autonomousStream } from "./streams";

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
  readonly profiles: ReadonlyMap<string, Float64Array>;
  /** Preferences P, fitted start N(t0) and N(t0) / H0 (P where H0 is 0), group by segment. */
  readonly preference: Float64Array;
  readonly start: Float64Array;
  readonly startShare: Float64Array;
  /** Initial shortage B0 by milieu and segment, index milieu * segments + segment. */
  readonly shortage: Float64Array;
  readonly vacancy: number;
  readonly size: Float64Array;
  readonly reportSteps: Int32Array;
  readonly autonomous: Stream;
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
  const profiles = new Map(
    Object.entries(inputs.profiles).map(([name, shares]) => [name, Float64Array.from(shares)])
  );
  const ageing = ageingMatrix(inputs);
  const entering = profiles.get(inputs.autonomousProfile)!;
  const { householdSize } = inputs;
  const S = segments.length;
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
    profiles,
    preference,
    start: fitted.value,
    startShare: fitted.value.map((n, i) => {
      const households = h0[Math.floor(i / S)]!;
      return households > 0 ? n / households : preference[i]!;
    }),
    shortage: shortageByMilieu(inputs, fitted.value, h0, milieuOf, milieus.length),
    vacancy: inputs.frictionalVacancy,
    size:
      typeof householdSize === "number"
        ? new Float64Array(steps + 1).fill(householdSize)
        : interpolate(householdSize, t0, steps),
    reportSteps: Int32Array.from(inputs.reportYears, (year) => year - t0),
    autonomous: autonomousStream(inputs, steps, h0, entering, dissolution, ageing),
  });
}

/** Initial shortage divided over the milieus as N(t0); a segment nobody lives in as the households. */
function shortageByMilieu(
  inputs: Inputs,
  start: Float64Array,
  h0: Float64Array,
  milieuOf: Int32Array,
  milieuCount: number
): Float64Array {
  const S = inputs.segments.length;
  const shortage = new Float64Array(milieuCount * S);
  const total = h0.reduce((sum, h) => sum + h, 0);
  inputs.initialShortage?.forEach((dwellings, s) => {
    let occupied = 0;
    for (let g = 0; g < h0.length; g++) occupied += start[g * S + s]!;
    for (let g = 0; g < h0.length; g++) {
      const share = occupied > 0 ? start[g * S + s]! / occupied : h0[g]! / total;
      shortage[milieuOf[g]! * S + s]! += dwellings * share;
    }
  });
  return shortage;
}
