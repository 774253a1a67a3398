import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook } from "../../src/xlsx/build";
import { WorkbookError } from "../../src/xlsx/errors";
import { Package } from "../../src/xlsx/package";
import { writeResults } from "../../src/xlsx/write-results";
import { checkPackage } from "./package-check";
import type { SampleOptions } from "./sample-results";
import { households, need, population } from "./sample-results";
import { seenByOpenpyxl, sheetOf } from "./support/openpyxl";
import { partText, replaced, withPart } from "./support/parts";
import { folder, python } from "./support/programs";
import { refusal } from "./support/refusal";

const base = buildWorkbook({
  title: "t",
  description: "d",
  sheets: [
    { name: "Aannames", widths: [], rows: new Map(), tables: [], names: [], validations: [] },
  ],
});
const results = (options?: SampleOptions) => [population(options), households(options)];
const first = writeResults(base, results()).bytes;
const KEY = "Woning_R_Inwoners";

type UserEdit = readonly [edit: string, ...args: unknown[]];

/** The workbook after edits of a user, saved by openpyxl (which drops the names of chart frames). */
function edited(...edits: readonly UserEdit[]): Uint8Array {
  const into = folder();
  const [from, to] = [join(into, "a.xlsx"), join(into, "b.xlsx")];
  writeFileSync(from, first);
  python("edit_workbook.py", from, to, JSON.stringify(edits));
  return new Uint8Array(readFileSync(to));
}

/** Writes results and checks the file. */
function written(bytes: Uint8Array, options?: SampleOptions): Uint8Array {
  const { bytes: out } = writeResults(bytes, results(options));
  expect(checkPackage(out)).toEqual([]);
  expect(writeResults(out, results(options)).bytes).toBe(out);
  return out;
}

function refusedCells(bytes: Uint8Array, options?: SampleOptions): string[] {
  try {
    writeResults(bytes, results(options));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { code, data } = error as WorkbookError<"cells-in-the-way">;
    expect(code).toBe("cells-in-the-way");
    return data.cells.map(({ sheet, cell }) => `${sheet}!${cell}`);
  }
  throw new Error("nothing was refused");
}

const grown: SampleOptions = {
  scenarios: ["Basis", "Migratie", "Economisch", "Nieuw"],
  years: 8,
  factor: 2,
};

