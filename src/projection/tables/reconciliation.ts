import type { TestKind } from "../../assumptions/figure-test";
import { FORMATS } from "../formats";
import type { ReconciliationRow, Verdict } from "../reconciliation/reconcile";
import { EXACT } from "../reconciliation/reconcile";
import type { Report } from "../report";
import type { ResultTable, ResultValue } from "../result";

/** Figures of every unit in one column: persons with halves, ratios with their decimals. */
const ANY_UNIT = "#,##0.0##";

/** Tests that set a figure beside an assumption itself, so that it only says how well it was copied. */
const OF_INPUTS: readonly TestKind[] = [
  ...(["group", "incomeHouseholds", "incomeRent", "incomeOwner"] as const),
  ...(["scalar", "scalarRest"] as const),
  ...(["parameter", "parameterInYear", "parameterLow", "parameterHigh"] as const),
];

/** Every published figure beside what the model computes, with a verdict and its explanation. */
export function reconciliationTable({
  reconciliation: rows,
  assumptions: { sources },
  words: { reconciliation: words },
  stamp,
}: Pick<Report, "reconciliation" | "assumptions" | "words" | "stamp">): ResultTable {
  const { headers } = words;
  const count = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  // A row a figure, in the order of the figures.
  const copied = rows.filter(({ verdict }, i) => {
    const test = sources[i]!.test;
    return verdict === "reached" && test !== null && OF_INPUTS.includes(test.quantity.kind);
  }).length;
  return {
    key: "Woning_R_Aansluiting",
    sheet: words.sheet,
    title: words.title,
    notes: words.notes({
      reached: count("reached"),
      copied,
      missed: count("missed"),
      notInModel: count("not-in-model"),
    }),
    stamp,
    columns: [
      { header: headers.key, width: 36 },
      { header: headers.published, format: ANY_UNIT, width: 14 },
      { header: headers.computed, format: ANY_UNIT, width: 14 },
      { header: headers.difference, format: ANY_UNIT, width: 12 },
      { header: headers.verdict, width: 18 },
      { header: headers.unit, width: 24 },
      { header: headers.year, format: FORMATS.year, width: 11 },
      { header: headers.place, width: 50 },
      { header: headers.test, width: 54 },
      { header: headers.remark, width: 90 },
    ],
    rows: rows.map((row) => [
      row.key,
      row.published,
      row.computed,
      shownDifference(row),
      words.verdicts[row.verdict],
      row.unit,
      yearValue(row),
      row.place,
      row.test,
      row.remark,
    ]),
    charts: [],
  };
}

/** A rounding error of the computation is no difference. */
function shownDifference({ difference }: ReconciliationRow): ResultValue {
  return difference !== null && Math.abs(difference) <= EXACT ? 0 : difference;
}

/** A single year as a number, as a spreadsheet has it; a period stays text. */
function yearValue({ year }: ReconciliationRow): ResultValue {
  return /^\d{4}$/u.test(year) ? Number(year) : year;
}
