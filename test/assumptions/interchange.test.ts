import fc from "fast-check";
import { jsonPath, parseInterchange, toInterchange } from "../../src/assumptions/interchange";
import { INTERCHANGE_KEYS } from "../../src/assumptions/interchange/shape";
import { wordInterchangeProblem } from "../../src/assumptions/wording";
import { arbitraryInputs } from "./arbitrary-inputs";
import { sampleInputs } from "./sample";

type Json = Record<string, unknown>;

/** The sample as JSON, after a change at a path. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const json = JSON.parse(JSON.stringify(sampleInputs())) as Json;
  const last = path.at(-1)!;
  const parent = path.slice(0, -1).reduce<Json>((at, step) => at[String(step)] as Json, json);
  if (value === undefined) Reflect.deleteProperty(parent, String(last));
  else parent[String(last)] = value;
  return json;
}
function problems(json: unknown): (readonly [string, string])[] {
  const found = parseInterchange(json);
  return found.ok ? [] : found.problems.map(({ path, code }) => [path, code] as const);
}

describe("parseInterchange", () => {
  it("accepts what toInterchange writes, for any inputs", () => {
    fc.assert(
      fc.property(arbitraryInputs, (inputs) => {
        const json: unknown = JSON.parse(JSON.stringify(toInterchange(inputs)));
        expect(parseInterchange(json)).toEqual({ ok: true, value: json });
      }),
      { numRuns: 100, endOnFailure: true }
    );
  });

  it("writes every key in the documented order", () => {
    expect(Object.keys(toInterchange(sampleInputs()))).toEqual(INTERCHANGE_KEYS);
  });

  it.each<[(string | number)[], unknown, string, string]>([
    [["groups", 1, "h0"], "veel", "groups[1].h0", "wrong-type"],
    [["groups", 1, "h0"], undefined, "groups[1].h0", "missing-key"],
    [["groups", 0, "huishoudens"], 3, "groups[0].huishoudens", "unknown-key"],
    [["groups", 0, "incomes", 0], "arm", "groups[0].incomes[0]", "wrong-type"],
    [["groups", 1, "sigma", "rijk"], 1, "groups[1].sigma.rijk", "unknown-key"],
    [["toString"], 1, "toString", "unknown-key"],
    [["reportYears"], { "0": 2030 }, "reportYears", "wrong-type"],
    [["components"], [], "components", "wrong-type"],
    [["forecast", "controlTotals", "30"], 1500, 'forecast.controlTotals["30"]', "wrong-type"],
    [["forecast", "byGroup"], {}, "forecast.controlTotals", "unknown-key"],
    [["householdSize"], "2", "householdSize", "wrong-type"],
    [["O", 0, 1], null, "O[0][1]", "wrong-type"],
    [["components", "pendel", "kind"], "trein", "components.pendel.kind", "wrong-type"],
    [["components", "pendel", "p2"], 1, "components.pendel.p2", "unknown-key"],
    [["components", "studie", "stay"], undefined, "components.studie.stay", "missing-key"],
    [["components", "campus", "jobs"], "50", "components.campus.jobs", "wrong-type"],
    [
      ["scenarios", "hoog", "overrides", "pendel", "p1"],
      [1],
      "scenarios.hoog.overrides.pendel.p1",
      "wrong-type",
    ],
    [["groups", 1, "h0"], -1, "groups[1].h0", "range"],
    [["P", 2, 0], 0.5, "P[2]", "sum-of-shares"],
    [["components", "pendel", "K"], undefined, "components.pendel", "alternatives"],
  ])("%j set to %j: %s %s", (path, value, where, code) => {
    expect(problems(changed(path, value))).toContainEqual([where, code]);
  });

  it("lists every problem of form, each unknown key by itself", () => {
    const json = { ...(changed(["t0"], "2024") as Json), een: 1, twee: 2, O: 3 };
    expect(problems(json)).toEqual([
      ["t0", "wrong-type"],
      ["O", "wrong-type"],
      ["een", "unknown-key"],
      ["twee", "unknown-key"],
    ]);
  });

  it.each([null, 3, "tekst", [], [sampleInputs()]])("refuses %j", (json) => {
    expect(problems(json)[0]).toEqual(["", "wrong-type"]);
  });

  it.each(["__proto__", "constructor", "prototype"])(
    "refuses the key %s, never losing it",
    (key) => {
      const text = JSON.stringify(sampleInputs());
      const inside = text.replace('"components":{"migratie"', `"components":{"${key}"`);
      const outside = `{"${key}":{"a":1},${text.slice(1)}`;
      expect(problems(JSON.parse(inside))).toContainEqual([`components.${key}`, "reserved"]);
      expect(problems(JSON.parse(outside))).toContainEqual([key, "reserved"]);
    }
  );

  it("lets initial shortage, a share of a single class and names be left out", () => {
    const inputs = changed(["initialShortage"], undefined);
    expect(problems(inputs)).toEqual([]);
  });

  it("words a problem with its path", () => {
    const found = parseInterchange(changed(["groups", 1, "h0"], "veel"));
    const [problem] = found.ok ? [] : found.problems;
    expect(wordInterchangeProblem(problem!, "nl")).toEqual({
      where: "groups[1].h0",
      found: "",
      wrong: 'Hier staat "veel".',
      allowed: "Hier hoort een getal.",
    });
  });
});

describe("jsonPath", () => {
  it.each<[(string | number)[], string]>([
    [["groups", 3, "h0"], "groups[3].h0"],
    [["O", 0, 1], "O[0][1]"],
    [["dissolution", "A&S 35-55"], 'dissolution["A&S 35-55"]'],
    [[], ""],
  ])("%j is %s", (path, text) => {
    expect(jsonPath(path)).toBe(text);
  });
});
