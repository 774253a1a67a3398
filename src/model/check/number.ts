import type { Limits, Path, Problem } from "../problem";
import { problem } from "../problem";

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  /** The bound itself is excluded. */
  readonly above?: true;
  readonly below?: true;
  readonly whole?: boolean;
}

export const SHARE: Bounds = { min: 0, max: 1 };
export const NOT_NEGATIVE: Bounds = { min: 0 };
export const POSITIVE: Bounds = { min: 0, above: true };
export const ANY: Bounds = {};

/** Nothing that is counted here is larger; sums and products of larger numbers might overflow. */
const LARGEST = 1e12;
/** A number that something is divided by is no smaller. */
const SMALLEST_DIVISOR = 1e-9;

/** Shares add up to 1 within this. */
export const SHARE_TOLERANCE = 1e-6;

/** One number: finite, within its bounds, whole where asked. */
export function checkNumber(found: number, bounds: Bounds, path: Path): Problem[] {
  if (!Number.isFinite(found)) return [problem("not-finite", path, { found })];
  const { min = -LARGEST, max = LARGEST } = bounds;
  const low = bounds.above ? found < min + SMALLEST_DIVISOR : found < min;
  const high = bounds.below ? found >= max : found > max;
  if (low || high) {
    return [problem("range", path, { found, ...limitsTold(found, bounds) })];
  }
  if (bounds.whole && !Number.isInteger(found)) return [problem("not-whole", path, { found })];
  return [];
}

/** The bounds as they are told of a number outside them; the widest only when it is the one crossed. */
function limitsTold(found: number, { min, max, above, below }: Bounds): Limits {
  const tiny = above === true && found > min! && found < min! + SMALLEST_DIVISOR;
  return {
    min: tiny ? min! + SMALLEST_DIVISOR : (min ?? (found < -LARGEST ? -LARGEST : null)),
    max: max ?? (found > LARGEST ? LARGEST : null),
    ...(above && !tiny && { above }),
    ...(below && { below }),
  };
}

export function checkNumbers(found: readonly number[], bounds: Bounds, path: Path): Problem[] {
  return found.flatMap((value, i) => checkNumber(value, bounds, [...path, i]));
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Shares that must add up to 1; not said of shares that are no numbers, which is said already. */
export function checkSum(
  shares: readonly number[],
  data: { what: Extract<Problem, { code: "sum-of-shares" }>["data"]["what"]; name: string },
  path: Path
): Problem[] {
  const sum = total(shares);
  if (!Number.isFinite(sum) || Math.abs(sum - 1) <= SHARE_TOLERANCE) return [];
  return [problem("sum-of-shares", path, { ...data, sum })];
}
