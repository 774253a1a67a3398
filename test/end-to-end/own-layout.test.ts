import { temporaryFolder, woning } from "../cli/command-line";
import type { Json } from "./heerlen";
import { differences, numbersOf } from "./heerlen";
import type { Edit } from "./readers";
import { edited } from "./readers";

const at = temporaryFolder();
const template = at("heerlen.xlsx");
const TABLES = ["Doelgroepen", "Segmenten", "Voorraad", "Componenten", "Scenarios", "Bewoning"];
type Row = Readonly<Record<string, Json>>;

beforeAll(() => {
  expect(woning("template", template).code).toBe(0);
});

/** The figures of `run --json` by what they are of, whatever the order in which they are printed. */
function byKey(file: string): Readonly<Record<string, Json>> {
  const { scenarios, fit } = numbersOf(file) as unknown as {
    readonly scenarios: readonly ({ code: string } & Record<string, readonly Row[]>)[];
    readonly fit: readonly Row[];
  };
  const rows = scenarios.flatMap(({ code, households, persons, need }) =>
    [households!, persons!, need!].flatMap((list, i) =>
      list.map((row): [string, Row] => [`${code} ${i} ${labels(row)}`, row])
    )
  );
  const all = [...rows, ...fit.map((row): [string, Row] => [`fit ${labels(row)}`, row])];
  expect(new Set(all.map(([key]) => key)).size).toBe(all.length);
  return Object.fromEntries(all);
}

function labels(row: Row): string {
  const { group, segment, milieu, scenario, incomeGroup, year } = row;
  return JSON.stringify([group, segment, milieu, scenario, incomeGroup, year]);
}

test("columns in another order give the same version of the assumptions and the same figures", () => {
  const file = edited(
    template,
    at("kolommen.xlsx"),
    ...TABLES.map((name): Edit => ["reverse_columns", `Woning_${name}`])
  );
  expect(differences(numbersOf(template), numbersOf(file))).toEqual([]);
});

test("sorted rows give the same figures by group, segment and year", () => {
  const file = edited(
    template,
    at("rijen.xlsx"),
    ["sort_rows", "Woning_Doelgroepen", "code"],
    ["sort_rows", "Woning_Segmenten", "code"],
    ["sort_rows", "Woning_Bewoning", "doelgroep"],
    ["sort_rows", "Woning_Voorkeuren", "doelgroep"],
    ["sort_rows", "Woning_Bronnen", "sleutel"]
  );
  const figures = byKey(template);
  expect(Object.keys(figures).length).toBeGreaterThan(1500);
  expect(differences(figures, byKey(file))).toEqual([]);
});

const GROUP = "Land-1";
const OUTGROWN = ["Doelgroepen", "Instroomprofielen", "Bewoning", "Voorkeuren"];

test("a group typed below the tables counts, and every outgrown name is reported", () => {
  const like = (name: string, more: Record<string, Json>): Edit => [
    "outgrow",
    `Woning_${name}`,
    "Sub-9",
    more,
  ];
  const file = edited(
    template,
    at("groep.xlsx"),
    ["put", "Inkomensverdeling", "A10", GROUP],
    ["put", "Inkomensverdeling", "B10", 0.5],
    ["put", "Inkomensverdeling", "C10", 0.3],
    ["put", "Inkomensverdeling", "D10", 0.2],
    like("Doelgroepen", {
      code: GROUP,
      woonmilieu: "landelijk",
      inkomens: "laag, midden en hoog",
      huishoudens: 100,
    }),
    ...OUTGROWN.slice(1).map((name) => like(name, { doelgroep: GROUP }))
  );
  const said = woning("check", file);
  expect(said).toMatchObject({ code: 0 });
  for (const name of OUTGROWN) {
    expect(said.notes).toMatch(new RegExp(`groter dan de naam Woning_${name} .* hele tabel`));
  }
  const figures = byKey(file);
  const of = (year: number) =>
    Object.values(figures).find((row) => {
      const { group, year: found } = row as Row;
      return group === GROUP && found === year;
    }) as Row;
  // Nobody enters the last phase of a milieu of its own; each year 8.5% of the households dissolve.
  expect(of(2030)["value"]).toBeCloseTo(100 * 0.915 ** 6, 9);
  expect(of(2050)["value"]).toBeCloseTo(100 * 0.915 ** 26, 9);
});

test("a source typed below the table is among the published figures, and reported", () => {
  const key = "eigen.telling";
  const file = edited(template, at("bron.xlsx"), [
    "outgrow",
    "Woning_Bronnen",
    "inwoners.2014",
    { sleutel: key, waarde: 88001, opmerking: "Eigen telling" },
  ]);
  expect(woning("check", file).notes).toContain("groter dan de naam Woning_Bronnen");
  const keys = (book: string) =>
    (numbersOf(book)["reconciliation"] as readonly Row[]).map((row) => row["key"]);
  expect(keys(file)).toEqual([...keys(template), key]);
});
