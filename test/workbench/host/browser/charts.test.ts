/** Charts through the unmodified office.js in a browser: the three that the add-in draws, and what is read back. */
import type { Browser } from "playwright-core";
import { workbookData } from "../support/batch";
import { launch, run } from "./harness";
import type { Running } from "./harness";
import type { Page } from "./page-entry";

/** Rows from a cell of the first sheet on. */
function cells(column: string, row: number, rows: readonly (readonly (string | number)[])[]) {
  const first = column.charCodeAt(0);
  return Object.fromEntries(
    rows.flatMap((line, i) =>
      line.map((value, j) => [`${String.fromCharCode(first + j)}${row + i}`, String(value)])
    )
  );
}

const data = workbookData({
  Resultaten: {
    ...cells("A", 1, [
      ["", "Laag", "Midden", "Hoog", "Doel"],
      [2025, 86000, 86500, 87000, 90000],
      [2030, 85000, 87000, 90000, 90000],
      [2040, 84000, 88000, 93000, 90000],
    ]),
    ...cells("A", 10, [
      ["", "Tekort", "Overschot"],
      ["Huur goedkoop", 320, -40],
      ["Huur duur", 50, -220],
      ["Koop", 180, -10],
    ]),
    ...cells("A", 20, [
      ["", "Passend", "Te duur"],
      ["Laag", 70, 30],
      ["Hoog", 60, 40],
    ]),
  },
});

let browser: Browser;
let running: Running;
beforeAll(async () => {
  browser = await launch();
  running = await run(browser, "", { data });
});
afterAll(() => browser.close());

/** What the engine draws for a chart, as far as it can leave the page. */
const drawn = (name: string) =>
  running.page.evaluate((wanted) => {
    const { page } = window as unknown as { page: Page };
    const { read } = page.host!.engine;
    const id = read
      .getChartIds("sheet1")
      .find((chartId) => JSON.stringify(read.getChartDefinition(chartId)).includes(`"${wanted}"`));
    const { chartJsConfig } = read.getChartRuntime(id!) as unknown as {
      chartJsConfig: {
        data: object;
        options: {
          scales: Record<string, { min: number; max: number }>;
          plugins: { title: object };
        };
      };
    };
    const { data: held, options } = chartJsConfig;
    return JSON.parse(JSON.stringify({ ...held, ...options })) as {
      labels: string[];
      datasets: Record<string, unknown>[];
      scales: Record<string, Record<string, unknown>>;
      plugins: { title: { text: string } };
    };
  }, name);

test("population by scenario: lines, with a goal line in colour and dashes", async () => {
  const read = await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Resultaten");
      const chart = sheet.charts.add(Excel.ChartType.line, sheet.getRange("A1:D4"), "Columns");
      chart.name = "Bevolking";
      chart.title.text = "Bevolking per scenario";
      chart.setPosition("G1", "L15");
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = 80000;
      valueAxis.numberFormat = "#,##0";
      valueAxis.title.text = "Inwoners";
      categoryAxis.title.text = "Jaar";
      const goal = chart.series.add("Doel");
      goal.setValues(sheet.getRange("E2:E4"));
      goal.setXAxisValues(sheet.getRange("A2:A4"));
      goal.format.line.color = "#C00000";
      goal.format.line.lineStyle = "Dash";
      goal.format.line.weight = 1.5;
      ["#1F77B4", "#7F7F7F", "#2CA02C"].forEach((color, i) => {
        chart.series.getItemAt(i).format.line.color = color;
      });
      await context.sync();
      chart.load("name,chartType,left,top,width,height,title/text,legend/position");
      chart.series.load("items/name,items/format/line/color,items/markerStyle");
      valueAxis.load("minimum,maximum,numberFormat,title/text");
      categoryAxis.load("title/text");
      await context.sync();
      return {
        chart: [chart.name, chart.chartType, chart.title.text, chart.legend.position],
        place: [chart.left, chart.top, chart.width, chart.height],
        series: chart.series.items.map(({ name, format }) => [name, format.line.color]),
        values: [valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat] as unknown[],
        titles: [valueAxis.title.text, categoryAxis.title.text],
      };
    })
  );
  expect(read).toEqual({
    chart: ["Bevolking", "Line", "Bevolking per scenario", "Bottom"],
    place: [432, 0, 432, 258.75],
    series: [
      ["Laag", "#1F77B4"],
      ["Midden", "#7F7F7F"],
      ["Hoog", "#2CA02C"],
      ["Doel", "#C00000"],
    ],
    values: [80000, 94000, "#,##0"],
    titles: ["Inwoners", "Jaar"],
  });
  const { labels, datasets, scales, plugins } = await drawn("Bevolking");
  expect(plugins.title.text).toBe("Bevolking per scenario");
  expect(labels).toEqual(["2025", "2030", "2040"]);
  expect(datasets.map(({ label, data: values }) => [label, values])).toEqual([
    ["Laag", [86000, 85000, 84000]],
    ["Midden", [86500, 87000, 88000]],
    ["Hoog", [87000, 90000, 93000]],
    ["Doel", [90000, 90000, 90000]],
  ]);
  expect(datasets[3]).toMatchObject({ borderColor: "#C00000", borderDash: [8, 6], borderWidth: 2 });
  expect(scales["y"]).toMatchObject({ min: 80000, max: 94000 });
});

