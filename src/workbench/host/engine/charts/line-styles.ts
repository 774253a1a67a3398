/** Dashes and gaps of Excel's lines, in widths of the line. */
export const DASHES: Readonly<Record<string, readonly number[]>> = {
  Automatic: [],
  Continuous: [],
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  RoundDot: [1, 1],
};

/** Excel's markers, as the drawing library calls them. */
export const MARKERS: Readonly<Record<string, string>> = {
  Automatic: "circle",
  Circle: "circle",
  Dash: "dash",
  Diamond: "rectRot",
  Dot: "dash",
  Plus: "cross",
  Square: "rect",
  Star: "star",
  Triangle: "triangle",
  X: "crossRot",
};
