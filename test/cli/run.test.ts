import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { assumptionsHash } from "../../src/assumptions/hash";
import type { Inputs } from "../../src/model/inputs";
import { temporaryFolder, woning } from "./command-line";

const at = temporaryFolder();
const heerlen = at("heerlen.xlsx");

interface Output {
  readonly assumptions: string;
  readonly engine: string;
  readonly inputs: Inputs;
  readonly scenarios: readonly {
    readonly code: string;
    readonly households: readonly { group: string; year: number; value: number }[];
    readonly persons: readonly { year: number; value: number }[];
    readonly need: readonly Record<
      "value" | "composition" | "moving" | "initial" | "demand" | "released" | "year",
      number
    >[];
  }[];
  readonly fit: readonly {
    scenario: string;
    incomeGroup: string;
    year: number;
    value: number;
  }[];
  readonly reconciliation: readonly { key: string }[];
}
const outputOf = (text: string): Output => JSON.parse(text) as Output;

beforeAll(() => {
  expect(woning("template", heerlen)).toMatchObject({ code: 0, out: "" });
});

describe("template", () => {
  it("never overwrites without --force, nor writes where Excel would not open it", () => {
    const before = readFileSync(heerlen);
    expect(woning("template", heerlen)).toMatchObject({ code: 1, out: "" });
    expect(woning("template", heerlen, "--empty").notes).toContain("bestaat al");
    expect(readFileSync(heerlen).equals(before)).toBe(true);
    expect(woning("template", heerlen, "--force").code).toBe(0);
    // The same workbook has the same bytes.
    expect(readFileSync(heerlen).equals(before)).toBe(true);
    expect(woning("template", at("naam.txt"))).toMatchObject({ code: 2 });
    expect(woning("template", at("map/er/niet.xlsx")).notes).toContain("map");
  });

  it("writes an empty workbook of which check says everything that is to be filled in", () => {
    expect(woning("template", at("leeg.xlsx"), "--empty").code).toBe(0);
    const said = woning("check", at("leeg.xlsx"));
    expect(said.code).toBe(1);
    expect(said.out).toBe("");
    expect(said.notes).toMatch(/Er zijn \d+ problemen/);
    expect(said.notes).toContain("Woning_Doelgroepen");
    expect(woning("run", at("leeg.xlsx")).code).toBe(1);
    expect(existsSync(at("leeg-uitkomsten.xlsx"))).toBe(false);
  });
});

