import { calculateFormulas } from "../../src/assumptions/calculate";
import { heerlen } from "../../src/assumptions/datasets/heerlen";
import { parseFormula } from "../../src/assumptions/formula";
import type { CellValue, NamedGrids, NameState } from "../../src/assumptions/grid";
import { assumptionsHash } from "../../src/assumptions/hash";
import { readAssumptions } from "../../src/assumptions/read";
import { templateLayout } from "../../src/assumptions/template";
import { layoutGrids } from "../../src/assumptions/template/grids";

/** One grid on sheet "It's" from B2, and one on "Ander" from A1. */
function grids(cells: CellValue[][], other: CellValue[][] = []): NamedGrids {
  const range = (sheet: string, at: number, of: CellValue[][]): NameState => ({
    state: "range",
    grid: { sheet, row: at, column: at, cells: of, merged: [] },
  });
  return new Map([
    ["A", range("It's", 2, cells)],
    ["B", range("Ander", 1, other)],
    ["C", { state: "missing" }],
  ]);
}
const first = (found: NamedGrids): CellValue | undefined => {
  const state = found.get("A");
  return state?.state === "range" ? state.grid.cells[0]?.[0] : undefined;
};
/** B2 holds the formula; C2 = 8, D2 blank, E2 a text, F2 = 2; on Ander A1:B2 = 1, 2, 3, "x". */
const valueOf = (formula: string): CellValue | undefined =>
  first(
    calculateFormulas(
      grids(
        [[{ formula }, 8, null, "tekst", 2]],
        [
          [1, 2],
          [3, "x"],
        ]
      )
    ).grids
  );

describe("formulas without a value", () => {
  it.each([
    ["1+2*3", 7],
    ["(1+2)*3", 9],
    ["8/2/2", 2],
    ["8-2-1", 5],
    ["-C2*-2", 16],
    ["C2+D2", 8],
    ["$C$2/F2", 4],
    ["c2 + f2", 10],
    ["'It''s'!C2*2", 16],
    ["Ander!A1+ander!$B$1", 3],
    ["SUM(Ander!A1:B2)", 6],
    ["SUM(Ander!B2:A1, C2, 1.5)", 15.5],
    ["sum(C2:F2)-1e1", 0],
  ])("%s is %p", (formula, expected) => {
    expect(valueOf(formula)).toBe(expected);
  });

  it.each([
    "C2+E2",
    "C2/D2",
    "C2+G2",
    "C2+Weg!A1",
    "Ander!A1:B2",
    "B2+1",
    "SUM(B2:F2)",
    "SUM(C2:H2)",
    "C2^2",
    "10%",
    "ROUND(C2,0)",
    "IF(C2=8,1,0)",
    "LOG10(2)",
    "Woning_Basisjaar+1",
    "[1]Ander!A1",
    "C2+",
    "(C2",
    "",
    "2 3",
    "#REF!+1",
    `${"(".repeat(60)}1${")".repeat(60)}`,
  ])("%s keeps being a formula without a value", (formula) => {
    expect(valueOf(formula)).toEqual({ formula });
  });

  it("follow one another, but no circle", () => {
    const chain = [[{ formula: "C2+1" }, { formula: "D2*2" }, 5]];
    expect(first(calculateFormulas(grids(chain)).grids)).toBe(11);
    const circle = [[{ formula: "C2" }, { formula: "B2" }]];
    expect(calculateFormulas(grids(circle))).toEqual({ grids: grids(circle), count: 0 });
  });

  it("are read in full, or not at all", () => {
    expect(parseFormula("A1+B2")).not.toBeNull();
    expect(parseFormula("A1+B2 C3")).toBeNull();
  });

  it("give Heerlen the same assumptions when all its values are lost", () => {
    const layout = templateLayout(heerlen());
    const whole = layoutGrids(layout);
    let lost = 0;
    const sheets = layout.sheets.map((sheet) => ({
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([row, cells]) => [
          row,
          new Map(
            [...cells].map(([column, cell]) => {
              if (cell.formula === undefined) return [column, cell];
              lost++;
              return [column, { ...cell, value: `=${cell.formula}` }];
            })
          ),
        ])
      ),
    }));
    const bare: NamedGrids = new Map(
      [...layoutGrids({ sheets })].map(([name, state]): [string, NameState] => {
        if (state.state !== "range") return [name, state];
        const cells = state.grid.cells.map((line) =>
          line.map((value) =>
            typeof value === "string" && value.startsWith("=") ? { formula: value.slice(1) } : value
          )
        );
        return [name, { state: "range", grid: { ...state.grid, cells } }];
      })
    );
    expect(lost).toBeGreaterThan(20);
    expect(readAssumptions(bare).ok).toBe(false);
    const expected = readAssumptions(whole);
    const found = readAssumptions(calculateFormulas(bare).grids);
    if (!expected.ok || !found.ok) throw new Error("not readable");
    expect(assumptionsHash(found.value.inputs)).toBe(assumptionsHash(expected.value.inputs));
  });
});
