import type { NamedGrids, NameState } from "../../src/assumptions/grid";
import { ASSUMPTION_NAMES } from "../../src/assumptions/schema";
import { readNamedGrids } from "../../src/xlsx/read";
import { definedName, makeWorkbook, table } from "../xlsx/support/workbook";
import { LiveRoom } from "./support/room";

const room = new LiveRoom();
beforeAll(() => room.open());
afterAll(() => room.close());

const SHEETS = {
  Blad: { A1: "1", B1: "2", A2: "3", B2: "4" },
  "Mijn blad": { C3: "5" },
  Tabel: Object.fromEntries("BCDE".split("").map((column) => [`${column}2`, `kop ${column}`])),
};

/** A workbook as file, with the same cells, tables and names. */
function filed(names: readonly (readonly [string, string])[], totals: boolean): NamedGrids {
  const text = (address: string, value: string) =>
    Number.isFinite(Number(value))
      ? `<c r="${address}"><v>${value}</v></c>`
      : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rowsOf = (cells: Readonly<Record<string, string>>) => {
    const rows = new Map<string, string[]>();
    for (const [address, value] of Object.entries(cells)) {
      const row = address.replace(/\D/g, "");
      rows.set(row, [...(rows.get(row) ?? []), text(address, value)]);
    }
    return [...rows].map(([row, cells]) => `<row r="${row}">${cells.join("")}</row>`).join("");
  };
  const more = totals ? 'totalsRowCount="1"' : "";
  const bytes = makeWorkbook({
    sheets: Object.entries(SHEETS).map(([name, cells]) => ({
      name,
      rows: rowsOf(cells),
      ...(name === "Tabel" ? { tables: [table("tbl_A", "B2:E9", more)] } : {}),
    })),
    names: names.map(([name, refersTo]) => definedName(name, refersTo)).join(""),
  });
  return readNamedGrids(bytes, ASSUMPTION_NAMES).grids;
}

/** Gives each of these meanings a name, in the order of the contract. */
const named = (meanings: readonly string[]): [string, string][] =>
  meanings.map((refersTo, i) => [ASSUMPTION_NAMES[i]!, refersTo]);

async function live(
  names: readonly (readonly [string, string])[],
  totals = false
): Promise<NamedGrids> {
  await room.open(SHEETS);
  await room.excel(
    async (context, given) => {
      const { tables, names: all } = context.workbook;
      const added = tables.add("Tabel!B2:E9", true);
      added.name = "tbl_A";
      if (given.totals) {
        added.resize("Tabel!B2:E8");
        added.showTotals = true;
      }
      for (const [name, refersTo] of given.names) all.add(name, `=${refersTo}`);
      await context.sync();
    },
    { names, totals }
  );
  return room.grids();
}

const MEANINGS = [
  "Blad!$A$1",
  "Blad!$A$1:$B$2",
  "'Mijn blad'!$A$1:$C$3",
  "Tabel!$B$2:$E$9",
  "Tabel!$B$2:$E$5",
  "Tabel!$B$2:$C$9",
  "Tabel!$B$3:$E$9",
  "Tabel!$C$3:$D$5",
  "Tabel!$B$2:$C$20",
  "Tabel!$B$2:$F$20",
  "Tabel!$C$4",
  "Tabel!$B$2",
  "Tabel!$C$4:$E$4",
  "Tabel!$C$4:$C$6",
  "Tabel!$G$2:$H$5",
  "0.05",
  '"tekst"',
  "SUM(Blad!$A$1:$B$2)",
  "Blad!$A:$B",
  "Tabel!$C:$D",
  "'Mijn blad'!$A:$B",
  "Blad!$A$1:$T$1001",
  "#REF!",
];

test("every meaning of a name is read as from a file", async () => {
  const names = named(MEANINGS);
  const grids = await live(names);
  const same = filed(names, false);
  for (const [name, refersTo] of names) {
    expect([refersTo, grids.get(name)]).toEqual([refersTo, same.get(name)]);
  }
  const kinds = new Set([...grids.values()].map(({ state }) => state));
  expect(kinds).toEqual(new Set(["range", "not-a-range", "broken", "missing"]));
  const outgrown = [...grids.values()].filter((s) => s.state === "range" && s.grid.outgrown);
  expect(outgrown).toHaveLength(5);
});

test("totals are no rows of a table, with a name that the table has outgrown too", async () => {
  const names = named(["Tabel!$B$2:$E$5", "Tabel!$B$2:$E$8", "Tabel!$B$2:$E$9"]);
  const grids = await live(names, true);
  const same = filed(names, true);
  // Excel puts the word for a total in the row; the file has none.
  for (const [name] of names.slice(0, 2)) expect(grids.get(name)).toEqual(same.get(name));
  expect(grids.get(ASSUMPTION_NAMES[0]!)).toMatchObject({
    grid: { outgrown: { name: "B2:E5", table: "B2:E8" } },
  });
});

