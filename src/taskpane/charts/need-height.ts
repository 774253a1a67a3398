/** More bars than this cannot be read beside each other. */
export const MOST_BARS = 40;
/** A line of text and the bar beneath it. */
export const BAR_HEIGHT = 38;
/** Room for the words above the bars. */
export const TOP = 24;

/** Pixels for the bars of so many segments. */
export function needHeight(segments: number): number {
  return TOP + Math.min(segments, MOST_BARS) * BAR_HEIGHT + 4;
}
