import type { Component, Inputs, OverrideValue } from "../model/inputs";
import { scenarioComponents } from "../model/scenario";
import type { Range } from "./assumptions";

/** A component by its own parameters, or as a scenario sees it; undefined where it is not on there. */
export function componentWithin(
  inputs: Inputs,
  code: string,
  scenario: string | null
): Component | undefined {
  if (scenario === null) return inputs.components[code];
  return scenarioComponents(inputs, scenario).find((on) => on.code === code)?.component;
}

/** What a component gives for a parameter, by interchange key; undefined where it gives nothing. */
export function parameterValue(component: Component, key: string): OverrideValue | undefined {
  return (component as unknown as Readonly<Record<string, OverrideValue>>)[key];
}

/** The range of a parameter that is one number, where it has one. */
export function parameterRange(
  ranges: readonly Range[],
  component: string,
  key: string
): Range | undefined {
  const wanted = JSON.stringify(["components", component, key]);
  return ranges.find(({ path }) => JSON.stringify(path) === wanted);
}
