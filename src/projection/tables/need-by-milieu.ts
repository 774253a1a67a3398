import { FORMATS } from "../formats";
import type { Report } from "../report";
import type { ResultTable } from "../result";
import { needColumns } from "./need";
import { NEED_PARTS, needRemark, shareOfStock, stockByMilieu } from "./need-of";

/** The need by scenario, milieu, segment and report year: the share that a milieu's groups have in it. */
export function needByMilieuTable(report: Report): ResultTable {
  const { projection, runs, stamp, words } = report;
  const { inputs, milieus, segmentCount } = projection.model;
  const { headers } = words;
  const stock = stockByMilieu(report);
  return {
    key: "Woning_R_Woonmilieu",
    sheet: words.milieus.sheet,
    title: words.milieus.title,
    notes: words.milieus.notes,
    stamp,
    columns: [
      { header: headers.scenario, width: 16 },
      { header: headers.milieu, width: 16 },
      { header: headers.segment, width: 48 },
      { header: headers.year, format: FORMATS.year, width: 8 },
      ...needColumns(report),
    ],
    rows: runs.flatMap((run) =>
      run.need.flatMap((need) =>
        milieus.flatMap((milieu, m) =>
          inputs.segments.map(({ code }, s) => {
            const i = m * segmentCount + s;
            return [
              run.code,
              milieu,
              code,
              need.year,
              ...NEED_PARTS.map((part) => need[part][i]!),
              stock[i]!,
              shareOfStock(need.value[i]!, stock[i]!),
              needRemark(report, need.value[i]!, stock[i]!),
            ];
          })
        )
      )
    ),
    charts: [],
  };
}
