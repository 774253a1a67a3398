/** Samples that build a whole sheet: titles, numbers, widths, borders and a chart. */
import type { Sample } from "./session";

// OfficeDev/office-js-snippets, samples/excel/20-scenarios/report-generation.yaml
export const reportGeneration: Sample = {
  async play({ addin, grid }) {
    const widths = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        const title = sheet.getCell(0, 0);
        title.values = [["Bouwverslag"]];
        title.format.font.name = "Century";
        title.format.font.size = 26;
        const heads = ["Type", "K1", "K2"];
        const data = [
          ["Koop", 50, 70],
          ["Huur", 40, 32],
          ["Zorg", 12, 8],
        ];
        const header = title.getOffsetRange(1, 0).getResizedRange(0, heads.length - 1);
        header.values = [heads];
        header.getRow(0).format.font.bold = true;
        const body = header.getOffsetRange(1, 0).getResizedRange(data.length - 1, 0);
        body.values = data;
        title.getResizedRange(0, heads.length - 1).merge();
        body.format.autofitColumns();
        const columns = heads.map((_, i) => body.getColumn(i).load("format/columnWidth"));
        await context.sync();
        const [first, ...others] = columns;
        if (first!.format.columnWidth < 105) first!.format.columnWidth = 105;
        const widest = Math.max(90, ...others.map(({ format }) => format.columnWidth));
        body.getOffsetRange(0, 1).getResizedRange(0, -1).format.columnWidth = widest;
        const chart = sheet.charts.add(
          Excel.ChartType.columnClustered,
          body,
          Excel.ChartSeriesBy.columns
        );
        const top = body.getLastRow().getOffsetRange(2, 0);
        chart.setPosition(top, top.getOffsetRange(14, 0));
        chart.title.text = "Bouw per kwartaal";
        chart.legend.position = "Right";
        chart.legend.format.fill.setSolidColor("white");
        chart.dataLabels.format.font.size = 15;
        chart.dataLabels.format.font.color = "black";
        const { points } = chart.series.getItemAt(0);
        points.getItemAt(0).format.fill.setSolidColor("pink");
        points.getItemAt(1).format.fill.setSolidColor("indigo");
        sheet.name = "Verslag";
        sheet.activate();
        await context.sync();
        const cells = ["A1", "B1", "C1"].map((cell) =>
          sheet.getRange(cell).load("format/columnWidth")
        );
        await context.sync();
        return cells.map(({ format }) => format.columnWidth);
      })
    );
    expect(widths).toEqual([105, 90, 90]);
    expect(await grid.values("Verslag", "A1:C5")).toEqual([
      ["Bouwverslag", null, null],
      ["Type", "K1", "K2"],
      ["Koop", 50, 70],
      ["Huur", 40, 32],
      ["Zorg", 12, 8],
    ]);
    const merges = await grid.ask((getters, sheetId) => getters.getMerges(sheetId), "Verslag");
    expect(merges).toMatchObject([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(await grid.style("Verslag", "C2")).toMatchObject({ bold: true });
  },
};

// OfficeDev/Excel-Add-in-JS-QuarterlySalesReport, Text editor/Home.js
export const quarterlyReport: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run((context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = "Kwartaalverslag" as unknown as string[][];
        sheet.getRange("A1").format.font.name = "Century";
        sheet.getRange("A1").format.font.size = 26;
        const range = sheet.getRange("A2:C5");
        range.values = [
          ["Type", "K1", "K2"],
          ["Koop", 50, 70],
          ["Huur", 40, 32],
          ["Zorg", 12, 8],
        ];
        sheet.getRange("A2:C2").format.font.bold = true;
        // The sample writes these words in small letters.
        const chart = sheet.charts.add("ColumnClustered", range, "auto" as "Auto");
        chart.setPosition("G1", "L10");
        chart.title.text = "Bouw per kwartaal";
        chart.legend.position = "right" as "Right";
        chart.legend.format.fill.setSolidColor("white");
        chart.dataLabels.format.font.size = 15;
        chart.dataLabels.format.font.color = "black";
        const { points } = chart.series.getItemAt(0);
        points.getItemAt(0).format.fill.setSolidColor("pink");
        points.getItemAt(1).format.fill.setSolidColor("indigo");
        return context.sync();
      })
    );
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { font } = sheet.getRange("A1").format;
        font.load("name, size, bold");
        const chart = sheet.charts.getItemAt(0);
        chart.load("title/text, legend/position, series/items/name");
        await context.sync();
        return {
          font: [font.name, font.size, font.bold],
          chart: [chart.title.text, chart.legend.position],
          series: chart.series.items.map(({ name }) => name),
        };
      })
    );
    expect(read).toEqual({
      font: ["Century", 26, false],
      chart: ["Bouw per kwartaal", "Right"],
      series: ["K1", "K2"],
    });
    expect(await grid.style("Blad1", "A2")).toMatchObject({ bold: true });
  },
};

