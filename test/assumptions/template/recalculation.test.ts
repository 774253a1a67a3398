import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import { cellName } from "../../../src/assumptions/template/address";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "../../../src/assumptions/layout";
import { templateLayout } from "../../../src/assumptions/template";
import { buildWorkbook } from "../../../src/xlsx/build";
import { recalculated } from "./readers";

const layout = templateLayout(heerlen());

/** The same sheet with no cached value under any formula, so that they have to be calculated. */
function uncached(sheet: SheetLayout): SheetLayout {
  const rows = [...sheet.rows].map(
    ([row, cells]) =>
      [
        row,
        new Map([...cells].map(([c, cell]) => [c, cell.formula ? { ...cell, value: null } : cell])),
      ] as const
  );
  return { ...sheet, rows: new Map(rows) };
}

/** Counts the entries of every drop-down whose source is a formula. */
function dropDowns(): SheetLayout {
  const sources = layout.sheets.flatMap(({ validations }) =>
    validations.flatMap(({ rule }) => (rule.type === "list-of" ? [rule.formula] : []))
  );
  const rows = [...new Set(sources)].map((source, i): [number, Map<number, LayoutCell>] => {
    const cell: LayoutCell = { value: null, formula: `ROWS(${source})`, style: "derived" };
    return [
      i + 1,
      new Map([
        [1, cell],
        [2, { value: source, style: "text" }],
      ]),
    ];
  });
  return {
    name: "Proef",
    widths: [10, 80],
    rows: new Map(rows),
    tables: [],
    names: [],
    validations: [],
  };
}

describe("LibreOffice, from formulas without a cached value,", () => {
  const proof = dropDowns();
  const bare: WorkbookLayout = { ...layout, sheets: [...layout.sheets.map(uncached), proof] };
  const values = recalculated(buildWorkbook(bare));

  test("finds every value that the workbook caches", () => {
    let compared = 0;
    for (const sheet of layout.sheets) {
      for (const [row, cells] of sheet.rows) {
        for (const [column, { formula, value }] of cells) {
          // The add-in's own function is unknown to LibreOffice.
          if (!formula || formula.startsWith("_xldudf_")) continue;
          const found = values[sheet.name]![cellName(row, column)] ?? "";
          if (typeof value === "number") expect(found).toBeCloseTo(value, 9);
          else expect(found).toBe(value);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(400);
  });

  test.each([
    ["scenario's", /Keuzelijsten!\$A/u, 8],
    ["components", /Keuzelijsten!\$B/u, 7],
    ["milieus", /Keuzelijsten!\$C/u, 2],
    ["sets of incomes", /Keuzelijsten!\$F/u, 7],
    ["groups", /^Doelgroepen!/u, 21],
    ["segments", /^Segmenten!/u, 21],
  ])("offers all %s in the drop-downs", (_, pattern, count) => {
    const rows = [...proof.rows].filter(([, cells]) => pattern.test(String(cells.get(2)!.value)));
    expect(rows.length).toBe(1);
    expect(values.Proef![cellName(rows[0]![0], 1)]).toBe(count);
  });
});
