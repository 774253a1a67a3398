/** protocol, not Excel: charts that a person made, or changed, in the grid itself: an add-in sees them as Excel would show them. */
import type { Command } from "@odoo/o-spreadsheet";
import { quiet } from "../../support/quiet";
import { ChartBook } from "./chart-book";

beforeAll(quiet);

/** As the grid's own panel makes one: a block of cells with names in its first row. */
function made(type = "bar"): ChartBook {
  const book = new ChartBook();
  book.host.engine.model.dispatch("CREATE_CHART", {
    sheetId: "sheet1",
    chartId: "own",
    figureId: "figure",
    col: 5,
    row: 1,
    offset: { x: 0, y: 0 },
    size: { width: 400, height: 200 },
    definition: {
      type,
      title: { text: "Uit de hand" },
      legendPosition: "top",
      stacked: true,
      dataSetStyles: { own: { label: "Hernoemd" } },
      dataSource: {
        type: "range",
        dataSets: [{ dataRange: "B1:C5", dataSetId: "own" }],
        dataSetsHaveTitle: true,
        labelRange: "A1:A5",
      },
    },
  } as unknown as never);
  return book;
}

test("they have a name, a type, a title and series", () => {
  const book = made();
  expect(book.all("Name")).toEqual(["Grafiek 1"]);
  expect(book.get("own", "chartType left")).toMatchObject({
    ChartType: "ColumnStacked",
    Left: 360,
  });
  expect(book.get("own", "text", (edit) => edit.to("Title"))).toEqual({ Text: "Uit de hand" });
  expect(book.table("own")).toEqual([
    ["2025", "2030", "2040", "2050"],
    ["Hernoemd", 86000, 85000, 84000, 83000],
    ["Midden", 86500, 87000, 88000, 88500],
  ]);
});

test("other cells for a series leave the names of the others", () => {
  const book = made();
  book.edit("own", (edit) => edit.give(edit.series(0), "SetValues", "D2:D5"));
  expect(book.table("own")).toEqual([
    ["2025", "2030", "2040", "2050"],
    ["Hernoemd", 87000, 90000, 93000, 95000],
    ["Midden", 86500, 87000, 88000, 88500],
  ]);
});

test("kinds that Excel has by other means are left as they are", () => {
  const book = made("funnel");
  expect(book.get("own", "chartType")).toMatchObject({ ChartType: "Invalid" });
  book.edit("own", (edit) => edit.set("Title/Text", "Trechter"));
  expect(book.read.getChartDefinition("own")).toMatchObject({
    type: "funnel",
    title: { text: "Trechter" },
  });
});

test("what a person changes is what the add-in reads; what else the chart has stays", () => {
  const book = new ChartBook();
  const id = book.add("ColumnStacked100", "A1:D5", (edit) => edit.set("Name", "Behoefte"));
  const update = (changed: object) => {
    const definition = { ...book.read.getChartDefinition(id), ...changed };
    const figureId = book.read.getFigureIdFromChartId(id);
    const command = { type: "UPDATE_CHART", sheetId: "sheet1", chartId: id, figureId, definition };
    book.host.engine.model.dispatch("UPDATE_CHART", command as never);
  };
  update({ stacked: false, title: { text: "Anders" }, legendPosition: "none" });
  expect(book.get(id, "name chartType")).toMatchObject({
    Name: "Behoefte",
    ChartType: "ColumnClustered",
  });
  expect(book.get(id, "text", (edit) => edit.to("Title"))).toEqual({ Text: "Anders" });
  expect(book.get(id, "visible", (edit) => edit.to("Legend"))).toEqual({ Visible: false });
  update({ showValues: true });
  const has = book.get(id, "hasDataLabels", (edit) => edit.series(2));
  expect(has).toEqual({ HasDataLabels: true });
});

test("a command of the grid that moves a chart is read in points", () => {
  const book = made();
  const moved: Command = {
    type: "UPDATE_FIGURE",
    sheetId: "sheet1",
    figureId: "figure",
    col: 0,
    row: 2,
    offset: { x: 4, y: 4 },
  };
  book.host.engine.model.dispatch(moved.type, moved);
  expect(book.get("own", "left top")).toMatchObject({ Left: 3, Top: 37.5 });
});
