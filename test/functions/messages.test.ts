import "./custom-functions";
import { wordAnswerProblem } from "../../src/functions/cell-result";
import { WORDS } from "../../src/functions/words";
import type { AnswerProblem, Sought } from "../../src/projection/answers/question";

const SOUGHT: readonly Sought[] = [
  "scenario",
  "segment",
  "milieu",
  "group",
  "incomeGroup",
  "source",
];
const LONG = Array.from({ length: 300 }, (_, i) => `segment met een lange naam ${i}`);

const problems: readonly AnswerProblem[] = [
  ...SOUGHT.flatMap((what): AnswerProblem[] => [
    { code: "unknown", what, found: "x".repeat(5000), allowed: LONG },
    { code: "unknown", what, found: "segment met een lange naam", allowed: LONG },
    { code: "unknown", what, found: "", allowed: [] },
    { code: "unknown", what, found: "a", allowed: ["y".repeat(5000), "z"] },
    { code: "ambiguous", what, found: "y".repeat(300), candidates: LONG },
  ]),
  { code: "unknown", what: "year", found: "1e+300", allowed: ["2030", "2040", "2050"] },
  { code: "unknown", what: "year", found: "5", allowed: LONG.map((_, i) => String(2000 + 2 * i)) },
  { code: "no-households" },
];

test.each(["nl", "en"] as const)("every message in %s fits in a balloon and is a sentence", (l) => {
  for (const problem of problems) {
    const text = wordAnswerProblem(problem, WORDS[l]);
    expect(text.length).toBeGreaterThan(20);
    expect(text.length).toBeLessThanOrEqual(250);
    expect(text).toMatch(/^["\p{Lu}].*[.…]$/u);
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
  }
});

test("a long list shows the first, and how many more there are", () => {
  const problem = { code: "unknown", what: "scenario", found: "?", allowed: LONG } as const;
  expect(wordAnswerProblem(problem, WORDS.nl)).toBe(
    `Scenario "?" bestaat niet. Beschikbaar: ${LONG.slice(0, 4).join(", ")} en nog 296.`
  );
  const years = { code: "unknown", what: "year", found: "1", allowed: ["2024", "2030"] } as const;
  expect(wordAnswerProblem(years, WORDS.nl)).toBe(
    "Voor het jaar 1 is er geen uitkomst. Wel voor: 2024, 2030."
  );
});
