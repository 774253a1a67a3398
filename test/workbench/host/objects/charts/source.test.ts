/** How a block of cells is read: names, categories and direction. */
import { quiet } from "../../support/quiet";
import { ChartBook, POPULATION } from "./chart-book";

beforeAll(quiet);

const drawn = (rows: typeof POPULATION, source: string, by?: string, type = "ColumnClustered") => {
  const book = new ChartBook(rows);
  return book.table(book.add(type, source, undefined, by));
};

test("beside a blank corner everything is a name, years too", () => {
  expect(drawn(POPULATION, "A1:B3")).toEqual([
    ["2025", "2030"],
    ["Laag", 86000, 85000],
  ]);
});

test("a column of numbers under a name is a series like any other", () => {
  const rows = [
    ["Jaar", "Woningen"],
    [2025, 10],
    [2030, 20],
    [2040, 30],
  ];
  expect(drawn(rows, "A1:B4")).toEqual([
    ["1", "2", "3"],
    ["Jaar", 2025, 2030, 2040],
    ["Woningen", 10, 20, 30],
  ]);
});

test("texts before numbers are categories, also under a name of their own", () => {
  const rows = [
    ["Segment", "Tekort"],
    ["Huur", 10],
    ["Koop", -20],
  ];
  expect(drawn(rows, "A1:B3")).toEqual([
    ["Huur", "Koop"],
    ["Tekort", 10, -20],
  ]);
});

test("days are categories", () => {
  const rows = [
    ["Dag", "Aantal"],
    ["1-2-2025", 4],
    ["2-2-2025", 5],
  ];
  const [labels, series] = drawn(rows, "A1:B3", undefined, "Line");
  expect(series).toEqual(["Aantal", 4, 5]);
  expect(labels).toHaveLength(2);
  expect(labels![0]).toMatch(/2025/);
});

test("without names, series are called by their places and categories are counted", () => {
  expect(
    drawn(
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      "A1:B3"
    )
  ).toEqual([
    ["1", "2", "3"],
    ["Reeks1", 1, 3, 5],
    ["Reeks2", 2, 4, 6],
  ]);
});

test("the longer direction are the points, a square is read by columns", () => {
  const wide = [
    ["", "K1", "K2", "K3"],
    ["Huur", 1, 2, 3],
    ["Koop", 4, 5, 6],
  ];
  expect(drawn(wide, "A1:D3")).toEqual([
    ["K1", "K2", "K3"],
    ["Huur", 1, 2, 3],
    ["Koop", 4, 5, 6],
  ]);
  expect(drawn(wide, "A1:C3")).toEqual([
    ["Huur", "Koop"],
    ["K1", 1, 4],
    ["K2", 2, 5],
  ]);
});

test("one column, with and without its name", () => {
  const rows = [["Woningen"], [10], [20]];
  expect(drawn(rows, "A1:A3")).toEqual([
    ["1", "2"],
    ["Woningen", 10, 20],
  ]);
  expect(drawn(rows, "A2:A3")).toEqual([
    ["1", "2"],
    ["Reeks1", 10, 20],
  ]);
});

test("one row, with and without its name", () => {
  const rows = [["Woningen", 10, 20]];
  expect(drawn(rows, "A1:C1")).toEqual([
    ["1", "2"],
    ["Woningen", 10, 20],
  ]);
  expect(drawn(rows, "B1:C1")).toEqual([
    ["1", "2"],
    ["Reeks1", 10, 20],
  ]);
});

test("several columns of categories are shown one after another", () => {
  const rows = [
    ["", "", "Nu"],
    ["Huur", "goedkoop", 1],
    ["", "duur", 2],
    ["Koop", "goedkoop", 3],
  ];
  expect(drawn(rows, "A1:C4")).toEqual([
    ["Huur goedkoop", "duur", "Koop goedkoop"],
    ["Nu", 1, 2, 3],
  ]);
});

test("days and texts before the numbers, without names above them", () => {
  const rows = [
    ["1-2-2025", "Steen", 340.5],
    ["2-2-2025", "Glas", 80],
    ["3-2-2025", "Hout", 120],
  ];
  const [labels, series] = drawn(rows, "A1:C3");
  expect(series).toEqual(["Reeks1", 340.5, 80, 120]);
  expect(labels).toEqual(
    [/2025 Steen$/, /2025 Glas$/, /2025 Hout$/].map(
      (each) => expect.stringMatching(each) as unknown
    )
  );
});

test("of whole columns, what is in use", () => {
  expect(drawn(POPULATION, "A:B")).toEqual([
    ["2025", "2030", "2040", "2050"],
    ["Laag", 86000, 85000, 84000, 83000],
  ]);
});

test("blank cells stay gaps, or are drawn as nothing or bridged", () => {
  const book = new ChartBook([
    ["", "Aantal"],
    ["a", 1],
    ["b", null],
    ["c", 3],
  ]);
  const id = book.add("Line", "A1:B4");
  expect(book.table(id)[1]).toEqual(["Aantal", 1, NaN, 3]);
  book.edit(id, (edit) => edit.set("DisplayBlanksAs", "Zero"));
  expect(book.table(id)[1]).toEqual(["Aantal", 1, 0, 3]);
  book.edit(id, (edit) => edit.set("DisplayBlanksAs", "Interplotted"));
  expect(book.drawn(id).data.datasets[0]).toMatchObject({ data: [1, NaN, 3], spanGaps: true });
  expect(book.get(id, "displayBlanksAs")).toMatchObject({ DisplayBlanksAs: "Interplotted" });
});

test("a row can be turned into a series, and other cells taken", () => {
  const book = new ChartBook();
  const id = book.add("ColumnClustered", "A1:D5", (edit) => edit.set("PlotBy", "Rows"));
  expect(book.table(id)[1]).toEqual(["2025", 86000, 86500, 87000]);
  expect(book.get(id, "plotBy")).toMatchObject({ PlotBy: "Rows" });
  book.edit(id, (edit) => {
    const range = edit.batch.range("Blad", "A1:C2");
    edit.batch.call(edit.chart, "SetData", [null, "Columns"], { 0: range });
  });
  expect(book.table(id)).toEqual([["2025"], ["Laag", 86000], ["Midden", 86500]]);
});

test("cells beyond the engine's grid make it grow", () => {
  const book = new ChartBook([["", "Aantal"]]);
  const id = book.add("Line", "B1:B300");
  expect(book.read.getNumberRows("sheet1")).toBeGreaterThanOrEqual(300);
  expect(book.read.getChartDefinition(id)).toMatchObject({
    dataSource: { dataSets: [{ dataRange: "B2:B300" }] },
  });
});
