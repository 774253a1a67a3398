import type { Inputs } from "../../model/inputs";
import type { Range, SourceFigure } from "../assumptions";
import type { Context } from "./context";
import { parseFigureTest } from "./figure-test";
import type { ReadFigure } from "./policy";

/** The published figures with their tests; only of inputs in which nothing else is wrong. */
export function readFigureTests(
  { report }: Context,
  read: readonly ReadFigure[],
  inputs: Inputs,
  ranges: readonly Range[]
): readonly SourceFigure[] {
  const numbers = read.filter(({ figure }) => typeof figure.value === "number");
  const facts = { inputs, ranges, figures: numbers.map(({ figure }) => figure.key) };
  return read.map(({ figure, test: text, testPlace, valuePlace }) => {
    if (text === "") return { ...figure, test: null };
    if (typeof figure.value === "string") {
      const data = { text: figure.value, reads: null };
      report.add(valuePlace, "text-in-number", data, figure.value);
    }
    const found = parseFigureTest(text, facts);
    if ("value" in found) return { ...figure, test: found.value };
    report.add(testPlace, found.fault, found.data, text);
    return { ...figure, test: null };
  });
}