describe("what the user did to a result sheet", () => {
  test("a new name and other looks stay, and so do cells beside the table", () => {
    const book = edited(
      ["rename", "Inwoners", "Mijn 'eigen' blad"],
      ["put", "Mijn 'eigen' blad", "H3", "van mij"],
      ["put", "Mijn 'eigen' blad", "A40", "=1+1"],
      ["paint", "Mijn 'eigen' blad", "B8"]
    );
    const sheet = sheetOf(seenByOpenpyxl(written(book, grown)), "Mijn 'eigen' blad");
    expect(sheet.cells).toMatchObject({ H3: "van mij", A40: "=1+1", B8: 87000 });
    expect(sheet.fonts["B8"]?.[2]).toBe(true);
    expect(sheet.tables).toEqual({ [KEY]: "A7:F15" });
    expect(sheet.charts).toEqual([5]);
    expect(partText(written(book, grown), "xl/charts/chart1.xml")).toContain(
      "'Mijn ''eigen'' blad'!$F$8:$F$15"
    );
  });

  test("cells in the way of growth are refused, all of them, and nothing is written", () => {
    const book = edited(
      ["put", "Inwoners", "B14", 1],
      ["put", "Inwoners", "F9", "opmerking"],
      ["put", "Huishoudens", "A66", "eigen regel"],
      ["merge", "Inwoners", "C15:D15"]
    );
    const more = [population(grown), households({ ...grown, groups: 61 })];
    expect(refusedCells(book, grown)).toEqual(["Inwoners!F9", "Inwoners!B14", "Inwoners!C15"]);
    expect(refusal(() => writeResults(book, more))).toBe("cells-in-the-way");
    expect(sheetOf(seenByOpenpyxl(written(book)), "Inwoners").cells).toMatchObject({
      B14: 1,
      F9: "opmerking",
    });
  });

  test("a moved table is followed, and its stamp with it", () => {
    const book = edited(["move", "Inwoners", "A1:E13", 10, 25, KEY]);
    const sheet = sheetOf(
      seenByOpenpyxl(written(book, { ...grown, hash: "ffffffffffff" })),
      "Inwoners"
    );
    expect(sheet.tables).toEqual({ [KEY]: "Z17:AE25" });
    expect(sheet.cells).toMatchObject({
      Z11: "Inwoners per scenario",
      Z17: "Jaar",
      AD17: "Nieuw (inwoners)",
    });
    expect(sheet.cells["Z12"]).toContain("aannames ffffffffffff");
    expect(sheet.cells["A1"]).toBeUndefined();
  });

  test("the table alone moved: the only stamp of the sheet is still its own", () => {
    const book = edited(["move", "Inwoners", "A7:E13", 20, 3, KEY]);
    const sheet = sheetOf(seenByOpenpyxl(written(book, { hash: "ffffffffffff" })), "Inwoners");
    expect(sheet.tables).toEqual({ [KEY]: "D27:H33" });
    expect(sheet.cells["A2"]).toContain("aannames ffffffffffff");
  });

  test("a title, stamp and notes that were taken away stay away", () => {
    const book = edited(["put", "Inwoners", "A1", null], ["put", "Inwoners", "A2", null]);
    const { cells } = sheetOf(seenByOpenpyxl(written(book, grown)), "Inwoners");
    expect(cells["A1"]).toBeUndefined();
    expect(cells["A2"]).toBeUndefined();
    expect(cells["A14"]).toBe(2055);
  });

  test("columns in another order keep that order", () => {
    const book = edited(["swap", "Inwoners", KEY, 1, 3], ["paint", "Inwoners", "B9"]);
    const bytes = written(book, { factor: 3 });
    const { cells, fonts } = sheetOf(seenByOpenpyxl(bytes), "Inwoners");
    expect(cells).toMatchObject({
      B7: "Economisch (inwoners)",
      D7: "Basis (inwoners)",
      B9: 87000 + 3 * 1800,
    });
    expect(fonts["B9"]?.[2]).toBe(true);
    expect(partText(bytes, "xl/charts/chart1.xml")).toContain("'Inwoners'!$D$7");
  });

  test("own columns stay: formulas always, typed values as long as their rows do", () => {
    const formulas = edited([
      "add_column",
      "Inwoners",
      KEY,
      "verschil",
      ["=C8-B8", "=C9-B9", 0, 0, 0, 0],
    ]);
    const sheet = sheetOf(seenByOpenpyxl(written(formulas, { factor: 2 })), "Inwoners");
    expect(sheet.tables).toEqual({ [KEY]: "A7:F13" });
    expect(sheet.cells).toMatchObject({ F7: "verschil", F8: "=C8-B8", F10: 0 });
    const wider = sheetOf(seenByOpenpyxl(written(formulas, { ...grown, years: 6 })), "Inwoners");
    expect(wider.cells).toMatchObject({ F7: "verschil", G7: "Nieuw (inwoners)" });
    const groups = Array.from({ length: 60 }, (_, i) => (i === 4 ? "let op" : null));
    const typed = edited([
      "add_column",
      "Huishoudens",
      "Woning_R_Huishoudens",
      "opmerking",
      groups,
    ]);
    const kept = sheetOf(seenByOpenpyxl(written(typed, { factor: 2 })), "Huishoudens");
    expect(kept.cells["D10"]).toBe("let op");
    const fewer = [population(), households({ groups: 3 })];
    expect(refusal(() => writeResults(typed, fewer))).toBe("cells-in-the-way");
  });

  test("columns that cannot be told from an earlier run's are refused by header and address", () => {
    const book = edited(["add_column", "Inwoners", KEY, "van wie", [1, 2, 3, 4, 5, 6]]);
    try {
      writeResults(book, results({ scenarios: ["Basis"] }));
      throw new Error("nothing was refused");
    } catch (error) {
      const { code, data } = error as WorkbookError<"unknown-columns">;
      expect(code).toBe("unknown-columns");
      expect(data.columns).toContainEqual({ sheet: "Inwoners", cell: "F7", header: "van wie" });
    }
  });

  test("a deleted sheet comes back, a deleted chart does not", () => {
    const { bytes, report } = writeResults(edited(["delete", "Inwoners"]), results());
    // openpyxl saves formulas without their results and numbers in fifteen digits, so that the other one differs too.
    expect(report.map(({ action }) => action)).toEqual(["added", "updated"]);
    expect(sheetOf(seenByOpenpyxl(bytes), "Inwoners").charts).toEqual([4]);
    const without = written(edited(["no_charts", "Inwoners"]), grown);
    expect(sheetOf(seenByOpenpyxl(without), "Inwoners").charts).toEqual([]);
  });

  test("a protected result sheet is rewritten", () => {
    const sheet = sheetOf(
      seenByOpenpyxl(written(edited(["protect", "Inwoners"]), grown)),
      "Inwoners"
    );
    expect(sheet.cells["B9"]).toBe(86000);
  });
});

