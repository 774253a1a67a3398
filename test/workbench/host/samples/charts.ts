/** Samples that draw charts and change their series, titles and axes. */
import type { Frame } from "playwright-core";
import type { Sample } from "./session";

const TABLE = [
  ["Type", "K1", "K2", "K3", "K4"],
  ["Rijwoning", 50, 70, 65, 43],
  ["Twee onder een kap", 40, 32, 27, 65],
  ["Vrijstaand", 12, 8, 9, 11],
  ["Appartement", 155, 108, 69, 85],
  ["Studio", 22, 60, 92, 54],
  ["Woonboot", 6, 7, 4, 8],
] as const;

const setUp = (addin: Frame) =>
  addin.evaluate(
    ([header, ...rows]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Bouw").delete();
        const sheet = context.workbook.worksheets.add("Bouw");
        const table = sheet.tables.add("A1:E1", true);
        table.name = "Bouwtabel";
        table.getHeaderRowRange().values = [[...header]];
        table.rows.add(
          undefined,
          rows.map((row) => [...row])
        );
        sheet.getUsedRange().format.autofitColumns();
        sheet.getUsedRange().format.autofitRows();
        sheet.activate();
        await context.sync();
      }),
    TABLE
  );

// OfficeDev/office-js-snippets, samples/excel/10-chart/chart-create-several-charts.yaml
export const kindsOfCharts: Sample = {
  async play({ addin, grid }) {
    await setUp(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bouw");
        const body = sheet.tables.getItem("Bouwtabel").getDataBodyRange();
        const dress = (chart: Excel.Chart, position: "Right" | "Bottom", title: string) => {
          chart.title.text = title;
          chart.legend.position = position;
          chart.legend.format.fill.setSolidColor("white");
          chart.dataLabels.format.font.size = 15;
          chart.dataLabels.format.font.color = "black";
        };
        const columns = sheet.charts.add("ColumnClustered", body, "Auto");
        columns.setPosition("A9", "F20");
        dress(columns, "Right", "Kolommen");
        const { points } = columns.series.getItemAt(0);
        points.getItemAt(0).format.fill.setSolidColor("pink");
        points.getItemAt(1).format.fill.setSolidColor("indigo");
        await context.sync();
        const whole = sheet.getRange("A1:E7");
        const line = sheet.charts.add(Excel.ChartType.line, whole, "Auto");
        line.setPosition("A22", "F35");
        dress(line, "Right", "Lijnen");
        await context.sync();
        const scatter = sheet.charts.add(Excel.ChartType.xyscatter, whole, "Auto");
        scatter.title.text = "Punten";
        scatter.setPosition("A36", "F48");
        await context.sync();
        const area = sheet.charts.add(Excel.ChartType.areaStacked, body, "Auto");
        area.setPosition("H1", "M15");
        dress(area, "Bottom", "Vlakken");
        ["K1", "K2", "K3", "K4"].forEach((name, i) => (area.series.getItemAt(i).name = name));
        await context.sync();
        const pie = sheet.charts.add("Pie", body, "Auto");
        pie.setPosition("H37", "M52");
        dress(pie, "Bottom", "Taart");
        await context.sync();
        const bars = sheet.charts.add(Excel.ChartType.barStacked100, body, "Auto");
        bars.setPosition("O38", "T50");
        dress(bars, "Bottom", "Staven");
        ["K1", "K2", "K3", "K4"].forEach((name, i) => (bars.series.getItemAt(i).name = name));
        await context.sync();
      })
    );
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem("Bouw");
        charts.load("items/chartType, items/title/text, items/series/items/name");
        await context.sync();
        return charts.items.map(({ chartType, title, series }) => [
          chartType,
          title.text,
          series.items.map(({ name }) => name).join(),
        ]);
      })
    );
    // Without a header, Excel names series in its own language.
    const fourNames = expect.stringMatching(/^[^,]+(,[^,]+){3}$/) as string;
    expect(read).toEqual([
      ["ColumnClustered", "Kolommen", fourNames],
      ["Line", "Lijnen", "K1,K2,K3,K4"],
      ["XYScatter", "Punten", "K1,K2,K3,K4"],
      ["AreaStacked", "Vlakken", "K1,K2,K3,K4"],
      ["Pie", "Taart", fourNames],
      ["BarStacked100", "Staven", "K1,K2,K3,K4"],
    ]);
    const kinds = await grid.ask(
      (getters, sheetId) => getters.getChartIds(sheetId).map((id) => getters.getChartType(id)),
      "Bouw"
    );
    expect(kinds).toHaveLength(6);
  },
};

