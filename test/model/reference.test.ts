import { differences } from "./compare-reference";
import { heerlen } from "./heerlen-inputs";
import { referenceOutputs } from "./reference/run";
import { sampledInputs } from "./random/inputs";
import { modelOf } from "./runs";

/** Part of all households of t0. */
const TOLERANCE = 1e-9;
const OUTPUTS = [
  "start",
  "refusals",
  "households",
  "totals",
  "persons",
  "streams",
  "value",
  "composition",
  "moving",
  "initial",
  "demand",
  "released",
  "row sums",
  "fit",
];

test("Heerlen: every output of every scenario is that of the reference", () => {
  const [reference] = referenceOutputs([heerlen]);
  const found = differences(modelOf(heerlen), reference!);
  expect(Object.keys(found).sort()).toEqual([...OUTPUTS].sort());
  expect(Object.entries(found).filter(([, off]) => off > TOLERANCE)).toEqual([]);
});

test("random models, also with leavers: every output of every scenario that runs", () => {
  const samples = sampledInputs();
  const references = referenceOutputs(samples);
  expect(references).toHaveLength(samples.length);
  const wrong = samples.flatMap((inputs, i) =>
    Object.entries(differences(modelOf(inputs), references[i]!))
      .filter(([, off]) => off > TOLERANCE)
      .map(([output, off]) => ({ model: i, output, off }))
  );
  expect(wrong).toEqual([]);
});
