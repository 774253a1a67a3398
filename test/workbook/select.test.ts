import type { Place } from "../../src/assumptions/cell-problem";
import { LiveRoom } from "./support/room";

const room = new LiveRoom();
beforeAll(async () => {
  await room.open({ Blad: {}, "Mijn blad": {}, Verborgen: {} });
  await room.excel(async (context) => {
    const { names, tables, worksheets } = context.workbook;
    names.add("Woning_Doelgroepen", "='Mijn blad'!$A$1:$B$3");
    names.add("Woning_Basisjaar", "=Verborgen!$A$1");
    names.add("Woning_Discontovoet", "=0.05");
    tables.add("'Mijn blad'!E5:F9", true).name = "tbl_Uitkomst";
    worksheets.getItem("Verborgen").visibility = "Hidden";
    await context.sync();
  });
});
afterAll(() => room.close());

const selected = (): Promise<string> =>
  room.excel(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replace(/'/g, "");
  });
/** Goes somewhere; what is selected then, or the refusal. */
async function select(name: string, sheet: string | null, cell: string | null): Promise<unknown> {
  const place: Place = { name, sheet, cell };
  const refusal = await room.inAddin(
    (own, given) => own.refusal(own.runExcel((context) => own.selectPlace(context, given))),
    place
  );
  return refusal === "not refused" ? selected() : refusal;
}

test("a cell, on whatever sheet it stands", async () => {
  expect(await select("Woning_Doelgroepen", "Mijn blad", "B2")).toBe("Mijn blad!B2");
  expect(await select("Woning_Doelgroepen", "Blad", "C7")).toBe("Blad!C7");
  expect(await select("Onbekend", "mijn BLAD", "A1:B2")).toBe("Mijn blad!A1:B2");
});

test("the range of a name, where no cell is known", async () => {
  await select("Woning_Doelgroepen", "Blad", "C7");
  expect(await select("Woning_Doelgroepen", null, null)).toBe("Mijn blad!A1:B3");
});

test("the sheet alone, where nothing more is known", async () => {
  expect(await select("Woning_Doelgroepen", "Blad", null)).toBe("Blad!C7");
});

test("the range of the name, when the sheet is called otherwise by now", async () => {
  expect(await select("Woning_Doelgroepen", "Oude naam", "B2")).toBe("Mijn blad!A1:B3");
});

test("what is gone is refused with what was looked for", async () => {
  expect(await select("Woning_Segmenten", null, null)).toEqual({
    code: "place-gone",
    data: { name: "Woning_Segmenten", sheet: null, cell: null },
  });
  expect(await select("Woning_Discontovoet", "Weg", "A1")).toEqual({
    code: "place-gone",
    data: { name: "Woning_Discontovoet", sheet: "Weg", cell: "A1" },
  });
});

test("a hidden sheet stays hidden", async () => {
  const hidden = { code: "sheet-hidden", data: { sheet: "Verborgen" } };
  expect(await select("Woning_Basisjaar", "Verborgen", "A1")).toEqual(hidden);
  expect(await select("Woning_Basisjaar", null, null)).toEqual(hidden);
});

test("the sheet of a result table, and a table that is gone", async () => {
  await select("Onbekend", "Blad", "A1");
  const show = (table: string) =>
    room.inAddin(
      (own, given) => own.refusal(own.runExcel((context) => own.showTable(context, given))),
      table
    );
  expect(await show("tbl_uitkomst")).toBe("not refused");
  expect(await selected()).toMatch(/^Mijn blad!/);
  expect(await show("tbl_Weg")).toEqual({ code: "table-gone", data: { table: "tbl_Weg" } });
});
