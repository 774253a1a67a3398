import type { Inputs } from "./inputs";
import type { MarginTarget } from "./ipf";
import { fitProportionally } from "./ipf";
import type { Outcome } from "./outcome";
import { failure } from "./outcome";
import type { Problem } from "./problem";
import { problem } from "./problem";

/**
 * N(t0): who lives where. H0[g] * O[g,s] fitted to the households of each group and to every stock
 * margin, scaled to all households.
 */
export function startMatrix(inputs: Inputs, h0: Float64Array): Outcome<Float64Array, Problem> {
  const S = inputs.segments.length;
  const total = h0.reduce((sum, h) => sum + h, 0);
  const margins = inputs.stockMargins.map((margin): MarginTarget => {
    const classOf = new Int32Array(S);
    margin.classes.forEach(({ segments }, c) => {
      for (const s of segments) classOf[s] = c;
    });
    const stock = margin.classes.reduce((sum, { stock }) => sum + stock, 0);
    const target = Float64Array.from(margin.classes, (c) => (c.stock / stock) * total);
    return { name: margin.name, classOf, target };
  });

  const prior = Float64Array.from(inputs.O.flatMap((row, g) => row.map((o) => o * h0[g]!)));
  for (const { classOf, target } of margins) {
    prior.forEach((_, i) => {
      if (target[classOf[i % S]!] === 0) prior[i] = 0;
    });
  }
  const problems = [...emptyClasses(inputs, prior), ...homelessGroups(inputs, h0, prior)];
  return problems.length > 0 ? failure(problems) : fitProportionally(prior, h0, margins);
}

/** Classes with stock in which no group can live. */
function emptyClasses(inputs: Inputs, prior: Float64Array): Problem[] {
  const S = inputs.segments.length;
  const possible = new Float64Array(S);
  prior.forEach((value, i) => (possible[i % S]! += value));
  return inputs.stockMargins.flatMap((margin, m) =>
    margin.classes.flatMap(({ name, segments, stock }, c) => {
      if (stock === 0 || segments.some((s) => possible[s]! > 0)) return [];
      const data = { margin: margin.name, class: name, stock };
      return [problem("margin-without-prior", ["stockMargins", m, "classes", c, "stock"], data)];
    })
  );
}

/** Groups with households that can live in no segment with stock. */
function homelessGroups(inputs: Inputs, h0: Float64Array, prior: Float64Array): Problem[] {
  const S = inputs.segments.length;
  return inputs.groups.flatMap((group, g) =>
    h0[g] === 0 || prior.subarray(g * S, (g + 1) * S).some((value) => value > 0)
      ? []
      : [problem("group-without-prior", ["O", g], { group: group.code })]
  );
}

/** Initial shortage divided over the milieus as N(t0); a segment nobody lives in as the households. */
export function shortageByMilieu(
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
