import { directNeed, distance, pathsOf } from "../runs";
import { forRuns, tolerance } from "./check";

const PARTS = ["value", "composition", "moving", "demand", "released"] as const;

test("the backward pass agrees with the recursion, with and without leavers", () => {
  const compared = { leaving: 0, staying: 0 };
  forRuns((model, { code, need }) => {
    compared[pathsOf(model, code).anyLeave ? "leaving" : "staying"]++;
    directNeed(model, code).forEach((direct, r) => {
      for (const part of PARTS) {
        expect(distance(need[r]![part], direct[part])).toBeLessThan(tolerance(model));
      }
    });
  });
  expect(compared.leaving).toBeGreaterThan(compared.staying / 2);
  expect(compared.staying).toBeGreaterThan(50);
});