describe("a workbook that cannot take results", () => {
  const onlyNeed = [need()];

  test("has a locked structure, unless the sheets are there", () => {
    const locked = edited(["lock"]);
    expect(refusal(() => writeResults(locked, onlyNeed))).toBe("structure-protected");
    expect(writeResults(locked, results(grown)).report.map(({ action }) => action)).toEqual([
      "updated",
      "updated",
    ]);
  });

  test("has the name of a result for something else", () => {
    const taken = edited(["add_name", "WONING_r_behoefte", "Aannames!$A$1"]);
    expect(refusal(() => writeResults(taken, onlyNeed))).toBe("name-taken");
  });

  test("has a result table without its header row, or with a totals row in the way", () => {
    const table = "xl/tables/table1.xml";
    const headless = withPart(first, table, replaced(' totalsRowShown="0"', ' headerRowCount="0"'));
    expect(refusal(() => writeResults(headless, results()))).toBe("changed-table");
    const totals = withPart(first, table, replaced(' totalsRowShown="0"', ' totalsRowCount="1"'));
    expect(refusal(() => writeResults(totals, results()))).toBe("changed-table");
    expect(
      writeResults(totals, results({ years: 5, scenarios: ["Basis", "Migratie", "Economisch"] }))
        .report[0]?.action
    ).toBe("updated");
  });

  test("is signed", () => {
    const signed = withPart(base, "_xmlsignatures/sig1.xml", () => "<Signature/>");
    expect(refusal(() => writeResults(signed, results()))).toBe("signed");
  });

  test("would get more than a sheet or a cell holds", () => {
    const table = households({ groups: 1 });
    const wide = {
      ...table,
      columns: Array.from({ length: 16385 }, (_, i) => ({ header: `k${i}` })),
    };
    const long = { ...table, rows: Array.from({ length: 1048573 }, () => ["x", 1, 2]) };
    const wordy = { ...table, rows: [["x".repeat(32768), 1, 2]] };
    expect(refusal(() => writeResults(base, [wide]))).toBe("result-too-large");
    expect(refusal(() => writeResults(base, [long]))).toBe("result-too-large");
    expect(refusal(() => writeResults(base, [wordy]))).toBe("result-text-too-long");
    expect(refusal(() => writeResults(base, [{ ...table, sheet: "x".repeat(32) }]))).toBe(
      "sheet-name"
    );
  });

  test("keeps a sheet of that name, beside which the result takes another", () => {
    const named = { ...households(), sheet: "AANNAMES" };
    const { bytes, report } = writeResults(base, [named]);
    expect(report[0]?.sheet).toBe("AANNAMES (2)");
    expect(
      new Package(bytes)
        .relations(new Package(bytes).workbookPart)
        .filter((r) => r.kind === "worksheet")
    ).toHaveLength(2);
  });
});
