import { problems as en } from "../../src/locale/en/problems";
import { notices as enNotices, reading as enReading } from "../../src/locale/en/assumptions";
import { closest } from "../../src/locale/closest";
import { problems as nl } from "../../src/locale/nl/problems";
import { notices as nlNotices, reading as nlReading } from "../../src/locale/nl/assumptions";
import { wordCellProblem, wordProblem } from "../../src/assumptions/wording";
import type { Problem, ProblemData } from "../../src/model/problem";

/** One of every problem of the model; the compiler sees to it that none is left out. */
const SAMPLES: { [C in keyof ProblemData]: ProblemData[C] } = {
  horizon: { t0: 2024, T: 2020, limit: 100 },
  "report-years": { years: [2050, 2030], t0: 2024, T: 2050 },
  "not-finite": { found: NaN },
  "wrong-kind": { expected: "number-or-series" },
  range: { found: 1.5, min: 0, max: 1 },
  "not-whole": { found: 2.5 },
  empty: { what: "group" },
  "too-many": { what: "group", count: 2001, limit: 2000 },
  length: { what: "prior", found: 2, expected: 3 },
  duplicate: { what: "segment", code: "x" },
  unknown: { what: "phase", found: "jon", known: ["jong", "oud"] },
  reserved: { found: "__proto__" },
  missing: { what: "sigma", key: "J2" },
  alternatives: { first: ["k"], second: ["trend", "forecast"] },
  "sum-of-shares": { what: "profile", name: "autonoom", sum: 0.9 },
  outflow: { phase: "oud", sum: 1.2 },
  "income-partition": {
    milieu: "stad",
    phase: "oud",
    groups: ["a", "b"],
    missing: ["hoog"],
    twice: ["laag"],
  },
  "no-target-groups": { milieu: "stad", from: "jong", to: "oud" },
  "base-year": { year: 2024, found: 1, expected: 2 },
  "year-outside": { year: 2020, first: 2025, last: null },
  "years-uncovered": { what: "forecast", first: 2035, last: 2050 },
  "negative-share": { profile: "p", group: "g", share: -0.1, use: "" },
  "margin-partition": { margin: "type", segment: "s", times: 2 },
  "margin-without-prior": { margin: "type", class: "flat", stock: 10 },
  "group-without-prior": { group: "g" },
  "fit-failed": { margin: "type", error: 0.01, cycles: 10000 },
  "negative-households": { scenario: "nul", group: "g", year: 2040, stream: "", households: -12.5 },
};

