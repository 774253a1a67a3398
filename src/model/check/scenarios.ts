import type { Inputs, Scenario } from "../inputs";
import { LIMITS } from "../inputs";
import type { Path, Problem } from "../problem";
import { problem } from "../problem";
import { withOverrides } from "../scenario";
import { checkComponent } from "./components";
import { checkCodes, checkCount, checkKnown } from "./names";
import { checkValueKind, parametersOf } from "./parameters";

/** Components by themselves, then each scenario's choice of them with its overrides. */
export function checkScenarios(inputs: Inputs): Problem[] {
  const components = Object.keys(inputs.components);
  const scenarios = Object.keys(inputs.scenarios);
  return [
    ...checkCodes(components, "component", (i) => ["components", components[i]!]),
    ...Object.entries(inputs.components).flatMap(([code, component]) =>
      checkComponent(code, component, inputs, ["components", code])
    ),
    ...checkCount(scenarios.length, LIMITS.scenarios, "scenario", ["scenarios"]),
    ...checkCodes(scenarios, "scenario", (i) => ["scenarios", scenarios[i]!]),
    ...Object.entries(inputs.scenarios).flatMap(([code, scenario]) =>
      checkScenario(inputs, scenario, ["scenarios", code])
    ),
  ];
}

function checkScenario(inputs: Inputs, scenario: Scenario, path: Path): Problem[] {
  const known = Object.keys(inputs.components);
  return [
    ...scenario.components.flatMap((code, i) => {
      const at = [...path, "components", i];
      return scenario.components.indexOf(code) < i
        ? [problem("duplicate", at, { what: "component", code })]
        : checkKnown(code, known, "component", at);
    }),
    ...Object.keys(scenario.overrides ?? {}).flatMap((code) =>
      checkOverride(inputs, scenario, code, [...path, "overrides", code])
    ),
  ];
}

/** An override concerns a component that is on, and parameters that it has; the result must be valid. */
function checkOverride(inputs: Inputs, scenario: Scenario, code: string, path: Path): Problem[] {
  const on = checkKnown(code, scenario.components, "component", path);
  if (on.length > 0 || !Object.hasOwn(inputs.components, code)) return on;
  const component = inputs.components[code]!;
  const values = scenario.overrides![code]!;
  const strange = Object.entries(values).flatMap(([parameter, value]) => {
    const at = [...path, parameter];
    const unknown = checkKnown(parameter, parametersOf(component.kind), "parameter", at);
    return unknown.length > 0 ? unknown : checkValueKind(component.kind, parameter, value, at);
  });
  if (strange.length > 0) return strange;
  // What is wrong with the component itself is said there, once.
  const own = checkComponent(code, component, inputs, ["components", code]);
  if (own.length > 0) return [];
  return checkComponent(code, withOverrides(component, values), inputs, path);
}
