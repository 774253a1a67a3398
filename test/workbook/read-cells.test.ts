import type { CellValue, NamedGrids } from "../../src/assumptions/grid";
import { ASSUMPTION_NAMES } from "../../src/assumptions/schema";
import { readNamedGrids } from "../../src/xlsx/read";
import { definedName, makeWorkbook } from "../xlsx/support/workbook";
import { LiveRoom } from "./support/room";

const room = new LiveRoom();
beforeAll(() => room.open());
afterAll(() => room.close());

const [FIRST = "", SECOND = ""] = ASSUMPTION_NAMES;

/** [what, as it is put in the cell, its number format, as a file has it, what is read]. */
const CELLS: readonly [string, unknown, string, string, CellValue][] = [
  ["a number", -0.0015, "General", "><v>-1.5E-3</v>", -0.0015],
  ["a number in full precision", 0.1 + 0.2, "0.0", "><v>0.30000000000000004</v>", 0.1 + 0.2],
  ["a percentage", 0.03, "0.0%", "><v>0.03</v>", 0.03],
  ["a number in euros", 850, "[$€-413] #,##0", "><v>850</v>", 850],
  ["a blank", "", "General", ">", null],
  ["a blank that is formatted", "", "d-m-yyyy", ">", null],
  ["a text with spaces", " x ", "General", 't="inlineStr"><is><t> x </t></is>', " x "],
  ["digits that are a text", "'1990", "General", 't="inlineStr"><is><t>1990</t></is>', "1990"],
  ["a text that looks like an error", "'#N/A", "@", 't="inlineStr"><is><t>#N/A</t></is>', "#N/A"],
  ["true", true, "General", 't="b"><v>1</v>', true],
  ["false by a formula", "=1>2", "General", 't="b"><f>1&gt;2</f><v>0</v>', false],
  ["the number of a formula", "=1+1", "0.00", "><f>1+1</f><v>2</v>", 2],
  ["the text of a formula", '="a"&"b"', "General", 't="str"><f>"a"</f><v>ab</v>', "ab"],
  ["the empty text of a formula", '=""', "General", 't="str"><f>""</f><v></v>', ""],
  ["a division by zero", "=1/0", "General", 't="e"><f>1/0</f><v>#DIV/0!</v>', { error: "#DIV/0!" }],
  ["not available", "=NA()", "General", 't="e"><f>NA()</f><v>#N/A</v>', { error: "#N/A" }],
  ["a date", 45351, "d-m-yyyy", "><v>45351</v>", { date: 45351 }],
  ["a time", 0.75, "[h]:mm", "><v>0.75</v>", { date: 0.75 }],
  ["a date by a formula", "=45350+1", "yyyy", "><f>1</f><v>45351</v>", { date: 45351 }],
];

/** The same cells in a file, one below the other. */
function filed(): NamedGrids {
  const rows = CELLS.map(
    ([, , , cell], i) => `<row r="${i + 1}"><c s="${i}" r="A${i + 1}" ${cell}</c></row>`
  );
  const formats = CELLS.map(
    ([, , code], i) =>
      `<numFmt numFmtId="${164 + i}" formatCode="${code === "General" ? "General" : code}"/>`
  );
  const xfs = CELLS.map((_, i) => `<xf numFmtId="${164 + i}"/>`);
  const bytes = makeWorkbook({
    sheets: [{ name: "Blad", rows: rows.join("") }],
    names: definedName(FIRST, `Blad!$A$1:$A$${CELLS.length}`),
    styles: `<numFmts>${formats.join("")}</numFmts><cellXfs>${xfs.join("")}</cellXfs>`,
  });
  return readNamedGrids(bytes, [FIRST]).grids;
}

test("cells are what they are in a file", async () => {
  await room.open({ Blad: {} });
  await room.excel(
    async (context, { cells, name }) => {
      const sheet = context.workbook.worksheets.getItem("Blad");
      const range = sheet.getRange(`A1:A${cells.length}`);
      range.numberFormat = cells.map(([, , format]) => [format]);
      range.formulas = cells.map(([, content]) => [content]);
      context.workbook.names.add(name, range);
      await context.sync();
    },
    { cells: CELLS, name: FIRST }
  );
  const state = (await room.grids()).get(FIRST);
  if (state?.state !== "range") throw new Error(state?.state);
  expect(CELLS.map(([what], i) => [what, state.grid.cells[i]?.[0]])).toEqual(
    CELLS.map(([what, , , , expected]) => [what, expected])
  );
  expect(state).toEqual(filed().get(FIRST));
});

test("what an English date format shows is a date in Dutch Excel too", async () => {
  await room.open({ Blad: { A1: "45351" } }, { locale: "nl-NL" });
  await room.excel(async (context, name) => {
    const range = context.workbook.worksheets.getItem("Blad").getRange("A1");
    range.numberFormatLocal = [["dd-mm-jjjj"]];
    context.workbook.names.add(name, range);
    await context.sync();
  }, FIRST);
  expect((await room.grids()).get(FIRST)).toMatchObject({ grid: { cells: [[{ date: 45351 }]] } });
});

test("merged areas that touch the cells are listed, once each", async () => {
  await room.open({ "Mijn, blad!": { A1: "1" }, Ander: {} });
  await room.excel(
    async (context, [first, second]) => {
      const sheet = context.workbook.worksheets.getItem("Mijn, blad!");
      for (const address of ["A1:B1", "C3:D9", "E1:F9", "A500:C700"]) {
        sheet.getRange(address).merge();
      }
      context.workbook.names.add(first!, sheet.getRange("B1:D3"));
      context.workbook.names.add(second!, sheet.getRange("A400:E900"));
      await context.sync();
    },
    [FIRST, SECOND]
  );
  const grids = await room.grids();
  expect(grids.get(FIRST)).toMatchObject({ grid: { merged: ["A1:B1", "C3:D9"] } });
  expect(grids.get(SECOND)).toMatchObject({ grid: { merged: ["A500:C700"] } });
});