test("need by segment: shortage and surplus as columns on both sides of zero", async () => {
  const read = await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Resultaten");
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A10:C13"));
      chart.set({
        name: "Behoefte",
        title: { text: "Tekort en overschot" },
        left: 500,
        width: 400,
      });
      chart.axes.categoryAxis.tickLabelPosition = "Low";
      chart.axes.valueAxis.majorGridlines.visible = false;
      const [shortage, surplus] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      shortage.format.fill.setSolidColor("#D55E00");
      surplus.format.fill.setSolidColor("#0072B2");
      shortage.gapWidth = 60;
      surplus.invertIfNegative = false;
      surplus.hasDataLabels = true;
      await context.sync();
      chart.load("chartType,left,width");
      chart.axes.load("categoryAxis/tickLabelPosition,valueAxis/minimum,valueAxis/maximum");
      surplus.load("name,gapWidth,hasDataLabels,invertIfNegative");
      await context.sync();
      const { categoryAxis, valueAxis } = chart.axes;
      const { name, gapWidth, hasDataLabels, invertIfNegative } = surplus;
      return [
        [chart.chartType, chart.left, chart.width],
        [categoryAxis.tickLabelPosition, valueAxis.minimum, valueAxis.maximum] as unknown[],
        [name, gapWidth, hasDataLabels, invertIfNegative],
      ];
    })
  );
  expect(read).toEqual([
    ["ColumnStacked", 500, 400],
    ["Low", -300, 400],
    ["Overschot", 60, true, false],
  ]);
  const { labels, datasets, scales } = await drawn("Behoefte");
  expect(labels).toEqual(["Huur goedkoop", "Huur duur", "Koop"]);
  expect(datasets).toMatchObject([
    { label: "Tekort", data: [320, 50, 180], backgroundColor: "#D55E00" },
    { label: "Overschot", data: [-40, -220, -10], backgroundColor: "#0072B2" },
  ]);
  expect(datasets[0]!["stack"]).toBe(datasets[1]!["stack"]);
  expect(scales).toMatchObject({ x: { stacked: true }, y: { stacked: true, min: -300, max: 400 } });
});

test("fit by income: columns beside each other, and a line over them", async () => {
  const types = await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Resultaten");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A20:C22"), "Auto");
      chart.name = "Passendheid";
      chart.title.visible = false;
      chart.legend.visible = false;
      const last = chart.series.getItemAt(1);
      last.chartType = "LineMarkers";
      last.axisGroup = "Secondary";
      last.markerStyle = "Square";
      await context.sync();
      const second = chart.axes.getItem("Value", "Secondary");
      second.load("axisGroup,visible");
      chart.series.load("items/chartType,items/markerStyle");
      chart.load("title/visible,legend/visible");
      await context.sync();
      return [
        chart.series.items.map(({ chartType, markerStyle }) => [chartType, markerStyle]),
        [second.axisGroup, second.visible, chart.title.visible, chart.legend.visible],
      ];
    })
  );
  expect(types).toEqual([
    [
      ["ColumnClustered", "None"],
      ["LineMarkers", "Square"],
    ],
    ["Secondary", true, false, false],
  ]);
  const { datasets } = await drawn("Passendheid");
  expect(datasets).toMatchObject([
    { type: "bar", yAxisID: "y", data: [70, 60] },
    { type: "line", yAxisID: "y1", data: [30, 40], pointStyle: "rect" },
  ]);
});

test("charts are counted, listed and found, by name and by place; some are deleted", async () => {
  const read = await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Resultaten");
      charts.load("items/name");
      const count = charts.getCount();
      const missing = charts.getItemOrNullObject("Weg");
      const found = charts.getItem("behoefte").load("id,name,worksheet/name");
      const first = charts.getItemAt(0).load("name");
      await context.sync();
      const names = charts.items.map(({ name }) => name);
      charts.items[0]!.title.text = "Via de lijst";
      found.activate();
      const active = context.workbook.getActiveChart().load("id");
      charts.getItem("Passendheid").delete();
      charts.load("count");
      first.title.load("text");
      await context.sync();
      return {
        names,
        counts: [count.value, charts.count],
        found: [missing.isNullObject, found.name, found.worksheet.name, active.id === found.id],
        first: [first.name, first.title.text],
      };
    })
  );
  expect(read).toEqual({
    names: ["Bevolking", "Behoefte", "Passendheid"],
    counts: [3, 2],
    found: [true, "Behoefte", "Resultaten", true],
    first: ["Bevolking", "Via de lijst"],
  });
});

test("what the host cannot do is refused by its name, at its statement", async () => {
  const refused = await running.addin.evaluate(async () => {
    const told: string[] = [];
    const attempt = (act: (sheet: Excel.Worksheet) => unknown) =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem("Resultaten"));
        await context.sync();
      }).catch((error: unknown) => {
        const { code, message } = error as { code: string; message: string };
        told.push(`${code}: ${message}`);
      });
    await attempt((sheet) => sheet.charts.add("3DPie", sheet.getRange("A1:B4")));
    await attempt((sheet) => sheet.charts.getItemAt(0).getImage());
    await attempt((sheet) => (sheet.charts.getItemAt(0).style = 3));
    await attempt((sheet) => sheet.charts.getItem("Weg").delete());
    return told;
  });
  expect(refused).toEqual([
    "NotImplemented: The Excel host has no charts of type 3DPie.",
    "ApiNotFound: The Excel host does not serve Chart.getImage().",
    "ApiNotFound: The Excel host does not serve Chart.style = ….",
    expect.stringMatching(/^ItemNotFound: /),
  ]);
});

test("nothing went wrong in either page", () => {
  expect(running.complaints).toEqual([]);
});
