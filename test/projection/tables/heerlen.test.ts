import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import { templateLayout } from "../../../src/assumptions/template";
import { resultTables } from "../../../src/projection/result-tables";
import type { ResultTable } from "../../../src/projection/result";
import { cellOf, HEERLEN, reportOf } from "../heerlen-report";

const report = reportOf(HEERLEN);
const tables = new Map(resultTables(report).map((table) => [table.key, table]));
const table = (name: string): ResultTable => tables.get(`Woning_R_${name}`)!;
const number = (name: string, texts: readonly (string | number)[], header: string): number =>
  cellOf(table(name), texts, header) as number;

describe("Heerlen as tables", () => {
  // Table 3 of the study, and model.md: 5,880 where it prints 5,775.
  it.each([
    ["nul", -6029.375],
    ["basis", -3795],
    ["migratie", -220],
    ["economisch-20", 5880],
    ["brightlands", 6500],
    ["asml", 8500],
  ])("overview: %s changes by %d households", (code, change) => {
    const at = (header: string): number => number("Overzicht", [code], header);
    expect(at("Verandering huishoudens 2024-2050")).toBeCloseTo(change, 6);
    expect(at("Huishoudens 2050 t.o.v. scenario basis")).toBeCloseTo(change + 3795, 6);
    expect(at("Verandering inwoners 2024-2050")).toBeCloseTo(change * 1.9, 6);
    expect(at("Inwoners 2050 t.o.v. doel")).toBeCloseTo(87120 + change * 1.9 - 100000, 6);
    expect(at("Inwoners te kort tot doel 2050")).toBeCloseTo(
      Math.max(0, 100000 - 87120 - change * 1.9),
      6
    );
  });

  it("overview: the goal breaks even at the size that was worked out by hand", () => {
    const header = "Huishoudgrootte waarbij doel net gehaald wordt (personen)";
    // (100,000 - 87,120 + 45,115 x 1.9) / 53,615
    expect(number("Overzicht", ["asml"], header)).toBeCloseTo(98598.5 / 53615, 9);
    expect(table("Overzicht").notes[0]).toBe(
      "Doel: 100.000 inwoners. 2 van de 8 scenario's halen dit in het eindjaar."
    );
  });

  it("inhabitants: a row a year, the goal beside every scenario", () => {
    const { rows, columns, charts } = table("Inwoners");
    expect(rows.map(([year]) => year)).toEqual(Array.from({ length: 27 }, (_, t) => 2024 + t));
    expect(rows.every((row) => row.at(-1) === 100000)).toBe(true);
    expect(number("Inwoners", [2050], "basis (inwoners)")).toBeCloseTo(79909.5, 6);
    expect(columns.at(-1)!.header).toBe("Inwonersdoel (personen)");
    const [chart] = charts;
    expect(chart!.series).toHaveLength(9);
    expect(chart!.alt).toContain("Plusambitie: alles samen, met studenten met 111.012 inwoners");
    expect(chart!.min).toBeLessThan(75664);
    expect(chart!.max).toBeGreaterThan(111012);
  });

  it("need: adds up to the change in households, and says what a surplus is", () => {
    const { rows, notes } = table("Behoefte");
    expect(rows).toHaveLength(8 * 21 * 3);
    const basis = rows.filter(([code, , , , , year]) => code === "basis" && year === 2050);
    const total = basis.reduce((sum, row) => sum + (row[6] as number), 0);
    expect(total).toBeCloseTo(-3795, 6);
    for (const row of rows) {
      const [need, composition, moving, initial] = row.slice(6, 10) as number[];
      expect(need).toBeCloseTo(composition! + moving! + initial!, 9);
      expect(String(row.at(-1)).startsWith("overschot")).toBe(need! < 0);
    }
    expect(notes.join(" ")).toContain("niet vanzelf sloop");
    expect(
      cellOf(table("Behoefte"), ["plusambitie", "nultreden/middenhuur", 2050], "Opmerking")
    ).toMatch(/^\d{3}% van de voorraad: een voorkeur, geen voorspelling$/u);
  });

  it("need by milieu: adds up to the need", () => {
    const by = table("Woonmilieu").rows.filter(
      ([code, , segment, year]) =>
        code === "asml" && segment === "nultreden/sociale huur" && year === 2040
    );
    expect(by.map(([, milieu]) => milieu)).toEqual(["stedelijk", "suburbaan"]);
    const total = by.reduce((sum, row) => sum + (row[4] as number), 0);
    expect(total).toBeCloseTo(
      number("Behoefte", ["asml", "nultreden/sociale huur", 2040], "Behoefte (woningen)"),
      9
    );
  });

  it("pictures: shortage and surplus apart, with the findings of the study", () => {
    const byCode = (code: string): number =>
      number("Behoefte", ["basis", code, 2050], "Behoefte (woningen)");
    for (const [code, shortage, surplus] of table("Beeld").rows as [string, number, number][]) {
      const expected = byCode(code);
      expect([shortage, surplus]).toEqual(expected < 0 ? [null, expected] : [expected, null]);
    }
    const need = (type: string): number =>
      number("Woningtype", [type], "Tekort (woningen)") +
      number("Woningtype", [type], "Overschot (woningen)");
    expect(need("nultreden")).toBeGreaterThan(1500);
    expect(need("grondgebonden")).toBeLessThan(-4000);
    expect(table("Woningtype").charts[0]!.alt).toContain("het tekort aan nultreden");
    const [shortage, surplus] = table("Beeld").charts[0]!.series;
    expect([shortage!.pattern, surplus!.pattern]).toEqual([undefined, "wdUpDiag"]);
  });

  it("scenario effect: what differs from the reference", () => {
    const { columns, rows } = table("Scenarioeffect");
    expect(columns.map(({ header }) => header)).not.toContain("basis (woningen)");
    const at = columns.findIndex(({ header }) => header === "economisch-20 (woningen)");
    const total = rows.reduce((sum, row) => sum + (row[at] as number), 0);
    expect(total).toBeCloseTo(9675, 6);
  });

  it("fit: table 2 now, and later under more households with high incomes", () => {
    const { rows } = table("Passendheid");
    expect(rows.map((row) => row[2])).toEqual([
      ...[(15565 + 4025) / 17500, (4645 + 7365) / 9845, (1150 + 3540) / 5445],
      ...[(350 + 3230) / 3405, (35 + 2305) / 6440],
    ]);
    expect(number("Passendheid", ["hoogste inkomens"], "asml, 2050 (%)")).toBeLessThan(0.3);
    expect(table("Passendheid").charts[0]!.series.at(-1)).toMatchObject({ line: true });
  });

  it("sources: every row that is used, counted by status", () => {
    const { rows, notes } = table("Bronnen");
    expect(rows.some((row) => row[2] === "Woning_Bronnen")).toBe(false);
    const of = (status: string): number =>
      rows.reduce((sum, row) => sum + (row[7] === status ? (row[4] as number) : 0), 0);
    const used = HEERLEN.provenance.filter(({ place }) => place.name !== "Woning_Bronnen");
    expect(of("gepubliceerd") + of("afgeleid") + of("aanname")).toBe(used.length);
    expect(notes[0]).toContain(`zijn er ${of("gepubliceerd")} gepubliceerd`);
    expect(notes[0]).toContain(`${of("aanname")} een aanname`);
    // The guide of the workbook counts the very same.
    const [guide] = templateLayout(heerlen()).sheets;
    const shown = [...guide!.rows.values()].map((row) => [row.get(1)?.value, row.get(3)?.value]);
    for (const status of ["gepubliceerd", "afgeleid", "aanname"]) {
      expect(shown).toContainEqual([status, `${of(status)} regels`]);
    }
    expect(rows.some((row) => row[2] === "Woning_Huishoudgrootte_Eindjaar")).toBe(false);
    const matrix = rows.filter((row) => row[2] === "Woning_Voorkeuren");
    expect(matrix.map((row) => [row[3], row[4], row[7]])).toEqual([
      ["Sted-1 t/m Sub-10", 21, "aanname"],
    ]);
    const share = rows.find((row) => row[3] === "pendel, aandeel nu");
    expect(share?.[5]).toBeCloseTo(0.25 + 5910 / 75300, 9);
    expect(share?.[7]).toBe("afgeleid");
    expect(rows.find((row) => row[2] === "Woning_Huishoudgrootte")?.slice(3, 8)).toEqual([
      ...["Huishoudgrootte", 1, 1.9, "personen per huishouden", "gepubliceerd"],
    ]);
  });
});
