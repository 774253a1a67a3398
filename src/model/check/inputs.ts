import type { Inputs } from "../inputs";
import type { Problem } from "../problem";
import { checkAffordability } from "./affordability";
import { checkDwellings } from "./dwellings";
import { checkForecast } from "./forecast";
import { checkGroups } from "./groups";
import { checkLifecycle } from "./lifecycle";
import { checkNumber, NOT_NEGATIVE, POSITIVE } from "./number";
import { checkProfiles } from "./profiles";
import { checkScenarios } from "./scenarios";
import { checkHorizon, checkLevels } from "./years";

/**
 * Everything that is wrong with inputs of the right shape, all at once. What can only be said once
 * something else is right (a sum of shares that are no numbers, years of a horizon that is none) waits.
 */
export function checkInputs(inputs: Inputs): readonly Problem[] {
  const horizon = checkHorizon(inputs);
  const horizonKnown = horizon.every(({ code }) => code === "report-years");
  const lifecycle = checkLifecycle(inputs);
  const groups = checkGroups(inputs);
  return [
    ...horizon,
    ...lifecycle,
    ...groups,
    ...checkProfiles(inputs),
    ...checkDwellings(inputs),
    ...checkPopulation(inputs, horizonKnown),
    ...checkAffordability(inputs),
    ...(horizonKnown ? [...checkForecast(inputs), ...checkScenarios(inputs)] : []),
  ];
}

function checkPopulation(inputs: Inputs, horizonKnown: boolean): Problem[] {
  const { householdSize: size } = inputs;
  const path = ["householdSize"];
  return [
    ...(typeof size === "number" ? checkNumber(size, POSITIVE, path) : []),
    ...(typeof size !== "number" && horizonKnown
      ? checkLevels(size, inputs, POSITIVE, "household-size", path)
      : []),
    ...checkNumber(inputs.basePopulation, NOT_NEGATIVE, ["basePopulation"]),
    ...checkNumber(inputs.populationGoal, NOT_NEGATIVE, ["populationGoal"]),
  ];
}
