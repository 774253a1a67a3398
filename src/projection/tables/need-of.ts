import type { NeedTable } from "../../model/need";
import type { Report } from "../report";

/** The parts of a need, in the order in which they are shown. */
export const NEED_PARTS = [
  "value",
  "composition",
  "moving",
  "initial",
  "demand",
  "released",
] as const;
export type NeedPart = (typeof NEED_PARTS)[number];

/** One part of the need by segment, all milieus together. */
export function needBySegment(report: Report, need: NeedTable, part: NeedPart): Float64Array {
  const S = report.projection.model.segmentCount;
  const total = new Float64Array(S);
  need[part].forEach((value, i) => (total[i % S]! += value));
  return total;
}

/** Occupied dwellings of t0 as fitted, index milieu * segments + segment. */
export function stockByMilieu({ projection }: Report): Float64Array {
  const { milieus, milieuOf, segmentCount: S, start } = projection.model;
  const stock = new Float64Array(milieus.length * S);
  start.forEach((households, i) => {
    stock[milieuOf[Math.floor(i / S)]! * S + (i % S)]! += households;
  });
  return stock;
}

/** Occupied dwellings of t0 by segment. */
export function stockBySegment(report: Report): Float64Array {
  const S = report.projection.model.segmentCount;
  const total = new Float64Array(S);
  stockByMilieu(report).forEach((stock, i) => (total[i % S]! += stock));
  return total;
}

/** Growth above the whole of today's stock is a preference, and said to be. */
const LARGE = 1;

/** What must be said beside a need; empty where it speaks for itself. */
export function needRemark({ words }: Report, need: number, stock: number): string {
  if (need < 0) return words.remarks.surplus;
  const share = shareOfStock(need, stock);
  return share !== null && share > LARGE ? words.remarks.large(share) : "";
}

/** Null where there is no stock to compare with. */
export function shareOfStock(need: number, stock: number): number | null {
  return stock > 0 ? need / stock : null;
}
