/** Names that went missing are restored one by one, and nothing else changes. */
import type { Browser } from "playwright-core";
import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import { assumptionsHash } from "../../../src/assumptions/hash";
import { readAssumptions } from "../../../src/assumptions/read";
import { ASSUMPTION_NAMES, SCALARS, TABLES, excelTableName } from "../../../src/assumptions/schema";
import { templateLayout } from "../../../src/assumptions/template";
import { layoutGrids } from "../../../src/assumptions/template/grids";
import { launch } from "../../workbench/host/browser/harness";
import { seeNames, seeSheets } from "./seen";
import type { SeenSheet } from "./seen";
import { Stage } from "./stage";

const LAYOUT = templateLayout(heerlen());
const READ = readAssumptions(layoutGrids(LAYOUT));
const HASH = READ.ok ? assumptionsHash(READ.value.inputs) : null;
const SOUND = { hash: HASH, states: {}, stand: "present" };

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launch();
  stage = new Stage(browser);
  await stage.open();
  await stage.call("setUp", "heerlen");
});
afterAll(() => browser.close());

const restore = (name: string): Promise<unknown> => stage.call("restore", "heerlen", name);

const remove = (names: readonly string[]): Promise<void> =>
  stage.playWith(names, async (context, wanted) => {
    for (const name of wanted) context.workbook.names.getItem(name).delete();
    await context.sync();
  });

/** Without values: no function of ours answers here. */
async function contents(): Promise<SeenSheet[]> {
  const seen = await stage.play(seeSheets);
  return seen.map((sheet) => ({ ...sheet, values: [] }));
}

/** Makes names of the workbook mean something else. */
const redefine = (formulas: Readonly<Record<string, string>>): Promise<void> =>
  stage.playWith(formulas, async (context, wanted) => {
    for (const [name, formula] of Object.entries(wanted)) {
      context.workbook.names.getItem(name).formula = formula;
    }
    await context.sync();
  });

async function names(): Promise<ReadonlyMap<string, string>> {
  return new Map((await stage.play(seeNames)).map(({ name, formula }) => [name, formula]));
}

/** Report years stand in no table: they come back as a copy. */
const OVER_WHAT_IS_THERE = [...ASSUMPTION_NAMES, "Woning_Stand"].filter(
  (name) => name !== SCALARS.reportYears.name
);

test("each name comes back over its table, its row or its formula; the workbook is as it was", async () => {
  const before = await stage.saved();
  const defined = await names();
  for (const name of OVER_WHAT_IS_THERE) {
    await remove([name]);
    expect([...(await names()).keys()]).not.toContain(name);
    expect([name, await restore(name)]).toEqual([name, { answer: true }]);
    expect([name, (await names()).get(name)]).toEqual([name, defined.get(name)]);
  }
  expect((await stage.saved()) === before).toBe(true);
  expect(await stage.call("read")).toEqual(SOUND);
});

test("a name that stands for no cells, or for lost ones, gets its meaning back; a sound one is left", async () => {
  const before = await names();
  await redefine({ Woning_Basisjaar: "=2024", Woning_Bronnen: "=SUM(Bronnen!$A$1:$A$3)" });
  await stage.play(async (context) => {
    const { worksheets, names: all } = context.workbook;
    const away = worksheets.add("Weg");
    all.getItem("Woning_Segmenten").formula = "=Weg!$A$1:$B$4";
    all.getItem("Woning_Inwonersdoel").delete();
    const sheet = worksheets.getItem("Bronnen");
    sheet.names.add("Woning_Inwonersdoel", sheet.getRange("A1"));
    await context.sync();
    away.delete();
    await context.sync();
  });
  expect((await stage.call("read")).states).toEqual({
    Woning_Basisjaar: "not-a-range",
    Woning_Bronnen: "not-a-range",
    Woning_Segmenten: "broken",
    Woning_Inwonersdoel: "sheet-scoped",
  });
  const wanted = [
    ...["Woning_Basisjaar", "Woning_Bronnen", "Woning_Segmenten", "Woning_Inwonersdoel"],
    "Woning_Eindjaar",
  ];
  for (const name of wanted) expect(await restore(name)).toEqual({ answer: true });
  expect(await names()).toEqual(before);
  expect(await stage.call("read")).toEqual(SOUND);
});

test("a table that was moved and renamed keeps its name's cells; the formula of the version is completed", async () => {
  await remove(["Woning_Monitor"]);
  await stage.play(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Monitor");
    sheet.name = "Voortgang";
    sheet.getRange("1:2").insert("Down");
    const stand = context.workbook.names.getItem("Woning_Stand").getRange();
    stand.formulas = [["=WONING.STAND(Woning_Basisjaar)"]];
    await context.sync();
  });
  expect((await stage.call("read")).stand).toBe("replaced");
  await restore("Woning_Monitor");
  await restore("Woning_Stand");
  expect((await names()).get("Woning_Monitor")).toBe("=Voortgang!$A$7:$J$15");
  expect(await stage.call("read")).toEqual(SOUND);
});

