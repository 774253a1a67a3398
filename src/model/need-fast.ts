import { block } from "./block";
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
  const { groupCount: G, segmentCount: S, milieus, reportSteps, steps } = model;
  const choosing = choosers(model, paths);
  const shared = paths.anyLeave ? null : backward(model, paths, steps);
  const results = block(2 * reportSteps.length, milieus.length * S);
  const [arrived, chosen] = block(2, G);
  let done = 0;
  return Array.from(reportSteps, (step, r) => {
    for (; done < step; done++) addRow(chosen!, choosing.gross, done + 1);
    // With a shared pass, u(tau) for this report year stands `step` years before its end.
    const shift = shared ? steps - step : 0;
    const u = shared ?? backward(model, paths, step);
    weigh(arrived!, u, shift, choosing.net, step);
    const flows = { growth: results[2 * r]!, demand: results[2 * r + 1]! };
    divide(model, paths, step, u.subarray(shift * G, (shift + 1) * G), arrived!, chosen!, flows);
    return flows;
  });
}

/** Households that choose a dwelling, by step and group. */
interface Choosing {
  /** mu N1sum + ein. */
  readonly gross: Float64Array;
  /** c[g](tau) = f (mu N1sum + ein): those who are still there at the end of the year. */
  readonly net: Float64Array;
}

function choosers(model: Model, { aged, entering, leaving, anyLeave }: Paths): Choosing {
  const { groupCount: G, mobility } = model;
  const gross = new Float64Array(aged.length);
  for (let i = G, g = 0; i < gross.length; i++, g = g + 1 === G ? 0 : g + 1) {
    gross[i] = mobility[g]! * aged[i]! + entering[i]!;
  }
  if (!anyLeave) return { gross, net: gross };
  const net = gross.slice();
  for (let i = G; i < net.length; i++) net[i]! *= remaining(aged, entering, leaving, i);
  return { gross, net };
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
  const { aged, entering, leaving, anyLeave } = paths;
  const u = new Float64Array((last + 1) * G).fill(1, last * G);
  const staying = new Float64Array(G);
  for (let t = last; t > 0; t--) {
    for (let h = 0, i = t * G; h < G; h++, i++) {
      const stay = (1 - mobility[h]!) * u[i]!;
      staying[h] = anyLeave ? stay * remaining(aged, entering, leaving, i) : stay;
    }
    const to = (t - 1) * G;
    for (let g = 0, i = 0; g < G; g++) {
      const end = start[g + 1]!;
      let sum = 0;
      for (; i < end; i++) sum += value[i]! * staying[column[i]!]!;
      u[to + g] = sum;
    }
  }
  return u;
}

/** arrived[g] = sum over tau of u(tau)[g] c[g](tau): still where they chose to live. */
function weigh(
  arrived: Float64Array,
  u: Float64Array,
  shift: number,
  net: Float64Array,
  step: number
): void {
  const G = arrived.length;
  arrived.fill(0);
  for (let t = 1; t <= step; t++) {
    const at = t * G;
    const from = (t + shift) * G;
    for (let g = 0; g < G; g++) arrived[g]! += u[from + g]! * net[at + g]!;
  }
}

/** From households by group to dwellings by milieu and segment. */
function divide(
  model: Model,
  paths: Paths,
  step: number,
  kept: Float64Array,
  arrived: Float64Array,
  chosen: Float64Array,
  { growth, demand }: Flows
): void {
  const { groupCount: G, segmentCount: S, milieuOf, preference, start } = model;
  for (let g = 0, i = 0; g < G; g++) {
    let students = 0;
    for (const { households } of paths.students) students += households[step * G + g]!;
    const left = kept[g]! - 1;
    const came = arrived[g]! + students;
    const asked = chosen[g]! + students;
    const from = milieuOf[g]! * S;
    for (let to = from; to < from + S; to++, i++) {
      growth[to]! += left * start[i]! + came * preference[i]!;
      demand[to]! += asked * preference[i]!;
    }
  }
}

function addRow(total: Float64Array, rows: Float64Array, step: number): void {
  const at = step * total.length;
  for (let g = 0; g < total.length; g++) total[g]! += rows[at + g]!;
}
