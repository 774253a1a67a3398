import { Memory } from "../../src/model/memory";
import { runScenario } from "../../src/model/run";
import { heerlen } from "./heerlen-inputs";
import { modelOf, valueOf } from "./runs";

test("a later run of the same model leaves the results of an earlier one as they are", () => {
  const model = modelOf(heerlen);
  const first = valueOf(runScenario(model, "asml"));
  const copy = structuredClone(first);
  for (const code of Object.keys(heerlen.scenarios)) valueOf(runScenario(model, code));
  expect(first).toEqual(copy);
  expect(valueOf(runScenario(model, "asml"))).toEqual(copy);
});

test("a run cannot take more than it returns", () => {
  const model = modelOf(heerlen);
  const memory = Memory.own(model);
  const paths = (model.steps + 1) * model.groupCount;
  expect(memory.take(paths)).toHaveLength(paths);
  const tables = 5 * model.reportSteps.length * model.milieus.length * model.segmentCount;
  expect(memory.take(tables).every((value) => value === 0)).toBe(true);
  expect(() => memory.take(1)).toThrow(RangeError);
});
