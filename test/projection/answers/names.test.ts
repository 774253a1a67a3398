import type { Assumptions } from "../../../src/assumptions/assumptions";
import type { Inputs } from "../../../src/model/inputs";
import { answerQuestion } from "../../../src/projection/answers/answer-question";
import type { Answer, Question } from "../../../src/projection/answers/question";
import type { Report } from "../../../src/projection/report";
import { HEERLEN, reportOf } from "../heerlen-report";

const heerlen = reportOf(HEERLEN);
const withInputs = (inputs: Partial<Inputs>, rest: Partial<Assumptions> = {}): Report =>
  reportOf({ ...HEERLEN, ...rest, inputs: { ...HEERLEN.inputs, ...inputs } });

const need = (part: Partial<Extract<Question, { asks: "need" }>>): Question => ({
  asks: "need",
  scenario: null,
  year: 2050,
  segment: null,
  milieu: null,
  ...part,
});
const households = (group: string): Question => ({
  asks: "households",
  scenario: null,
  year: null,
  group,
});
const fit = (incomeGroup: string | null, year: number | null = null): Question => ({
  asks: "fit",
  scenario: null,
  year,
  incomeGroup,
});
const problemOf = (answer: Answer) => (answer.ok ? null : answer.problem);
const same = (a: Question, b: Question, report = heerlen): void => {
  const answer = answerQuestion(report, a);
  expect(answer).toMatchObject({ ok: true });
  expect(answer).toEqual(answerQuestion(report, b));
};

test.each([
  [need({ scenario: "PLUSAMBITIE" }), need({ scenario: "plusambitie" })],
  [
    need({ scenario: " Plusambitie: alles samen, met studenten " }),
    need({ scenario: "plusambitie" }),
  ],
  [need({ segment: "NULTREDEN/Sociale Huur" }), need({ segment: "nultreden/sociale huur" })],
  [need({ milieu: "Stédelijk" }), need({ milieu: "stedelijk" })],
  [households("sub-1"), households("Sub-1")],
  [households("Gezinnen Stedelijk"), households("stedelijk/gezinnen")],
  [fit("Middenínkomens"), fit("middeninkomens")],
])("case, accents and spaces do not count: %j", (a, b) => {
  same(a, b);
});

test("nothing of that name: what there is, in the order of the inputs", () => {
  const { scenarios, segments, groups, affordability } = HEERLEN.inputs;
  expect(problemOf(answerQuestion(heerlen, need({ scenario: "bases" })))).toEqual({
    code: "unknown",
    what: "scenario",
    found: "bases",
    allowed: Object.keys(scenarios),
  });
  const types = ["grondgebonden", "appartement zonder lift", "nultreden"];
  const tenures = ["sociale huur", "middenhuur", "dure huur", "koop"];
  expect(problemOf(answerQuestion(heerlen, need({ segment: " villa " })))).toEqual({
    code: "unknown",
    what: "segment",
    found: "villa",
    allowed: [...types, ...tenures, ...segments.map(({ code }) => code)],
  });
  expect(problemOf(answerQuestion(heerlen, need({ milieu: "dorps" })))).toEqual({
    code: "unknown",
    what: "milieu",
    found: "dorps",
    allowed: ["stedelijk", "suburbaan"],
  });
  // Income alone would leave out the groups of several classes.
  expect(problemOf(answerQuestion(heerlen, households("laag")))).toMatchObject({
    code: "unknown",
    what: "group",
    allowed: expect.arrayContaining(["stedelijk", "gezinnen", groups[0]!.code]) as unknown,
  });
  expect(problemOf(answerQuestion(heerlen, fit("midden")))).toEqual({
    code: "unknown",
    what: "incomeGroup",
    found: "midden",
    allowed: affordability.groups.map(({ code }) => code),
  });
});

