import type { Inputs, YearSeries } from "../inputs";
import { LIMITS } from "../inputs";
import type { Path, Problem, Thing } from "../problem";
import { problem } from "../problem";
import type { Bounds } from "./number";
import { checkNumber, checkSum } from "./number";

/** t0 before T, whole, within reach; report years in between, increasing. */
export function checkHorizon({ t0, T, reportYears }: Inputs): Problem[] {
  const { firstYear, lastYear, horizon } = LIMITS;
  const years = [
    ...checkNumber(t0, { min: firstYear, max: lastYear, whole: true }, ["t0"]),
    ...checkNumber(T, { min: firstYear, max: lastYear, whole: true }, ["T"]),
  ];
  if (years.length > 0) return years;
  if (T <= t0 || T - t0 > horizon) return [problem("horizon", ["T"], { t0, T, limit: horizon })];
  const fine =
    reportYears.length > 0 &&
    reportYears.every(
      (year, i) =>
        Number.isInteger(year) && year > t0 && year <= T && year > (reportYears[i - 1] ?? t0)
    );
  return fine ? [] : [problem("report-years", ["reportYears"], { years: reportYears, t0, T })];
}

/** A level by year, linear between, that must reach from t0 to T. Years after T only steer the line. */
export function checkLevels(
  series: YearSeries,
  { t0, T }: Inputs,
  bounds: Bounds,
  what: Thing,
  path: Path
): Problem[] {
  const years = Object.keys(series).map(Number);
  const problems = Object.entries(series).flatMap(([year, value]) => [
    ...checkYear(year, t0, null, [...path, year]),
    ...checkNumber(value, bounds, [...path, year]),
  ]);
  if (problems.length > 0) return problems;
  if (!years.includes(t0)) {
    const last = years.length === 0 ? T : Math.min(...years) - 1;
    return [problem("years-uncovered", path, { what, first: t0, last })];
  }
  return checkReach(years, T, what, path);
}

/** The last given year reaches T. */
export function checkReach(
  years: readonly number[],
  T: number,
  what: Thing,
  path: Path
): Problem[] {
  const last = Math.max(...years);
  if (last >= T) return [];
  return [problem("years-uncovered", path, { what, first: last + 1, last: T })];
}

/** Numbers that happen in a year: after t0, and not after T, where they would be lost. */
export function checkEvents(
  series: YearSeries,
  { t0, T }: Inputs,
  bounds: Bounds,
  path: Path
): Problem[] {
  return Object.entries(series).flatMap(([year, value]) => [
    ...checkYear(year, t0 + 1, T, [...path, year]),
    ...checkNumber(value, bounds, [...path, year]),
  ]);
}

/** A phasing: a share of the total by year, sum 1. */
export function checkPhasing(
  series: YearSeries,
  inputs: Inputs,
  component: string,
  path: Path
): Problem[] {
  const events = checkEvents(series, inputs, { min: 0, max: 1 }, path);
  if (events.length > 0) return events;
  return checkSum(Object.values(series), { what: "phasing", name: component }, path);
}

/** The key of a series. Another way to write a year ("2030.0") would not be found under its number. */
export function checkYear(key: string, first: number, last: number | null, path: Path): Problem[] {
  const year = String(Number(key)) === key ? Number(key) : NaN;
  const inside = Number.isInteger(year) && year >= first && year <= (last ?? LIMITS.lastYear);
  return inside ? [] : [problem("year-outside", path, { year, first, last })];
}
