import type { Component, Inputs, OverrideValue } from "./inputs";

/** Setting one of these takes the place of the others: K makes workers and their division moot. */
const ALTERNATIVES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  migration: { k: ["trend", "forecast"], trend: ["k"], forecast: ["k"] },
  pendel: { K: ["workers", "workersPerHousehold"], workers: ["K"], workersPerHousehold: ["K"] },
};

/** A component as a scenario sees it. The checks have refused unknown parameters. */
export function withOverrides(
  component: Component,
  overrides: Readonly<Record<string, OverrideValue>> | undefined
): Component {
  if (!overrides) return component;
  const replaced = Object.keys(overrides).flatMap(
    (parameter) => ALTERNATIVES[component.kind]?.[parameter] ?? []
  );
  const kept = Object.entries(component).filter(([parameter]) => !replaced.includes(parameter));
  return { ...Object.fromEntries(kept), ...overrides } as unknown as Component;
}

/** The components of a scenario with its overrides applied, in the order in which it names them. */
export function scenarioComponents(
  inputs: Inputs,
  code: string
): readonly { readonly code: string; readonly component: Component }[] {
  const scenario = inputs.scenarios[code]!;
  return scenario.components.map((name) => ({
    code: name,
    component: withOverrides(inputs.components[name]!, scenario.overrides?.[name]),
  }));
}