test.each([
  [need({ year: 2024 }), ["2030", "2040", "2050"]],
  [need({ year: 2031 }), ["2030", "2040", "2050"]],
  [need({ year: 2030.5 }), ["2030", "2040", "2050"]],
  [fit(null, 2035), ["2024", "2030", "2040", "2050"]],
  [fit(null, 0), ["2024", "2030", "2040", "2050"]],
  [
    { asks: "persons", scenario: null, year: 2051 } as const,
    Array.from({ length: 27 }, (_, i) => String(2024 + i)),
  ],
  [
    { asks: "households", scenario: null, year: 2023, group: null } as const,
    Array.from({ length: 27 }, (_, i) => String(2024 + i)),
  ],
])("a year without an answer: %j", (question, allowed) => {
  const found = String((question as { year: number }).year);
  const problem = { code: "unknown", what: "year", found, allowed };
  expect(problemOf(answerQuestion(heerlen, question))).toEqual(problem);
});

test("a name that is also the code of another scenario is no guess", () => {
  const { nul, basis, ...others } = HEERLEN.inputs.scenarios;
  const report = withInputs({
    scenarios: { ...others, nul: { ...nul!, name: "Basis" }, basis: { ...basis!, name: "Gewoon" } },
  });
  expect(problemOf(answerQuestion(report, need({ scenario: "basis" })))).toEqual({
    code: "ambiguous",
    what: "scenario",
    found: "basis",
    candidates: ["Code basis", "Scenario Basis"],
  });
  same(need({ scenario: "Code basis" }), need({ scenario: "gewoon" }), report);
  same(need({ scenario: "scenario basis" }), need({ scenario: "nul" }), report);
});

test("codes that differ in an accent only are told apart by writing them exactly", () => {
  const { nul, basis } = HEERLEN.inputs.scenarios;
  const report = withInputs(
    { scenarios: { één: { ...nul!, name: "A" }, een: { ...basis!, name: "B" } } },
    { activeScenario: "een", sources: [] }
  );
  same(need({ scenario: "één" }), need({ scenario: "A" }), report);
  same(need({ scenario: "een" }), need({ scenario: "B" }), report);
  expect(problemOf(answerQuestion(report, need({ scenario: "EEN" })))).toEqual({
    code: "ambiguous",
    what: "scenario",
    found: "EEN",
    candidates: ["Code één", "Code een"],
  });
});

test("a word that is a type here and a tenure there, or a code and a type, is no guess", () => {
  const segments = HEERLEN.inputs.segments.map((segment, s) => ({
    ...segment,
    ...(s === 0 ? { code: "koop", type: "Koop" } : {}),
    ...(s === 20 ? { type: "koop" } : {}),
  }));
  const report = withInputs({ segments }, { sources: [] });
  expect(problemOf(answerQuestion(report, need({ segment: "KOOP" })))).toEqual({
    code: "ambiguous",
    what: "segment",
    found: "KOOP",
    candidates: ["Segment koop", "Woningtype Koop", "Eigendom koop"],
  });
  const parts = ["Segment koop", "Woningtype koop", "Eigendom koop"].map((segment) =>
    answerQuestion(report, need({ segment }))
  );
  const values = parts.map((answer) => (answer.ok ? answer.value : NaN));
  const json = report.active.need.at(-1)!.value;
  const of = (positions: readonly number[]): number =>
    positions.reduce((total, s) => total + json[s]! + json[21 + s]!, 0);
  expect(values[0]).toBeCloseTo(of([0]), 6);
  expect(values[1]).toBeCloseTo(of([0, 20]), 6);
  expect(values[2]).toBeCloseTo(of([3, 4, 5, 6, 10, 11, 12, 13, 17, 18, 19, 20]), 6);
});

test("where no households are left there is no ratio", () => {
  const run = heerlen.active;
  const fits = run.fit.map(({ year, ratios }) => ({ year, ratios: ratios.map(() => Infinity) }));
  const report = { ...heerlen, active: { ...run, fit: fits } };
  expect(problemOf(answerQuestion(report, fit("middeninkomens")))).toEqual({
    code: "no-households",
  });
});
