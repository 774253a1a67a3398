/** One figure of the benchmark: printed as one line of JSON. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The smallest value that at least this part of the values does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!;
}

/** Microseconds for each of `repetitions` calls, on average. */
export function microseconds(repetitions: number, work: () => void): number {
  const start = performance.now();
  for (let i = 0; i < repetitions; i++) work();
  return ((performance.now() - start) * 1000) / repetitions;
}

/** Six significant digits, so that lines stay readable. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
