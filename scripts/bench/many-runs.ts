import type { Model } from "../../src/model/compile";
import type { Figure } from "./figure";
import { microseconds, rounded } from "./figure";
import { wholeRun } from "./scenario";

const RUNS = 10_000;

/** Whole runs, all scenarios in turn: what an analysis of uncertainty asks for. */
export function manyRuns(model: Model): Figure[] {
  const codes = Object.keys(model.inputs.scenarios);
  let turn = 0;
  const each = microseconds(RUNS, () => void wholeRun(model, codes[turn++ % codes.length]!));
  const note = `${RUNS} runs over the ${codes.length} scenarios, nothing kept between them`;
  return [
    { name: "10,000 runs", value: rounded((each * RUNS) / 1e6), unit: "seconds", note },
    { name: "a run among 10,000", value: rounded(each), unit: "microseconds", note },
  ];
}
