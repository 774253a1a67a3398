import fc from "fast-check";
import { assumptionsHash } from "../../src/assumptions/hash";
import type { NameState } from "../../src/assumptions/grid";
import { readAssumptions } from "../../src/assumptions/read";
import type { Assumptions } from "../../src/assumptions/assumptions";
import { wordNotice } from "../../src/assumptions/wording";
import { LIMITS } from "../../src/model/inputs";
import { arbitraryInputs } from "./arbitrary-inputs";
import type { Cells } from "./cells";
import { cellsOf, gridsOf, setCell } from "./cells";
import { largeInputs } from "./large-inputs";
import { sampleInputs } from "./sample";

function read(cells: Cells, states: readonly [string, NameState][] = []): Assumptions {
  const found = readAssumptions(gridsOf(cells, states));
  if (!found.ok) throw new Error(JSON.stringify(found.problems.slice(0, 5)));
  return found.value;
}
const sample = (): Cells => cellsOf(sampleInputs(), "hoog");

describe("readAssumptions", () => {
  it("reads cells back into the inputs they were written from", () => {
    const found = read(sample());
    expect(found.inputs).toEqual(sampleInputs());
    expect(found).toMatchObject({ activeScenario: "hoog", discountRate: 0.0225, fixedShare: 0.8 });
    expect(found.notices).toEqual([]);
  });

  it("reads any valid inputs back", () => {
    fc.assert(
      fc.property(arbitraryInputs, (inputs) => {
        const [scenario] = Object.keys(inputs.scenarios);
        const found = read(cellsOf(inputs, scenario!));
        expect(found.inputs).toEqual(inputs);
        expect(assumptionsHash(found.inputs)).toBe(assumptionsHash(inputs));
      }),
      // Generated step by step, inputs shrink too slowly to be worth it.
      { numRuns: 200, endOnFailure: true }
    );
  });

  it("takes codes and headers in any case, with other spaces and accents", () => {
    const cells = sample();
    cells.get("Woning_Doelgroepen")![0]![3] = " Inkomèns ";
    setCell(cells, "Woning_Doelgroepen", 1, "levensfase", "  JONG ");
    setCell(cells, "Woning_Componenten", 1, "profiel", "Migratie");
    setCell(cells, "Woning_Componenten", 1, "soort", "Migratie correctie");
    setCell(cells, "Woning_Scenarios", 3, "component", "MIGRATIE");
    setCell(cells, "Woning_Scenario", 0, "hoog", "Hoog");
    expect(read(cells).inputs).toEqual(sampleInputs());
  });

  it("skips blank rows and leaves columns of the analyst alone", () => {
    const cells = sample();
    for (const rows of cells.values()) {
      if (rows.length < 2) continue;
      rows[0]!.push("eigen notitie");
      rows.slice(1).forEach((row) => row.push({ error: "#N/A" }));
      rows.splice(
        2,
        0,
        rows[0]!.map(() => "  ")
      );
    }
    const found = read(cells);
    expect(found.inputs).toEqual(sampleInputs());
    expect(found.notices).toEqual([]);
  });

  it("takes kind and profile from any row of a component", () => {
    const cells = sample();
    for (const row of [2, 3]) {
      setCell(cells, "Woning_Componenten", row, "soort", null);
      setCell(cells, "Woning_Componenten", row, "profiel", null);
    }
    expect(read(cells).inputs.components["migratie"]).toEqual(
      sampleInputs().components["migratie"]
    );
  });

  it("gives shares by income set to every group that has it, those of a group first", () => {
    const cells = sample();
    cells.set("Woning_Inkomensverdeling", [
      ["doelgroep of inkomens", "laag", "midden", "hoog"],
      ["midden en hoog", null, 0.9, 0.1],
      ["hoog, midden en laag", 0.5, 0.3, 0.2],
      ["J2", null, 0.4, 0.6],
    ]);
    expect(read(cells).inputs.groups).toEqual(sampleInputs().groups);
    cells.get("Woning_Inkomensverdeling")!.pop();
    expect(read(cells).inputs.groups[1]!.sigma).toEqual({ midden: 0.9, hoog: 0.1 });
  });

  it("reads what later steps need", () => {
    const cells = sample();
    cells.set("Woning_Programma", [
      ["plan", "woonmilieu", "segment", "jaar", "woningen", "hardheid", "kans"],
      ["Noord", "Stad", "huis/koop", 2028, -12, "zacht", 0.4],
    ]);
    cells.set("Woning_Bronnen", [
      ["sleutel", "waarde", "eenheid", "jaar", "plaats", "bron", "status"],
      ["h", 900, "huishoudens", 2023, "tabel 1", "onderzoek", "gepubliceerd"],
    ]);
    cells.set("Woning_Aannames", [
      ["naam", "laag", "hoog", "bron", "status"],
      ["Woning_Frictieleegstand", 0.01, 0.03, "eigen", "aanname"],
      ["iets van mijzelf", null, null, null, null],
    ]);
    setCell(cells, "Woning_Componenten", 1, "laag", 35);
    const found = read(cells);
    expect(found.programme).toEqual([
      {
        plan: "Noord",
        neighbourhood: "",
        milieu: "stad",
        segment: "huis/koop",
        year: 2028,
        dwellings: -12,
        hardness: "soft",
        probability: 0.4,
      },
    ]);
    expect(found.sources).toEqual([
      {
        key: "h",
        value: 900,
        unit: "huishoudens",
        year: "2023",
        place: "tabel 1",
        test: null,
        remark: "",
        source: "onderzoek",
        status: "gepubliceerd",
      },
    ]);
    expect(found.ranges).toEqual([
      { path: ["frictionalVacancy"], low: 0.01, high: 0.03 },
      { path: ["components", "migratie", "trend"], low: 35, high: null },
    ]);
    expect(found.provenance).toContainEqual({
      place: { name: "Woning_Bronnen", sheet: "Bronnen", cell: "H4" },
      subject: "h",
      value: 900,
      unit: "huishoudens",
      source: "onderzoek",
      status: "gepubliceerd",
    });
  });

  it("knows the cell of every input", () => {
    const { placeOf } = read(sample());
    const cell = (...path: (string | number)[]): string => {
      const { sheet, cell: address } = placeOf(path);
      return `${sheet} ${address}`;
    };
    expect(cell("groups", 1, "h0")).toBe("Doelgroepen F5");
    expect(cell("groups", 1, "sigma", "hoog")).toBe("Inkomensverdeling E4");
    expect(cell("transitions", "jong", "oud")).toBe("Levensloop I4");
    expect(cell("forecast", "controlTotals", "2034")).toBe("Prognose C5");
    expect(cell("profiles", "werk", 2)).toBe("Instroomprofielen G6");
    expect(cell("O", 2, 1)).toBe("Bewoning F6");
    expect(cell("stockMargins", 1, "classes", 1, "stock")).toBe("Voorraad G7");
    expect(cell("components", "campus", "jobs", "2028")).toBe("Componenten G11");
    expect(cell("components", "vacatures", "lambda", "oud")).toBe("Levensloop E5");
    expect(cell("scenarios", "hoog", "overrides", "pendel", "p1")).toBe("Scenarios G14");
    expect(cell("householdSize", "2034")).toBe("Huishoudgrootte_Eindjaar B3");
    expect(cell("affordability", "shares", "midden", 1)).toBe("Betaalbaarheid G5");
  });
});

