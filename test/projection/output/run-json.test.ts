import * as v from "valibot";
import { assumptionsHash } from "../../../src/assumptions/hash";
import { parseInterchange } from "../../../src/assumptions/interchange";
import { runJson } from "../../../src/projection/output/run-json";
import { Session } from "../../../src/projection/session";
import { largeInputs } from "../../assumptions/large-inputs";
import { HEERLEN, reportOf, valueOf } from "../heerlen-report";

const yearly = { year: v.number(), value: v.number() };
/** The documented form (docs/output.md); closed, so that an extra key fails. */
const FORM = v.strictObject({
  assumptions: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/u)),
  engine: v.literal("9.9.9"),
  inputs: v.looseObject({ t0: v.number() }),
  scenarios: v.array(
    v.strictObject({
      code: v.string(),
      households: v.array(v.strictObject({ group: v.string(), ...yearly })),
      persons: v.array(v.strictObject(yearly)),
      need: v.array(
        v.strictObject({
          segment: v.string(),
          milieu: v.string(),
          ...yearly,
          composition: v.number(),
          moving: v.number(),
          initial: v.number(),
          demand: v.number(),
          released: v.number(),
        })
      ),
    })
  ),
  fit: v.array(v.strictObject({ scenario: v.string(), incomeGroup: v.string(), ...yearly })),
  reconciliation: v.array(
    v.strictObject({
      key: v.string(),
      published: v.union([v.number(), v.string()]),
      unit: v.string(),
      year: v.string(),
      place: v.string(),
      test: v.string(),
      computed: v.nullable(v.number()),
      difference: v.nullable(v.number()),
      tolerance: v.nullable(v.number()),
      verdict: v.picklist(["reached", "missed", "not-in-model"]),
      remark: v.string(),
    })
  ),
});

const report = reportOf(HEERLEN);
const text = [...runJson(report.projection, report.runs, report.reconciliation, "9.9.9")].join("");
const json = v.parse(FORM, JSON.parse(text));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe("JSON of a run", () => {
  it("holds every scenario, year, group and segment once", () => {
    expect(json.scenarios.map(({ code }) => code)).toEqual([
      ...["nul", "basis", "migratie", "economisch-25", "economisch-20"],
      ...["brightlands", "asml", "plusambitie"],
    ]);
    for (const { households, persons, need } of json.scenarios) {
      expect(households).toHaveLength(4 * 21);
      expect(persons.map(({ year }) => year)).toEqual([2024, 2030, 2040, 2050]);
      expect(need).toHaveLength(3 * 2 * 21);
      expect(new Set(need.map((n) => `${n.segment}|${n.milieu}|${n.year}`)).size).toBe(126);
    }
    expect(json.fit).toHaveLength(8 * 4 * 5);
    expect(json.reconciliation).toHaveLength(HEERLEN.sources.length);
  });

  it("adds up: need to the change in households, parts to the whole", () => {
    for (const { code, households, need } of json.scenarios) {
      for (const year of [2030, 2040, 2050]) {
        const total = (y: number): number =>
          sum(households.filter((h) => h.year === y).map((h) => h.value));
        const rows = need.filter((n) => n.year === year);
        expect([code, sum(rows.map((n) => n.value))]).toEqual([
          code,
          expect.closeTo(total(year) - total(2024), 6),
        ]);
      }
      for (const n of need) {
        expect(n.value).toBeCloseTo(n.composition + n.moving + n.initial, 9);
        expect(n.demand - n.released).toBeCloseTo(n.value, 9);
      }
    }
  });

  it("gives the study's outcomes in full precision", () => {
    const [, basis, , , twenty] = json.scenarios;
    const last = (scenario: typeof basis): number =>
      sum(scenario!.households.filter(({ year }) => year === 2050).map(({ value }) => value));
    // Table 3: 45,115 - 3,795 households; 87,120 - 7,210.5 inhabitants.
    expect(last(basis)).toBeCloseTo(41320, 6);
    expect(basis!.persons.at(-1)!.value).toBeCloseTo(79909.5, 6);
    expect(last(twenty) - last(basis)).toBeCloseTo(9675, 6);
    expect(json.fit[0]!.value).toBe((15565 + 4025) / 17500);
  });

  it("carries inputs from which the run can be done again", () => {
    const inputs = valueOf(parseInterchange(JSON.parse(text).inputs));
    expect(assumptionsHash(inputs)).toBe(json.assumptions);
    const again = valueOf(new Session().open(inputs));
    const runs = valueOf(again.runAll());
    const second = v.parse(FORM, JSON.parse([...runJson(again, runs, [], "9.9.9")].join("")));
    expect({ ...second, reconciliation: json.reconciliation }).toEqual(json);
  });

  it("comes in chunks that stay small however many rows there are", () => {
    const projection = valueOf(new Session().open(largeInputs(40, 60, 6)));
    const runs = valueOf(projection.runAll());
    const chunks = [...runJson(projection, runs, [], "9.9.9")];
    const rows = chunks.slice(2);
    expect(rows.length).toBeGreaterThan(12);
    expect(Math.max(...rows.map((chunk) => chunk.length))).toBeLessThan(300_000);
    expect(v.is(FORM, JSON.parse(chunks.join("")))).toBe(true);
  });
});
