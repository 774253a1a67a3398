/** The steps of the tutorial: a table, filtered and sorted, a chart of it, its header frozen, its sheet protected. */
import type { Frame } from "playwright-core";
import type { Sample } from "./session";

const COSTS = [
  ["2024-01-15", "Steen", 340.5],
  ["2024-01-16", "Glas", 80],
  ["2024-02-02", "Hout", 120],
  ["2024-02-03", "Glas", 35],
] as const;

const createTable = (addin: Frame) =>
  addin.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const table = sheet.tables.add("A1:C1", true);
        table.name = "Kosten";
        table.getHeaderRowRange().values = [["Datum", "Post", "Bedrag"]];
        table.rows.add(undefined, rows as unknown as string[][]);
        table.columns.getItemAt(2).getRange().numberFormat = [["€#,##0.00"]];
        table.getRange().format.autofitColumns();
        table.getRange().format.autofitRows();
        await context.sync();
      }),
    COSTS
  );

// OfficeDev/office-js-docs-pr, docs/tutorials/excel-tutorial.md, creating a table
export const tutorialTable: Sample = {
  async play({ addin, grid }) {
    await createTable(addin);
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Kosten");
        const range = table.getRange().load("address, values, text");
        table.load("name, showHeaders");
        await context.sync();
        const { address, values, text } = range;
        return {
          name: table.name,
          headers: table.showHeaders,
          address,
          row: values[1]!,
          text: text[1]![2]!,
        };
      })
    );
    // The first text is a date to Excel: day 45306 since 1900.
    expect(read).toEqual({
      name: "Kosten",
      headers: true,
      address: "Blad1!A1:C5",
      row: [45306, "Steen", 340.5],
      text: expect.stringMatching(/^€340[.,]50$/) as string,
    });
    expect(await grid.values("Blad1", "B2:C5")).toEqual(COSTS.map((row) => row.slice(1)));
  },
};

// OfficeDev/office-js-docs-pr, docs/tutorials/excel-tutorial.md, filtering the table
export const tutorialFilter: Sample = {
  async play({ addin, grid }) {
    await createTable(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { filter } = sheet.tables.getItem("Kosten").columns.getItem("Post");
        filter.applyValuesFilter(["Glas", "Hout"]);
        await context.sync();
      })
    );
    const hidden = await grid.ask(
      (getters, sheetId) => [1, 2, 3, 4].map((row) => getters.isRowHidden(sheetId, row)),
      "Blad1"
    );
    expect(hidden).toEqual([true, false, false, false]);
  },
};

// OfficeDev/office-js-docs-pr, docs/tutorials/excel-tutorial.md, sorting the table
export const tutorialSort: Sample = {
  async play({ addin, grid }) {
    await createTable(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const table = sheet.tables.getItem("Kosten");
        table.sort.apply([{ key: 1, ascending: false }]);
        await context.sync();
      })
    );
    expect(await grid.values("Blad1", "B2:C5")).toEqual([
      ["Steen", 340.5],
      ["Hout", 120],
      ["Glas", 80],
      ["Glas", 35],
    ]);
  },
};

// OfficeDev/office-js-docs-pr, docs/tutorials/excel-tutorial.md, creating a chart
export const tutorialChart: Sample = {
  async play({ addin, grid }) {
    await createTable(addin);
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const body = sheet.tables.getItem("Kosten").getDataBodyRange();
        const chart = sheet.charts.add("ColumnClustered", body, "Auto");
        chart.setPosition("A15", "F30");
        chart.title.text = "Bouwkosten";
        chart.legend.position = "Right";
        chart.legend.format.fill.setSolidColor("white");
        chart.dataLabels.format.font.size = 15;
        chart.dataLabels.format.font.color = "black";
        chart.series.getItemAt(0).name = "Bedrag in €";
        await context.sync();
        const made = sheet.charts.getItemAt(0);
        made.load("title/text, legend/position");
        const first = made.series.getItemAt(0).load("name");
        await context.sync();
        return [made.title.text, made.legend.position, first.name];
      })
    );
    expect(read).toEqual(["Bouwkosten", "Right", "Bedrag in €"]);
    const kinds = await grid.ask(
      (getters, sheetId) => getters.getChartIds(sheetId).map((id) => getters.getChartType(id)),
      "Blad1"
    );
    expect(kinds).toEqual(["bar"]);
  },
};

// OfficeDev/office-js-docs-pr, docs/tutorials/excel-tutorial.md, freezing the header
export const tutorialFreeze: Sample = {
  async play({ addin, grid }) {
    await createTable(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().freezePanes.freezeRows(1);
        await context.sync();
      })
    );
    const panes = await grid.ask((getters, sheetId) => getters.getPaneDivisions(sheetId), "Blad1");
    expect(panes).toEqual({ xSplit: 0, ySplit: 1 });
  },
};

// OfficeDev/office-js-docs-pr, docs/tutorials/excel-tutorial.md, protecting a worksheet
export const tutorialProtect: Sample = {
  async play({ addin }) {
    await createTable(addin);
    const toggle = () =>
      addin.evaluate(() =>
        Excel.run((context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.load("protection/protected");
          return context
            .sync()
            .then(() => {
              if (sheet.protection.protected) sheet.protection.unprotect();
              else sheet.protection.protect();
            })
            .then(context.sync);
        })
      );
    const write = () =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["Lood"]];
          await context.sync();
          return "geschreven";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code)
      );
    await toggle();
    expect(await write()).toBe("AccessDenied");
    await toggle();
    expect(await write()).toBe("geschreven");
  },
};
