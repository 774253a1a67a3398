import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import { datasets as english } from "../../../src/locale/en/datasets";
import { results as englishResults } from "../../../src/locale/en/results";
import { datasets as dutch } from "../../../src/locale/nl/datasets";
import { reconciliationTable } from "../../../src/projection/tables/reconciliation";
import { cellOf, HEERLEN, reportOf } from "../heerlen-report";

const report = reportOf(HEERLEN);
const rows = new Map(report.reconciliation.map((row) => [row.key, row]));

/** Published, computed and what is between them, worked out by hand from the study. */
const COMPARED: readonly (readonly [key: string, computed: number, difference: number])[] = [
  ["inwoners.2023", 87120, 0],
  ["inwoners.verandering", 87120 - 88260, -10],
  ["inwoners.ambitie", 100000, 0],
  ["huishoudens.2023", 45115, -585],
  ["huishoudens.2023.paragraaf-2.2", 45115, -582],
  ["huishoudgrootte.2023", 1.9, 0],
  ["doelgroep.Sted-1", 2415, 0],
  ["doelgroep.Sted-11", 755, 0],
  ["doelgroep.Sub-10", 1330, 0],
  ["doelgroep.totaal", 45115, 5],
  // Owner dwellings of table 2, of which 3,540 and 3,230 are the third and fourth row.
  ["voorraad.koop", (4025 + 7365 + 3540 + 3230 + 2305) / 42210, 20465 / 42210 - 0.47],
  ["passend.1.huishoudens", 17500, 0],
  ["passend.2.huur", 4645, 0],
  ["passend.5.koop", 2305, 0],
  ["passend.1.aandeel", (15565 + 4025) / 17500, 19590 / 17500 - 1.12],
  ["passend.2.aandeel", (4645 + 7365) / 9845, 12010 / 9845 - 1.22],
  ["passend.3.aandeel", (1150 + 3540) / 5445, 4690 / 5445 - 0.86],
  ["passend.4.aandeel", (350 + 3230) / 3405, 3580 / 3405 - 1.05],
  ["passend.5.aandeel", (35 + 2305) / 6440, 2340 / 6440 - 0.36],
  ["scenario.basis.huishoudens", -3795, 0],
  ["scenario.basis.inwoners", -7210.5, 0],
  ["scenario.migratie.huishoudens", -220, 0],
  ["scenario.migratie.inwoners", -418, 0],
  ["scenario.pendel.huishoudens", -3795 + 9675, 105],
  ["scenario.pendel.inwoners", 5880 * 1.9, 199.5],
  ["scenario.brightlands.huishoudens", 6500, 105],
  ["scenario.brightlands.inwoners", 6500 * 1.9, 199.5],
  ["scenario.asml.huishoudens", 8500, 105],
  ["scenario.asml.inwoners", 8500 * 1.9, 199.5],
  ["migratiecorrectie.jaren.basis", 10, 0],
  ["migratiecorrectie.jaren.migratie", 26, 0],
  ["pendel.aandeel.nu", 0.25 + 5910 / 75300, 0.25 + 5910 / 75300 - 0.33],
  ["pendel.doel-20.aandeel", 0.2, 0],
  ["pendel.doel-20.huishoudens", 9675, 0],
  ["pendel.doel-25.aandeel", 0.25, 0],
  ["pendel.doel-25.huishoudens", 5910, 0],
  ["economisch.aandeel.midden-hoog-inkomen", 2 / 3, 2 / 3 - 0.6667],
  ["nieuwe-banen.laag", 3500, 0],
  ["nieuwe-banen.hoog", 6000, 0],
  ["studenten.woningen.nu", 350, 0],
  ["studenten.woningen.gepland", 550, 0],
  ["programma.aandeel.vast", 0.8, 0],
  ["programma.aandeel.flexibel", 0.2, 0],
];
/** What does not close, beside the demand for housing with care. */
const MISSED = [
  "inwoners.verandering",
  "huishoudens.2023",
  "huishoudens.2023.paragraaf-2.2",
  "doelgroep.totaal",
  "voorraad.koop",
  "scenario.pendel.huishoudens",
  "scenario.pendel.inwoners",
  "scenario.brightlands.huishoudens",
  "scenario.brightlands.inwoners",
  "scenario.asml.huishoudens",
  "scenario.asml.inwoners",
];
const CARE = [2030, 2040].flatMap((year) =>
  ["laag", "hoog"].map((end) => [year, `geclusterd.vraag.${year}.${end}`] as const)
);

