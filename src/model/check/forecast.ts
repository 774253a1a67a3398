import type { Inputs } from "../inputs";
import type { Path, Problem } from "../problem";
import { problem } from "../problem";
import { checkNumber, checkNumbers, NOT_NEGATIVE, total } from "./number";
import { checkReach, checkYear } from "./years";

/** A given total for t0 may differ from the groups by this much: published totals are rounded. */
const BASE_TOLERANCE = 0.5;

/** Control totals, or households by group: years in order and covered, t0 in agreement. */
export function checkForecast(inputs: Inputs): Problem[] {
  const { forecast, groups, t0 } = inputs;
  if ("controlTotals" in forecast) {
    const totals = forecast.controlTotals;
    const path = ["forecast", "controlTotals"];
    const expected = total(groups.map(({ h0 }) => h0));
    return [
      ...checkYears(Object.keys(totals), inputs, path),
      ...Object.entries(totals).flatMap(([year, value]) =>
        checkNumber(value, NOT_NEGATIVE, [...path, year])
      ),
      ...checkBase(totals[t0], expected, t0, [...path, String(t0)]),
    ];
  }
  const { byGroup } = forecast;
  const path = ["forecast", "byGroup"];
  return [
    ...checkYears(Object.keys(byGroup), inputs, path),
    ...Object.entries(byGroup).flatMap(([year, row]) => {
      const at = [...path, year];
      if (row.length !== groups.length) {
        const data = { what: "forecast", found: row.length, expected: groups.length } as const;
        return [problem("length", at, data)];
      }
      return [
        ...checkNumbers(row, NOT_NEGATIVE, at),
        ...(Number(year) === t0
          ? row.flatMap((value, g) => checkBase(value, groups[g]!.h0, t0, [...at, g]))
          : []),
      ];
    }),
  ];
}

function checkYears(years: readonly string[], { t0, T }: Inputs, path: Path): Problem[] {
  const outside = years.flatMap((year) => checkYear(year, t0, null, [...path, year]));
  if (outside.length > 0) return outside;
  return checkReach([t0, ...years.map(Number)], T, "forecast", path);
}

function checkBase(
  found: number | undefined,
  expected: number,
  year: number,
  path: Path
): Problem[] {
  if (found === undefined || !(Math.abs(found - expected) > BASE_TOLERANCE)) return [];
  return [problem("base-year", path, { year, found, expected })];
}
