/** Excel.js measures in points: three for four pixels. */
export const POINTS_A_PIXEL = 0.75;
