import { FORMATS } from "../formats";
import type { Chart, ResultColumn, ResultValue } from "../result";
import type { ResultWords } from "../../locale/nl/results";
import type { NeedPart } from "./need-of";
import { SHORTAGE, SURPLUS } from "./palette";

/** What is drawn, and what it comes from: who lives there, and what people move to. */
export const DRAWN_PARTS = ["value", "composition", "moving"] as const satisfies NeedPart[];
export type DrawnNeed = Readonly<Record<(typeof DRAWN_PARTS)[number], number>>;

/** Columns of a need that is drawn as bars: shortage and surplus apart, as series of their own. */
export function divergingColumns({ headers }: ResultWords): ResultColumn[] {
  const { shortage, surplus, composition, moving } = headers;
  const column = (header: string, width: number): ResultColumn => ({
    header,
    format: FORMATS.change,
    width,
  });
  return [column(shortage, 10), column(surplus, 10), column(composition, 12), column(moving, 12)];
}

/** A need as a shortage or as a surplus; the other stays blank, so that nothing is drawn. */
export function divergingValues({ value, composition, moving }: DrawnNeed): ResultValue[] {
  return [...(value < 0 ? [null, value] : [value, null]), composition, moving];
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
    size: { columns: 10, rows: Math.max(14, rows + 4) },
  };
}
