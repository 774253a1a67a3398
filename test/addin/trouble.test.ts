import type { Browser, Frame } from "playwright-core";
import { launch } from "../workbench/host/browser/harness";
import type { WorkbenchWindow } from "../workbench/page/support/workbench";
import { Addin } from "./support/addin";
import { expectedReport, persons } from "./support/expected";
import { heerlenFile, scalarCell, tableCell } from "./support/heerlen-cells";
import type { Spot } from "./support/heerlen-cells";
import { says } from "./support/pane";

const GOAL = scalarCell("Woning_Inwonersdoel");
const VACANCY = scalarCell("Woning_Frictieleegstand");
const SIZE = scalarCell("Woning_Huishoudgrootte");
const CELL = ["Leeswijzer", "J1"] as const;
const REPORT = expectedReport();

let browser: Browser;
let addin: Addin;
let pane: Frame;

beforeAll(async () => {
  browser = await launch();
  addin = await Addin.open(browser, { empty: true });
});

beforeEach(async () => {
  await addin.openFile(heerlenFile());
  pane = await addin.pane();
  await addin.type(...CELL, '=WONING.INWONERS("basis";2050)');
  await addin.shows(...CELL, (value) => value === persons(REPORT, "basis"));
});

afterEach(() => {
  expect(addin.complaints).toEqual([]);
});

afterAll(async () => {
  await addin.close();
  await browser.close();
});

/** Puts a value in a cell past its validation. */
function paste({ sheet, address }: Spot, value: string | number): Promise<void> {
  return pane.evaluate(
    ([name, xc, content]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(xc).values = [[content]];
        await context.sync();
      }),
    [sheet, address, value] as const
  );
}

test("wrong input is told in the pane and in the cells, and mended everything is back", async () => {
  // Pasted: what is typed is refused by the cell itself.
  await paste(GOAL, "veel");
  await paste(VACANCY, 1.5);
  await addin.shows(...CELL, (value) => value === "#VALUE!");
  expect(await addin.message(...CELL)).toContain(`${GOAL.sheet}!${GOAL.address}`);
  await pane.getByRole("tab", { name: /^Aannames/ }).click();
  for (const { sheet, address } of [GOAL, VACANCY]) await says(pane, `${sheet}!${address}`);
  await pane
    .getByRole("button", { name: new RegExp(`${VACANCY.sheet}!${VACANCY.address}`) })
    .first()
    .click();
  await addin.selects(VACANCY);
  await addin.type(GOAL.sheet, GOAL.address, "100.000");
  await addin.type(VACANCY.sheet, VACANCY.address, "0%");
  await addin.shows(...CELL, (value) => value === persons(REPORT, "basis"));
});

test("a deleted Woning_Stand is reported and restored, and edits count in between", async () => {
  await says(pane, "Klaar om door te rekenen");
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { names } = context.workbook;
      names.getItem("Woning_Stand").getRange().clear();
      names.getItem("Woning_Stand").delete();
      await context.sync();
    })
  );
  await says(pane, "Woning_Stand ontbreekt");
  await addin.type(SIZE.sheet, SIZE.address, "1,95");
  await addin.shows(...CELL, (v) => v === persons(expectedReport([[SIZE, 1.95]]), "basis"));
  await pane.getByRole("button", { name: "Cel herstellen" }).click();
  await says(pane, "De naam Woning_Stand is hersteld");
  const formulas = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.names.getItem("Woning_Stand").getRange().load("formulas");
      await context.sync();
      return range.formulas as string[][];
    })
  );
  expect(formulas[0]![0]).toMatch(/^=WONING\.STAND\(Woning_Basisjaar,/);
});

test("with the pane closed the functions live on", async () => {
  await addin.page.evaluate(() => {
    (window as unknown as WorkbenchWindow).workbench.pane.show(false);
  });
  await addin.type(SIZE.sheet, SIZE.address, "1,8");
  await addin.shows(...CELL, (v) => v === persons(expectedReport([[SIZE, 1.8]]), "basis"));
  await addin.page.evaluate(() => {
    (window as unknown as WorkbenchWindow).workbench.pane.show(true);
  });
});

test("manual calculation is said", async () => {
  await addin.page.evaluate(() => {
    const { workbench } = window as unknown as WorkbenchWindow;
    workbench.host.engine.calculation.mode = "Manual";
  });
  await addin.type(SIZE.sheet, SIZE.address, "1,85");
  await pane.getByRole("tab", { name: "Start" }).click();
  await says(pane, "Excel rekent handmatig");
});

test("a name that is gone is listed with its restore button, and comes back with the table's own cells", async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.names.getItem("Woning_Componenten").delete();
      await context.sync();
    })
  );
  await addin.shows(...CELL, (value) => value === "#VALUE!");
  await pane.getByRole("tab", { name: /^Aannames/ }).click();
  await says(pane, "Woning_Componenten");
  await pane.getByRole("button", { name: /Naam herstellen.*Woning_Componenten/ }).click();
  await addin.shows(...CELL, (value) => value === persons(REPORT, "basis"));
});

test("a name that one sheet alone knows is listed, and restored for the workbook", async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const item = context.workbook.names.getItem("Woning_Componenten");
      const range = item.getRange();
      range.worksheet.names.add("Woning_Componenten", range);
      item.delete();
      await context.sync();
    })
  );
  await addin.shows(...CELL, (value) => value === "#VALUE!");
  await pane.getByRole("tab", { name: /^Aannames/ }).click();
  await pane.getByRole("button", { name: /Naam herstellen.*Woning_Componenten/ }).click();
  await addin.shows(...CELL, (value) => value === persons(REPORT, "basis"));
});

test("two quick edits end in the numbers of both", async () => {
  const own = tableCell(
    "Woning_Componenten",
    { component: "migratie", parameter: "aantal jaren" },
    "waarde"
  );
  await addin.type(SIZE.sheet, SIZE.address, "1,85");
  await addin.type(own.sheet, own.address, "12");
  const report = expectedReport([
    [SIZE, 1.85],
    [own, 12],
  ]);
  await addin.shows(...CELL, (value) => value === persons(report, "basis"));
});
