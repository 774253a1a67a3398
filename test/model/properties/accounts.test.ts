import { distance, directNeed, sum } from "../runs";
import { forRuns, tolerance } from "./check";

/** Households of one milieu at a step. */
function ofMilieu(values: Float64Array, milieuOf: Int32Array, milieu: number, step: number) {
  const G = milieuOf.length;
  return sum(values.subarray(step * G, (step + 1) * G).filter((_, g) => milieuOf[g] === milieu));
}

test("need minus initial shortage is (1 + vacancy) times the household change, in every milieu", () => {
  forRuns((model, { households, need }) => {
    const S = model.segmentCount;
    need.forEach(({ value, initial }, r) => {
      const off = model.milieus.map((_, m) => {
        const here = (table: Float64Array): number => sum(table.subarray(m * S, (m + 1) * S));
        const change =
          ofMilieu(households, model.milieuOf, m, model.reportSteps[r]!) -
          ofMilieu(households, model.milieuOf, m, 0);
        return here(value) - here(initial) - (1 + model.vacancy) * change;
      });
      // The fit meets the households of a group to 1e-10 of them; so does the sum.
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(tolerance(model));
    });
  });
});

test("the recursion keeps the same account, so its rows add up to the streams and the students", () => {
  forRuns((model, { code, households }) => {
    const S = model.segmentCount;
    directNeed(model, code).forEach(({ value, initial }, r) => {
      model.milieus.forEach((_, m) => {
        const at = (table: Float64Array): number => sum(table.subarray(m * S, (m + 1) * S));
        const change =
          ofMilieu(households, model.milieuOf, m, model.reportSteps[r]!) -
          ofMilieu(households, model.milieuOf, m, 0);
        const found = (at(value) - at(initial)) / (1 + model.vacancy);
        expect(Math.abs(found - change)).toBeLessThan(tolerance(model));
      });
    });
  });
});

test("the initial shortage of all milieus is the one given", () => {
  forRuns((model, { need }) => {
    const given = model.inputs.initialShortage ?? model.inputs.segments.map(() => 0);
    const S = model.segmentCount;
    const found = given.map((_, s) =>
      sum(model.milieus.map((_, m) => need[0]!.initial[m * S + s]!))
    );
    expect(distance(found, given)).toBeLessThan(1e-9);
  });
});

test("composition, moving and initial shortage add up to the need", () => {
  forRuns((model, { need }) => {
    for (const { value, composition, moving, initial } of need) {
      const parts = composition.map((c, i) => c + moving[i]! + initial[i]!);
      expect(distance(parts, value)).toBeLessThan(tolerance(model));
    }
  });
});

test("released is demand minus growth", () => {
  forRuns((model, { need }) => {
    for (const { value, initial, demand, released } of need) {
      const growth = value.map((v, i) => (v - initial[i]!) / (1 + model.vacancy));
      const expected = demand.map((d, i) => d - growth[i]!);
      expect(distance(released, expected)).toBeLessThan(tolerance(model));
    }
  });
});

test("no group is ever below zero in a run that succeeds", () => {
  forRuns((model, { households, totals }) => {
    expect(Math.min(...households)).toBeGreaterThanOrEqual(-tolerance(model));
    const G = model.groupCount;
    const byStep = totals.map((_, t) => sum(households.subarray(t * G, (t + 1) * G)));
    expect(distance(totals, byStep)).toBeLessThan(tolerance(model));
  });
});

test("streams add up to the households of every year", () => {
  forRuns((model, { totals, streams }) => {
    const together = totals.map((_, t) => sum(streams.map((stream) => stream.totals[t]!)));
    expect(distance(together, totals)).toBeLessThan(tolerance(model));
  });
});
