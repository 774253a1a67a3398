import { empty } from "../../../src/assumptions/datasets/empty";
import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import { datasets as english } from "../../../src/locale/en/datasets";
import { datasets as dutch } from "../../../src/locale/nl/datasets";
import { readAssumptions } from "../../../src/assumptions/read";
import { templateLayout } from "../../../src/assumptions/template";
import { layoutGrids } from "../../../src/assumptions/template/grids";
import { compileModel } from "../../../src/model/compile";
import { runScenario } from "../../../src/model/run";
import type { ScenarioRun } from "../../../src/model/run";
import type { Inputs } from "../../../src/model/inputs";
import type { Outcome } from "../../../src/model/outcome";

function valueOf<T, P>(outcome: Outcome<T, P>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const inputs: Inputs = valueOf(readAssumptions(layoutGrids(templateLayout(heerlen())))).inputs;
const model = valueOf(compileModel(inputs));
const runs = new Map<string, ScenarioRun>(
  Object.keys(inputs.scenarios).map((code) => [code, valueOf(runScenario(model, code))])
);
const change = (code: string): number => runs.get(code)!.totals.at(-1)! - 45115;
/** Need in 2050 by segment code, all milieus together. */
const need = (code: string): ReadonlyMap<string, number> => {
  const { value: values } = runs.get(code)!.need.at(-1)!;
  const S = inputs.segments.length;
  return new Map(
    inputs.segments.map(({ code }, s) => {
      let total = 0;
      for (let at = s; at < values.length; at += S) total += values[at]!;
      return [code, total];
    })
  );
};
const totalOf = (all: ReadonlyMap<string, number>, part: string): number =>
  [...all].reduce((total, [code, value]) => total + (code.includes(part) ? value : 0), 0);

describe("Heerlen", () => {
  test("what follows from the published figures", () => {
    const { migratie, pendel, brightlands, asml, banengroei } = inputs.components;
    expect(migratie).toMatchObject({ kind: "migration", k: 223.4375, years: 10 });
    expect(pendel).toMatchObject({ kind: "pendel", p1: 0.25 });
    if (pendel?.kind !== "pendel") throw new Error("no pendel");
    expect(pendel.K).toBeCloseTo(75300, 6);
    expect(pendel.p0).toBeCloseTo(0.25 + 5910 / 75300, 9);
    expect(brightlands).toMatchObject({ kind: "households", total: 620 });
    expect(asml).toMatchObject({ kind: "households", total: 2000 });
    expect(banengroei).toMatchObject({ kind: "jobs", jobs: 4750 });
    expect(inputs.forecast).toEqual({ controlTotals: { "2050": 45115 - 6029.375 } });
    const { laag, midden, hoog } = inputs.affordability.shares;
    expect(laag.slice(0, 2)).toEqual([17500 / 27345, 9845 / 27345]);
    expect(midden).toEqual([0, 0, 1, 0, 0]);
    expect(hoog.slice(3)).toEqual([3405 / 9845, 6440 / 9845]);
  });

  test.each([
    ["nul", -6029.375],
    ["basis", -3795],
    ["migratie", -220],
    ["economisch-25", -3795 + 5910],
    ["economisch-20", -3795 + 9675],
    ["brightlands", -3795 + 9675 + 620],
    ["asml", -3795 + 9675 + 620 + 2000],
  ])("households in %s", (code, expected) => {
    expect(Math.abs(change(code) - expected)).toBeLessThan(1e-6);
  });

  test("the base scenario: less ground-bound, more nultreden in every class", () => {
    const basis = need("basis");
    expect(totalOf(basis, "grondgebonden")).toBeLessThan(0);
    for (const [code, value] of basis) {
      if (code.startsWith("nultreden")) expect(value).toBeGreaterThan(0);
    }
  });

  test("economic growth: ground-bound owner dwellings first, flats in social rent, little nultreden", () => {
    const basis = need("basis");
    const effect = new Map(
      [...need("economisch-20")].map(([code, value]) => [code, value - basis.get(code)!])
    );
    const all = totalOf(effect, "");
    const types = ["grondgebonden", "appartement zonder lift", "nultreden"];
    const [ground, flats, nultreden] = types.map((type) => totalOf(effect, type));
    expect(ground).toBeGreaterThan(Math.max(flats!, nultreden!));
    expect(totalOf(effect, "grondgebonden/koop")).toBeGreaterThan(ground! / 2);
    const inFlats = [...effect].filter(([code]) => code.startsWith("appartement"));
    const most = inFlats.reduce((a, b) => (b[1] > a[1] ? b : a));
    expect(most[0]).toBe("appartement zonder lift/sociale huur");
    expect(nultreden! / all).toBeCloseTo(0.15, 2);
  });

  test("components that count the same twice, or rest on little, are on in no scenario", () => {
    const used = Object.values(inputs.scenarios).flatMap(({ components }) => components);
    expect(used).not.toContain("vervangingsvraag");
    expect(used).not.toContain("banengroei");
    expect(inputs.components.vervangingsvraag).toMatchObject({ kind: "labour", fill: 0 });
  });

  test("what is chosen claims no publication", () => {
    const { scenarios, components } = heerlen().tables;
    const of = (scenario: string): unknown[] =>
      scenarios
        .filter(({ cells }) => cells.scenario === scenario)
        .map(({ cells }) => [cells.component, cells.value ?? "", cells.status]);
    expect(of("nul")).toEqual([[undefined, "", "afgeleid"]]);
    expect(of("basis")).toEqual([["migratie", "", "gepubliceerd"]]);
    expect(of("migratie")).toEqual([
      ["migratie", "", "gepubliceerd"],
      ["migratie", 26, "gepubliceerd"],
    ]);
    expect(of("brightlands")).toEqual([
      ...["migratie", "pendel", "brightlands"].map((code) => [code, "", "aanname"]),
      ["pendel", 0.2, "gepubliceerd"],
    ]);
    const reading = scenarios.filter(({ cells }) => /cumulatieve lezing/u.test(`${cells.source}`));
    expect([...new Set(reading.map(({ cells }) => cells.scenario))]).toEqual([
      ...["economisch-25", "economisch-20", "brightlands", "asml"],
    ]);
    const plus = scenarios.filter(({ cells }) => cells.scenario === "plusambitie");
    expect(plus.every(({ cells }) => cells.status === "aanname")).toBe(true);
    const jobs = components.find(({ cells }) => cells.parameter === "banen")!;
    expect(jobs.cells.status).toBe("aanname");
    expect(jobs.cells.low).toBeDefined();
  });

  test("every row says where it comes from, and what kind of value it holds", () => {
    for (const rows of Object.values(heerlen().tables)) {
      for (const { cells } of rows) {
        expect(cells.source).toMatch(/\S/u);
        expect(["gepubliceerd", "afgeleid", "aanname"]).toContain(cells.status);
      }
    }
    for (const { source, status } of Object.values(heerlen().scalars)) {
      expect(source).toMatch(/\S/u);
      expect(status).toBeDefined();
    }
  });
});

describe("words of the datasets", () => {
  test("English gives the same values as Dutch, in other words", () => {
    const values = ({ tables }: ReturnType<typeof heerlen>): unknown[] =>
      tables.components.map(({ cells: { source: _source, ...cells } }) => cells);
    expect(values(heerlen(english.heerlen))).toEqual(values(heerlen(dutch.heerlen)));
    expect(heerlen(english.heerlen).tables.components[0]!.cells.source).not.toBe(
      heerlen().tables.components[0]!.cells.source
    );
    expect(Object.keys(english.heerlen.remarks)).toEqual(Object.keys(dutch.heerlen.remarks));
  });

  test("every remark belongs to a figure", () => {
    const keys = heerlen().tables.sources.map(({ cells }) => cells.key);
    expect(keys).toEqual(expect.arrayContaining(Object.keys(dutch.heerlen.remarks)));
  });

  test("an empty dataset gives only what holds anywhere", () => {
    expect(Object.values(empty().tables).flat()).toEqual([]);
    expect(Object.keys(empty().scalars)).toEqual(["discountRate", "fixedShare"]);
  });
});
