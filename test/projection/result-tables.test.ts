import { results as english } from "../../src/locale/en/results";
import { results as dutch } from "../../src/locale/nl/results";
import type { Report } from "../../src/projection/report";
import { makeReport } from "../../src/projection/report";
import type { ResultTable } from "../../src/projection/result";
import { resultTables } from "../../src/projection/result-tables";
import { Session } from "../../src/projection/session";
import type { Assumptions } from "../../src/assumptions/assumptions";
import { largeInputs } from "../assumptions/large-inputs";
import { sampleInputs } from "../assumptions/sample";
import { HEERLEN, reportOf, valueOf } from "./heerlen-report";

/** Other inputs under the assumptions of the example: figures to compare with left out. */
function elsewhere(inputs: Assumptions["inputs"]): Assumptions {
  return {
    ...HEERLEN,
    inputs,
    activeScenario: Object.keys(inputs.scenarios)[0]!,
    sources: [],
    provenance: [],
  };
}

/** Whatever a writer would stumble over. */
function faults({ key, sheet, title, notes, columns, rows, charts }: ResultTable): string[] {
  const headers = columns.map(({ header }) => header.toLowerCase());
  const found: string[] = [];
  const expectThat = (holds: boolean, what: string): void => {
    if (!holds) found.push(`${key}: ${what}`);
  };
  expectThat(/^Woning_R_\w+$/u.test(key), "key");
  expectThat(sheet.length <= 31 && !/[\\/?*[\]:]/u.test(sheet), `sheet ${sheet}`);
  expectThat(title !== "", "title");
  for (const note of notes) expectThat(note.endsWith("."), `note ${note}`);
  expectThat(new Set(headers).size === headers.length, `headers ${headers.join()}`);
  for (const row of rows) {
    expectThat(row.length === columns.length, `row of ${row.length}`);
    row.forEach((value, c) => {
      const number = typeof value === "number";
      expectThat(!number || Number.isFinite(value), `not finite in ${headers[c]!}`);
      const free = key === "Woning_R_Bronnen" || key === "Woning_R_Aansluiting";
      expectThat(
        !number || free || columns[c]!.format !== undefined,
        `no format in ${headers[c]!}`
      );
    });
  }
  for (const { name, alt, title: shown, category, from, to, series } of charts) {
    expectThat(/^woning:[a-z]+$/u.test(name) && shown !== "" && alt.endsWith("."), `chart ${name}`);
    expectThat(from >= 0 && to < rows.length && from <= to, `rows of ${name}`);
    const drawn = [category, ...series.map(({ column }) => column)];
    expectThat(
      drawn.every((column) => column in columns),
      `columns of ${name}`
    );
    const looks = series.map(({ color, dash, marker, pattern, line }) =>
      [color, dash, marker, pattern, line].join()
    );
    expectThat(new Set(looks).size === looks.length, `looks of ${name}`);
  }
  return found;
}

const reports: readonly (readonly [string, Report])[] = [
  ["Heerlen", reportOf(HEERLEN)],
  ["Heerlen in English", reportOf(HEERLEN, english)],
  ["one of every component", reportOf(elsewhere(sampleInputs()))],
  ["many groups, segments and scenarios", reportOf(elsewhere(largeInputs(30, 50, 30)))],
  ["one group, one segment, one scenario", reportOf(elsewhere(largeInputs(1, 1, 1)))],
];

describe("result tables", () => {
  it.each(reports)("of %s can be written", (_, report) => {
    const tables = resultTables(report);
    expect(tables.flatMap(faults)).toEqual([]);
    for (const what of ["key", "sheet"] as const) {
      expect(new Set(tables.map((table) => table[what].toLowerCase())).size).toBe(tables.length);
    }
    for (const { stamp } of tables) expect(stamp).toBe(report.stamp);
  });

  it("keep their keys, in the order of the sheets, in either language", () => {
    const keys = [
      ...["Overzicht", "Inwoners", "Beeld", "Woningtype", "Behoefte", "Woonmilieu"],
      ...["Scenarioeffect", "Huishoudens", "Passendheid", "Aansluiting", "Bronnen", "Beperkingen"],
    ].map((name) => `Woning_R_${name}`);
    for (const [, report] of reports) {
      expect(resultTables(report).map(({ key }) => key)).toEqual(keys);
    }
  });

  it("are stamped with scenario, moment, hash and engine", () => {
    const projection = valueOf(new Session().open(HEERLEN.inputs));
    const runs = valueOf(projection.runAll());
    const moment = new Date(2026, 0, 3, 9, 5);
    const { stamp } = makeReport(HEERLEN, projection, runs, "1.2.3", moment, dutch);
    expect(stamp).toEqual({
      assumptions: projection.hash,
      engine: "1.2.3",
      scenario: "basis",
      moment: "03-01-2026 09:05",
      text: `Actief scenario: basis · aannames ${projection.hash} · rekenkern 1.2.3`,
    });
  });
});
