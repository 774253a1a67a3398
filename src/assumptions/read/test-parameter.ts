import { componentWithin, parameterRange, parameterValue } from "../component-parameter";
import type { TestQuantity } from "../figure-test";
import { parameterWord } from "../schema/words";
import type { CellOutcome } from "./cell";
import { fault } from "./cell";
import { ParameterBook } from "./parameters";
import type { TestFacts } from "./test-fields";

/** A test of a parameter with its own word, or why there is nothing to compare with; others as they are. */
export function withParameter(quantity: TestQuantity, facts: TestFacts): CellOutcome<TestQuantity> {
  if (!("component" in quantity)) return { value: quantity };
  const { inputs, ranges } = facts;
  const { component: code, parameter: word } = quantity;
  const within = "within" in quantity ? quantity.within : null;
  const component = componentWithin(inputs, code, within);
  if (component === undefined) {
    const on = inputs.scenarios[within!]!.components;
    return fault("unknown", { what: "component", found: code, known: on });
  }
  const book = new ParameterBook(component.kind, false);
  const given = (key: string): boolean => {
    if (quantity.kind === "parameterLow") {
      return (parameterRange(ranges, code, key)?.low ?? null) !== null;
    }
    if (quantity.kind === "parameterHigh") {
      return (parameterRange(ranges, code, key)?.high ?? null) !== null;
    }
    return ["number", "object"].includes(typeof parameterValue(component, key));
  };
  const key = book.find(word)?.key;
  if (key === undefined || !given(key)) {
    const known = book.words.filter((other) => given(book.find(other)!.key));
    return fault("unknown", { what: "parameter", found: word, known });
  }
  const value = parameterValue(component, key);
  const parameter = parameterWord(component.kind, key);
  if (quantity.kind === "parameter" && typeof value === "object") {
    return fault("year-needed", { parameter });
  }
  const tested = { value: { ...quantity, parameter } };
  if (quantity.kind !== "parameterInYear") return tested;
  if (typeof value !== "object") return fault("year-not-allowed", { parameter });
  const found = String(quantity.year);
  if (Object.hasOwn(value, found)) return tested;
  return fault("not-a-choice", { found, allowed: Object.keys(value) });
}
