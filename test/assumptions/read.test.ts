import { assumptionsHash } from "../../src/assumptions/hash";
import { readAssumptions } from "../../src/assumptions/read";
import { cellsOf, columnOf, gridsOf, setCell } from "./cells";
import { sampleInputs } from "./sample";

describe("readAssumptions", () => {
  it("reads cells back into the inputs they were written from", () => {
    const found = readAssumptions(gridsOf(cellsOf(sampleInputs(), "hoog")));
    expect(found).toMatchObject({ ok: true });
    if (!found.ok) return;
    expect(found.value.inputs).toEqual(sampleInputs());
    expect(found.value.activeScenario).toBe("hoog");
    expect(found.value.discountRate).toBe(0.0225);
  });
});
