import type { Forecast, Group, Income, Inputs, YearSeries } from "../../../src/model/inputs";
import type { Draw } from "./draw";

type Years = Pick<Inputs, "t0" | "T" | "reportYears">;

/** Ways to divide the income classes over the groups of one milieu and phase. */
const PARTITIONS: readonly (readonly (readonly Income[])[])[] = [
  [["laag"], ["midden"], ["hoog"]],
  [["laag", "midden"], ["hoog"]],
  [["laag"], ["midden", "hoog"]],
  [["hoog", "laag"], ["midden"]],
  [["laag", "midden", "hoog"]],
];

export function drawYears(draw: Draw): Years {
  const t0 = draw.whole(1990, 2040);
  const T = t0 + draw.whole(1, 9);
  const between = draw.list(T - t0 - 1, (i) => t0 + 1 + i).filter(() => draw.chance(25));
  return { t0, T, reportYears: [...between, T] };
}

type Lifecycle = Pick<Inputs, "phases" | "transitions" | "dissolution" | "mobility">;

/** Rates of every size, also zero, mobility of everyone, and phases that everybody leaves at once. */
export function drawLifecycle(draw: Draw): Lifecycle {
  const phases = draw.list(draw.whole(1, 4), (p) => `fase ${p}`);
  const dissolution: Record<string, number> = {};
  const mobility: Record<string, number> = {};
  const transitions: Record<string, Record<string, number>> = {};
  for (const phase of phases) {
    dissolution[phase] = draw.chance(20) ? 0 : draw.between(0, 0.1);
    mobility[phase] = draw.chance(10) ? draw.one([0, 1]) : draw.between(0, 0.4);
    const others = phases.filter((other) => other !== phase && draw.chance(60));
    const outflow = draw.chance(10) ? 1 - dissolution[phase] : draw.between(0, 0.3);
    const parts = draw.shares(others.length, true);
    transitions[phase] = Object.fromEntries(others.map((to, i) => [to, outflow * parts[i]!]));
  }
  return { phases, transitions, dissolution, mobility };
}

/** Groups by milieu and phase, some empty; a milieu may lack phases that nobody moves to. */
export function drawGroups(draw: Draw, { phases, transitions }: Lifecycle): Group[] {
  const reached = new Set(Object.values(transitions).flatMap((row) => Object.keys(row)));
  const groups = draw
    .list(draw.whole(1, 3), (m) => `milieu ${m}`)
    .flatMap((milieu, m) =>
      phases
        .filter((phase) => m === 0 || reached.has(phase) || draw.chance(70))
        .flatMap((phase) =>
          draw.one(PARTITIONS).map((incomes): Group => {
            const code = `${milieu}, ${phase}, ${incomes.join("+")}`;
            const h0 = draw.chance(8) ? 0 : draw.whole(1, 4000);
            const group = { code, milieu, phase, incomes, h0 };
            if (incomes.length === 1) return group;
            const split = draw.shares(incomes.length);
            return {
              ...group,
              sigma: Object.fromEntries(incomes.map((income, i) => [income, split[i]!])),
            };
          })
        )
    );
  const somebody = groups.some(({ h0 }) => h0 > 0);
  return somebody ? groups : groups.map((group) => ({ ...group, h0: 100 }));
}

/** A level in t0, in T or later, and perhaps in between. */
export function drawLevels(draw: Draw, { t0, T }: Years, level: () => number): YearSeries {
  const between = T - t0 > 1 && draw.chance(50) ? { [draw.whole(t0 + 1, T - 1)]: level() } : {};
  return { [t0]: level(), ...between, [T + (draw.chance(20) ? 5 : 0)]: level() };
}

/** Totals that rise or fall, or a forecast for each group. */
export function drawForecast(draw: Draw, years: Years, groups: readonly Group[]): Forecast {
  const total = groups.reduce((sum, { h0 }) => sum + h0, 0);
  if (draw.chance(65)) {
    const falling = draw.chance(40);
    const level = (): number => total * (falling ? draw.between(0.6, 0.95) : draw.between(1, 1.3));
    // The total of t0 is that of the groups, whether it is given or not.
    const levels = { ...drawLevels(draw, years, level), [years.t0]: Math.round(total) };
    const given = Object.entries(levels).filter(([year]) => Number(year) !== years.t0);
    return { controlTotals: draw.chance(20) ? levels : Object.fromEntries(given) };
  }
  const levels = drawLevels(draw, years, () => 0);
  const row = (): number[] => groups.map(({ h0 }) => (h0 + 1) * draw.between(0.4, 1.6));
  const later = Object.keys(levels).filter((year) => Number(year) !== years.t0);
  return { byGroup: Object.fromEntries(later.map((year) => [year, row()])) };
}