describe("reconciliation of Heerlen", () => {
  test.each(COMPARED)("%s", (key, computed, difference) => {
    const row = rows.get(key)!;
    expect(Math.abs(row.computed! - computed)).toBeLessThan(1e-6);
    expect(Math.abs(row.difference! - difference)).toBeLessThan(1e-6);
    expect(row.verdict).toBe(MISSED.includes(key) ? "missed" : "reached");
  });

  // The sums of note 4 that the study leads to: 7,720-8,250 and 8,360-9,710.
  test.each([
    [2030, 3710, [7720, 8250]],
    [2040, 4150, [8360, 9710]],
  ])("demand for nultreden in %d, clustered ones included", (year, regular, sums) => {
    const run = report.runs.find(({ code }) => code === "basis")!;
    const { segments } = HEERLEN.inputs;
    const need = run.need.find((table) => table.year === year)!.value;
    const nultreden = need.filter((_, i) => segments[i % segments.length]!.type === "nultreden");
    // The share of nultreden in the stock is an assumption of the example: 18%.
    const model = 0.18 * 45115 + nultreden.reduce((total, value) => total + value, 0);
    ["laag", "hoog"].forEach((end, i) => {
      const row = rows.get(`geclusterd.vraag.${year}.${end}`)!;
      expect(row.computed).toBeCloseTo(model - regular, 6);
      expect(row.difference).toBeCloseTo(model - sums[i]!, 6);
      expect(row.verdict).toBe("missed");
      expect(row.remark).toContain(sums[i]!.toLocaleString("nl-NL"));
    });
  });

  test("every figure has a row with a test or a reason, in the order of the sources", () => {
    expect(report.reconciliation.map(({ key }) => key)).toEqual(
      HEERLEN.sources.map(({ key }) => key)
    );
    for (const { test: text, remark, verdict } of rows.values()) {
      expect(text + remark).toMatch(/\S/u);
      if (verdict !== "reached") expect(remark).toMatch(/\.$/u);
    }
  });

  test("the verdicts add up", () => {
    const keys = (verdict: string): string[] =>
      [...rows.values()].filter((row) => row.verdict === verdict).map(({ key }) => key);
    expect(keys("reached")).toHaveLength(62);
    expect(keys("missed").sort()).toEqual([...MISSED, ...CARE.map(([, key]) => key)].sort());
    expect(keys("not-in-model")).toHaveLength(37);
    expect(keys("not-in-model")).toEqual(
      expect.arrayContaining(["inwoners.2014", "medtech.banen", "monitor.vernieuwing.jaren"])
    );
  });

  test("numbers are finite, and only where something was compared", () => {
    for (const { test: text, computed, difference, tolerance, verdict } of rows.values()) {
      const numbers = [computed, difference, tolerance];
      const compared = verdict !== "not-in-model";
      expect(text !== "").toBe(compared);
      expect(numbers.every((n) => (compared ? Number.isFinite(n) : n === null))).toBe(true);
    }
  });

  test("percentages are reached within half of their last digit", () => {
    expect(rows.get("passend.5.aandeel")!.test).toBe(
      "passendheid; hoogste inkomens; tolerantie 0,005"
    );
    expect(rows.get("passend.5.aandeel")!.tolerance).toBe(0.005);
  });
});

