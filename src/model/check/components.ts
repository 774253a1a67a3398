import type { Component, Inputs, YearSeries } from "../inputs";
import type { Path, Problem } from "../problem";
import { problem } from "../problem";
import { checkKeys, checkKnown } from "./names";
import { ANY, checkNumber, NOT_NEGATIVE } from "./number";
import { NUMBERS, parametersOf } from "./parameters";
import { checkEvents, checkLevels, checkPhasing } from "./years";

/** Numbers that may be left out. */
const OPTIONAL = ["k", "trend", "forecast", "K", "workers"];

/** One component, also with the overrides of a scenario applied. */
export function checkComponent(
  code: string,
  component: Component,
  inputs: Inputs,
  path: Path
): Problem[] {
  const { kind } = component;
  const values = new Map(Object.entries(component));
  const profiles = Object.keys(inputs.profiles);
  const unknown = [...values.keys()]
    .filter((key) => key !== "kind")
    .flatMap((key) => checkKnown(key, parametersOf(kind), "parameter", [...path, key]));
  const numbers = Object.entries(NUMBERS[kind]).flatMap(([key, bounds]) => {
    const value = values.get(key);
    if (value !== undefined) return checkNumber(value, bounds, [...path, key]);
    const needed = !OPTIONAL.includes(key) && !(kind === "pendel" && key === "workersPerHousehold");
    return needed ? [problem("missing", path, { what: "parameter", key })] : [];
  });
  return [
    ...unknown,
    ...numbers,
    ...checkKnown(component.profile, profiles, "profile", [...path, "profile"]),
    ...("phasing" in component
      ? checkPhasing(component.phasing, inputs, code, [...path, "phasing"])
      : []),
    ...checkKind(component, inputs, path),
  ];
}

function checkKind(component: Component, inputs: Inputs, path: Path): Problem[] {
  switch (component.kind) {
    case "migration":
      return checkAlternatives(component, ["k"], ["trend", "forecast"], path);
    case "pendel":
      return checkAlternatives(component, ["K"], ["workers", "workersPerHousehold"], path);
    case "jobs":
      return checkJobs(component.jobs, "phasing" in component, inputs, path);
    case "households":
      return [];
    case "labour":
      return [
        ...checkKeys(component.lambda, inputs.phases, "phase", [...path, "lambda"]),
        ...Object.entries(component.lambda).flatMap(([phase, workers]) =>
          checkNumber(workers, NOT_NEGATIVE, [...path, "lambda", phase])
        ),
      ];
    case "students":
      return [
        ...checkLevels(component.units, inputs, NOT_NEGATIVE, "units", [...path, "units"]),
        ...checkKnown(component.stayProfile, Object.keys(inputs.profiles), "profile", [
          ...path,
          "stayProfile",
        ]),
      ];
  }
}

/** Jobs in total, spread by the phasing; or by year, which is its own phasing. */
function checkJobs(
  jobs: number | YearSeries,
  phased: boolean,
  inputs: Inputs,
  path: Path
): Problem[] {
  const at = [...path, "jobs"];
  if (typeof jobs === "number") return checkNumber(jobs, ANY, at);
  if (phased) return [problem("alternatives", at, { first: ["jobs"], second: ["phasing"] })];
  if (Object.keys(jobs).length === 0) return [problem("empty", at, { what: "jobs" })];
  return checkEvents(jobs, inputs, ANY, at);
}

/** Either all of the first, or all of the second, not some of both. */
function checkAlternatives(
  component: Component,
  first: readonly string[],
  second: readonly string[],
  path: Path
): Problem[] {
  const has = (key: string): boolean => key in component;
  const fine = (first.every(has) && !second.some(has)) || (second.every(has) && !first.some(has));
  return fine ? [] : [problem("alternatives", path, { first, second })];
}
