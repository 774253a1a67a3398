import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "../../src/assumptions/layout";
import { buildWorkbook } from "../../src/xlsx/build";
import { checkPackage } from "./package-check";
import { seenByOpenpyxl, sheetOf } from "./support/openpyxl";
import { folder, resaved } from "./support/programs";
import { refusal } from "./support/refusal";

function rowsOf(rows: Readonly<Record<number, readonly LayoutCell[]>>): SheetLayout["rows"] {
  return new Map(
    Object.entries(rows).map(([row, cells]) => [
      Number(row),
      new Map(cells.map((cell, i) => [i + 1, cell])),
    ])
  );
}

const text = (value: string, style: LayoutCell["style"] = "text"): LayoutCell => ({ value, style });

const ASSUMPTIONS: SheetLayout = {
  name: "Aannames & 's-Hertog",
  tabColor: "1F4E79",
  widths: [30, 14, 40],
  rows: rowsOf({
    1: [text("Aannames", "title")],
    2: [text("Vul de gele cellen in. =Geen formule", "note")],
    4: [text("Naam", "header"), text("Waarde", "header"), text("Bron\nen status", "header")],
    5: [
      text("Aandeel vast", "text"),
      { value: 0.8, style: "input", format: "0.0%" },
      text("aanname", "meta"),
    ],
    6: [
      text("Tweevoud"),
      { value: 1.6, formula: "B5*2", style: "derived", format: '0.00 "maal"' },
      text("afgeleid", "meta"),
    ],
    7: [text("Aantal"), { value: 12, style: "input", format: "#,##0" }, text("basis", "input")],
    9: [
      { value: "Naar de lijst", style: "link", target: "'Lijst'!A1" },
      { value: true, style: "text" },
    ],
  }),
  tables: [{ name: "tbl_Aannames", ref: "A4:C7" }],
  names: [
    { name: "Woning_Aandeel_Vast", ref: "B5" },
    { name: "Woning_Tabel", ref: "A4:C7" },
  ],
  validations: [
    {
      ref: "B5",
      rule: { type: "decimal", min: 0, max: 1 },
      title: "Een titel die langer is dan Excel toestaat",
      prompt: "p".repeat(300),
      error: "Tussen 0 en 1",
      severity: "stop",
    },
    {
      ref: "B7",
      rule: { type: "whole", min: 0 },
      title: "Aantal",
      prompt: "Geheel getal",
      error: "Geen geheel getal",
      severity: "warning",
    },
    {
      ref: "C7",
      rule: { type: "list", values: ["basis", "hoog"] },
      title: "Keuze",
      prompt: "Kies",
      error: "Kies uit de lijst",
      severity: "stop",
    },
    {
      ref: "C5:C6",
      rule: { type: "list-of", formula: "'Lijst'!$A$2:$A$3", range: "'Lijst'!$A$2:$A$3" },
      title: "Status",
      prompt: "Kies",
      error: "Kies uit de lijst",
      severity: "stop",
    },
  ],
  freezeRows: 4,
  freezeColumns: 1,
  landscape: true,
  printTitleRows: "4:4",
};

const LIST: SheetLayout = {
  name: "Lijst",
  widths: [20],
  rows: rowsOf({ 1: [text("Status", "heading")], 2: [text("aanname")], 3: [text("afgeleid")] }),
  tables: [],
  names: [],
  validations: [],
};

const LAYOUT: WorkbookLayout = {
  title: "Een werkmap <met> titel",
  description: "Omschrijving & uitleg",
  sheets: [ASSUMPTIONS, LIST],
};

describe("a workbook built from its layout", () => {
  const bytes = buildWorkbook(LAYOUT);

  test("passes the strict check and is the same every time", () => {
    expect(checkPackage(bytes)).toEqual([]);
    expect(Buffer.compare(buildWorkbook(LAYOUT), bytes)).toBe(0);
  });

  test("is read by openpyxl with everything that the layout states", () => {
    const book = seenByOpenpyxl(bytes);
    const sheet = sheetOf(book, ASSUMPTIONS.name);
    expect(sheet.cells).toMatchObject({
      A1: "Aannames",
      A2: "Vul de gele cellen in. =Geen formule",
      C4: "Bron\nen status",
      B5: 0.8,
      B6: "=B5*2",
      B9: true,
    });
    expect(sheet.formats).toMatchObject({ B5: "0.0%", B6: '0.00 "maal"', B7: "#,##0" });
    expect(sheet.fonts).toMatchObject({ A1: ["Calibri", 18, true], A5: ["Calibri", 11, false] });
    expect(sheet.unlocked).toEqual(["B5", "C5", "C6", "B7", "C7"]);
    expect(sheet.tables).toEqual({ tbl_Aannames: "A4:C7" });
    expect(sheet.freeze).toBe("B5");
    expect(sheet.links).toEqual({ A9: "'Lijst'!A1" });
    expect(sheet.orientation).toBe("landscape");
    expect(sheet.titles).toBe("$4:$4");
    expect(book.names).toEqual({
      Woning_Aandeel_Vast: "'Aannames & ''s-Hertog'!$B$5",
      Woning_Tabel: "'Aannames & ''s-Hertog'!$A$4:$C$7",
    });
  });

  test("helps and refuses while typing, within the lengths that Excel takes", () => {
    const [share, count, choice, status] = sheetOf(
      seenByOpenpyxl(bytes),
      ASSUMPTIONS.name
    ).validations;
    expect(share).toMatchObject({
      type: "decimal",
      ref: "B5",
      formula: "0",
      error: "Tussen 0 en 1",
    });
    expect(share?.["prompt"]).toHaveLength(255);
    expect(count).toMatchObject({ type: "whole", style: "warning", prompt: "Geheel getal" });
    expect(choice).toMatchObject({ type: "list", formula: '"basis,hoog"' });
    expect(status).toMatchObject({ type: "list", formula: "'Lijst'!$A$2:$A$3", ref: "C5:C6" });
  });

  test("has results beside its formulas, and LibreOffice works out the same", () => {
    expect(sheetOf(seenByOpenpyxl(bytes, true), ASSUMPTIONS.name).cells["B6"]).toBe(1.6);
    const into = folder();
    writeFileSync(join(into, "in.xlsx"), bytes);
    const saved = resaved(join(into, "in.xlsx"), join(into, "out"));
    const sheet = sheetOf(seenByOpenpyxl(saved, true), ASSUMPTIONS.name);
    expect(sheet.cells).toMatchObject({ B5: 0.8, B6: 1.6, A9: "Naar de lijst" });
    expect(sheet.tables).toEqual({ tbl_Aannames: "A4:C7" });
    expect(sheet.validations).toHaveLength(4);
  });

  test("refuses what no workbook holds", () => {
    const renamed = (name: string) => ({ ...LAYOUT, sheets: [{ ...LIST, name }] });
    for (const name of ["x".repeat(32), "a/b", "'a", ""]) {
      expect(refusal(() => buildWorkbook(renamed(name)))).toBe("sheet-name");
    }
    const table = { ...LIST, tables: [{ name: "tbl_X", ref: "A1:B2" }] };
    expect(() => buildWorkbook({ ...LAYOUT, sheets: [table] })).toThrow("header 2 is no text");
    const name = { ...LIST, names: [{ name: "Woning_X", ref: "A0" }] };
    expect(() => buildWorkbook({ ...LAYOUT, sheets: [name] })).toThrow("no range: A0");
  });
});
