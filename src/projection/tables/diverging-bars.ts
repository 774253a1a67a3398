import { FORMATS } from "../formats";
import type { Chart, ResultColumn, ResultValue } from "../result";
import type { ResultWords } from "../../locale/nl/results";
import { SHORTAGE, SURPLUS } from "./palette";

/** Columns of a need that is drawn as bars: shortage and surplus apart, as series of their own. */
export function divergingColumns({ headers }: ResultWords): ResultColumn[] {
  return [
    { header: headers.shortage, format: FORMATS.change, width: 12 },
    { header: headers.surplus, format: FORMATS.change, width: 12 },
  ];
}

/** A need as a shortage or as a surplus; the other stays blank, so that nothing is drawn. */
export function divergingValues(need: number): ResultValue[] {
  return need < 0 ? [null, need] : [need, null];
}

/** Bars to the right and, hatched, to the left; the columns follow that of the category. */
export function divergingChart(
  chart: Pick<Chart, "name" | "title" | "alt" | "xTitle" | "yTitle">,
  rows: number
): Chart {
  return {
    ...chart,
    kind: "bar",
    stacked: true,
    format: FORMATS.count,
    category: 0,
    from: 0,
    to: rows - 1,
    series: [
      { column: 1, ...SHORTAGE },
      { column: 2, ...SURPLUS },
    ],
    size: { columns: 11, rows: Math.max(14, rows + 4) },
  };
}
