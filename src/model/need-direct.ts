import type { Model } from "./compile";
import { remaining } from "./leavers";
import type { Flows } from "./need";
import type { Paths } from "./paths";

/**
 * The need by carrying the whole matrix N (group by segment) through every year: ageing, choosing,
 * leaving. Slower than `fastNeed` and the reference for it; flows by origin can only be had here.
 */
export function directFlows(model: Model, paths: Paths): Flows[] {
  const { groupCount: G, segmentCount: S, milieus, milieuOf, mobility, preference } = model;
  const { start, column, value } = model.ageing.transposed;
  let n = model.start.slice();
  const demand = new Float64Array(milieus.length * S);
  const flows: Flows[] = [];
  for (let t = 1; t <= model.steps; t++) {
    const next = new Float64Array(G * S);
    for (let h = 0; h < G; h++) {
      const row = h * S;
      for (let i = start[h]!; i < start[h + 1]!; i++) {
        const from = column[i]! * S;
        for (let s = 0; s < S; s++) next[row + s]! += value[i]! * n[from + s]!;
      }
      let aged = 0;
      for (let s = 0; s < S; s++) aged += next[row + s]!;
      const choosing = mobility[h]! * aged + paths.entering[t * G + h]!;
      const stay = remaining(paths.aged, paths.entering, paths.leaving, t * G + h);
      const to = milieuOf[h]! * S;
      for (let s = 0; s < S; s++) {
        const chosen = choosing * preference[row + s]!;
        demand[to + s]! += chosen;
        next[row + s] = stay * ((1 - mobility[h]!) * next[row + s]! + chosen);
      }
    }
    n = next;
    if (model.reportSteps.includes(t)) flows.push(reportFlows(model, paths, t, n, demand));
  }
  return flows;
}

function reportFlows(
  model: Model,
  paths: Paths,
  step: number,
  n: Float64Array,
  chosen: Float64Array
): Flows {
  const { groupCount: G, segmentCount: S, milieuOf, preference, start } = model;
  const growth = new Float64Array(chosen.length);
  const demand = chosen.slice();
  for (let g = 0; g < G; g++) {
    let students = 0;
    for (const { households } of paths.students) students += households[step * G + g]!;
    const to = milieuOf[g]! * S;
    for (let s = 0, i = g * S; s < S; s++, i++) {
      growth[to + s]! += n[i]! - start[i]! + students * preference[i]!;
      demand[to + s]! += students * preference[i]!;
    }
  }
  return { growth, demand };
}
