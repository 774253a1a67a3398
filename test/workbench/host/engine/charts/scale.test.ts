/** The ends of an axis, by the rules that are published of Excel. */
import fc from "fast-check";
import { scaleOf, sharesScale } from "../../../../../src/workbench/host/engine/charts/scale";

const ends = (...values: number[]) => {
  const { minimum, maximum, majorUnit } = scaleOf(values);
  return [minimum, maximum, majorUnit];
};

test("an axis starts at zero unless all values lie in its last sixth", () => {
  expect(ends(20, 95)).toEqual([0, 100, 20]);
  expect(ends(83, 100)).toEqual([0, 120, 20]);
  // 84 lies above five sixths of 100: there is room for a twentieth of 16 below it, and above 100.
  expect(ends(84, 100)).toEqual([80, 105, 5]);
  expect(ends(83000, 95000)).toEqual([82000, 96000, 2000]);
});

test("values on both sides of zero have room on both", () => {
  expect(ends(-220, 320)).toEqual([-300, 400, 100]);
  expect(ends(-95, -20)).toEqual([-100, 0, 20]);
});

test("one value, none, and the same everywhere", () => {
  expect(ends(7)).toEqual([0, 8, 1]);
  expect(ends(100, 100)).toEqual([0, 120, 20]);
  expect(ends(-7)).toEqual([-8, 0, 1]);
  expect(ends(0, 0)).toEqual([0, 1, 0.2]);
  expect(ends()).toEqual([0, 1, 0.2]);
});

test("what was set stays as it is, and the other end follows from it", () => {
  expect(scaleOf([20, 95], { minimum: 10 })).toEqual({ minimum: 10, maximum: 100, majorUnit: 20 });
  expect(scaleOf([20, 95], { maximum: 90, majorUnit: 30 })).toEqual({
    minimum: 0,
    maximum: 90,
    majorUnit: 30,
  });
  expect(scaleOf([20, 95], { minimum: 200 })).toMatchObject({ minimum: 200, maximum: 201 });
});

test("shares fill the axis", () => {
  expect(sharesScale([0.2, 1])).toEqual({ minimum: 0, maximum: 1, majorUnit: 0.2 });
  expect(sharesScale([-0.4, 0.6])).toMatchObject({ minimum: -1, maximum: 1 });
});

test("every value lies on its axis, which has some steps but not many", () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const { minimum, maximum, majorUnit } = scaleOf(values);
      const steps = (maximum - minimum) / majorUnit;
      const slack = 1e-9 * Math.max(Math.abs(minimum), Math.abs(maximum));
      expect(minimum).toBeLessThanOrEqual(Math.min(...values) + slack);
      expect(maximum).toBeGreaterThanOrEqual(Math.max(...values) - slack);
      expect(steps).toBeGreaterThan(0.99);
      expect(steps).toBeLessThan(9.01);
    })
  );
});