test("where nothing is left, a copy of the layout comes on a sheet of its own", async () => {
  const table = LAYOUT.sheets.find(({ name }) => name === "Programma")!;
  await stage.play(async (context) => {
    const { worksheets, names: all } = context.workbook;
    for (const name of ["Woning_Programma", "Woning_Peiljaren", "Woning_Scenario"]) {
      all.getItem(name).delete();
    }
    worksheets.getItem("Programma").delete();
    const scalars = worksheets.getItem("Aannames");
    // The row of the active scenario goes by another name.
    scalars.getRange("H9").values = [["iets anders"]];
    await context.sync();
  });
  const before = await contents();
  expect(Object.keys((await stage.call("read")).states).sort()).toEqual(
    ["Woning_Peiljaren", "Woning_Programma", "Woning_Scenario"].sort()
  );
  for (const name of ["Woning_Programma", "Woning_Peiljaren", "Woning_Scenario"]) {
    expect([name, await restore(name)]).toEqual([name, { answer: true }]);
  }
  const seen = await contents();
  expect(seen.slice(0, before.length)).toEqual(before);
  const [programme, years, scenario] = seen.slice(before.length);
  expect([programme!.name, years!.name, scenario!.name]).toEqual([
    "Programma",
    "Aannames (2)",
    "Aannames (3)",
  ]);
  expect(programme!.tables.map(({ name, address }) => ({ name, ref: address }))).toEqual(
    table.tables
  );
  expect(years!.formulas[0]![0]).toBe("Peiljaren");
  expect(years!.formulas[2]!.slice(1, 5)).toEqual([2030, 2040, 2050, ""]);
  expect(scenario!.formulas[1]!.slice(0, 2)).toEqual(["Actief scenario", expect.any(String)]);
  const defined = await names();
  expect(defined.get("Woning_Peiljaren")).toBe("='Aannames (2)'!$B$3:$E$3");
  expect(defined.get("Woning_Scenario")).toBe("='Aannames (3)'!$B$2");
  expect((await stage.call("read")).hash).toBe(HASH);
});

test("what a person put in the cell of the version stays; the formula comes elsewhere", async () => {
  await stage.play(async (context) => {
    const stand = context.workbook.names.getItem("Woning_Stand").getRange();
    stand.values = [["mijn aantekening"]];
    await context.sync();
  });
  const before = await contents();
  expect(await restore("Woning_Stand")).toEqual({ answer: true });
  const seen = await contents();
  expect(seen.slice(0, before.length)).toEqual(before);
  expect(seen.at(-1)!.formulas[2]![1]).toMatch(/^=WONING\.STAND\(/);
  expect((await stage.call("read")).stand).toBe("present");
});

describe("a refusal leaves the workbook as it was", () => {
  async function expectRefused(name: string, fault: object): Promise<void> {
    const before = await stage.saved();
    expect(await restore(name)).toEqual(fault);
    expect((await stage.saved()) === before).toBe(true);
  }

  test("for a name that is no name of ours", async () => {
    await expectRefused("Woning_Onzin", {
      fault: "cannot-restore",
      data: { name: "Woning_Onzin" },
    });
  });

  test("where the table's name stands for something else", async () => {
    const table = excelTableName(TABLES.effects);
    await stage.playWith(table, async (context, wanted) => {
      const { worksheets, names: all } = context.workbook;
      all.getItem("Woning_Effecten").delete();
      worksheets.getItem("Effecten").delete();
      await context.sync();
      all.add(wanted, worksheets.getItem("Bronnen").getRange("A1"));
      await context.sync();
    });
    const fault = { fault: "names-taken", data: { names: [table] } };
    await expectRefused("Woning_Effecten", fault);
    await stage.playWith(table, async (context, wanted) => {
      context.workbook.names.getItem(wanted).delete();
      const sheet = context.workbook.worksheets.add("Eigen werk");
      sheet.getRange("A1:B2").values = [
        ["appels", "peren"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = wanted;
      await context.sync();
    });
    await expectRefused("Woning_Effecten", fault);
  });

  test("where no sheet can be added", async () => {
    await stage.play(async (context) => {
      context.workbook.tables.getItem("tbl_Effecten").delete();
      context.workbook.protection.protect();
      await context.sync();
    });
    await expectRefused("Woning_Effecten", {
      fault: "structure-protected",
      data: { sheets: ["Effecten"] },
    });
  });
});
