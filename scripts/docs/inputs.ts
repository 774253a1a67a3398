import { KINDS } from "../../src/assumptions/schema/choices";
import { parametersOf } from "../../src/assumptions/schema/parameters";
import { INTERCHANGE_KEYS } from "../../src/assumptions/interchange/shape";
import { bounds } from "../../src/locale/en/problems";
import { schema as words } from "../../src/locale/en/schema";
import { LIMITS } from "../../src/model/inputs";
import type { Inputs } from "../../src/model/inputs";
import { code, json, page, table } from "./markdown";
import { example } from "./example";

/** What each key holds; the compiler sees to it that none is left out. */
const KEYS: Readonly<Record<keyof Inputs, readonly [form: string, meaning: string]>> = {
  t0: ["number", "Base year: a whole calendar year."],
  T: ["number", "Last year, after t0."],
  reportYears: [
    "[number]",
    "Years for which results are given: increasing, after t0, not after T.",
  ],
  phases: ["[text]", "Names of the life phases."],
  transitions: [
    "{phase: {phase: number}}",
    "Yearly rate from one phase to another; what is left out is 0.",
  ],
  dissolution: [
    "{phase: number}",
    "Yearly rate at which households cease to exist, below 1; with the transitions of the phase at most 1.",
  ],
  mobility: ["{phase: number}", "Share of the households that moves each year."],
  groups: [
    "[{code, milieu, phase, incomes, sigma, h0}]",
    "Target groups: households in t0, with the income classes they hold (laag, midden, hoog). `sigma` gives the share of each class, sum 1; it may be left out for a single class. The groups of one milieu and phase hold each class exactly once.",
  ],
  forecast: [
    "{controlTotals: {year: number}} or {byGroup: {year: [number]}}",
    "Households without components: totals by year, or by group in the order of `groups`; linear in between, covering T.",
  ],
  profiles: [
    "{name: [number]}",
    "Entry profiles: a share for each group, sum 1. Negative shares only for migration and households.",
  ],
  autonomousProfile: ["text", "The profile by which the forecast enters."],
  segments: ["[{code, type, tenure, price}]", "Dwelling segments; all four are texts."],
  stockMargins: [
    "[{name, classes: [{name, segments: [index], stock}]}]",
    "Partitions of the occupied stock, in the order of fitting; `segments` are 0-based positions in `segments`, `stock` is dwellings.",
  ],
  O: ["[[number]]", "Prior affinity: a row for each group, a column for each segment, 0 or more."],
  P: ["[[number]]", "Preferences of those who choose: as O, each row adds up to 1."],
  frictionalVacancy: ["number", "Share of the extra dwellings, from 0 and below 1."],
  initialShortage: ["[number], optional", "Dwellings short in t0, by segment; left out is 0."],
  householdSize: [
    "number or {year: number}",
    "Persons per household: constant, or by year, linear in between, from t0 to T.",
  ],
  basePopulation: ["number", "Inhabitants in t0."],
  populationGoal: ["number", "Inhabitants that the municipality wants to reach."],
  affordability: [
    "{groups: [{code, households, rent, owner}], shares: {laag, midden, hoog: [number]}}",
    "Income groups with their fitting dwellings; `shares` divides each income class over the groups, sum 1.",
  ],
  components: ["{code: {kind, profile, …}}", "What scenarios add to the forecast; see below."],
  scenarios: [
    "{code: {name, components: [code], overrides}}",
    "Which components are on, and as {component: {parameter: value}} what differs; `name` and `overrides` may be left out.",
  ],
};

/** docs/inputs.md: the interchange form, from which an outsider can redo a run. */
export function inputsPage(): string {
  return page([
    "# Inputs as JSON",
    "This page is made from the schema (`npm run docs`); change it there.",
    "`npm run woning -- run --json` prints the inputs of a run in this form under `inputs`, and `npm run woning -- run --inputs FILE.json` accepts them. The form is closed: a key that is not listed is an error, and so is a missing one. Years are keys of four digits. Rates and shares are fractions. Numbers are in full precision.",
    table(
      ["Key", "Form", "Meaning"],
      INTERCHANGE_KEYS.map((key) => [code(key), code(KEYS[key][0]), KEYS[key][1]])
    ),
    `Limits: ${LIMITS.groups} groups, ${LIMITS.segments} segments, ${LIMITS.scenarios} scenarios, ${LIMITS.phases} phases, ${LIMITS.horizon} years. The codes \`__proto__\`, \`constructor\` and \`prototype\` are reserved.`,
    "## Components",
    "Every component has a `kind` and the name of its entry `profile`. A `phasing` gives the share of the total by year, sum 1; without one every year gets the same.",
    ...KINDS.flatMap((kind) => [
      `### ${code(kind)}: ${words.choices.kind[kind]}`,
      table(
        ["Key", "Unit", "Value"],
        [
          ...Object.entries(parametersOf(kind)).map(([key, parameter]) => [
            code(key),
            parameter.unit === null ? "" : words.units[parameter.unit],
            [
              parameter.type === "profile" ? "name of a profile" : bounds(parameter),
              ...(parameter.type === "series" ? ["by year"] : []),
              ...(parameter.type === "total-or-series" ? ["or by year"] : []),
              ...(parameter.required ? [] : ["optional"]),
            ].join(", "),
          ]),
          ...(kind === "labour"
            ? [[code("lambda"), words.units.workersPerHousehold, "a number of 0 or more, by phase"]]
            : []),
        ]
      ),
    ]),
    "`migration` takes either `k`, or `trend` and `forecast`; `pendel` takes either `K`, or `workers` and `workersPerHousehold`.",
    "## Version",
    "The version of the assumptions is the first 12 hexadecimal digits of the SHA-256 of these inputs as canonical JSON: keys of records and rows in the order of their codes, defaults written out, numbers rounded to 15 digits. The order of phases, groups, segments, classes, income groups, components and scenarios makes no difference to it; that of stock margins does.",
    "## Example",
    ["```json", json(example), "```"],
  ]);
}
