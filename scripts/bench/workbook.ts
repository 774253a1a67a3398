import { readAssumptions } from "../../src/assumptions/read";
import { ASSUMPTION_NAMES } from "../../src/assumptions/schema";
import { results } from "../../src/locale/nl/results";
import { compileModel } from "../../src/model/compile";
import { makeReport } from "../../src/projection/report";
import { resultTables } from "../../src/projection/result-tables";
import { Session } from "../../src/projection/session";
import { readNamedGrids } from "../../src/xlsx/read";
import { writeResults } from "../../src/xlsx/write-results";
import type { Figure } from "./figure";
import { median, microseconds, rounded } from "./figure";
import { heerlenWorkbook, inputsOf } from "./heerlen";

const ROUNDS = 15;
const MOMENT = new Date(2026, 0, 1);

/** The delivered workbook from making it to the results in it, each step by itself. */
export function workbook(): Figure[] {
  const bytes = heerlenWorkbook();
  const inputs = inputsOf(bytes);
  const written = withResults(bytes);
  const size = (file: Uint8Array): string => `${Math.round(file.length / 1024)} KiB`;
  return [
    figure("workbook made", () => void heerlenWorkbook(), size(bytes)),
    figure("workbook read", () => void inputsOf(bytes), size(bytes)),
    figure("inputs checked and fitted", () => void compileModel(inputs), "without running"),
    figure("read, run and results written", () => void withResults(bytes), size(written)),
    figure("read, run and results rewritten", () => void withResults(written), "nothing differs"),
  ];
}

/** A workbook with the results of all its scenarios. @throws Error when it has problems */
function withResults(bytes: Uint8Array): Uint8Array {
  const read = readAssumptions(readNamedGrids(bytes, ASSUMPTION_NAMES).grids);
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  const projection = new Session().open(read.value.inputs);
  if (!projection.ok) throw new Error(JSON.stringify(projection.problems[0]));
  const runs = projection.value.runAll();
  if (!runs.ok) throw new Error(JSON.stringify(runs.problems[0]));
  const report = makeReport(read.value, projection.value, runs.value, "bench", MOMENT, results);
  return writeResults(bytes, resultTables(report)).bytes;
}

function figure(name: string, work: () => void, note: string): Figure {
  work();
  const times = Array.from({ length: ROUNDS }, () => microseconds(1, work));
  const value = rounded(median(times) / 1000);
  return { name, value, unit: "milliseconds", note: `${note}, median of ${ROUNDS}` };
}
