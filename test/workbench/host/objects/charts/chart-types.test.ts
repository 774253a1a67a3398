/** protocol, not Excel: what the engine draws for each of Excel's types of charts, from the cells under it. */
import { CHART_TYPES } from "../../../../../src/workbench/host/engine/charts/chart-types";
import { quiet } from "../../support/quiet";
import { ChartBook, POPULATION, refusal } from "./chart-book";

beforeAll(quiet);

const TABLE = [
  ["2025", "2030", "2040", "2050"],
  ["Laag", 86000, 85000, 84000, 83000],
  ["Midden", 86500, 87000, 88000, 88500],
  ["Hoog", 87000, 90000, 93000, 95000],
];

const plain = CHART_TYPES.filter((type) => !/100|^XY|^Pie/.test(type));
test.each(plain)("%s draws every series under its categories, and is read back", (type) => {
  const book = new ChartBook();
  const id = book.add(type, "A1:D5");
  expect(book.table(id)).toEqual(TABLE);
  expect(book.get(id, "chartType plotBy")).toMatchObject({ ChartType: type, PlotBy: "Columns" });
});

test.each(plain)("%s draws rows as series where it is told to", (type) => {
  const book = new ChartBook();
  const id = book.add(type, "A1:D5", undefined, "Rows");
  expect(book.table(id)).toEqual([
    ["Laag", "Midden", "Hoog"],
    ...POPULATION.slice(1).map(([year, ...values]) => [String(year), ...values]),
  ]);
});

test.each(["ColumnStacked100", "BarStacked100", "AreaStacked100", "LineMarkersStacked100"])(
  "%s draws shares of the whole",
  (type) => {
    const book = new ChartBook([
      ["", "Koop", "Huur"],
      ["Nu", 30, 10],
      ["Straks", 20, -20],
    ]);
    const id = book.add(type, "A1:C3");
    expect(book.table(id).slice(1)).toEqual([
      ["Koop", 0.75, 0.5],
      ["Huur", 0.25, -0.5],
    ]);
    expect(book.get(id, "chartType")).toMatchObject({ ChartType: type });
    const axis = type === "BarStacked100" ? "x" : "y";
    expect(book.drawn(id).options.scales[axis]).toMatchObject({ min: -1, max: 1, stacked: true });
  }
);

test("a pie draws its first series, and slices have no sign", () => {
  const book = new ChartBook([
    ["", "Nu", "Straks"],
    ["Koop", 30, 1],
    ["Huur", -10, 2],
  ]);
  const id = book.add("Pie", "A1:C3");
  expect(book.table(id)).toEqual([
    ["Koop", "Huur"],
    ["Nu", 30, 10],
  ]);
});

const SCATTERS = CHART_TYPES.filter((type) => type.startsWith("XY"));
test.each(SCATTERS)("%s puts points at the numbers of the first column", (type) => {
  const book = new ChartBook([
    ["x", "y"],
    [1, 10],
    [2.5, 30],
    [7, 20],
  ]);
  const id = book.add(type, "A1:B4");
  const [points] = book.drawn(id).data.datasets;
  expect(points).toMatchObject({
    label: "y",
    data: [
      { x: "1", y: 10 },
      { x: "2.5", y: 30 },
      { x: "7", y: 20 },
    ],
    showLine: type !== "XYScatter",
    tension: type.includes("Smooth") ? 0.4 : 0,
  });
  expect((points!["pointRadius"] as number) > 0).toBe(!type.includes("NoMarkers"));
  expect(book.drawn(id).options.scales["x"]).toMatchObject({ type: "linear", min: 0, max: 8 });
});

test("bars lie down, and their first category is at the bottom", () => {
  const book = new ChartBook();
  const id = book.add("BarClustered", "A1:D5");
  expect(book.drawn(id).options).toMatchObject({
    indexAxis: "y",
    scales: { y: { reverse: true }, x: { reverse: false } },
  });
});

test("lines have marks where their type says so", () => {
  const book = new ChartBook();
  const radius = (type: string) =>
    book.drawn(book.add(type, "A1:D5")).data.datasets[0]!["pointRadius"];
  expect([radius("Line"), radius("LineMarkers")]).toEqual([0, expect.closeTo(3.33, 2)]);
});

test("a type of which the engine has nothing is refused by its name", () => {
  const book = new ChartBook();
  for (const type of ["3DPie", "Radar", "StockHLC"]) {
    expect(refusal(() => book.add(type, "A1:D5"))).toMatchObject({
      code: "NotImplemented",
      message: `The Excel host has no charts of type ${type}.`,
    });
  }
  expect(book.all("Name")).toEqual([]);
});

describe("another type", () => {
  test("for the whole chart; the titles of its axes go along", () => {
    const book = new ChartBook();
    const id = book.add("ColumnClustered", "A1:D5", (edit) =>
      edit.set("Axes/ValueAxis/Title/Text", "Inwoners").set("Axes/ValueAxis/Minimum", 80000)
    );
    book.edit(id, (edit) => edit.set("ChartType", "BarStacked"));
    expect(book.table(id)).toEqual(TABLE);
    expect(book.get(id, "chartType")).toMatchObject({ ChartType: "BarStacked" });
    expect(book.drawn(id).options.scales).toMatchObject({
      x: { min: 80000, title: { text: "Inwoners" }, stacked: true },
      y: { stacked: true },
    });
  });

  test("for one series: columns with a line, each read back", () => {
    const book = new ChartBook();
    const id = book.add("ColumnStacked", "A1:D5", (edit) =>
      edit.set("ChartType", "LineMarkers", edit.series(2))
    );
    const types = [0, 1, 2].map(
      (place) => book.get(id, "chartType", (edit) => edit.series(place))["ChartType"]
    );
    expect(types).toEqual(["ColumnStacked", "ColumnStacked", "LineMarkers"]);
    expect(book.table(id)).toEqual(TABLE);
    const [first, second, line] = book.drawn(id).data.datasets;
    expect([first!["type"], second!["type"], line!["type"]]).toEqual(["bar", "bar", "line"]);
    expect(first!["stack"]).toBe(second!["stack"]);
    expect(line!["stack"]).not.toBe(first!["stack"]);
    // 83000 + 88500 and 86000 + 86500, with room above: the line does not count in the piles.
    expect(book.drawn(id).options.scales["y"]).toMatchObject({ max: 200000, stacked: true });
  });

  test("for the last that differed: one type again", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", (edit) =>
      edit.set("ChartType", "Area", edit.series(0)).set("ChartType", "Line", edit.series(0))
    );
    expect(book.get(id, "chartType")).toMatchObject({ ChartType: "Line" });
    expect(book.read.getChartDefinition(id)).toMatchObject({ type: "line", fillArea: false });
  });

  test("that cannot be drawn with the others is refused, with both names", () => {
    const book = new ChartBook();
    const id = book.add("ColumnClustered", "A1:D5");
    const change = () => book.edit(id, (edit) => edit.set("ChartType", "Pie", edit.series(0)));
    expect(refusal(change)).toMatchObject({
      code: "NotImplemented",
      message: "The Excel host cannot show Pie and ColumnClustered in one chart.",
    });
  });
});
