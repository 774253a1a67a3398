/** Samples that calculate: by Excel's own functions, and by formulas that fill more than one cell. */
import type { Sample } from "./session";

// OfficeDev/office-js-snippets, samples/excel/50-workbook/workbook-built-in-functions.yaml
export const builtInFunctions: Sample = {
  async play({ addin }) {
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.add("Verkoop");
        const table = sheet.tables.add("A1:C1", true);
        table.getHeaderRowRange().values = [["Type", "mei", "juni"]];
        table.rows.add(undefined, [
          ["Koop", "23", "18"],
          ["Huur", "12", "11"],
        ]);
        sheet.getUsedRange().format.autofitColumns();
        sheet.getRange("A1").select();
        sheet.activate();
        await context.sync();
        const range = workbook.worksheets.getItem("Verkoop").getRange("A1:C3");
        const { functions } = workbook;
        const one = functions.vlookup("Huur", range, 2, false);
        one.load("value");
        await context.sync();
        const both = functions.sum(
          functions.vlookup("Huur", range, 2, false),
          functions.vlookup("Huur", range, 3, false)
        );
        both.load("value");
        await context.sync();
        return [one.value, both.value];
      })
    );
    expect(read).toEqual([12, 23]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/42-range/dynamic-arrays.yaml
export const dynamicArrays: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Uitgaven").delete();
        const sheet = context.workbook.worksheets.add("Uitgaven");
        const table = sheet.tables.add("A4:C4", true);
        table.name = "Uitgaventabel";
        table.getHeaderRowRange().values = [["Nummer", "Soort", "Bedrag"]];
        table.rows.add(undefined, [
          [1, "Wonen", 600],
          [2, "Eten", 450],
          [3, "Wonen", 150],
        ]);
        sheet.getRange("F2:G2").values = [["Soort", "Wonen"]];
        sheet.getUsedRange().format.autofitColumns();
        sheet.activate();
        await context.sync();
      })
    );
    const spills = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Uitgaven");
        const header = sheet.getRange("F4");
        header.formulas = [["=A4:C4"]];
        const first = header.getSpillingToRange();
        first.load("address");
        await context.sync();
        const rows = sheet.getRange("F5");
        rows.formulas = [['=FILTER(A5:C7,B5:B7=G2,"")']];
        const second = rows.getSpillingToRange();
        second.load("address");
        await context.sync();
        sheet.getRange("G6").select();
        const selected = context.workbook.getSelectedRange();
        const parent = selected.getSpillParentOrNullObject();
        parent.load("address");
        const none = selected.getSpillingToRangeOrNullObject();
        none.load("address");
        await context.sync();
        return [first.address, second.address, parent.address, none.isNullObject];
      })
    );
    expect(spills).toEqual(["Uitgaven!F4:H4", "Uitgaven!F5:H6", "Uitgaven!F5", true]);
    expect(await grid.values("Uitgaven", "F4:H6")).toEqual([
      ["Nummer", "Soort", "Bedrag"],
      [1, "Wonen", 600],
      [3, "Wonen", 150],
    ]);
  },
};
