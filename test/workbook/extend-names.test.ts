import { LiveRoom } from "./support/room";

const room = new LiveRoom();
beforeAll(async () => {
  await room.open({ "Mijn blad": {}, Ander: {} });
  await room.excel(async (context) => {
    const { names, tables } = context.workbook;
    tables.add("'Mijn blad'!A1:B3", true).name = "tbl_A";
    tables.add("'Mijn blad'!E1:F3", true).name = "tbl_B";
    tables.add("Ander!A1:B3", true).name = "tbl_C";
    names.add("Woning_Doelgroepen", "='Mijn blad'!$A$1:$B$3");
    names.add("Woning_Segmenten", "='Mijn blad'!$E$1:$F$3");
    names.add("Woning_Voorraad", "=Ander!$A$1:$B$3");
    names.add("Eigen", "=Ander!$A$1:$B$3");
    await context.sync();
  });
});
afterAll(() => room.close());

const formulas = (): Promise<Readonly<Record<string, string>>> =>
  room.excel(async (context) => {
    const all = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return Object.fromEntries(all.items.map(({ name, formula }) => [name, String(formula)]));
  });

test("nothing outgrown: nothing is asked of Excel", async () => {
  const { grids } = await room.read();
  const batches = await room.batchesOf(async () => {
    expect(await room.inAddin((own, given) => own.extend(given), grids)).toEqual([]);
  });
  expect(batches).toBe(await room.batchesOf(() => room.excel(() => Promise.resolve())));
});

test("names are made to span tables that outgrew them; those pointed elsewhere since are left alone", async () => {
  // As a person types: the table takes the row in.
  await room.onHost(({ host }) => {
    host!.type("Mijn blad", "A4", "onder");
    host!.type("Mijn blad", "G1", "naast");
    host!.type("Ander", "A4", "onder");
  });
  const { grids } = await room.read();
  const outgrown = grids.flatMap(([name, state]) =>
    state.state === "range" && state.grid.outgrown ? [[name, state.grid.outgrown]] : []
  );
  expect(outgrown).toEqual([
    ["Woning_Doelgroepen", { name: "A1:B3", table: "A1:B4" }],
    ["Woning_Segmenten", { name: "E1:F3", table: "E1:G3" }],
    ["Woning_Voorraad", { name: "A1:B3", table: "A1:B4" }],
  ]);
  await room.excel(async (context) => {
    context.workbook.names.getItem("Woning_Voorraad").formula = "=Ander!$A$1:$B$2";
    await context.sync();
  });
  const batches = await room.batchesOf(async () => {
    expect(await room.inAddin((own, given) => own.extend(given), grids)).toEqual([
      "Woning_Doelgroepen",
      "Woning_Segmenten",
    ]);
  });
  expect(batches).toBe(2);
  const quoted = (formula: string | undefined) => formula?.replace(/'/g, "");
  const now = await formulas();
  expect(quoted(now["Woning_Doelgroepen"])).toBe("=Mijn blad!$A$1:$B$4");
  expect(quoted(now["Woning_Segmenten"])).toBe("=Mijn blad!$E$1:$G$3");
  expect(now["Woning_Voorraad"]).toBe("=Ander!$A$1:$B$2");
  expect(now["Eigen"]).toBe("=Ander!$A$1:$B$3");
});

test("the next reading finds the same cells under names that span them", async () => {
  const grids = new Map((await room.read()).grids);
  const state = grids.get("Woning_Doelgroepen");
  expect(state).toMatchObject({ grid: { row: 1, column: 1, cells: { length: 4 } } });
  expect(state).not.toHaveProperty("grid.outgrown");
});
