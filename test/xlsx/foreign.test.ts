import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, NameState } from "../../src/assumptions/grid";
import { readNamedGrids } from "../../src/xlsx/read";
import { folder, python, resaved } from "./support/programs";

const NAMES = [
  ...["Rechthoek", "Sommen", "Samen", "EenCel", "Ontgroeid", "HeleTabel", "Kolom", "Kapot"],
  ...["Constante", "Formule", "Delen", "Plaatselijk", "Afwezig"],
];
const codes = [1, 2, 3, 4, 5].map((i) => [`c${i}`, i]);
const feb29 = { date: 45351 };

/** What the fixture writes, cell by cell; `sums` are the results of its formulas. */
function expectAll(states: ReadonlyMap<string, NameState>, sums: CellValue[], divided: CellValue) {
  const grid = (name: string) => {
    const state = states.get(name);
    if (state?.state !== "range") throw new Error(`${name}: ${state?.state}`);
    return state.grid;
  };
  const sheet = 'It\'s a "sheet"';
  expect(grid("Rechthoek")).toEqual({
    sheet,
    row: 1,
    column: 1,
    merged: [],
    cells: [
      ["groep", "huishoudens", "aandeel", "datum", "tijd", "ja", "fout"],
      ["  jong  ", 1234.5, 0.25, feb29, { date: 1.25 }, true, { error: "#N/A" }],
      ["oud\nén _x0041_ 😀 <&>", -1e-7, 0, { date: 36525.5 }, { date: 0.25 }, false, divided],
      [null, null, null, null, null, null, null],
    ],
  });
  expect(grid("Sommen").cells).toEqual([["som", ...sums, 5.5]]);
  expect(grid("Samen")).toEqual({
    sheet,
    row: 8,
    column: 2,
    merged: ["A8:C9"],
    cells: [[null], [null], [null]],
  });
  expect(grid("EenCel")).toMatchObject({ sheet: "Kolommen", row: 2, column: 1, cells: [[2025]] });
  expect(grid("Ontgroeid").cells).toEqual([["code", "waarde"], ...codes]);
  expect(grid("Ontgroeid").outgrown).toEqual({ name: "A1:B3", table: "A1:B6" });
  expect(grid("HeleTabel").cells).toEqual(grid("Ontgroeid").cells);
  expect(grid("HeleTabel").outgrown).toBeUndefined();
  expect(grid("Kolom").cells).toEqual([
    ["jaar", "n"],
    [2025, 1],
    [2030, 2],
  ]);
  expect(states.get("Kapot")?.state).toBe("broken");
  for (const name of ["Constante", "Formule", "Delen"]) {
    expect([name, states.get(name)?.state]).toEqual([name, "not-a-range"]);
  }
  expect(states.get("Plaatselijk")).toEqual({ state: "sheet-scoped", sheet: "Tabel" });
  expect(states.get("Afwezig")).toEqual({ state: "missing" });
}

describe("a workbook of", () => {
  const into = folder();
  const file = join(into, "openpyxl.xlsx");
  beforeAll(() => python("make.py", file));
  afterAll(() => {
    rmSync(into, { recursive: true });
  });

  test("openpyxl, which stores no results of formulas", () => {
    const { grids } = readNamedGrids(new Uint8Array(readFileSync(file)), NAMES);
    const uncalculated = ["SUM(B2:B3)", '"a"&"b"', 'IF(TRUE,"","x")'].map((formula) => ({
      formula,
    }));
    expectAll(grids, uncalculated, { formula: "1/0" });
  });

  test("LibreOffice, which calculates them", () => {
    const { grids, sheets } = readNamedGrids(resaved(file, join(into, "lo")), NAMES);
    expectAll(grids, [1234.4999999, "ab", ""], { error: "#DIV/0!" });
    expect(sheets.map(({ name }) => name)).toEqual(['It\'s a "sheet"', "Tabel", "Kolommen"]);
  });
});
