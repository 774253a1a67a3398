/** Samples that define, use, list, change and remove names. */
import type { Frame } from "playwright-core";
import type { Sample } from "./session";

const setUp = (addin: Frame) =>
  addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Uitgaven").delete();
      const sheet = context.workbook.worksheets.add("Uitgaven");
      const table = sheet.tables.add("A1:B1", true);
      table.name = "Uitgaventabel";
      table.getHeaderRowRange().values = [["Post", "Bedrag"]];
      table.rows.add(undefined, [
        ["Hout", 120],
        ["Steen", 340],
        ["Glas", 80],
      ]);
      sheet.getUsedRange().format.autofitColumns();
      sheet.getUsedRange().format.autofitRows();
      sheet.activate();
      await context.sync();
    })
  );

// OfficeDev/office-js-snippets, samples/excel/34-named-item/create-and-remove-named-item.yaml, names of ranges
export const namesOfRanges: Sample = {
  async play({ addin, grid }) {
    await setUp(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Uitgaven");
        sheet.names.add("Kopregel", sheet.getRange("A1:B1"));
        sheet.names.load("name, type");
        await context.sync();
      })
    );
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Uitgaven");
        const name = sheet.names.getItemOrNullObject("Kopregel");
        name.load();
        await context.sync();
        if (name.value) name.getRange().format.fill.color = "red";
        await context.sync();
      })
    );
    expect(await grid.style("Uitgaven", "B1")).toMatchObject({ fillColor: "#FF0000" });
    const list = () =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          const names = context.workbook.worksheets.getActiveWorksheet().names.load();
          await context.sync();
          return names.items.map(({ name, type, value, scope }) => [
            name,
            type,
            value as unknown,
            scope,
          ]);
        })
      );
    expect(await list()).toEqual([["Kopregel", "Range", "Uitgaven!$A$1:$B$1", "Worksheet"]]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Uitgaven");
        sheet.names.getItem("Kopregel").delete();
        await context.sync();
      })
    );
    expect(await list()).toEqual([]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/34-named-item/create-and-remove-named-item.yaml, names of formulas
export const namesOfFormulas: Sample = {
  async play({ addin, grid }) {
    await setUp(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Uitgaven");
        sheet.names.add("Totaal", "=SUM(Uitgaven!$B$2:$B$4)");
        sheet.getRange("B6").values = [["=Totaal"]];
        await context.sync();
      })
    );
    expect(await grid.values("Uitgaven", "B6")).toEqual([[540]]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Uitgaven");
        const name = sheet.names.getItemOrNullObject("Totaal");
        name.load();
        await context.sync();
        if (name.value) {
          name.delete();
          sheet.getRange("B6").values = [["=SUM(B2:B4)"]];
        }
        await context.sync();
      })
    );
    expect(await grid.values("Uitgaven", "B6")).toEqual([[540]]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/34-named-item/update-named-item.yaml
export const nameMoved: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Invoer").delete();
        const sheet = context.workbook.worksheets.add("Invoer");
        sheet.activate();
        sheet.getRange("B2:E7").format.fill.color = "yellow";
        sheet.getRange("B10:D14").format.fill.color = "green";
        await context.sync();
      })
    );
    const first = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Invoer");
        const known = sheet.names.getItemOrNullObject("Blok");
        known.load("no-properties-needed");
        await context.sync();
        if (!known.isNullObject) return ["bestaat al"];
        const range = sheet.getRange("B2:E7");
        sheet.names.add("Blok", range);
        const names = sheet.names.load("name, formula");
        range.select();
        await context.sync();
        return names.items.map(({ name, formula }) => `${name} ${formula as string}`);
      })
    );
    expect(first).toEqual(["Blok =Invoer!$B$2:$E$7"]);
    const second = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Invoer");
        const name = sheet.names.getItemOrNullObject("Blok");
        name.load("name, formula");
        await context.sync();
        name.formula = "=Invoer!$B$10:$D$14";
        sheet.getRange("B10:D14").select();
        await context.sync();
        name.load("formula");
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return [name.formula as string, selected.address];
      })
    );
    expect(second).toEqual(["=Invoer!$B$10:$D$14", "Invoer!B10:D14"]);
    const zone = { top: 9, left: 1, bottom: 13, right: 3 };
    const named = await grid.ask(
      (getters) => getters.getNamedRanges().map(({ range }) => range.zone),
      "Invoer"
    );
    expect(named).toEqual([zone]);
  },
};