describe("remarks of the example", () => {
  test("stand for the same figures in both languages, and for figures that exist", () => {
    const keys = Object.keys(dutch.heerlen.figures);
    expect(Object.keys(english.heerlen.figures).sort()).toEqual([...keys].sort());
    expect([...rows.keys()]).toEqual(expect.arrayContaining(keys));
    const tests = (words: typeof dutch.heerlen): unknown[] =>
      heerlen(words).tables.sources.map(({ cells }) => cells.test);
    expect(tests(english.heerlen)).toEqual(tests(dutch.heerlen));
  });

  test.each([
    ["doelgroep.totaal", "31 doelgroepen"],
    ["scenario.basis.huishoudens", "Progneff 2021"],
    ["scenario.migratie.huishoudens", "noemt deze huishoudens inwoners"],
    ["scenario.pendel.huishoudens", "5.880; tabel 3 drukt 5.775"],
    ["scenario.brightlands.huishoudens", "6.500 tegenover 6.395"],
    ["scenario.asml.huishoudens", "8.500 tegenover 8.395"],
    ["passend.1.huishoudens", "42.635 huishoudens en 42.210 woningen"],
    ["inwoners.verandering", "1.140"],
    ["huishoudens.verandering", "990 huishoudens bij, de kale prognose daalt met 232"],
    ["huishoudens.2023", "45.700 als 45.697"],
  ])("%s is explained: %s", (key, text) => {
    expect(rows.get(key)!.remark).toContain(text);
  });
});

describe("the table of reconciliation", () => {
  test("has a row a figure, and says how many are reached", () => {
    const table = reconciliationTable(report);
    expect(table).toMatchObject({ key: "Woning_R_Aansluiting", sheet: "Aansluiting", charts: [] });
    expect(table.columns.map(({ header }) => header)).toEqual([
      "Sleutel",
      "Gepubliceerd",
      "Berekend",
      "Verschil",
      "Oordeel",
      "Eenheid",
      "Jaar",
      "Plaats",
      "Toets",
      "Opmerking",
    ]);
    expect(table.rows).toHaveLength(114);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect(table.notes[0]).toContain("62 keer haalt");
    // Figures that an analyst copied, by the first word of their test.
    const copied = /^(?:doelgroep|inkomensgroep \p{L}+|(?:rest van )?invoer|parameter[\p{L} ]*);/u;
    const inputs = table.rows.filter((row) => row[4] === "haalt" && copied.test(String(row[8])));
    const [all, echoes, outcomes] = [62, inputs.length, 62 - inputs.length];
    expect(table.notes[0]).toContain(
      `${all} keer haalt het model het cijfer (${echoes} keer is dat cijfer zelf invoer, ${outcomes} keer een berekende uitkomst)`
    );
    expect(echoes).toBeGreaterThan(outcomes);
    expect(table.notes[0]).toContain("15 keer is er een verschil");
    expect(table.notes[0]).toContain("37 keer");
    const at = (key: string, header: string): unknown => cellOf(table, [key], header);
    expect(at("doelgroep.totaal", "Oordeel")).toBe("verschil");
    expect(at("doelgroep.totaal", "Jaar")).toBe(2024);
    expect(at("scenario.basis.huishoudens", "Jaar")).toBe("2024-2050");
    expect(at("scenario.basis.huishoudens", "Verschil")).toBe(0);
    expect(at("scenario.asml.huishoudens", "Verschil")).toBeCloseTo(105, 6);
    expect(at("monitor.vernieuwing.jaren", "Gepubliceerd")).toBe("2-4");
    expect(at("monitor.vernieuwing.jaren", "Berekend")).toBeNull();
    expect(at("monitor.vernieuwing.jaren", "Oordeel")).toBe("niet in het model");
  });

  test("in English differs in its words alone", () => {
    const table = reconciliationTable({ ...report, words: englishResults });
    expect(table.notes[0]).toContain("computed outcomes), differs in 15, and 37");
    expect(table.rows.map((row) => row[2])).toEqual(
      reconciliationTable(report).rows.map((row) => row[2])
    );
    expect(cellOf(table, ["doelgroep.totaal"], "Verdict")).toBe("differs");
  });
});
