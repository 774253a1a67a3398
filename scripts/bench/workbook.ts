import { compileModel } from "../../src/model/compile";
import type { Figure } from "./figure";
import { median, microseconds, rounded } from "./figure";
import { heerlenWorkbook, inputsOf } from "./heerlen";

const ROUNDS = 15;

/** Making the delivered workbook, reading it, and checking and fitting what it says. */
export function workbook(): Figure[] {
  const bytes = heerlenWorkbook();
  const inputs = inputsOf(bytes);
  const size = `${Math.round(bytes.length / 1024)} KiB, median of ${ROUNDS}`;
  return [
    figure("workbook made", () => void heerlenWorkbook(), size),
    figure("workbook read", () => void inputsOf(bytes), size),
    figure("inputs checked and fitted", () => void compileModel(inputs), `median of ${ROUNDS}`),
  ];
}

function figure(name: string, work: () => void, note: string): Figure {
  work();
  const times = Array.from({ length: ROUNDS }, () => microseconds(1, work));
  return { name, value: rounded(median(times) / 1000), unit: "milliseconds", note };
}
