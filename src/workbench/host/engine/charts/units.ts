/** Excel measures in points, the engine in pixels: 96 of them are 72 points. */
export const pixels = (points: number): number => (points * 96) / 72;

/** To the hundredth: pixels came from points, and must come back as the same. */
export const points = (pixels: number): number => Math.round(pixels * 75) / 100;
