import { FORMATS } from "../formats";
import type { Report } from "../report";
import type { ResultColumn, ResultTable } from "../result";
import { NEED_PARTS, needBySegment, needRemark, shareOfStock, stockBySegment } from "./need-of";

/** The need by scenario, segment and report year, with what it is made of. */
export function needTable(report: Report): ResultTable {
  const { projection, runs, stamp, words } = report;
  const { segments } = projection.model.inputs;
  const { headers } = words;
  const stock = stockBySegment(report);
  return {
    key: "Woning_R_Behoefte",
    sheet: words.need.sheet,
    title: words.need.title,
    notes: words.need.notes,
    stamp,
    columns: [
      { header: headers.scenario, width: 16 },
      { header: headers.segment, width: 48 },
      { header: headers.type, width: 24 },
      { header: headers.tenure, width: 14 },
      { header: headers.price, width: 16 },
      { header: headers.year, format: FORMATS.year, width: 8 },
      ...needColumns(report),
    ],
    rows: runs.flatMap((run) =>
      run.need.flatMap((need) => {
        const parts = NEED_PARTS.map((part) => needBySegment(report, need, part));
        return segments.map(({ code, type, tenure, price }, s) => [
          run.code,
          code,
          type,
          tenure,
          price,
          need.year,
          ...parts.map((values) => values[s]!),
          stock[s]!,
          shareOfStock(parts[0]![s]!, stock[s]!),
          needRemark(report, parts[0]![s]!, stock[s]!),
        ]);
      })
    ),
    charts: [],
  };
}

/** The parts of a need, the stock it is compared with, and a remark. */
export function needColumns({ projection, words }: Report): ResultColumn[] {
  const { headers } = words;
  return [
    { header: headers.need, format: FORMATS.change },
    { header: headers.composition, format: FORMATS.change, width: 16 },
    { header: headers.moving, format: FORMATS.change, width: 16 },
    { header: headers.initial, format: FORMATS.change, width: 16 },
    { header: headers.demand, format: FORMATS.count },
    { header: headers.released, format: FORMATS.count },
    { header: headers.stock(projection.model.inputs.t0), format: FORMATS.count },
    { header: headers.ofStock, format: FORMATS.exactShare },
    { header: headers.remark, width: 54 },
  ];
}
