import type { Model } from "./compile";
import { remaining } from "./leavers";
import type { Memory } from "./memory";
import type { NeedTable } from "./need";
import type { Paths } from "./paths";

/**
 * The need without carrying the group x segment matrix. Given the paths of the groups it is linear in
 * the start and in who chooses when, so it takes two weights by group: which part of the households of
 * t0 still live where they did, and how many of those who chose since still live where they chose.
 */
export function fastNeed(
  model: Model,
  paths: Paths,
  /** By step and group, students included. */
  households: Float64Array,
  memory: Memory
): NeedTable[] {
  const { choosing, chosen, kept, settled } = memory.scratch;
  chooseByStep(model, paths, choosing);
  chosen.fill(0);
  let done = 0;
  return Array.from(model.reportSteps, (step) => {
    addRows(chosen, choosing, done, step);
    done = step;
    if (paths.anyLeave) weighWithLeavers(model, paths, choosing, step, kept, settled);
    else weigh(model, choosing, step, kept, settled);
    return tableAt(model, paths, households, step, memory);
  });
}

/** mu N1sum + ein: households that choose a dwelling, by step and group. */
function chooseByStep(
  { groupCount: G, mobility }: Model,
  { aged, entering }: Paths,
  choosing: Float64Array
): void {
  for (let i = G; i < choosing.length;) {
    for (let g = 0; g < G; g++, i++) choosing[i] = mobility[g]! * aged[i]! + entering[i]!;
  }
}

/** Adds the steps after `from` up to `to`. */
function addRows(total: Float64Array, rows: Float64Array, from: number, to: number): void {
  const G = total.length;
  for (let t = from + 1, i = t * G; t <= to; t++) {
    for (let g = 0; g < G; g++, i++) total[g]! += rows[i]!;
  }
}

/** Without leavers the weights depend on the phase and on the years that remain. */
function weigh(
  { groupCount: G, phases: { count, of }, staying }: Model,
  choosing: Float64Array,
  step: number,
  kept: Float64Array,
  settled: Float64Array
): void {
  for (let g = 0; g < G; g++) kept[g] = staying[step * count + of[g]!]!;
  settled.fill(0);
  for (let t = 1, i = G; t <= step; t++) {
    const at = (step - t) * count;
    for (let g = 0; g < G; g++, i++) settled[g]! += staying[at + of[g]!]! * choosing[i]!;
  }
}

/**
 * One backward pass: u(tau)[g] is the part of the households in g at tau that still live there in the
 * report year, u(t-1) = A diag((1 - mu) f(t)) u(t). Of those who choose in a year, f are left after it.
 */
function weighWithLeavers(
  { groupCount: G, mobility, ageing }: Model,
  { aged, entering, leaving }: Paths,
  choosing: Float64Array,
  step: number,
  kept: Float64Array,
  settled: Float64Array
): void {
  const { start, column, value } = ageing.rows;
  const staying = new Float64Array(G);
  kept.fill(1);
  settled.fill(0);
  for (let t = step; t > 0; t--) {
    for (let h = 0, i = t * G; h < G; h++, i++) {
      const left = remaining(aged, entering, leaving, i) * kept[h]!;
      settled[h]! += left * choosing[i]!;
      staying[h] = left * (1 - mobility[h]!);
    }
    for (let g = 0, i = 0; g < G; g++) {
      const end = start[g + 1]!;
      let sum = 0;
      for (; i < end; i++) sum += value[i]! * staying[column[i]!]!;
      kept[g] = sum;
    }
  }
}

/** Sums over the groups of each milieu: what is gone, came, was asked for, and follows from who lives there. */
function tableAt(
  model: Model,
  { students }: Paths,
  households: Float64Array,
  step: number,
  memory: Memory
): NeedTable {
  const { groupCount: G, segmentCount: S, milieus, h0, rows, vacancy, shortage } = model;
  const { groups, first, preference, startShare } = rows;
  const { chosen, kept, settled, gone, came, asked, change } = memory.scratch;
  for (let j = 0; j < G; j++) {
    const g = groups[j]!;
    let extra = 0;
    for (const { households: units } of students) extra += units[step * G + g]!;
    gone[j] = (kept[g]! - 1) * h0[g]!;
    came[j] = settled[g]! + extra;
    asked[j] = chosen[g]! + extra;
    change[j] = households[step * G + g]! - h0[g]!;
  }
  const length = milieus.length * S;
  const value = memory.take(length);
  const composition = memory.take(length);
  const moving = memory.take(length);
  const demand = memory.take(length);
  const released = memory.take(length);
  for (let m = 0, to = 0, i = 0; m < milieus.length; m++) {
    const from = first[m]!;
    const end = first[m + 1]!;
    for (let s = 0; s < S; s++, to++) {
      let growth = 0;
      let ask = 0;
      let composed = 0;
      for (let j = from; j < end; j++, i++) {
        const wish = preference[i]!;
        const share = startShare[i]!;
        growth += gone[j]! * share + came[j]! * wish;
        ask += asked[j]! * wish;
        composed += change[j]! * share;
      }
      value[to] = (1 + vacancy) * growth + shortage[to]!;
      composition[to] = (1 + vacancy) * composed;
      moving[to] = (1 + vacancy) * (growth - composed);
      demand[to] = ask;
      released[to] = ask - growth;
    }
  }
  const year = model.inputs.t0 + step;
  return { year, value, composition, moving, initial: shortage, demand, released };
}