describe("run", () => {
  it("writes results beside the workbook, and lists the scenarios", () => {
    const before = readFileSync(heerlen);
    const said = woning("run", heerlen);
    expect(said.code).toBe(0);
    expect(readFileSync(heerlen).equals(before)).toBe(true);
    expect(existsSync(at("heerlen-uitkomsten.xlsx"))).toBe(true);
    const rows = said.out.trimEnd().split("\n");
    expect(rows).toHaveLength(9);
    // 45.115 - 3.795 households; 87.120 - 3.795 x 1,9 = 79.909,5 inhabitants.
    expect(rows[2]).toMatch(/^basis .* 41\.320 +-3\.795 +79\.9(09|10) +-20\.09[01]$/);
    expect(woning("run", heerlen)).toMatchObject({ code: 1, out: "" });
    expect(woning("run", heerlen, "--out", heerlen, "--force")).toMatchObject({ code: 2 });
    expect(woning("run", heerlen, "--out", at("x.xlsm"))).toMatchObject({ code: 2 });
  });

  it("gives the very same file again, and from its own result", () => {
    const [first, second] = [at("een.xlsx"), at("twee.xlsx")];
    woning("run", heerlen, "--out", first);
    woning("run", first, "--out", second);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  it("prints JSON whose inputs give the same numbers and the same hash", () => {
    const said = woning("run", heerlen, "--json");
    expect(said.code).toBe(0);
    const output = outputOf(said.out);
    expect(Object.keys(output)).toEqual([
      "assumptions",
      "engine",
      "inputs",
      "scenarios",
      "fit",
      "reconciliation",
    ]);
    expect(output.assumptions).toMatch(/^[0-9a-f]{12}$/);
    expect(output.assumptions).toBe(assumptionsHash(output.inputs));
    writeFileSync(at("inputs.json"), JSON.stringify(output.inputs));
    const again = outputOf(woning("run", "--inputs", at("inputs.json"), "--json").out);
    expect(again.assumptions).toBe(output.assumptions);
    expect(again.scenarios).toEqual(output.scenarios);
    expect(again.fit).toEqual(output.fit);
    expect(again.reconciliation).toEqual([]);
    expect(output.reconciliation).toHaveLength(114);
  });

  it("prints needs that add up to the change of households in every scenario and year", () => {
    const { scenarios, inputs } = outputOf(woning("run", heerlen, "--json").out);
    for (const { households, need, code } of scenarios) {
      const total = (year: number): number =>
        households.filter((row) => row.year === year).reduce((sum, row) => sum + row.value, 0);
      for (const year of inputs.reportYears) {
        const rows = need.filter((row) => row.year === year);
        const sum = rows.reduce((all, row) => all + row.value, 0);
        expect(Math.abs(sum - (total(year) - total(inputs.t0)))).toBeLessThan(1e-6);
        expect([code, rows.length]).toEqual([code, 2 * 21]);
        for (const row of rows) {
          const parts = row.composition + row.moving + row.initial;
          expect(Math.abs(parts - row.value)).toBeLessThan(1e-9);
        }
      }
    }
  });
});

describe("run --inputs", () => {
  type Change = readonly [path: readonly (string | number)[], value: unknown];

  /** What is said of Heerlen's inputs with something else at one or more places. */
  const broken = (...changes: readonly Change[]): string => {
    const { inputs } = outputOf(woning("run", heerlen, "--json").out);
    for (const [path, value] of changes) {
      let target: unknown = inputs;
      for (const key of path.slice(0, -1)) target = (target as Record<string, unknown>)[key];
      Object.defineProperty(target, path.at(-1)!, { value, enumerable: true });
    }
    writeFileSync(at("stuk-invoer.json"), JSON.stringify(inputs));
    const said = woning("run", "--inputs", at("stuk-invoer.json"), "--json");
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.notes).not.toContain("    at ");
    return said.notes;
  };

  it.each<[string, Change, string]>([
    ["a partition with a hole", [["groups", 0, "incomes"], ["midden"]], "groups[0]"],
    ["shares that do not add up", [["P", 3, 0], 0.99], "P[3]"],
    ["outflow above 1", [["dissolution", "gezinnen"], 0.99], "dissolution.gezinnen"],
    ["an unknown key", [["kleur"], "rood"], "kleur"],
    ["uncovered years", [["forecast"], { controlTotals: { 2040: 44000 } }], "forecast"],
    ["no partition", [["stockMargins", 0, "classes", 0, "segments"], []], "stockMargins[0]"],
    ["null for a number", [["groups", 2, "h0"], null], "groups[2].h0"],
    ["a group below zero", [["components", "migratie", "k"], -5000], "migratie"],
    ["an absurd horizon", [["T"], 99999], "T"],
    ["a reserved name", [["profiles", "__proto__"], [1]], "__proto__"],
    ["an unknown component", [["scenarios", "basis", "components", 0], "mgratie"], "migratie"],
  ])("refuses %s, and says where", (_, change, where) => {
    expect(broken(change)).toContain(where);
  });

  it("says everything at once", () => {
    const notes = broken(
      [["frictionalVacancy"], 2],
      [["basePopulation"], -1],
      [["autonomousProfile"], "weg"]
    );
    for (const where of ["frictionalVacancy", "basePopulation", "autonomousProfile"]) {
      expect(notes).toContain(where);
    }
  });
});
