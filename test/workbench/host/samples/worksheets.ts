/** Samples that add, name, order, show and find worksheets. */
import type { Sample } from "./session";

// OfficeDev/office-js-snippets, samples/excel/54-worksheet/add-delete-rename-move-worksheet.yaml
export const addDeleteRenameMove: Sample = {
  workbook: { Invoer: {}, Blad1: {} },
  async play({ addin, grid }) {
    const added = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.load("name, position");
        await context.sync();
        return sheet.position;
      })
    );
    expect(added).toBe(2);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        worksheets.items.at(-1)!.delete();
        await context.sync();
      })
    );
    const renamed = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const current = context.workbook.worksheets.getActiveWorksheet();
        let number = 1;
        for (let taken = true; taken;) {
          try {
            context.workbook.worksheets.getItem(`Blad${number}`);
            await context.sync();
            number++;
          } catch {
            taken = false;
          }
        }
        current.name = `Blad${number}`;
        await context.sync();
        return current.name;
      })
    );
    expect(renamed).toBe("Blad2");
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items");
        await context.sync();
        worksheets.items.at(-1)!.position = 0;
        await context.sync();
      })
    );
    const names = await grid.ask(
      (getters) => getters.getSheetIds().map((id) => getters.getSheetName(id)),
      "Blad1"
    );
    expect(names).toEqual(["Blad1", "Blad2"]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/54-worksheet/worksheet-visibility.yaml
export const visibility: Sample = {
  async play({ addin, grid }) {
    const names = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const named = async (state: string) => {
          worksheets.load("items/name, items/visibility");
          await context.sync();
          return worksheets.items.filter(({ visibility }) => visibility === state);
        };
        worksheets.load("items");
        await context.sync();
        if (worksheets.items.length < 2) worksheets.add("Blad2");
        await context.sync();
        const [first] = await named(Excel.SheetVisibility.visible);
        first!.visibility = Excel.SheetVisibility.hidden;
        await context.sync();
        const hidden = (await named(Excel.SheetVisibility.hidden)).map(({ name }) => name);
        const shown = (await named(Excel.SheetVisibility.visible)).map(({ name }) => name);
        return { hidden, shown };
      })
    );
    expect(names).toEqual({ hidden: ["Blad1"], shown: ["Blad2"] });
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name, items/visibility");
        await context.sync();
        const hidden = worksheets.items.filter(({ visibility }) => visibility === "Hidden");
        hidden[0]!.visibility = Excel.SheetVisibility.visible;
        await context.sync();
      })
    );
    const visible = await grid.ask((getters) => getters.getVisibleSheetIds().length, "Blad1");
    expect(visible).toBe(2);
  },
};

// OfficeDev/office-js-snippets, samples/excel/54-worksheet/reference-worksheets-by-relative-position.yaml
export const worksheetsByPosition: Sample = {
  workbook: { Blad1: {}, Oud: {} },
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("NoPropertiesNeeded");
        await context.sync();
        for (const old of worksheets.items.slice(1)) old.delete();
        let last: Excel.Worksheet | undefined;
        for (let year = 2022; year < 2025; year++) {
          const sheet = worksheets.add();
          sheet.name = `Prijs${year}`;
          const table = sheet.tables.add("A1:C1", true);
          table.name = `Index${year}`;
          table.getHeaderRowRange().values = [["Prijs", "Aandeel", "Samen"]];
          table.rows.add(undefined, [[1000 * (year - 2020), 0.1 * (year - 2020), "=A2*B2"]]);
          sheet.getRange("A2").numberFormat = [["#,##0"]];
          sheet.getRange("B2").numberFormat = [["0%"]];
          sheet.getRange("C2").numberFormat = [["0"]];
          table.getRange().format.autofitColumns();
          table.getRange().format.autofitRows();
          last = sheet;
        }
        last!.activate();
        await context.sync();
      })
    );
    const compared = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const current = worksheets.getActiveWorksheet();
        const previous = current.getPrevious();
        const sheets = [current, previous, worksheets.getFirst().getNext(), worksheets.getLast()];
        const cells = [
          ...[current, previous].map((sheet) => sheet.getRange("C2")),
          ...sheets.slice(2).map((sheet) => sheet.getRange("B2")),
        ];
        for (const sheet of sheets) sheet.load("name");
        for (const cell of cells) cell.load("text");
        await context.sync();
        return sheets.map(({ name }, i) => [name, cells[i]!.text[0]![0]]);
      })
    );
    expect(compared).toEqual([
      ["Prijs2024", "1600"],
      ["Prijs2023", "900"],
      ["Prijs2022", "20%"],
      ["Prijs2024", "40%"],
    ]);
    expect(await grid.values("Prijs2022", "A1:C2")).toEqual([
      ["Prijs", "Aandeel", "Samen"],
      [2000, 0.2, 400],
    ]);
  },
};

// OfficeDev/Excel-Add-in-JS-SheetSwitcher, Text Editor/Home.js
export const sheetSwitcher: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        for (let i = 2; i <= 6; i++) worksheets.add(`Wijk${i}`);
        await context.sync();
      })
    );
    const names = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("name");
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      })
    );
    expect(names).toEqual(["Blad1", "Wijk2", "Wijk3", "Wijk4", "Wijk5", "Wijk6"]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const clicked = context.workbook.worksheets.getItem("Wijk4");
        clicked.getCell(0, 0).values = "Wijk4" as unknown as string[][];
        clicked.activate();
        await context.sync();
      })
    );
    expect(await grid.values("Wijk4", "A1")).toEqual([["Wijk4"]]);
    const active = await grid.ask(
      (getters, sheetId) => getters.getActiveSheetId() === sheetId,
      "Wijk4"
    );
    expect(active).toBe(true);
  },
};
