import type { Assumptions } from "../../assumptions/assumptions";
import {
  componentWithin,
  parameterRange,
  parameterValue,
} from "../../assumptions/component-parameter";
import type { TestQuantity } from "../../assumptions/figure-test";
import { ParameterBook } from "../../assumptions/read/parameters";

type ParameterQuantity = Extract<TestQuantity, { component: string }>;

/** A parameter of a component, of one year of it, or of its range; null where it is not given. */
export function parameterQuantity(
  quantity: ParameterQuantity,
  { inputs, ranges }: Assumptions
): number | null {
  const within = "within" in quantity ? quantity.within : null;
  const component = componentWithin(inputs, quantity.component, within);
  if (component === undefined) return null;
  const key = new ParameterBook(component.kind, false).find(quantity.parameter)?.key;
  if (key === undefined) return null;
  const range = parameterRange(ranges, quantity.component, key);
  if (quantity.kind === "parameterLow") return range?.low ?? null;
  if (quantity.kind === "parameterHigh") return range?.high ?? null;
  const value = parameterValue(component, key);
  if (quantity.kind === "parameter") return typeof value === "number" ? value : null;
  return typeof value === "object" ? (value[quantity.year] ?? null) : null;
}
