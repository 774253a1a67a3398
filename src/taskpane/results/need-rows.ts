import type { Report } from "../../projection/report";
import {
  NEED_PARTS,
  needBySegment,
  needRemark,
  stockBySegment,
} from "../../projection/tables/need-of";

type Run = Report["active"];

/** The need for one segment in dwellings: value = composition + moving + initial. */
export interface NeedRow {
  readonly segment: string;
  readonly value: number;
  readonly composition: number;
  readonly moving: number;
  readonly initial: number;
  /** What must be said beside it; empty where it speaks for itself. */
  readonly remark: string;
}
export interface NeedPicture {
  readonly year: number;
  /** From the largest shortage to the largest surplus. */
  readonly rows: readonly NeedRow[];
  readonly total: Omit<NeedRow, "segment" | "remark">;
}

/** The need of one scenario in one report year by segment, all milieus together. */
export function needPicture(report: Report, run: Run, year: number): NeedPicture {
  const need = run.need.find((table) => table.year === year) ?? run.need.at(-1)!;
  const [value, composition, moving, initial] = NEED_PARTS.map((part) =>
    needBySegment(report, need, part)
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const stock = stockBySegment(report);
  const rows = report.projection.model.inputs.segments.map(({ code }, s) => ({
    segment: code,
    value: value[s]!,
    composition: composition[s]!,
    moving: moving[s]!,
    initial: initial[s]!,
    remark: needRemark(report, value[s]!, stock[s]!),
  }));
  return {
    year: need.year,
    rows: rows.sort((a, b) => b.value - a.value),
    total: {
      value: sum(value),
      composition: sum(composition),
      moving: sum(moving),
      initial: sum(initial),
    },
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Whether a number shows as 0 in whole dwellings. */
export function isNone(value: number): boolean {
  return Math.abs(value) < 0.5;
}
