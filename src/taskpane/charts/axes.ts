/** Pixels between the middles of years. */
const YEAR = 38;

/** Bounds close around the values. */
export function bounds(values: readonly number[]): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const room = Math.max(1, high - low) * 0.04;
  return [Math.max(0, low - room), high + room];
}

/** The first and the last year, and those between them that keep clear of each other. */
export function ticks(years: readonly number[], pixels: number): number[] {
  const last = years.at(-1)!;
  const kept = [years[0]!];
  for (const year of years) {
    const clear = Math.min(year - kept.at(-1)!, last - year) * pixels;
    if (clear >= YEAR) kept.push(year);
  }
  return [...kept, last];
}

/** From values to pixels and back. */
export function linear([a, b]: readonly [number, number], [p, q]: readonly [number, number]) {
  const span = b - a || 1;
  return {
    of: (value: number): number => p + ((value - a) / span) * (q - p),
    back: (pixel: number): number => a + ((pixel - p) / (q - p)) * span,
  };
}