test("without a header row it is no table of ours", async () => {
  const names = named(["Tabel!$B$3:$E$5"]);
  await live(names);
  await room.excel(async (context) => {
    context.workbook.tables.getItem("tbl_A").showHeaders = false;
    await context.sync();
  });
  const state = (await room.grids()).get(ASSUMPTION_NAMES[0]!);
  expect(state).toMatchObject({ state: "range", grid: { row: 3 } });
  expect((state as Extract<NameState, { state: "range" }>).grid).not.toHaveProperty("outgrown");
});

test("a name of one sheet is not one of the workbook, and says which sheet", async () => {
  await room.open(SHEETS);
  await room.excel(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Mijn blad");
    sheet.names.add("Woning_Basisjaar", sheet.getRange("A1"));
    sheet.names.add("Woning_Eindjaar", sheet.getRange("A1"));
    names.add("Woning_Eindjaar", worksheets.getItem("Blad").getRange("B2"));
    await context.sync();
  });
  const grids = await room.grids();
  expect(grids.get("Woning_Basisjaar")).toEqual({ state: "sheet-scoped", sheet: "Mijn blad" });
  expect(grids.get("Woning_Eindjaar")).toMatchObject({ grid: { sheet: "Blad", cells: [[4]] } });
});

test("a name is broken when its cells or its sheet were deleted", async () => {
  await room.open(SHEETS);
  await room.excel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("Woning_Basisjaar", worksheets.getItem("Mijn blad").getRange("A1"));
    names.add("Woning_Eindjaar", worksheets.getItem("Blad").getRange("B2"));
    names.add("Woning_Doelgroepen", worksheets.getItem("Tabel").getRange("B2:E3"));
    await context.sync();
    worksheets.getItem("Mijn blad").delete();
    worksheets.getItem("Blad").getRange("2:2").delete(Excel.DeleteShiftDirection.up);
    worksheets.getItem("Tabel").getRange("1:1").insert(Excel.InsertShiftDirection.down);
    await context.sync();
  });
  const { grids: read, worksheetIds } = await room.read();
  const grids = new Map(read);
  expect(grids.get("Woning_Basisjaar")).toEqual({ state: "broken", refersTo: "#REF!" });
  expect(grids.get("Woning_Eindjaar")).toEqual({ state: "broken", refersTo: "#REF!" });
  expect(grids.get("Woning_Doelgroepen")).toMatchObject({ grid: { row: 3, column: 2 } });
  expect(worksheetIds).toEqual(["sheet3"]);
});

test("more cells than a name may have are not read", async () => {
  await room.open({ Groot: { A1: "1" }, Ander: { A1: "1" } });
  await room.excel(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Groot");
    sheet.getRange("ALM1001").values = [[1]];
    names.add("Woning_Doelgroepen", "=Groot!$A:$XFD");
    names.add("Woning_Segmenten", "=Groot!$A:$B");
    await context.sync();
  });
  const grids = await room.grids();
  expect(grids.get("Woning_Doelgroepen")).toMatchObject({ state: "too-large", limit: 1_000_000 });
  expect(grids.get("Woning_Segmenten")).toMatchObject({ grid: { cells: [[1]] } });
});

test("more than one answer can hold is read in parts, to the last cell", async () => {
  await room.open({ Groot: { A1: "1", B2001: "2", T3000: "3" } });
  await room.excel(async (context) => {
    context.workbook.names.add("Woning_Doelgroepen", "=Groot!$A$1:$T$3000");
    await context.sync();
  });
  let found: unknown;
  const batches = await room.batchesOf(async () => {
    found = await room.inAddin(async (own) => {
      const state = new Map((await own.read()).grids).get("Woning_Doelgroepen");
      if (state?.state !== "range") return state;
      const { cells } = state.grid;
      const filled = cells.flatMap((row, r) =>
        row.flatMap((value, c) => (value === null ? [] : [[r, c, value]]))
      );
      return [cells.length, new Set(cells.map((row) => row.length)).size, filled];
    });
  });
  const filled = [
    [0, 0, 1],
    [2000, 1, 2],
    [2999, 19, 3],
  ];
  expect(found).toEqual([3000, 1, filled]);
  // Names, sizes, and 60,000 cells in two parts.
  expect(batches).toBe(4);
});

test("a workbook without any of the names", async () => {
  await room.open(SHEETS);
  const { grids, stand, standValue, worksheetIds, sheetNames } = await room.read();
  expect(grids.map(([, { state }]) => state)).toEqual(ASSUMPTION_NAMES.map(() => "missing"));
  expect({ stand, standValue, worksheetIds }).toEqual({
    stand: "missing",
    standValue: null,
    worksheetIds: [],
  });
  expect(sheetNames).toEqual(Object.keys(SHEETS));
});