// OfficeDev/Excel-Add-in-JS-CollegeBudgetTracker, Text Editor/Home.js
export const budgetDashboard: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run((context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getUsedRange().clear();
        sheet.name = "Begroting";
        const title = sheet.getRange("A1");
        title.values = "Begroting van het huishouden" as unknown as string[][];
        title.format.font.name = "Rockwell";
        title.format.font.size = 22.5;
        const costs = context.workbook.tables.add("Begroting!A117:C117", true);
        costs.name = "uitgaven";
        costs.getHeaderRowRange().values = [["Wat", "Bedrag", "Soort"]];
        costs.rows.add(undefined, [["Huur", 600, "Wonen"]]);
        costs.rows.add(undefined, [["Brood", 450, "Eten"]]);
        costs.rows.add(undefined, [["Energie", 150, "Wonen"]]);
        const income = context.workbook.tables.add("Begroting!F117:H117", true);
        income.name = "inkomsten";
        income.getHeaderRowRange().values = [["Wat", "Bedrag", "Soort"]];
        income.rows.add(undefined, [["Loon", 2500, "Werk"]]);
        income.rows.add(undefined, [["Rente", 500, "Spaargeld"]]);
        sheet.getRange("D2:D2").numberFormat = "0.00%" as unknown as string[][];
        sheet.getRange("D3:D5").numberFormat = "€#" as unknown as string[][];
        const summary = sheet.getRange("C2:D5");
        summary.values = [
          ["Deel besteed", "=D4/D3"],
          ["Inkomsten", "=SUM(G117:G217)"],
          ["Uitgaven", "=sum(B117:B217)"],
          ["Over", "=D3-D4"],
        ];
        sheet.getRange("C2:D2").format.font.color = "red";
        summary.format.font.name = "Rockwell";
        summary.format.borders.getItem("InsideHorizontal").style = "Continuous";
        summary.format.borders.getItem("EdgeBottom").style = "Continuous";
        summary.format.borders.getItem("EdgeTop").style = "Continuous";
        sheet.getRange("C19:D20").values = [
          ["Wonen", '=IFERROR(SUMIFS(B117:B217,C117:C217,C19),"")'],
          ["Eten", '=IFERROR(SUMIFS(B117:B217,C117:C217,C20),"")'],
        ];
        const chart = sheet.charts.add(
          "doughnut" as "Doughnut",
          sheet.getRange("C19:D20"),
          "auto" as "Auto"
        );
        chart.setPosition("A3", "A13");
        chart.title.text = "Uitgaven";
        chart.title.format.font.size = 15;
        chart.title.format.font.color = "red";
        chart.legend.position = "left" as "Left";
        chart.legend.format.font.name = "Trebuchet MS";
        chart.legend.format.font.size = 8;
        chart.dataLabels.showPercentage = true;
        chart.dataLabels.format.font.size = 8;
        chart.dataLabels.format.font.color = "white";
        const { points } = chart.series.getItemAt(0);
        points.getItemAt(0).format.fill.setSolidColor("#ff3300");
        points.getItemAt(1).format.fill.setSolidColor("#00cccc");
        return context.sync();
      })
    );
    await addin.evaluate(() =>
      Excel.run((context) => {
        const { rows } = context.workbook.tables.getItem("uitgaven");
        rows.add(undefined, [["Kaas", 50, "Eten"]]);
        return context.sync();
      })
    );
    expect(await grid.values("Begroting", "D2:D5")).toEqual([
      [1250 / 3000],
      [3000],
      [1250],
      [1750],
    ]);
    expect(await grid.values("Begroting", "C19:D20")).toEqual([
      ["Wonen", 750],
      ["Eten", 500],
    ]);
    expect(await grid.values("Begroting", "A117:H121")).toEqual([
      ["Wat", "Bedrag", "Soort", null, null, "Wat", "Bedrag", "Soort"],
      ["Huur", 600, "Wonen", null, null, "Loon", 2500, "Werk"],
      ["Brood", 450, "Eten", null, null, "Rente", 500, "Spaargeld"],
      ["Energie", 150, "Wonen", null, null, null, null, null],
      ["Kaas", 50, "Eten", null, null, null, null, null],
    ]);
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Begroting");
        const cells = sheet.getRange("D2:D3").load("text");
        const border = sheet.getRange("C2:D5").format.borders.getItem("EdgeTop").load("style");
        const chart = sheet.charts.getItemAt(0).load("chartType, dataLabels/showPercentage");
        await context.sync();
        return {
          text: cells.text,
          border: border.style,
          chart: [chart.chartType, chart.dataLabels.showPercentage],
        };
      })
    );
    expect(read).toEqual({
      text: [[expect.stringMatching(/^41[.,]67%$/)], ["€3000"]],
      border: "Continuous",
      chart: ["Doughnut", true],
    });
  },
};
