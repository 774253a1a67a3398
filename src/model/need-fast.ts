import type { Model } from "./compile";
import type { Flows } from "./need";
import type { Paths } from "./paths";

/**
 * The need without carrying the group x segment matrix. Given the paths of the groups it is linear in
 * the start and in who chooses when, so one backward pass over the years gives the weight of both:
 * u(tau)[g] is the part of the households that are in g at tau and still in the dwelling they then had
 * in the report year (as they aged, without moving or leaving).
 * Without leavers u depends only on the years that remain, and one pass serves every report year.
 */
export function fastFlows(model: Model, paths: Paths): Flows[] {
  const choosing = choosers(model, paths);
  const passes = paths.anyLeave ? null : backward(model, paths, model.steps);
  let done = 0;
  const chosen = new Float64Array(model.groupCount);
  return [...model.reportSteps].map((step) => {
    for (; done < step; done++) addRow(chosen, choosing, done + 1);
    const weights = passes ?? backward(model, paths, step);
    // Without leavers, u(tau) for this report year is the shared pass, `step` years from its end.
    const shift = passes ? model.steps - step : 0;
    return flowsAt(model, paths, step, weights, shift, choosing, chosen);
  });
}

/** c[g](tau) = f (mu N1sum + ein): households that choose a dwelling and are still there at year's end. */
function choosers(model: Model, { aged, entering, leaving, anyLeave }: Paths): Choosing {
  const { groupCount: G, mobility } = model;
  const gross = new Float64Array(aged.length);
  for (let i = G, g = 0; i < aged.length; i++, g = g + 1 === G ? 0 : g + 1) {
    gross[i] = mobility[g]! * aged[i]! + entering[i]!;
  }
  if (!anyLeave) return { gross, net: gross };
  return { gross, net: gross.map((c, i) => c * remaining(aged, entering, leaving, i)) };
}

interface Choosing {
  readonly gross: Float64Array;
  readonly net: Float64Array;
}

/** f = 1 + eout / (N1sum + ein): the part of a group that does not leave the municipality. */
export function remaining(
  aged: Float64Array,
  entering: Float64Array,
  leaving: Float64Array,
  i: number
): number {
  if (leaving[i] === 0) return 1;
  const present = aged[i]! + entering[i]!;
  // A path that ends at zero may leave a rounding error below it.
  return present > 0 ? Math.max(0, 1 + leaving[i]! / present) : 0;
}

/** u for steps 0..last, with u(last) = 1: u(t-1) = A diag((1 - mu) f(t)) u(t). */
function backward(model: Model, paths: Paths, last: number): Float64Array {
  const { groupCount: G, mobility, ageing } = model;
  const { start, column, value } = ageing.rows;
  const u = new Float64Array((last + 1) * G).fill(1, last * G);
  const staying = new Float64Array(G);
  for (let t = last; t > 0; t--) {
    for (let h = 0, i = t * G; h < G; h++, i++) {
      const stay = (1 - mobility[h]!) * u[i]!;
      staying[h] = paths.anyLeave
        ? stay * remaining(paths.aged, paths.entering, paths.leaving, i)
        : stay;
    }
    const to = (t - 1) * G;
    for (let g = 0; g < G; g++) {
      let sum = 0;
      for (let i = start[g]!; i < start[g + 1]!; i++) sum += value[i]! * staying[column[i]!]!;
      u[to + g] = sum;
    }
  }
  return u;
}

function flowsAt(
  model: Model,
  paths: Paths,
  step: number,
  u: Float64Array,
  shift: number,
  { net }: Choosing,
  chosen: Float64Array
): Flows {
  const { groupCount: G, segmentCount: S, milieus, milieuOf, preference, start } = model;
  const arrived = new Float64Array(G);
  for (let t = 1; t <= step; t++) {
    const at = t * G;
    const from = (t + shift) * G;
    for (let g = 0; g < G; g++) arrived[g]! += u[from + g]! * net[at + g]!;
  }
  const growth = new Float64Array(milieus.length * S);
  const demand = new Float64Array(milieus.length * S);
  for (let g = 0; g < G; g++) {
    let students = 0;
    for (const { households } of paths.students) students += households[step * G + g]!;
    const kept = u[shift * G + g]! - 1;
    const came = arrived[g]! + students;
    const asked = chosen[g]! + students;
    const to = milieuOf[g]! * S;
    for (let s = 0, i = g * S; s < S; s++, i++) {
      growth[to + s]! += kept * start[i]! + came * preference[i]!;
      demand[to + s]! += asked * preference[i]!;
    }
  }
  return { growth, demand };
}

function addRow(total: Float64Array, { gross }: Choosing, step: number): void {
  const at = step * total.length;
  for (let g = 0; g < total.length; g++) total[g]! += gross[at + g]!;
}
