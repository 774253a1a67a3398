import { compileModel } from "../../../src/model/compile";
import type { Inputs } from "../../../src/model/inputs";
import { modelOf, pathsOf, successfulRuns } from "../runs";
import { KINDS } from "./components";
import { sampledInputs } from "./inputs";

/** The properties of the engine are tested on these models: are they what they claim to be? */
const samples = sampledInputs();
const share = (part: (inputs: Inputs) => boolean): number =>
  samples.filter(part).length / samples.length;

test("every random model is valid", () => {
  const refused = samples.flatMap((inputs) => {
    const outcome = compileModel(inputs);
    return outcome.ok ? [] : outcome.problems;
  });
  expect(refused).toEqual([]);
});

test("the same models every time", () => {
  expect(sampledInputs()).toEqual(samples);
});

test("at least a third has a run in which households leave", () => {
  const leavers = share((inputs) => {
    const model = modelOf(inputs);
    return [...successfulRuns(model).keys()].some((code) => pathsOf(model, code).anyLeave);
  });
  expect(leavers).toBeGreaterThan(1 / 3);
  expect(leavers).toBeLessThan(1);
});

test("most scenarios run, and some drain a group and are refused", () => {
  let [asked, ran] = [0, 0];
  for (const inputs of samples) {
    asked += Object.keys(inputs.scenarios).length;
    ran += successfulRuns(modelOf(inputs)).size;
  }
  expect(ran / asked).toBeGreaterThan(2 / 3);
  expect(ran).toBeLessThan(asked);
});

test.each(KINDS)("components of kind %s occur in runs that succeed", (kind) => {
  const count = samples.filter((inputs) => {
    const runs = successfulRuns(modelOf(inputs));
    return Object.entries(inputs.components).some(
      ([code, component]) => component.kind === kind && runs.has(`alleen ${code}`)
    );
  }).length;
  expect(count).toBeGreaterThan(30);
});

const some = (inputs: Inputs, part: (component: Inputs["components"][string]) => boolean) =>
  Object.values(inputs.components).some(part);
const CLAIMS: Readonly<Record<string, (inputs: Inputs) => boolean>> = {
  "falling control totals": ({ forecast, groups, T }) =>
    "controlTotals" in forecast &&
    (forecast.controlTotals[T] ?? Infinity) < groups.reduce((sum, { h0 }) => sum + h0, 0),
  "a forecast by group": ({ forecast }) => "byGroup" in forecast,
  "a negative k": (i) => some(i, (c) => c.kind === "migration" && (c.k ?? 0) < 0),
  "a trend below the forecast": (i) =>
    some(i, (c) => c.kind === "migration" && (c.trend ?? 0) < (c.forecast ?? 0)),
  "a negative total": (i) => some(i, (c) => c.kind === "households" && c.total < 0),
  "more workers from outside": (i) => some(i, (c) => c.kind === "pendel" && c.p1 > c.p0),
  "a profile with leavers in use": (i) => some(i, (c) => c.profile === "uitstroom"),
  "a phasing": (i) => some(i, (c) => c.phasing !== undefined),
  "jobs by year": (i) => some(i, (c) => c.kind === "jobs" && typeof c.jobs !== "number"),
  "student units that rise": (i) => unitsMove(i, 1),
  "student units that fall": (i) => unitsMove(i, -1),
  "household size by year": ({ householdSize }) => typeof householdSize !== "number",
  "an initial shortage": ({ initialShortage }) => initialShortage !== undefined,
  "frictional vacancy": ({ frictionalVacancy }) => frictionalVacancy > 0,
  "an empty group": ({ groups }) => groups.some(({ h0 }) => h0 === 0),
  "an empty class of dwellings": ({ stockMargins }) =>
    stockMargins.some(({ classes }) => classes.some(({ stock }) => stock === 0)),
  "several milieus": ({ groups }) => new Set(groups.map(({ milieu }) => milieu)).size > 1,
  "composite groups": ({ groups }) => groups.some(({ sigma }) => sigma !== undefined),
  "several report years": ({ reportYears }) => reportYears.length > 1,
};
function unitsMove(inputs: Inputs, sign: 1 | -1): boolean {
  return some(inputs, (c) => {
    if (c.kind !== "students") return false;
    const values = Object.values(c.units);
    return values.some((units, i) => i > 0 && Math.sign(units - values[i - 1]!) === sign);
  });
}

test.each(Object.entries(CLAIMS))("some models have %s, and some do not", (_, claim) => {
  expect(share(claim)).toBeGreaterThan(0.03);
  expect(share(claim)).toBeLessThan(0.97);
});
