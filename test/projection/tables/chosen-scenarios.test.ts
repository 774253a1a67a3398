import fc from "fast-check";
import type { ScenarioRun } from "../../../src/model/run";
import type { Report } from "../../../src/projection/report";
import { chosenScenarios } from "../../../src/projection/tables/chosen-scenarios";

type Choice = Pick<Report, "runs" | "active" | "reference">;

/** Scenarios of which only the inhabitants of the last year matter. */
function reportOf(persons: readonly number[], active: number, reference: number): Choice {
  const runs = persons.map((last) => ({ persons: Float64Array.of(0, last) }) as ScenarioRun);
  return { runs, active: runs[active]!, reference: runs[reference]! };
}
const anyReport = fc
  .array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 40 })
  .chain((persons) => {
    const index = fc.nat(persons.length - 1);
    return fc.record({ persons: fc.constant(persons), active: index, reference: index });
  });

describe("scenarios that a picture shows", () => {
  it("are all of them where these fit", () => {
    expect(chosenScenarios(reportOf([3, 1, 2], 0, 1), 3)).toEqual([0, 1, 2]);
  });

  it("otherwise reach from the lowest to the highest", () => {
    const report = reportOf([50, 10, 40, 20, 30, 60], 2, 4);
    expect(chosenScenarios(report, 3)).toEqual([2, 4, 5]);
    expect(chosenScenarios(report, 4)).toEqual([1, 2, 4, 5]);
  });

  it("hold the active one, the reference and the highest, in order and never more than fit", () => {
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 3, max: 9 }), (given, most) => {
        const { persons, active, reference } = given;
        const chosen = chosenScenarios(reportOf(persons, active, reference), most);
        expect(chosen).toHaveLength(Math.min(most, persons.length));
        expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
        expect(chosen).toEqual(expect.arrayContaining([active, reference]));
        const highest = Math.max(...chosen.map((i) => persons[i]!));
        expect(highest).toBe(Math.max(...persons));
      })
    );
  });
});
