import type { CellsEvent } from "../../src/workbook/watch";
import { workbookData } from "../workbench/host/support/batch";
import { LiveRoom } from "./support/room";

const SHEETS = { Blad: { A1: "1", B1: "=A1*2" }, Ander: { A1: "2" } };

const room = new LiveRoom();
beforeAll(() => room.open());
afterAll(() => room.close());
beforeEach(async () => {
  await room.open(SHEETS);
  await room.inAddin(async (own) => {
    const { told } = own;
    const end = await own.watchWorkbook({
      changed: (id, event) => void told.push([`changed ${id}`, event]),
      calculated: (id, event) => void told.push([`calculated ${id}`, event]),
      rearranged: () => void told.push(["rearranged"]),
    });
    Object.assign(window, { end });
  });
});

type Told = readonly (readonly [what: string, event?: CellsEvent])[];

/** What was told, once it is so much, and nothing more comes. */
async function told(count: number): Promise<Told> {
  const held = () => room.inAddin((own) => own.told.length);
  for (let i = 0; i < 100 && (await held()) < count; i++) await pause(20);
  await pause(150);
  return room.inAddin((own) => own.told.splice(0));
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("what a person types, and undoes, with what is calculated from it", async () => {
  await room.onHost(({ host }) => host!.type("Blad", "A1", "5"));
  const edited = {
    kind: "edited",
    worksheetId: "sheet1",
    address: "A1",
    source: "local",
    own: false,
  };
  const first = await told(2);
  expect(first).toContainEqual(["changed sheet1", edited]);
  expect(first).toContainEqual([
    "calculated sheet1",
    { ...edited, kind: "calculated", address: "B1" },
  ]);
  await room.onHost(({ host }) => void host!.engine.model.dispatch("REQUEST_UNDO"));
  expect(await told(2)).toContainEqual(["changed sheet1", edited]);
});

test("rows that come and go, and what the add-in does itself", async () => {
  await room.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ander");
    sheet.getRange("1:1").insert(Excel.InsertShiftDirection.down);
    await context.sync();
    sheet.getRange("2:2").delete(Excel.DeleteShiftDirection.up);
    await context.sync();
  });
  expect(await told(2)).toMatchObject([
    ["changed sheet2", { kind: "inserted", address: "1:1", own: true }],
    ["changed sheet2", { kind: "deleted", address: "2:2", own: true }],
  ]);
});

test("a co-author's work", async () => {
  await room.onHost((page, data) => {
    const { model } = page.coauthor({ data }).engine;
    model.dispatch("UPDATE_CELL", { sheetId: "sheet2", col: 0, row: 0, content: "9" });
  }, workbookData(SHEETS));
  expect(await told(1)).toContainEqual([
    "changed sheet2",
    { kind: "edited", worksheetId: "sheet2", address: "A1", source: "remote", own: false },
  ]);
});

test("sheets and tables that come and go", async () => {
  await room.excel(async (context) => {
    context.workbook.worksheets.add("Nieuw");
    await context.sync();
  });
  expect(await told(1)).toContainEqual(["rearranged"]);
  await room.excel(async (context) => {
    context.workbook.tables.add("Ander!D1:E3", true).name = "tbl_A";
    await context.sync();
  });
  expect(await told(1)).toContainEqual(["rearranged"]);
  await room.excel(async (context) => {
    context.workbook.tables.getItem("tbl_A").convertToRange();
    context.workbook.worksheets.getItem("Nieuw").delete();
    await context.sync();
  });
  expect((await told(2)).filter(([what]) => what === "rearranged")).toHaveLength(2);
});

test("nothing, once it was ended", async () => {
  await room.inAddin(async () => {
    await (window as unknown as { end: () => Promise<void> }).end();
  });
  await room.onHost(({ host }) => host!.type("Blad", "A1", "7"));
  expect(await told(0)).toEqual([]);
});
