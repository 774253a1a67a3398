import { fitProportionally } from "../../../src/model/ipf";
import { modelOf, sum, valueOf } from "../runs";
import { forInputs } from "./check";

test("the start meets every group and every margin, and keeps the zeros of the prior", () => {
  forInputs((inputs) => {
    const model = modelOf(inputs);
    const S = model.segmentCount;
    const base = sum(model.h0);
    model.h0.forEach((h, g) => {
      const row = model.start.subarray(g * S, (g + 1) * S);
      expect(Math.abs(sum(row) - h)).toBeLessThanOrEqual(1.01e-10 * h);
      row.forEach((cell, s) => {
        expect(cell).toBeGreaterThanOrEqual(0);
        if (inputs.O[g]![s] === 0) expect(cell).toBe(0);
      });
    });
    for (const { classes } of inputs.stockMargins) {
      const stock = sum(classes.map((c) => c.stock));
      for (const { segments, stock: part } of classes) {
        const target = (part / stock) * base;
        const found = sum(
          segments.flatMap((s) => inputs.groups.map((_, g) => model.start[g * S + s]!))
        );
        expect(Math.abs(found - target)).toBeLessThanOrEqual(1.01e-10 * target);
      }
    }
  });
});

test("a fit by hand: two groups, two segments, a prior of ones", () => {
  const fitted = fitProportionally(new Float64Array([1, 1, 1, 1]), new Float64Array([30, 70]), [
    { name: "type", classOf: new Int32Array([0, 1]), target: new Float64Array([40, 60]) },
  ]);
  // Independent: row total times column share.
  const expected = [30 * 0.4, 30 * 0.6, 70 * 0.4, 70 * 0.6];
  [...valueOf(fitted)].forEach((cell, i) => expect(cell).toBeCloseTo(expected[i]!, 9));
});
