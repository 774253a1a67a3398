import { incomesWord } from "../../assumptions/schema/words";
import { FORMATS } from "../formats";
import type { Report } from "../report";
import type { ResultTable } from "../result";

/** Households by scenario and group, in t0 and each report year. */
export function householdsTable({ projection, runs, stamp, words }: Report): ResultTable {
  const { inputs, groupCount, steps } = projection.model;
  const { t0, T, reportYears, groups } = inputs;
  const { headers } = words;
  const years = [t0, ...reportYears];
  return {
    key: "Woning_R_Huishoudens",
    sheet: words.households.sheet,
    title: words.households.title,
    notes: words.households.notes,
    stamp,
    columns: [
      { header: headers.scenario, width: 16 },
      { header: headers.group, width: 12 },
      { header: headers.milieu, width: 16 },
      { header: headers.phase, width: 18 },
      { header: headers.incomes, width: 18 },
      ...years.map((year) => ({ header: headers.households(year), format: FORMATS.count })),
      { header: headers.householdsChange(t0, T), format: FORMATS.change },
    ],
    rows: runs.flatMap((run) =>
      groups.map(({ code, milieu, phase, incomes }, g) => {
        const at = (step: number): number => run.households[step * groupCount + g]!;
        return [
          run.code,
          code,
          milieu,
          phase,
          incomesWord(incomes),
          ...years.map((year) => at(year - t0)),
          at(steps) - at(0),
        ];
      })
    ),
    charts: [],
  };
}
