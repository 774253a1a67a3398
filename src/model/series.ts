import type { YearSeries } from "./inputs";

/** The years of a series, as increasing numbers. */
export function yearsOf(series: Readonly<Record<string, unknown>>): number[] {
  return Object.keys(series)
    .map(Number)
    .sort((a, b) => a - b);
}

/**
 * Values for t0..t0+n, straight lines between the given years. The first given year is at or before
 * t0 and the last at or after t0+n; the checks have seen to that.
 */
export function interpolate(series: YearSeries, t0: number, n: number): Float64Array {
  const years = yearsOf(series);
  const values = new Float64Array(n + 1);
  let at = 0;
  for (let step = 0; step <= n; step++) {
    const year = t0 + step;
    while (years[at + 1] !== undefined && years[at + 1]! <= year) at++;
    const from = years[at]!;
    const to = years[at + 1];
    const low = series[from]!;
    // At a given year its own value, untouched by arithmetic.
    values[step] =
      year === from || to === undefined
        ? low
        : low + ((series[to]! - low) * (year - from)) / (to - from);
  }
  return values;
}

/** Share of a total by step 1..n: as given, or the same every year. Index 0 is t0 and holds nothing. */
export function phasingShares(
  phasing: YearSeries | undefined,
  t0: number,
  n: number
): Float64Array {
  const shares = new Float64Array(n + 1);
  for (let step = 1; step <= n; step++) {
    shares[step] = phasing ? (phasing[t0 + step] ?? 0) : 1 / n;
  }
  return shares;
}
