import { compileModel } from "../../../src/model/compile";
import type { Inputs } from "../../../src/model/inputs";
import { LIMITS } from "../../../src/model/inputs";
import type { ProblemCode } from "../../../src/model/problem";
import type { Cases } from "./changes";
import { LISTS_CASES } from "./lists-cases";
import { MODEL_CASES } from "./model-cases";
import { NUMBERS_CASES } from "./numbers-cases";
import { problemsOf, sayings } from "./problems";
import { small } from "./small-inputs";

/** Complete by its type: a code without a case does not compile. */
const CASES: Cases<ProblemCode> = { ...NUMBERS_CASES, ...LISTS_CASES, ...MODEL_CASES };

test("the inputs that are broken below are valid as they stand", () => {
  expect(problemsOf(small)).toEqual([]);
});

describe.each(Object.entries(CASES))("%s", (code, cases) => {
  test.each(cases.map(([change, ...expected]) => [expected.join("; "), change, expected] as const))(
    "%s, and nothing else",
    (_, change, expected) => {
      const inputs: Inputs = { ...small, ...change };
      expect(sayings(inputs)).toEqual(expected);
      expect(expected.some((saying) => saying.startsWith(`${code} at`))).toBe(true);
    }
  );
});

test("several problems are said at once, each with its data", () => {
  const inputs: Inputs = {
    ...small,
    mobility: { jong: 2, oud: 0.05 },
    O: [[Infinity, 0.7], ...small.O.slice(1)],
    autonomousProfile: "zoek",
    frictionalVacancy: -0.1,
    scenarios: { nul: { components: ["zoek"] } },
  };
  expect(sayings(inputs).sort()).toEqual(
    [
      "range at mobility/jong",
      "not-finite at O/0/0",
      "unknown at autonomousProfile",
      "range at frictionalVacancy",
      "unknown at scenarios/nul/components/0",
    ].sort()
  );
  const range = problemsOf(inputs).find(({ path }) => path[0] === "mobility");
  expect(range!.data).toEqual({ found: 2, min: 0, max: 1 });
});

test.each([
  [{ householdSize: 0 }, { found: 0, min: 0, max: null, above: true }],
  [{ householdSize: 1e-10 }, { found: 1e-10, min: 1e-9, max: null }],
  [{ householdSize: 1e13 }, { found: 1e13, min: 0, max: 1e12, above: true }],
  [{ frictionalVacancy: 1 }, { found: 1, min: 0, max: 1, below: true }],
  [{ basePopulation: -1 }, { found: -1, min: 0, max: null }],
])("%j is refused with bounds that it does not meet", (change, data) => {
  expect(problemsOf({ ...small, ...change }).map((found) => found.data)).toEqual([data]);
});

test("empty lists are refused without an exception", () => {
  const nothing: Inputs = {
    ...small,
    phases: [],
    groups: [],
    segments: [],
    stockMargins: [],
    reportYears: [],
    O: [],
    P: [],
    profiles: {},
    components: {},
    scenarios: {},
  };
  const said = new Set(sayings(nothing));
  for (const list of ["phases", "groups", "segments", "stockMargins", "scenarios"]) {
    expect(said).toContain(`empty at ${list}`);
  }
  expect(said).toContain("report-years at reportYears");
});

test.each([
  ["groups", LIMITS.groups],
  ["segments", LIMITS.segments],
  ["phases", LIMITS.phases],
] as const)("more %s than %d are refused quickly, as too many", (list, limit) => {
  const one: readonly unknown[] = small[list];
  const many = Array.from({ length: 50 * limit }, (_, i) =>
    list === "phases" ? `fase ${i}` : { ...(one[0] as object), code: `code ${i}` }
  );
  const outcome = compileModel({ ...small, [list]: many });
  expect(outcome.ok).toBe(false);
  const found = outcome.ok ? [] : outcome.problems.filter(({ code }) => code === "too-many");
  expect(found.map(({ data }) => data)).toEqual([
    expect.objectContaining({ count: 50 * limit, limit }),
  ]);
});