describe("notices", () => {
  it("report a table that has outgrown its name, a totals row and a header that is nearly right", () => {
    const cells = sample();
    cells.get("Woning_Segmenten")!.push(["Totaal", null, null, null, 12, null, null]);
    cells.get("Woning_Doelgroepen")![0]![6] = "statis";
    const grids = new Map(gridsOf(cells));
    const state = grids.get("Woning_Prognose")!;
    if (state.state !== "range") throw new Error("no range");
    const outgrown = { name: "$B$3:$C$4", table: "tbl_Prognose" };
    grids.set("Woning_Prognose", { state: "range", grid: { ...state.grid, outgrown } });
    const found = readAssumptions(grids);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    expect(found.value.inputs).toEqual(sampleInputs());
    expect(found.value.notices.map(({ code, place }) => [code, place.name, place.cell])).toEqual([
      ["near-header", "Woning_Doelgroepen", "H3"],
      ["outgrown", "Woning_Prognose", null],
      ["totals-row", "Woning_Segmenten", "B7"],
    ]);
    for (const notice of found.value.notices) {
      expect(wordNotice(notice, "nl")).toContain(notice.place.name);
      expect(wordNotice(notice, "en")).toContain(notice.place.name);
    }
  });
});

describe("limits", () => {
  const { groups, segments, scenarios } = LIMITS;
  it("reads the largest workbook that is allowed", () => {
    const inputs = largeInputs(groups, segments, scenarios);
    const found = read(cellsOf(inputs, "s0"));
    expect(found.inputs.groups).toHaveLength(groups);
    expect(assumptionsHash(found.inputs)).toBe(assumptionsHash(inputs));
  });

  it.each([
    [groups + 3, 3, 1, "Woning_Doelgroepen", groups],
    [3, segments + 1, 1, "Woning_Segmenten", segments],
    [3, 3, scenarios + 1, "Woning_Scenarios", scenarios],
  ])("refuses %i groups, %i segments, %i scenarios", (G, S, C, name, limit) => {
    const found = readAssumptions(gridsOf(cellsOf(largeInputs(G, S, C), "s0")));
    const problems = found.ok ? [] : found.problems;
    expect(problems.map(({ code, place, data }) => [code, place.name, data])).toEqual([
      ["too-many", name, expect.objectContaining({ limit, count: limit + (G > groups ? 3 : 1) })],
    ]);
  });
});
