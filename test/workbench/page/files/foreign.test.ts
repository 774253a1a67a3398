import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbenchFiles } from "../../../../src/locale/nl/workbench-files";
import { openXlsx, saveXlsx } from "../../../../src/workbench/page/files/workbook-file";
import { checkPackage } from "../../../xlsx/package-check";
import { python, resaved } from "../../../xlsx/support/programs";
import { seenByOpenpyxl, sheetOf } from "../../../xlsx/support/openpyxl";
import { refusal } from "../../../xlsx/support/refusal";
import { makeWorkbook } from "../../../xlsx/support/workbook";
import { quiet } from "../../host/support/quiet";
import { opened } from "./support/opened";

let folder: string;
let made: Uint8Array;
let fromLibreOffice: Uint8Array;

beforeAll(() => {
  quiet();
  folder = mkdtempSync(join(tmpdir(), "woning-foreign-"));
  const file = join(folder, "gebruiker.xlsx");
  python("user_workbook.py", file);
  made = new Uint8Array(readFileSync(file));
  const again = mkdtempSync(join(folder, "opnieuw-"));
  fromLibreOffice = resaved(file, again);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("lists what a workbook of openpyxl holds beside what is kept", () => {
  const { lost } = openXlsx(made);
  expect(lost.map(({ kind }) => kind)).toEqual([
    "cellStyles",
    "comments",
    "conditionalFormats",
    "customXml",
    "images",
    "pivots",
  ]);
  expect(lost.find(({ kind }) => kind === "comments")?.places).toEqual(["Aannames"]);
  const comments = lost.find(({ kind }) => kind === "comments")!;
  expect(workbenchFiles.lost(comments.kind, comments.places, comments.count)).toBe(
    "Niet bewaard: opmerkingen en notities (Aannames)."
  );
});

it("lists it for a workbook of LibreOffice too", () => {
  const kinds = openXlsx(fromLibreOffice).lost.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["comments", "conditionalFormats", "images"]));
});

it.each([
  ["openpyxl", () => made],
  ["LibreOffice", () => fromLibreOffice],
])("keeps everything else of %s", (_, of) => {
  const saved = saveXlsx(opened(of()));
  expect(checkPackage(saved)).toEqual([]);
  const [before, after] = [of(), saved].map((bytes) => seenByOpenpyxl(bytes));
  // Quotes around the name of a sheet that needs none say nothing.
  const plain = (text: string) => text.replaceAll(/'(\w+)'!/g, "$1!");
  const names = [before!, after!].map(
    (book) => JSON.parse(plain(JSON.stringify(book.names))) as object
  );
  expect(names[1]).toEqual(names[0]);
  const quotes = 'Bob\'s "blad" & 2050 €';
  for (const title of ["Aannames", quotes, "Verborgen"]) {
    const [a, b] = [before!, after!].map((book) => sheetOf(book, title));
    expect(b!.cells).toEqual(a!.cells);
    expect(b!.tables).toEqual(a!.tables);
    expect(b!.merged).toEqual(a!.merged);
    expect(b!.charts).toEqual(a!.charts);
    const titles = [a!, b!].map((each) => each.titles?.replaceAll("$", ""));
    expect([b!.state, b!.freeze, titles[1]]).toEqual([a!.state, a!.freeze, titles[0]]);
  }
  expect(sheetOf(after!, "Aannames").fonts["E1"]).toEqual(["Georgia", 13, true]);
  const formats = [before!, after!].map((book) => sheetOf(book, "Aannames").formats["B2"]);
  expect(formats[1]).toBe(formats[0]);
  expect(formats[1]).toContain("woningen");
});

it("keeps the last values and a spilled block of a function of the add-in", () => {
  const rows =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_WONING_BEHOEFTE()</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>3</v></c><c r="B2" t="e"><v>#N/A</v></c></row>' +
    '<row r="3"><c r="A3"><f>_xlfn.XLOOKUP(1,A1:A2,B1:B2)</f><v>2</v></c><c r="B3"><f>_xlfn.LET(_xlpm.x,1,_xlpm.x)</f><v>1</v></c></row>';
  const bytes = makeWorkbook({ sheets: [{ name: "Blad", rows }] });
  const { lost, lastValues } = openXlsx(bytes);
  expect(lost).toEqual([{ kind: "formulas", places: ["Blad!B3"], count: 1 }]);
  expect(lastValues.get("Blad!A1")).toEqual([
    [{ value: 1 }, { value: 3 }],
    [{ value: 2 }, { value: "#N/A" }],
  ]);
  const saved = saveXlsx(opened(bytes));
  expect(checkPackage(saved)).toEqual([]);
  const shown = sheetOf(seenByOpenpyxl(saved, true), "Blad").cells;
  expect(shown).toMatchObject({ A1: 1, B1: 2, A2: 3, B2: "#N/A", A3: 2 });
  expect(shown["B3"]).toBeUndefined();
  const held = sheetOf(seenByOpenpyxl(saved), "Blad").cells;
  expect(held["A1"]).toBe("=_xldudf_WONING_BEHOEFTE()");
  expect(held["A3"]).toBe("=_xlfn.XLOOKUP(1,A1:A2,B1:B2)");
  expect(held["B3"]).toBe("=_xlfn.LET(_xlpm.x,1,_xlpm.x)");
});

it("refuses what is no workbook, and a sheet that reaches too far", () => {
  expect(refusal(() => openXlsx(new Uint8Array()))).toBe("empty-file");
  expect(refusal(() => openXlsx(new TextEncoder().encode("{}")))).toBe("not-a-workbook");
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const bytes = makeWorkbook({ sheets: [{ name: "Blad", rows: far }] });
  expect(refusal(() => openXlsx(bytes))).toBe("sheet-too-far");
});
