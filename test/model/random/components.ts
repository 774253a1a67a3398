import type { Component, ComponentKind, Inputs, YearSeries } from "../../../src/model/inputs";
import type { Draw } from "./draw";
import { drawLevels } from "./population";

export const KINDS: readonly ComponentKind[] = [
  "migration",
  "pendel",
  "jobs",
  "households",
  "labour",
  "students",
];

/** What a component is drawn against: years, the number of households, and the names it may use. */
export interface Surroundings extends Pick<Inputs, "t0" | "T" | "reportYears" | "phases"> {
  readonly households: number;
  /** Profiles without and with negative shares. */
  readonly entering: string;
  readonly leaving: string;
}

/** A component of the given kind, small beside all households; negative where the kind allows it. */
export function drawComponent(draw: Draw, kind: ComponentKind, around: Surroundings): Component {
  const { households, phases, entering } = around;
  const steps = around.T - around.t0;
  const profile = draw.chance(30) ? around.leaving : entering;
  const phasing = drawPhasing(draw, around);
  const part = (most: number): number => households * draw.between(-most / 2, most);
  switch (kind) {
    case "migration": {
      const years = draw.whole(0, steps + 2);
      if (draw.chance(50)) return { kind, profile, years, k: part(0.01) };
      return { kind, profile, years, trend: part(0.02), forecast: part(0.01) };
    }
    case "pendel": {
      const shares = { p0: draw.between(0, 0.5), p1: draw.between(0, 0.3) };
      const base = { kind, profile: entering, ...phasing, ...shares };
      if (draw.chance(50)) return { ...base, K: households * draw.between(0, 0.3) };
      const workers = households * draw.between(0, 0.4);
      return { ...base, workers, workersPerHousehold: draw.between(1, 2) };
    }
    case "jobs": {
      const base = {
        kind,
        profile: entering,
        capture: draw.between(0, 1),
        workersPerHousehold: draw.between(0.8, 2),
      };
      if (draw.chance(50)) return { ...base, ...phasing, jobs: part(0.1) };
      const year = draw.whole(around.t0 + 1, around.T);
      return { ...base, jobs: { [year]: part(0.05), [around.T]: part(0.05) } };
    }
    case "households":
      return { kind, profile, ...phasing, total: part(0.1) };
    case "labour":
      return {
        kind,
        profile: entering,
        lambda: Object.fromEntries(phases.map((phase) => [phase, draw.between(0, 1.5)])),
        fill: draw.between(0, 1),
        workersPerHousehold: draw.between(0.8, 2),
      };
    case "students":
      return {
        kind,
        profile: entering,
        units: drawLevels(draw, around, () => Math.round(households * draw.between(0, 0.03))),
        stay: draw.between(0, 0.5),
        duration: draw.between(1, 5),
        stayProfile: entering,
      };
  }
}

function drawPhasing(draw: Draw, { t0, T }: Surroundings): { phasing?: YearSeries } {
  if (draw.chance(50)) return {};
  const shares = draw.shares(T - t0);
  return { phasing: Object.fromEntries(shares.map((share, i) => [t0 + 1 + i, share])) };
}

/** A different value for one parameter of a component. */
export function drawOverride(draw: Draw, component: Component): Record<string, number> {
  switch (component.kind) {
    case "migration":
      return "k" in component ? { k: component.k! / 2, years: 3 } : { years: 1 };
    case "pendel":
      return { p1: draw.between(0, 0.5) };
    case "jobs":
      return { capture: draw.between(0, 1) };
    case "households":
      return { total: -component.total / 4 };
    case "labour":
      return { fill: draw.between(0, 1) };
    case "students":
      return { stay: draw.between(0, 1), duration: 2 };
  }
}
