import { readFileSync } from "node:fs";
import { join } from "node:path";
import { heerlen } from "../../../src/assumptions/datasets/heerlen";

/** The figures as they were taken from the study, independently of the dataset. */
const FIGURES = readFileSync(join(__dirname, "published-figures.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [key, value, unit, year, ...place] = line.split(",");
    return { key: key!, value: value!, unit: unit!, year: year!, place: place.join(",") };
  });
const UNITS: Readonly<Record<string, string>> = {
  households: "huishoudens",
  persons: "personen",
  "persons per household": "personen per huishouden",
  dwellings: "woningen",
  jobs: "banen",
  "jobs per year": "banen per jaar",
  years: "jaar",
  hectare: "hectare",
  fraction: "aandeel",
  "fraction per year": "aandeel per jaar",
  "fraction of owner stock": "aandeel van de koopvoorraad",
  ratio: "woningen per huishouden",
};
const rows = new Map(heerlen().tables.sources.map(({ cells }) => [cells.key, cells]));

describe("published figures of Heerlen", () => {
  test("every figure is there once, and nothing else", () => {
    expect(heerlen().tables.sources).toHaveLength(FIGURES.length);
    expect([...rows.keys()].sort()).toEqual(FIGURES.map(({ key }) => key).sort());
  });

  test.each(FIGURES)("$key", ({ key, value, unit, year, place }) => {
    const row = rows.get(key)!;
    expect(String(row.value)).toBe(String(Number.isNaN(Number(value)) ? value : Number(value)));
    expect(String(row.year)).toBe(year);
    expect(row.status).toBe("gepubliceerd");
    expect(row.source).toContain("Verkenning plusambitie woningbouw in Heerlen in 2050");
    const [, section] = /^(\d\.\d)/u.exec(place) ?? [];
    const [, table] = /table (\d)/u.exec(place) ?? [];
    const [, note] = /note (\d)/u.exec(place) ?? [];
    const [, figure] = /figure (\d)/u.exec(place) ?? [];
    if (section) expect(row.place).toContain(`§ ${section}`);
    if (table) expect(row.place).toContain(`tabel ${table}`);
    if (note) expect(row.place).toContain(`noot ${note}`);
    if (figure) expect(row.place).toContain(`figuur ${figure}`);
    expect(row.unit).toBe(UNITS[unit]);
  });

  test("target groups are described as in table 1", () => {
    expect(rows.get("doelgroep.Sted-4")!.place).toBe(
      "tabel 1: stedelijk, gezinnen, laag en midden"
    );
    expect(rows.get("passend.2.koop")!.place).toBe(
      "tabel 2: lage inkomens zonder passend toewijzen, koop € 116.000 tot € 211.200"
    );
  });
});
