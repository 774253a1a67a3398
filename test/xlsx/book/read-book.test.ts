import { readBook } from "../../../src/xlsx/book/read-book";
import { writeBook } from "../../../src/xlsx/book/write-book";
import { checkPackage } from "../package-check";
import { refusal } from "../support/refusal";
import { definedName, makeWorkbook } from "../support/workbook";

it("reads formulas that cells share, texts in runs and dates of 1904", () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2" t="s"><v>0</v></c></row>';
  const bytes = makeWorkbook({
    sheets: [{ name: "Blad", rows }],
    strings: "<si><r><t>half </t></r><r><rPr><b/></rPr><t>vet</t></r></si>",
    workbookPr: '<workbookPr date1904="1"/>',
    names: definedName("Lokaal", "Blad!$A$1", 'localSheetId="0" hidden="1" comment="uitleg"'),
  });
  const { book, lost } = readBook(bytes);
  const cells = book.sheets[0]!.rows.get(2)!.cells;
  expect(cells.get(1)).toEqual({ value: 4, formula: "B2*$C$1" });
  expect(cells.get(2)).toEqual({ value: "half vet" });
  expect(book.names).toEqual([
    { name: "Lokaal", sheet: 0, refersTo: "Blad!$A$1", comment: "uitleg", hidden: true },
  ]);
  expect(lost.map(({ kind }) => kind)).toEqual(["date1904", "richText"]);
  const written = writeBook(book);
  expect(checkPackage(written)).toEqual([]);
  expect(readBook(written).book).toEqual(book);
});

it("refuses a range that no sheet has", () => {
  const after = '<mergeCells count="1"><mergeCell ref="A1:B0"/></mergeCells>';
  const bytes = makeWorkbook({ sheets: [{ name: "Blad", after }] });
  expect(refusal(() => readBook(bytes))).toBe("impossible-reference");
});
