import type { Assumptions } from "../../src/assumptions/assumptions";
import { heerlen } from "../../src/assumptions/datasets/heerlen";
import { readAssumptions } from "../../src/assumptions/read";
import { templateLayout } from "../../src/assumptions/template";
import { layoutGrids } from "../../src/assumptions/template/grids";
import { results as dutch } from "../../src/locale/nl/results";
import type { Outcome } from "../../src/model/outcome";
import type { Report } from "../../src/projection/report";
import { makeReport } from "../../src/projection/report";
import type { ResultTable, ResultValue } from "../../src/projection/result";
import { Session } from "../../src/projection/session";

export function valueOf<T, P>(outcome: Outcome<T, P>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The delivered example as its own workbook reads. */
export const HEERLEN: Assumptions = valueOf(
  readAssumptions(layoutGrids(templateLayout(heerlen())))
);

export function reportOf(assumptions: Assumptions, words = dutch): Report {
  const projection = valueOf(new Session().open(assumptions.inputs));
  const runs = valueOf(projection.runAll());
  return makeReport(assumptions, projection, runs, "9.9.9", new Date(2026, 10, 23, 21, 4), words);
}

/** The cell of a table by the texts that its row holds and the header of its column. */
export function cellOf(
  { rows, columns }: ResultTable,
  texts: readonly (string | number)[],
  header: string
): ResultValue | undefined {
  const column = columns.findIndex((c) => c.header === header);
  if (column < 0) throw new Error(`no column ${header}`);
  return rows.find((row) => texts.every((text) => row.includes(text)))?.[column];
}
