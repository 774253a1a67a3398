import type { ChartSeries } from "../../projection/result";

type Dash = NonNullable<ChartSeries["dash"]>;

/** The dashes of a workbook's charts as lengths of lines and gaps in pixels. */
export const DASHES: Readonly<Record<Dash, string>> = {
  solid: "none",
  dash: "6 4",
  sysDot: "2 3",
  lgDashDot: "9 3 2 3",
  sysDash: "4 2",
  lgDash: "10 5",
};

/** The colour of the n-th line, as the theme has it. */
export function seriesColor(n: number): string {
  return `var(--woningSeries${n})`;
}
