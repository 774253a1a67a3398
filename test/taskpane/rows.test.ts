import { needPicture } from "../../src/taskpane/results/need-rows";
import { scenarioRows } from "../../src/taskpane/results/scenario-rows";
import { resultTables } from "../../src/projection/result-tables";
import { cellOf, HEERLEN, reportOf } from "../projection/heerlen-report";

const REPORT = reportOf(HEERLEN);
const TABLES = new Map(resultTables(REPORT).map((table) => [table.key, table]));
const { headers } = REPORT.words;

describe("the numbers of the pane are those of the result sheets", () => {
  test("scenarios against the goal", () => {
    const overview = TABLES.get("Woning_R_Overzicht")!;
    const rows = scenarioRows(REPORT);
    expect(rows.map(({ code }) => code)).toEqual(overview.rows.map(([code]) => code));
    for (const { code, name, persons, fromGoal, households, breakEven } of rows) {
      expect(cellOf(overview, [code], headers.scenario)).toBe(name);
      expect(cellOf(overview, [code], headers.persons(2050))).toBe(persons);
      expect(cellOf(overview, [code], headers.fromGoal(2050))).toBe(fromGoal);
      expect(cellOf(overview, [code], headers.householdsChange(2024, 2050))).toBe(households);
      expect(cellOf(overview, [code], headers.breakEven)).toBe(breakEven);
    }
    expect(rows.filter(({ active }) => active).map(({ code }) => code)).toEqual(["basis"]);
  });

  test("the need of every scenario and report year, with its parts", () => {
    const need = TABLES.get("Woning_R_Behoefte")!;
    for (const run of REPORT.runs) {
      for (const year of [2030, 2040, 2050]) {
        const picture = needPicture(REPORT, run, year);
        expect(picture.year).toBe(year);
        expect(picture.rows).toHaveLength(21);
        for (const { segment, value, composition, moving, initial, remark } of picture.rows) {
          const cell = (header: string) => cellOf(need, [run.code, segment, year], header);
          expect(cell(headers.need)).toBe(value);
          expect(cell(headers.composition)).toBe(composition);
          expect(cell(headers.moving)).toBe(moving);
          expect(cell(headers.initial)).toBe(initial);
          expect(cell(headers.remark)).toBe(remark);
        }
      }
    }
  });

  test("from the largest shortage to the largest surplus, with the sum of all", () => {
    const { rows, total } = needPicture(REPORT, REPORT.active, 2050);
    const values = rows.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    // Without frictional vacancy every household more is a dwelling more.
    const { totals } = REPORT.active;
    expect(total.value).toBeCloseTo(totals.at(-1)! - totals[0]!, 6);
    expect(total.value).toBeCloseTo(total.composition + total.moving + total.initial, 6);
  });
});
