import type { ResultTable } from "../../src/projection/result";
import { buildWorkbook } from "../../src/xlsx/build";
import { planResult } from "../../src/projection/placement/result-plan";
import { statusContent } from "../../src/xlsx/result-status";
import { writeResults } from "../../src/xlsx/write-results";
import { checkPackage } from "./package-check";
import { households, need, population } from "./sample-results";
import { seenByOpenpyxl, sheetOf } from "./support/openpyxl";
import { partText, replaced, withPart } from "./support/parts";

const base = buildWorkbook({
  title: "t",
  description: "d",
  sheets: [{ name: "A", widths: [], rows: new Map(), tables: [], names: [], validations: [] }],
});
const SHEET = "xl/worksheets/sheet2.xml";

function cells(bytes: Uint8Array, title: string): Readonly<Record<string, unknown>> {
  expect(checkPackage(bytes)).toEqual([]);
  return sheetOf(seenByOpenpyxl(bytes), title).cells;
}

describe("the plan of a result sheet", () => {
  test("puts charts beside a narrow table and freezes its header", () => {
    const plan = planResult(population());
    expect(plan).toMatchObject({ headerRow: 7, freezeRows: 7, freezeColumns: 0 });
    expect(plan.charts).toMatchObject([{ column: 5, row: 6 }]);
  });

  test("puts charts above a wide table, beside each other, and freezes nothing", () => {
    const plan = planResult(need());
    expect(plan).toMatchObject({ headerRow: 25, freezeRows: 0, freezeColumns: 0 });
    expect(plan.charts).toMatchObject([{ column: 0, offset: 0, row: 5 }, { row: 5 }]);
    expect(plan.charts[1]!.column).toBeGreaterThan(2);
  });

  test("keeps the first column of a wide table in sight", () => {
    expect(planResult({ ...need(), charts: [] })).toMatchObject({
      headerRow: 6,
      freezeRows: 6,
      freezeColumns: 1,
    });
  });
});

describe("the status", () => {
  test.each([
    [{ exists: true, value: "abc" }, "actueel"],
    [{ exists: true, value: "ABC" }, "actueel"],
    [{ exists: true, value: "abd" }, "verouderd"],
    [{ exists: true, value: null }, "onbekend"],
  ])("of %j is %s", (stand, value) => {
    expect(statusContent("abc", stand)).toEqual({
      value,
      formula:
        'IF(ISERROR(Woning_Stand),"onbekend",IF(Woning_Stand="","onbekend",IF(Woning_Stand="abc","actueel","verouderd")))',
    });
  });

  test("is a word where the workbook has no such name", () => {
    expect(statusContent("abc", { exists: false, value: null })).toEqual({ value: "onbekend" });
  });
});

describe("a rerun", () => {
  const table = households({ groups: 4 });
  const first = writeResults(base, [{ ...table, notes: ["Eerste.", "Tweede."] }]).bytes;
  const withNotes = (...notes: string[]): ResultTable => ({ ...table, notes });

  test("fits other notes into the lines that notes have, and comes back", () => {
    const fewer = writeResults(first, [withNotes("Enige.")]).bytes;
    expect(cells(fewer, "Huishoudens")).toMatchObject({ A4: "Enige.", A7: "Doelgroep" });
    expect(cells(fewer, "Huishoudens")["A5"]).toBeUndefined();
    const more = writeResults(fewer, [withNotes("Een.", "Twee.", "Drie.")]).bytes;
    expect(cells(more, "Huishoudens")).toMatchObject({ A4: "Een.", A5: "Twee. Drie." });
    const back = writeResults(more, [withNotes("Eerste.", "Tweede.")]).bytes;
    expect(Buffer.compare(back, first)).toBe(0);
  });

  test("leaves a line alone that the user wrote below the notes", () => {
    const own = withPart(
      first,
      SHEET,
      replaced('<row r="7"', '<row r="6"><c r="A6" t="str"><v>van mij</v></c></row><row r="7"')
    );
    expect(
      cells(writeResults(own, [withNotes("Een.", "Twee.", "Drie.")]).bytes, "Huishoudens")["A6"]
    ).toBe("van mij");
  });

  test("keeps the moment of the same results, and takes that of others", () => {
    const at = (moment: string, hash: string) => {
      const bytes = writeResults(first, [households({ groups: 4, moment, hash })]).bytes;
      return String(cells(bytes, "Huishoudens")["A2"]);
    };
    expect(at("1-1-2027 09:00", "0123456789ab")).toMatch(/ · 23-11-2026 21:24$/);
    expect(at("1-1-2027 09:00", "ffffffffffff")).toMatch(/ffffffffffff .* · 1-1-2027 09:00$/);
  });

  test("empties to one blank row and fills again", () => {
    const empty = writeResults(first, [{ ...withNotes("Eerste.", "Tweede."), rows: [] }]).bytes;
    expect(sheetOf(seenByOpenpyxl(empty), "Huishoudens").tables).toEqual({
      Woning_R_Huishoudens: "A7:C8",
    });
    expect(checkPackage(empty)).toEqual([]);
    const back = writeResults(empty, [withNotes("Eerste.", "Tweede.")]).bytes;
    expect(Buffer.compare(back, first)).toBe(0);
  });

  test("keeps formatting of the user in rows that go, and drops a sort order that no longer holds", () => {
    const painted = withPart(first, SHEET, replaced(/(<c r="B10") s="\d+"/, '$1 s="1"'));
    const sorted = withPart(
      painted,
      "xl/tables/table1.xml",
      replaced(
        "<tableColumns",
        '<sortState ref="A8:C11"><sortCondition ref="B8:B11"/></sortState><tableColumns'
      )
    );
    const same = writeResults(sorted, [withNotes("Eerste.", "Tweede.")]).bytes;
    expect(partText(same, "xl/tables/table1.xml")).toContain("sortState");
    const fewer = writeResults(sorted, [
      { ...withNotes("Eerste.", "Tweede."), rows: table.rows.slice(0, 2) },
    ]).bytes;
    expect(partText(fewer, SHEET)).toContain('<row r="10"><c r="B10" s="1"/></row>');
    expect(partText(fewer, SHEET)).not.toContain('<row r="11"');
    expect(partText(fewer, "xl/tables/table1.xml")).not.toContain("sortState");
    expect(checkPackage(fewer)).toEqual([]);
  });
});
