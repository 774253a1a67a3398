import * as fc from "fast-check";
import type { FigureTest, NumberScalar, TestQuantity } from "../../src/assumptions/figure-test";
import { FORMS, formatFigureTest, TEST_KINDS } from "../../src/assumptions/figure-test";
import { readAssumptions } from "../../src/assumptions/read";
import { parseFigureTest } from "../../src/assumptions/read/figure-test";
import type { TestFacts } from "../../src/assumptions/read/test-fields";
import { INCOME_SETS } from "../../src/assumptions/schema/choices";
import { assumptionsHash } from "../../src/assumptions/hash";
import { gridsOf } from "./cells";
import type { FigureLine } from "./sample-figures";
import { withFigures } from "./sample-figures";
import { sampleInputs } from "./sample";

const facts: TestFacts = {
  inputs: sampleInputs(),
  ranges: [{ path: ["components", "campus", "capture"], low: 0.4, high: 0.6 }],
  figures: ["h.2023", "h.2024"],
};
const SCALARS: readonly NumberScalar[] = ["t0", "T", "householdSize", "fixedShare"];
const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const scenario = one("nul", "basis", "hoog");
/** Values for every field but those of parameters, which depend on one another. */
const FIELDS = {
  scenario,
  other: scenario,
  year: fc.integer({ min: 2024, max: 2034 }),
  reportYear: one(2030, 2034),
  group: one("J1", "J2", "O1"),
  incomeGroup: one("laag", "hoog"),
  scalar: one(...SCALARS),
  profile: one("autonoom", "migratie", "werk"),
  incomes: one(...INCOME_SETS),
  part: one("huis", "koop", "huis/koop", "flat/huur", "flat/sociale huur"),
  figure: one(...facts.figures),
  minus: one(...facts.figures),
};
const PARAMETERS: fc.Arbitrary<TestQuantity> = one<TestQuantity>(
  { kind: "parameter", component: "pendel", parameter: "doelaandeel", within: null },
  { kind: "parameter", component: "pendel", parameter: "doelaandeel", within: "hoog" },
  { kind: "parameterInYear", component: "campus", parameter: "banen", year: 2028, within: null },
  { kind: "parameterInYear", component: "campus", parameter: "banen", year: 2027, within: "hoog" },
  { kind: "parameterLow", component: "campus", parameter: "vangstaandeel" },
  { kind: "parameterHigh", component: "campus", parameter: "vangstaandeel" }
);
const PLAIN = TEST_KINDS.filter((kind) => !kind.startsWith("parameter")).map((kind) => {
  const fields = FORMS[kind] as readonly (keyof typeof FIELDS)[];
  const values = Object.fromEntries(fields.map((field) => [field, FIELDS[field]]));
  return fc.record({ kind: fc.constant(kind), ...values }) as unknown as fc.Arbitrary<TestQuantity>;
});
const quantities = fc.oneof(PARAMETERS, ...PLAIN);
const tolerances = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs));
const tests: fc.Arbitrary<FigureTest> = fc.record({ quantity: quantities, tolerance: tolerances });

