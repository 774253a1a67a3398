import type { ChartSeries } from "../result";

/** Colours that people with a colour vision deficiency tell apart, after Okabe and Ito; yellow is too light. */
const COLORS = ["0072B2", "D55E00", "009E73", "CC79A7", "56B4E9", "E69F00", "7F7F7F", "6A51A3"];
/** Five and four of them, so that no two lines share both; the long dash is that of goals. */
const DASHES = ["solid", "dash", "sysDot", "lgDashDot", "sysDash"] as const;
const MARKERS = ["circle", "square", "triangle", "diamond"] as const;
const PATTERNS = [undefined, "wdUpDiag", "wdDnDiag", "pct20"] as const;

/** As many lines as a reader can follow. */
export const MOST_LINES = COLORS.length;
/** As many columns beside each other in a category. */
export const MOST_COLUMNS = PATTERNS.length;

export const SHORTAGE = { color: "D55E00" } as const;
export const SURPLUS = { color: "0072B2", pattern: "wdUpDiag" } as const;
const GOAL = { color: "000000" } as const;

/** The look of the n-th line: no two share both dash and marker. */
export function lineLook(n: number): Omit<ChartSeries, "column"> {
  return {
    color: COLORS[n % COLORS.length]!,
    dash: DASHES[n % DASHES.length]!,
    marker: MARKERS[n % MARKERS.length]!,
  };
}

/** The look of the n-th column of a category: colour and hatching. */
export function columnLook(n: number): Omit<ChartSeries, "column"> {
  const pattern = PATTERNS[n % PATTERNS.length];
  return { color: COLORS[n % COLORS.length]!, ...(pattern === undefined ? {} : { pattern }) };
}

/** A line that stands for a goal or a norm. */
export const GOAL_LINE = { ...GOAL, line: true, dash: "lgDash", marker: "none" } as const;
