import { yearlyHouseholds } from "./components";
import type { ComponentContext } from "./components";
import type { Component } from "./inputs";
import type { Inflow, Profile } from "./inflow";
import { mergeInflows } from "./inflow";
import { scenarioComponents } from "./scenario";
import { interpolate } from "./series";

/** What the components of a scenario bring, by year: everything but the ageing of those who come. */
export interface ScenarioPlan {
  /** By component, in the order of the scenario. */
  readonly components: readonly (Inflow & { readonly code: string })[];
  /** The same, with those together that may be. */
  readonly inflows: readonly Inflow[];
  /** All households of each component by step: who dissolves is replaced, so what came is still there. */
  readonly totals: readonly StreamTotals[];
  /** Student households above those of t0: they stay students, so they are in no stream. */
  readonly students: readonly StudentHouseholds[];
}
export interface StreamTotals {
  readonly code: string;
  readonly totals: Float64Array;
}
export interface StudentHouseholds {
  readonly code: string;
  /** Index step * groups + group. */
  readonly households: Float64Array;
}

/** The plan of one scenario; profiles by name, with `nobody` by phase to start from. */
export function planScenario(
  code: string,
  context: ComponentContext,
  profiles: ReadonlyMap<string, Profile>,
  nobody: Float64Array
): ScenarioPlan {
  const named = scenarioComponents(context.inputs, code);
  const components = named.map(({ code, component }) => ({
    code,
    profile: profiles.get(streamProfile(component))!,
    start: nobody,
    yearly: yearlyHouseholds(component, context),
  }));
  return {
    components,
    inflows: mergeInflows(components),
    totals: components.map(({ code, yearly }) => ({ code, totals: cumulative(yearly) })),
    students: named.flatMap(({ code, component }) => {
      if (component.kind !== "students") return [];
      const { shares } = profiles.get(component.profile)!;
      return [{ code, households: studentHouseholds(component.units, context, shares) }];
    }),
  };
}

/** Students have two profiles; those who stay are the stream. */
function streamProfile(component: Component): string {
  return component.kind === "students" ? component.stayProfile : component.profile;
}

function cumulative(yearly: Float64Array): Float64Array {
  let sum = 0;
  return yearly.map((x) => (sum += x));
}

function studentHouseholds(
  given: Readonly<Record<string, number>>,
  { inputs, steps }: ComponentContext,
  shares: Float64Array
): Float64Array {
  const units = interpolate(given, inputs.t0, steps);
  const G = shares.length;
  const households = new Float64Array((steps + 1) * G);
  for (let i = 0; i < households.length; i++) {
    households[i] = (units[Math.floor(i / G)]! - units[0]!) * shares[i % G]!;
  }
  return households;
}