describe("wording", () => {
  it.each(Object.entries(SAMPLES))("%s is worded in both languages", (code, data) => {
    const problem = { code, path: [], data } as unknown as Problem;
    const texts = (["nl", "en"] as const).map((language) => wordProblem(problem, language));
    for (const { wrong, allowed } of texts) {
      for (const text of [wrong, allowed]) {
        expect(text).toMatch(/[.?]$/u);
        expect(text).not.toMatch(/undefined|NaN|\[object/u);
      }
    }
    expect(texts[0]).not.toEqual(texts[1]);
  });

  it("has the same codes in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    expect(Object.keys(nl).sort()).toEqual(Object.keys(SAMPLES).sort());
    expect(Object.keys(enReading).sort()).toEqual(Object.keys(nlReading).sort());
    expect(Object.keys(enNotices).sort()).toEqual(Object.keys(nlNotices).sort());
  });

  it("writes numbers as the language does, and addresses as a spreadsheet does", () => {
    const words = wordCellProblem(
      {
        code: "range",
        data: { found: 1234.5, min: null, max: 1000 },
        found: 1234.5,
        place: { name: "Woning_Scenarios", sheet: "Scenario's", cell: "G7" },
        also: ["G8", "G9"],
      },
      "nl"
    );
    expect(words).toEqual({
      where: "'Scenario''s'!G7 (ook G8 en G9)",
      found: "1.234,5",
      wrong: "1.234,5 valt buiten de grenzen.",
      allowed: "Toegestaan is een getal van hoogstens 1.000.",
    });
  });

  it.each([
    [{ min: 0, max: null }, "een getal van 0 of hoger", "a number of 0 or more"],
    [{ min: 0, max: null, above: true }, "een getal groter dan 0", "a number above 0"],
    [{ min: null, max: 1, below: true }, "een getal kleiner dan 1", "a number below 1"],
    [{ min: 0, max: 1 }, "een getal van 0 tot en met 1", "a number from 0 to 1"],
    [
      { min: 0, max: 1, below: true },
      "een getal van 0 tot 1 (1 niet inbegrepen)",
      "a number from 0 to 1 (1 excluded)",
    ],
    [
      { min: 0, max: 9, above: true },
      "een getal groter dan 0, tot en met 9",
      "a number above 0, up to 9",
    ],
  ] as const)("says which bound is excluded: %j", (limits, dutch, english) => {
    const problem = { code: "range", path: [], data: { found: -1, ...limits } } as const;
    expect(wordProblem(problem, "nl").allowed).toBe(`Toegestaan is ${dutch}.`);
    expect(wordProblem(problem, "en").allowed).toBe(`Allowed is ${english}.`);
  });

  it.each([
    ["scenario", "geen bekend scenario"],
    ["profile", "geen bekend profiel"],
    ["milieu", "geen bekend woonmilieu"],
    ["group", "geen bekende doelgroep"],
    ["phase", "geen bekende levensfase"],
  ] as const)("gives %s its article", (what, text) => {
    const data = { what, found: "x", known: [] };
    expect(wordProblem({ code: "unknown", path: [], data }, "nl").wrong).toContain(text);
  });

  it.each([
    [2051, 2051, "voor 2051.", "for 2051."],
    [2024, 2050, "voor 2024 tot en met 2050.", "for 2024 to 2050."],
  ])("asks for the years %d to %d", (first, last, dutch, english) => {
    const data = { what: "units", first, last } as const;
    const problem = { code: "years-uncovered", path: [], data } as const;
    for (const text of Object.values(wordProblem(problem, "nl"))) expect(text).toContain(dutch);
    for (const text of Object.values(wordProblem(problem, "en"))) expect(text).toContain(english);
  });

  it.each([
    [-18.4821842289335, "-18,482184 huishoudens"],
    [-1234567.891, "-1.234.567,891 huishoudens"],
    [-0.000012345678, "-0,0000123457 huishoudens"],
    [-2e-11, "-2E-11 huishoudens"],
  ])("rounds what was computed: %d", (households, text) => {
    const data = { scenario: "nul", group: "g", year: 2040, stream: "", households };
    const words = wordProblem({ code: "negative-households", path: [], data }, "nl");
    expect(words.wrong).toContain(text);
  });

  it("writes a number of hundreds of digits with a power of ten, others as they were typed", () => {
    const wrong = (found: number): string =>
      wordProblem({ code: "range", path: [], data: { found, min: 0, max: 1 } }, "nl").wrong;
    expect(wrong(1e308)).toBe("1E308 valt buiten de grenzen.");
    expect(wrong(-1e-320)).toMatch(/^-1E-320 /u);
    expect(wrong(1.0000000001)).toBe("1,0000000001 valt buiten de grenzen.");
    expect(wrong(1e12)).toBe("1.000.000.000.000 valt buiten de grenzen.");
  });

  it.each([
    ["date", { date: 45366 }, "15-03-2024"],
    ["boolean", true, "WAAR"],
    ["error-value", { error: "#REF!" }, "#REF!"],
    ["uncalculated", { formula: "A1*2" }, "=A1*2"],
    ["blank", null, "(leeg)"],
  ])("shows what a cell holds: %s", (code, found, shown) => {
    const place = { name: "Woning_Bewoning", sheet: "Bewoning", cell: "C4" };
    const data = { found: true, error: "#REF!", formula: "A1*2", count: 1 };
    const problem = { code, data, found, place, also: [] } as never;
    expect(wordCellProblem(problem, "nl").found).toBe(shown);
  });
});

describe("closest", () => {
  it.each([
    ["huishuodens", ["huishoudens", "woningen"], "huishoudens"],
    ["status", ["bron", "datum"], null],
    ["bom", ["bron"], null],
    ["A1", ["a2"], "a2"],
    ["", [], null],
  ])("%s in %j is %j", (word, words, expected) => {
    expect(closest(word, words)).toBe(expected);
  });
});
