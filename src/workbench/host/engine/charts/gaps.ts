import type { ChartDetails } from "./details";

/** In hundredths of a bar's width: the gap between categories, and how far bars of one lie over each other. */
export interface BarGaps {
  readonly gapWidth: number;
  readonly overlap: number;
}

/** Excel's own. */
const CLUSTERED: BarGaps = { gapWidth: 219, overlap: -27 };
const STACKED: BarGaps = { gapWidth: 150, overlap: 100 };

export function barGaps({ gapWidth, overlap }: ChartDetails, stacked: boolean): BarGaps {
  const own = stacked ? STACKED : CLUSTERED;
  return { gapWidth: gapWidth ?? own.gapWidth, overlap: overlap ?? own.overlap };
}
