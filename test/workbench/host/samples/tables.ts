/** Samples that make tables, fill them, read them and give them another size. */
import type { Sample } from "./session";

// OfficeDev/office-js-snippets, samples/excel/46-table/add-rows-and-columns-to-a-table.yaml
export const tableRowsAndColumns: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Uitgaven").delete();
        const sheet = context.workbook.worksheets.add("Uitgaven");
        const table = sheet.tables.add("A1:C1", true);
        table.name = "Uitgaventabel";
        table.getHeaderRowRange().values = [["Nummer", "Post", "Bedrag"]];
        table.rows.add(undefined, [
          [1, "Hout", 120],
          [2, "Steen", 340],
        ]);
        if (Office.context.requirements.isSetSupported("ExcelApi", "1.2")) {
          sheet.getUsedRange().format.autofitColumns();
          sheet.getUsedRange().format.autofitRows();
        }
        sheet.activate();
        await context.sync();
      })
    );
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Uitgaven");
        const table = sheet.tables.getItem("Uitgaventabel");
        table.columns.add(undefined, [["Maand"], ["mei"], ["juni"]]);
        sheet.getUsedRange().format.autofitColumns();
        sheet.getUsedRange().format.autofitRows();
        await context.sync();
        table.rows.add(undefined, [
          [3, "Glas", 80, "juni"],
          [4, "Verf", 25, "juli"],
        ]);
        sheet.getUsedRange().format.autofitColumns();
        sheet.getUsedRange().format.autofitRows();
        await context.sync();
      })
    );
    expect(await grid.values("Uitgaven", "A1:D6")).toEqual([
      ["Nummer", "Post", "Bedrag", "Maand"],
      [1, "Hout", 120, "mei"],
      [2, "Steen", 340, "juni"],
      [3, "Glas", 80, "juni"],
      [4, "Verf", 25, "juli"],
      [null, null, null, null],
    ]);
    const tables = await grid.ask(
      (getters, sheetId) => getters.getCoreTables(sheetId).map(({ range }) => range.zone),
      "Uitgaven"
    );
    expect(tables).toEqual([{ top: 0, left: 0, bottom: 4, right: 3 }]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/46-table/get-data-from-table.yaml
export const dataOfTable: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Uitgaven");
        const table = sheet.tables.add("A1:C1", true);
        table.name = "Uitgaventabel";
        table.getHeaderRowRange().values = [["Nummer", "Leverancier", "Bedrag"]];
        table.rows.add(undefined, [
          [1, "Houthandel", 120],
          [2, "Groeve", 340],
          [3, "Glaszetter", 80],
        ]);
        sheet.getUsedRange().format.autofitColumns();
        sheet.getUsedRange().format.autofitRows();
        sheet.activate();
        await context.sync();
      })
    );
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Uitgaven");
        const table = sheet.tables.getItem("Uitgaventabel");
        const header = table.getHeaderRowRange().load("values");
        const body = table.getDataBodyRange().load("values");
        const column = table.columns.getItem("LEVERANCIER").getDataBodyRange().load("values");
        const row = table.rows.getItemAt(1).load("values");
        await sheet.context.sync();
        sheet.getRange("A9:A9").values = [["Overzicht"]];
        sheet.getRange("A10:C10").values = header.values;
        sheet.getRange("A11:C13").values = body.values;
        sheet.getRange("B15:B17").values = column.values;
        sheet.getRange("A19:C19").values = row.values;
        await context.sync();
      })
    );
    expect(await grid.values("Uitgaven", "A9:C19")).toEqual([
      ["Overzicht", null, null],
      ["Nummer", "Leverancier", "Bedrag"],
      [1, "Houthandel", 120],
      [2, "Groeve", 340],
      [3, "Glaszetter", 80],
      [null, null, null],
      [null, "Houthandel", null],
      [null, "Groeve", null],
      [null, "Glaszetter", null],
      [null, null, null],
      [2, "Groeve", 340],
    ]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/46-table/resize-table.yaml
export const resizeTable: Sample = {
  async play({ addin, grid }) {
    const address = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Uitgaven");
        const made = sheet.tables.add("A1:B1", true);
        made.name = "Uitgaventabel";
        made.getHeaderRowRange().values = [["Post", "Bedrag"]];
        made.rows.add(undefined, [
          ["Hout", 120],
          ["Steen", 340],
        ]);
        sheet.getUsedRange().format.autofitColumns();
        sheet.activate();
        await context.sync();
        const table = sheet.tables.getItem("Uitgaventabel");
        table.resize("A1:B10");
        await context.sync();
        const range = table.getRange().load("address");
        await context.sync();
        return range.address;
      })
    );
    expect(address).toBe("Uitgaven!A1:B10");
    expect(await grid.values("Uitgaven", "A3:B4")).toEqual([
      ["Steen", 340],
      [null, null],
    ]);
  },
};

// OfficeDev/Office-Add-in-samples, Samples/Excel.OfflineStorageAddin/src/taskpane/taskpane.js
export const tableMadeAnew: Sample = {
  async play({ addin, grid }) {
    const make = (rows: readonly (readonly (string | number)[])[]) =>
      addin.evaluate(
        (data) =>
          Excel.run((context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            let table = sheet.tables.getItemOrNullObject("Bouwtabel");
            return context.sync().then(() => {
              table.delete();
              table = sheet.tables.add("A1:C1", true);
              table.name = "Bouwtabel";
              table.getHeaderRowRange().values = [["Plan", "Woningen", "Jaar"]];
              table.rows.add(undefined, data as (string | number)[][]);
              table.getRange().format.autofitColumns();
              table.getRange().format.autofitRows();
              return context.sync();
            });
          }),
        rows
      );
    await make([
      ["Oost", 120, 2026],
      ["West", 80, 2027],
      ["Haven", 300, 2030],
    ]);
    await make([["Kade", 45, 2028]]);
    expect(await grid.values("Blad1", "A1:C4")).toEqual([
      ["Plan", "Woningen", "Jaar"],
      ["Kade", 45, 2028],
      [null, null, null],
      [null, null, null],
    ]);
    const count = await grid.ask(
      (getters, sheetId) => getters.getCoreTables(sheetId).length,
      "Blad1"
    );
    expect(count).toBe(1);
  },
};

// OfficeDev/Office-Add-in-samples, Samples/Excel-Add-in-Mail-Merge/src/taskpane/taskpane.js
export const mailMerge: Sample = {
  async play({ addin }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Brieven").delete();
        const sheet = context.workbook.worksheets.add("Brieven");
        const table = sheet.tables.add("A1:C1", true);
        table.name = "Brieventabel";
        table.getRange().numberFormat = "@" as unknown as string[][];
        table.getHeaderRowRange().values = [["Adres", "Nummer", "Vervalt"]];
        table.rows.add(0, [
          ["jan@voorbeeld.nl", "007", "2026-11-15"],
          ["els@voorbeeld.nl", "008", "2026-11-20"],
        ]);
        table.getRange().format.autofitColumns();
        table.getRange().format.autofitRows();
        sheet.activate();
        await context.sync();
      })
    );
    const columns = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem("Brieventabel");
        const found = ["Nummer", "Vervalt", "Telefoon"].map((name) => {
          const column = columns.getItemOrNullObject(name);
          column.load();
          return column;
        });
        await context.sync();
        return found.map((column) => (column.isNullObject ? undefined : column.values));
      })
    );
    expect(columns).toEqual([
      [["Nummer"], ["007"], ["008"]],
      [["Vervalt"], ["2026-11-15"], ["2026-11-20"]],
      undefined,
    ]);
  },
};
