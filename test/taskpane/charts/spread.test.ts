import fc from "fast-check";
import { spread } from "../../../src/taskpane/charts/spread";

const TOP = 10;
const BOTTOM = 300;
const GAP = 15;
/** Never more than there is room for. */
const wishes = fc.array(fc.double({ min: TOP, max: BOTTOM, noNaN: true }), {
  minLength: 1,
  maxLength: 19,
});

test("labels keep apart, in order and within the picture", () => {
  fc.assert(
    fc.property(wishes, (asked) => {
      const places = spread(asked, GAP, TOP, BOTTOM);
      const order = [...asked.keys()].sort((a, b) => asked[a]! - asked[b]!);
      const sorted = order.map((i) => places[i]!);
      sorted.slice(1).forEach((place, i) => {
        expect(place - sorted[i]!).toBeGreaterThanOrEqual(GAP - 1e-9);
      });
      expect(sorted[0]).toBeGreaterThanOrEqual(TOP - 1e-9);
      expect(sorted.at(-1)).toBeLessThanOrEqual(BOTTOM + 1e-9);
    })
  );
});

test("labels that are in nobody's way stay where they are", () => {
  expect(spread([200, 20, 100], GAP, TOP, BOTTOM)).toEqual([200, 20, 100]);
});
