import type { Component, OverrideValue } from "../inputs";
import type { Path, Problem, ValueKind } from "../problem";
import { problem } from "../problem";
import type { Bounds } from "./number";
import { ANY, NOT_NEGATIVE, POSITIVE, SHARE } from "./number";

type Kind = Component["kind"];

/** The parameters of each kind of component that are one number, and what they may hold. */
export const NUMBERS: Readonly<Record<Kind, Readonly<Record<string, Bounds>>>> = {
  migration: { k: ANY, trend: ANY, forecast: ANY, years: { min: 0, whole: true } },
  pendel: {
    K: NOT_NEGATIVE,
    workers: NOT_NEGATIVE,
    workersPerHousehold: POSITIVE,
    p0: SHARE,
    p1: SHARE,
  },
  jobs: { capture: SHARE, workersPerHousehold: POSITIVE },
  households: { total: ANY },
  labour: { fill: SHARE, workersPerHousehold: POSITIVE },
  students: { stay: SHARE, duration: POSITIVE },
};
const OTHERS: Readonly<Record<Kind, Readonly<Record<string, ValueKind>>>> = {
  migration: {},
  pendel: { phasing: "series" },
  jobs: { jobs: "number-or-series", phasing: "series" },
  households: { phasing: "series" },
  labour: { lambda: "by-phase" },
  students: { units: "series", stayProfile: "text" },
};

/** Every parameter of a kind of component, without `kind`. */
export function parametersOf(kind: Kind): readonly string[] {
  return ["profile", ...Object.keys(NUMBERS[kind]), ...Object.keys(OTHERS[kind])];
}

/** The kind of value that a parameter of a component holds. */
function valueKind(kind: Kind, parameter: string): ValueKind {
  if (parameter === "profile") return "text";
  return OTHERS[kind][parameter] ?? "number";
}

/** Whether a value is of the kind that its parameter holds; no more can be said of one that is not. */
export function checkValueKind(
  kind: Kind,
  parameter: string,
  value: OverrideValue,
  path: Path
): Problem[] {
  const expected = valueKind(kind, parameter);
  return HELD_AS[expected].includes(typeof value)
    ? []
    : [problem("wrong-kind", path, { expected })];
}

const HELD_AS: Readonly<Record<ValueKind, readonly string[]>> = {
  number: ["number"],
  text: ["string"],
  series: ["object"],
  "number-or-series": ["number", "object"],
  "by-phase": ["object"],
};
