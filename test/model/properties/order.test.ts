import fc from "fast-check";
import type { Forecast, Inputs, YearSeries } from "../../../src/model/inputs";
import { randomInputs } from "../random/inputs";
import { distance, modelOf, successfulRuns } from "../runs";
import { tolerance } from "./check";

/** A permutation of 0..length-1: turned round and shifted. */
function moved(length: number, by: number): readonly number[] {
  return Array.from({ length }, (_, i) => length - 1 - ((i + by) % length));
}
const pick = <T>(list: readonly T[], order: readonly number[]): T[] => order.map((i) => list[i]!);
const turn = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).reverse());

/** The same inputs with everything in another order, and other names for milieus, groups and segments. */
function rearranged(
  inputs: Inputs,
  groupOrder: readonly number[],
  segmentOrder: readonly number[]
) {
  const { forecast, initialShortage } = inputs;
  const cells = (matrix: Inputs["P"]) =>
    pick(matrix, groupOrder).map((row) => pick(row, segmentOrder));
  const rows = (record: Readonly<Record<string, readonly number[]>>) =>
    Object.fromEntries(Object.entries(record).map(([key, row]) => [key, pick(row, groupOrder)]));
  const other: Forecast =
    "byGroup" in forecast
      ? { byGroup: rows(forecast.byGroup) }
      : { controlTotals: turn(forecast.controlTotals) as YearSeries };
  return {
    ...inputs,
    phases: [...inputs.phases].reverse(),
    transitions: turn(inputs.transitions),
    dissolution: turn(inputs.dissolution),
    mobility: turn(inputs.mobility),
    groups: pick(inputs.groups, groupOrder).map((group) => ({
      ...group,
      code: `andere ${group.code}`,
      milieu: `ander ${group.milieu}`,
      incomes: [...group.incomes].reverse(),
    })),
    forecast: other,
    profiles: turn(rows(inputs.profiles)),
    segments: pick(inputs.segments, segmentOrder).map((s) => ({ ...s, code: `ander ${s.code}` })),
    stockMargins: inputs.stockMargins.map((margin) => ({
      ...margin,
      classes: [...margin.classes].reverse().map((c) => ({
        ...c,
        segments: c.segments.map((s) => segmentOrder.indexOf(s)),
      })),
    })),
    O: cells(inputs.O),
    P: cells(inputs.P),
    ...(initialShortage ? { initialShortage: pick(initialShortage, segmentOrder) } : {}),
    components: turn(inputs.components),
    scenarios: turn(inputs.scenarios),
  } satisfies Inputs;
}

test("order and names change nothing but order and names", () => {
  fc.assert(
    fc.property(randomInputs, fc.nat(20), fc.nat(20), (inputs, byGroups, bySegments) => {
      const groupOrder = moved(inputs.groups.length, byGroups);
      const segmentOrder = moved(inputs.segments.length, bySegments);
      const model = modelOf(inputs);
      const other = modelOf(rearranged(inputs, groupOrder, segmentOrder));
      const runs = successfulRuns(model);
      const others = successfulRuns(other);
      expect([...others.keys()].sort()).toEqual([...runs.keys()].sort());
      const milieuOrder = other.milieus.map((name) => model.milieus.indexOf(name.slice(6)));
      const cellOrder = milieuOrder.flatMap((m) =>
        segmentOrder.map((s) => m * model.segmentCount + s)
      );
      for (const [code, run] of runs) {
        const found = others.get(code)!;
        run.totals.forEach((_, t) => {
          const from = t * model.groupCount;
          const row = [...run.households.subarray(from, from + model.groupCount)];
          const turned = found.households.subarray(from, from + model.groupCount);
          expect(distance(turned, pick(row, groupOrder))).toBeLessThan(tolerance(model));
        });
        run.need.forEach((table, r) => {
          for (const part of ["value", "moving", "demand"] as const) {
            const goal = pick([...table[part]], cellOrder);
            expect(distance(found.need[r]![part], goal)).toBeLessThan(tolerance(model));
          }
        });
        run.fit.forEach(({ ratios }, r) => {
          expect(distance(found.fit[r]!.ratios, ratios)).toBeLessThan(1e-9 * Math.max(...ratios));
        });
      }
    }),
    { seed: 7, numRuns: 80 }
  );
});
