import type { Place } from "../cell-problem";
import type { Grid } from "../grid";
import type { Headers } from "./headers";
import type { Report } from "./report";

/** Merged cells hide values: refused where they touch a column of ours, left alone elsewhere. */
export function reportMerged(grid: Grid, headers: Headers, place: Place, report: Report): void {
  const ours = new Set([
    ...headers.columns.values(),
    ...[...headers.families.values()].flatMap((family) => family.offsets),
  ]);
  for (const area of grid.merged) {
    const [first = "", last = first] = area.replace(/\$/g, "").split(":");
    const from = columnNumber(first) - grid.column;
    const to = columnNumber(last) - grid.column;
    if ([...ours].some((at) => at >= from && at <= to)) {
      report.add({ ...place, cell: first }, "merged", { area });
    }
  }
}

function columnNumber(address: string): number {
  const letters = /^[A-Z]+/u.exec(address.toUpperCase())?.[0] ?? "";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
