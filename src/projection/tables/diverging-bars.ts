import { FORMATS } from "../formats";
import type { Chart, ResultColumn, ResultValue } from "../result";
import type { ResultWords } from "../../locale/nl/results";
import { SHORTAGE, SURPLUS } from "./palette";

/** Columns of a need that is drawn as bars: shortage and surplus apart, as series of their own. */
export function divergingColumns({ headers }: ResultWords): ResultColumn[] {
  return [
    { header: headers.need, format: FORMATS.change },
    { header: headers.shortage, format: FORMATS.count },
    { header: headers.surplus, format: FORMATS.change },
  ];
}

/** A need, and the same as a shortage or a surplus; the other stays blank, so that nothing is drawn. */
export function divergingValues(need: number): ResultValue[] {
  return [need, need > 0 ? need : null, need < 0 ? need : null];
}

/** Bars to the right and, hatched, to the left; `columns` are those of shortage and surplus. */
export function divergingChart(
  chart: Pick<Chart, "name" | "title" | "alt" | "xTitle" | "yTitle">,
  rows: number,
  columns: readonly [shortage: number, surplus: number]
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
      { column: columns[0], ...SHORTAGE },
      { column: columns[1], ...SURPLUS },
    ],
    size: { columns: 11, rows: Math.max(14, rows + 8) },
  };
}