describe("tests of published figures", () => {
  test("a test as text reads back as itself, in any case and with any spaces", () => {
    fc.assert(
      fc.property(tests, fc.boolean(), (given, loud) => {
        const text = formatFigureTest(given);
        const typed = loud ? ` ${text.toUpperCase().replaceAll(";", "  ;")} ` : text;
        const found = parseFigureTest(typed, facts);
        expect(found).toEqual({ value: given });
        if ("value" in found) expect(formatFigureTest(found.value)).toBe(text);
      }),
      { numRuns: 500 }
    );
  });

  test("the words are those of the workbook", () => {
    const text = "Groei huishoudens;BASIS; 2034;tolerantie 0,5";
    expect(parseFigureTest(text, facts)).toEqual({
      value: {
        quantity: { kind: "householdGrowth", scenario: "basis", year: 2034 },
        tolerance: 0.5,
      },
    });
    const again = { kind: "entrants", profile: "werk", incomes: ["midden", "hoog"] } as const;
    expect(formatFigureTest({ quantity: again, tolerance: 0.005 })).toBe(
      "aandeel instroom; werk; midden en hoog; tolerantie 0,005"
    );
  });

  test.each<readonly [string, string, object]>([
    ["groeit; basis; 2034", "not-a-choice", { found: "groeit" }],
    ["groei inwoners; bais; 2034", "unknown", { what: "scenario", found: "bais" }],
    ["groei inwoners; basis; 2023", "year-outside", { year: 2023, first: 2024, last: 2034 }],
    ["groei inwoners; basis; ooit", "year-outside", { first: 2024, last: 2034 }],
    [
      "groei inwoners; basis",
      "not-a-choice",
      { found: "groei inwoners; basis", allowed: ["groei inwoners; scenario; jaar"] },
    ],
    ["doelgroepen; J1", "not-a-choice", { allowed: ["doelgroepen"] }],
    ["doelgroep; J9", "unknown", { what: "group", found: "J9", known: ["J1", "J2", "O1"] }],
    ["passendheid; midden", "unknown", { what: "income-group", known: ["laag", "hoog"] }],
    ["behoefte; boot; basis; 2030", "unknown", { what: "segment", found: "boot" }],
    ["behoefte; huis; basis; 2031", "unknown", { what: "report-year", known: ["2030", "2034"] }],
    ["invoer; Woning_Scenario", "not-a-choice", { found: "Woning_Scenario" }],
    ["aandeel instroom; werk; arm", "not-a-choice", { found: "arm" }],
    ["aandeel instroom; wonen; laag", "unknown", { what: "profile", found: "wonen" }],
    ["verschil cijfers; a; b", "unknown", { what: "key", found: "b", known: ["a"] }],
    ["parameter; brug; doelaandeel", "unknown", { what: "component", found: "brug" }],
    [
      "parameter; pendel; doelaandeel; nul",
      "unknown",
      { what: "component", found: "pendel", known: [] },
    ],
    ["parameter; pendel; doel", "unknown", { what: "parameter", found: "doel" }],
    ["parameter; pendel; werkenden", "unknown", { what: "parameter", found: "werkenden" }],
    ["parameter; campus; banen", "year-needed", { parameter: "banen" }],
    ["parameter in jaar; pendel; doelaandeel; 2030", "year-not-allowed", {}],
    ["parameter in jaar; campus; banen; 2027", "not-a-choice", { allowed: ["2026", "2028"] }],
    ["parameter laag; campus; vangstaandeel", "unknown", { what: "parameter", known: [] }],
    ["doelgroepen; tolerantie veel", "not-a-choice", { found: "tolerantie veel" }],
    ["doelgroepen; tolerantie -1", "not-a-choice", { allowed: ["tolerantie 0,5"] }],
  ])("%s is refused in its cell", (text, code, data) => {
    const lines: readonly FigureLine[] = [["a", 1, text]];
    const found = readAssumptions(gridsOf(withFigures(lines)));
    const place = { name: "Woning_Bronnen", sheet: "Bronnen", cell: "G4" };
    expect(found.ok ? [] : found.problems).toEqual([
      expect.objectContaining({ place, code, data: expect.objectContaining(data), found: text }),
    ]);
  });

  test("a figure in words cannot be tested", () => {
    const found = readAssumptions(gridsOf(withFigures([["a", "2-4", "doelgroepen"]])));
    const place = { name: "Woning_Bronnen", sheet: "Bronnen", cell: "C4" };
    expect(found.ok ? [] : found.problems).toEqual([
      expect.objectContaining({ place, code: "text-in-number" }),
    ]);
  });

  test("figures and their tests are no part of the version of the assumptions", () => {
    const hashes = [withFigures([]), withFigures([["a", 1, "doelgroepen"]])].map((cells) => {
      const found = readAssumptions(gridsOf(cells));
      return found.ok ? assumptionsHash(found.value.inputs) : null;
    });
    expect(hashes[0]).toMatch(/^[0-9a-f]{12}$/u);
    expect(hashes[1]).toBe(hashes[0]);
  });
});