// OfficeDev/office-js-snippets, samples/excel/10-chart/chart-series.yaml
export const chartSeries: Sample = {
  async play({ addin, grid }) {
    await setUp(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bouw");
        const chart = sheet.charts.add("Line", sheet.getRange("A1:B7"), "Auto");
        chart.setPosition("A15", "E30");
        chart.legend.position = "Right";
        chart.legend.format.fill.setSolidColor("white");
        chart.dataLabels.format.font.size = 15;
        chart.dataLabels.format.font.color = "black";
        await context.sync();
      })
    );
    const names = () =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          const { series } = context.workbook.worksheets.getItem("Bouw").charts.getItemAt(0);
          series.load("items/name");
          await context.sync();
          return series.items.map(({ name }) => name);
        })
      );
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bouw");
        const added = sheet.charts.getItemAt(0).series.add("Kwartaal 2");
        added.setValues(sheet.getRange("C2:C7"));
        added.setXAxisValues(sheet.getRange("A2:A7"));
        await context.sync();
      })
    );
    expect(await names()).toEqual(["K1", "Kwartaal 2"]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { series } = context.workbook.worksheets.getItem("Bouw").charts.getItemAt(0);
        series.load("count");
        await context.sync();
        if (series.count > 0) series.getItemAt(0).delete();
        await context.sync();
      })
    );
    expect(await names()).toEqual(["Kwartaal 2"]);
    const definition = await grid.ask(
      (getters, sheetId) =>
        JSON.stringify(getters.getChartDefinition(getters.getChartIds(sheetId)[0]!)),
      "Bouw"
    );
    expect(definition).toContain("C2:C7");
    expect(definition).not.toContain("B2:B7");
  },
};

// OfficeDev/office-js-snippets, samples/excel/10-chart/chart-title-format.yaml
export const chartTitle: Sample = {
  async play({ addin }) {
    await setUp(addin);
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bouw");
        const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A3:E7"), "Auto");
        chart.title.text = "Bouw per kwartaal";
        chart.setPosition("A10", "H33");
        chart.legend.position = "Right";
        await context.sync();
        const { title } = sheet.charts.getItemAt(0);
        title.format.fill.setSolidColor("SkyBlue");
        title.format.border.lineStyle = "Dash";
        await context.sync();
        title.getSubstring(0, 4).font.color = "Yellow";
        await context.sync();
        title.textOrientation = -45;
        await context.sync();
        title.format.font.size = 16;
        title.showShadow = true;
        await context.sync();
        title.load("text, textOrientation, showShadow");
        await context.sync();
        return [title.text, title.textOrientation, title.showShadow];
      })
    );
    expect(read).toEqual(["Bouw per kwartaal", -45, true]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/10-chart/chart-axis.yaml
export const chartAxes: Sample = {
  async play({ addin }) {
    await setUp(addin);
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bouw");
        const range = sheet.tables.getItem("Bouwtabel").getRange();
        const made = sheet.charts.add("ColumnClustered", range, Excel.ChartSeriesBy.columns);
        made.setPosition("A15", "F30");
        made.title.text = "Bouw per kwartaal";
        made.axes.valueAxis.displayUnit = "Thousands";
        await context.sync();
        const { valueAxis, categoryAxis } = sheet.charts.getItemAt(0).axes;
        valueAxis.load("displayUnit");
        await context.sync();
        const before = valueAxis.displayUnit;
        valueAxis.displayUnit = "Hundreds";
        valueAxis.showDisplayUnitLabel = false;
        await context.sync();
        valueAxis.showDisplayUnitLabel = true;
        categoryAxis.title.text = "Kwartaal";
        valueAxis.title.text = "Woningen";
        valueAxis.minorGridlines.visible = true;
        categoryAxis.title.load("text");
        valueAxis.title.load("text");
        valueAxis.minorGridlines.load("visible");
        await context.sync();
        return [
          before,
          categoryAxis.title.text,
          valueAxis.title.text,
          valueAxis.minorGridlines.visible,
        ];
      })
    );
    expect(read).toEqual(["Thousands", "Kwartaal", "Woningen", true]);
  },
};
