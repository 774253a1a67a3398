import type { Effect, Observation, Plan, SourceFigure } from "../assumptions";
import type { Place } from "../cell-problem";
import { Codebook } from "../codebook";
import type { Columns } from "../schema/column";
import type { Thing } from "../../model/problem";
import type { Context } from "./context";
import type { ReadGroups } from "./groups";
import type { ReadSegments } from "./housing";
import { distinctRows, unknownCode } from "./rows";
import type { ReadTable } from "./table";

/** Plans with a known living environment and segment. */
export function readProgramme(
  context: Context,
  groups: ReadGroups,
  segments: ReadSegments
): readonly Plan[] {
  const table = context.table("programme");
  const milieus = new Codebook([...new Set(groups.groups.map((group) => group.milieu))]);
  if (groups.complete) checkReferences(context, table, "milieu", "milieu", milieus);
  if (segments.complete) checkReferences(context, table, "segment", "segment", segments.book);
  return table.rows.map(({ values }) => ({
    plan: values.plan,
    neighbourhood: values.neighbourhood,
    milieu: milieus.canonical(values.milieu),
    segment: segments.book.canonical(values.segment),
    year: values.year,
    dwellings: values.dwellings,
    hardness: values.hardness,
    probability: values.probability,
  }));
}

/** Realised values; a preference says which segment it is for. */
export function readMonitor(context: Context, segments: ReadSegments): readonly Observation[] {
  const table = context.table("monitor");
  if (segments.complete) checkReferences(context, table, "segment", "segment", segments.book);
  const key = ({ indicator, segment, year }: (typeof table.rows)[number]["values"]): string =>
    JSON.stringify([indicator, segments.book.canonical(segment), year]);
  const rows = distinctRows(table, "indicator", (row) => key(row.values), context.report);
  return rows.map(({ values }) => ({
    indicator: values.indicator,
    segment: segments.book.canonical(values.segment),
    year: values.year,
    value: values.value,
    amber: values.amber,
    red: values.red,
    tippingPoint: values.tippingPoint,
  }));
}

export function readEffects(context: Context): readonly Effect[] {
  const table = context.table("effects");
  return table.rows.map(({ values }) => ({
    theme: values.theme,
    indicator: values.indicator,
    unit: values.unit,
    driver: values.driver,
    accrual: values.accrual,
    amount: values.amount,
    euro: values.euro,
    firstYear: values.firstYear,
    phaseIn: values.phaseIn,
    low: values.low,
    high: values.high,
  }));
}

export interface ReadFigure {
  readonly figure: Omit<SourceFigure, "test">;
  /** The test as the cell has it. */
  readonly test: string;
  readonly testPlace: Place;
  readonly valuePlace: Place;
}

/** Published figures; their tests are judged when everything they refer to is known. */
export function readSources(context: Context): readonly ReadFigure[] {
  const table = context.table("sources");
  const rows = distinctRows(table, "key", (row) => row.values.key.toLowerCase(), context.report);
  return rows.map((row) => {
    const { key, value, unit, year, place, test, remark, source, status } = row.values;
    return {
      figure: { key, value, unit, year: String(year), place, remark, source, status },
      test,
      testPlace: table.place(row, "test"),
      valuePlace: table.place(row, "value"),
    };
  });
}

/** Reports every cell of a column that names something unknown. */
function checkReferences<C extends Columns>(
  { report }: Context,
  table: ReadTable<C>,
  column: keyof C & string,
  what: Thing,
  book: Codebook
): void {
  for (const row of table.rows) {
    const text = String(row.values[column]);
    if (text === "" || row.bad.has(column) || book.find(text) !== undefined) continue;
    unknownCode(table, row, column, what, book, report);
  }
}
