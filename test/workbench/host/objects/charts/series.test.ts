/** Series of charts: which there are, what they are called, what they are drawn by. */
import { quiet } from "../../support/quiet";
import { ChartBook, refusal } from "./chart-book";

beforeAll(quiet);

const names = (book: ChartBook, id: string) =>
  (
    book.get(id, "items/name", (edit) => edit.to("Series")) as unknown as {
      _Items: { Name: string }[];
    }
  )._Items.map(({ Name }) => Name);

const series = (book: ChartBook, id: string, place: number, select: string) =>
  book.get(id, select, (edit) => edit.series(place));

describe("which there are", () => {
  test("one that is added is seen once it has values", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:B5");
    book.edit(id, (edit) => {
      const added = edit.batch.method(edit.to("Series"), "Add", ["Doel"]);
      edit.batch.instantiate(added);
    });
    expect(names(book, id)).toEqual(["Laag", "Doel"]);
    expect(book.table(id)).toHaveLength(2);
    book.edit(id, (edit) => edit.give(edit.series(1), "SetValues", "D2:D5"));
    expect(book.table(id).slice(1)).toEqual([
      ["Laag", 86000, 85000, 84000, 83000],
      ["Doel", 87000, 90000, 93000, 95000],
    ]);
  });

  test("it stands at the place that it was given, whichever has values first", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:B5", (edit) => {
      const at = edit.to("Series");
      const first = edit.batch.method(at, "Add", ["Eerst", 0]);
      const last = edit.batch.method(at, "Add", ["Laatst"]);
      edit.give(last, "SetValues", "D2:D5").give(first, "SetValues", "C2:C5");
    });
    expect(names(book, id)).toEqual(["Eerst", "Laag", "Laatst"]);
    expect(book.table(id).map(([name]) => name)).toEqual(["2025", "Eerst", "Laag", "Laatst"]);
  });

  test("one that is deleted takes its look along; the others keep theirs", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", (edit) => {
      edit.set("Format/Line/Color", "#FF0000", edit.series(0));
      edit.set("Format/Line/Color", "#00FF00", edit.series(2));
    });
    book.edit(id, (edit) => edit.batch.call(edit.series(0), "Delete"));
    expect(names(book, id)).toEqual(["Midden", "Hoog"]);
    expect(book.drawn(id).data.datasets.map(({ borderColor }) => borderColor)).toEqual([
      expect.not.stringMatching(/^#(FF0000|00FF00)$/) as unknown,
      "#00FF00",
    ]);
    expect(JSON.stringify(book.read.getChartDefinition(id))).not.toContain("#FF0000");
  });

  test("a place where there is none is refused", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:B5");
    expect(refusal(() => series(book, id, 1, "name"))).toMatchObject({ code: "InvalidArgument" });
    const far = () =>
      book.edit(id, (edit) =>
        edit.batch.instantiate(edit.batch.method(edit.to("Series"), "Add", ["Ver", 5]))
      );
    expect(refusal(far)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("names", () => {
  test("in words stay; a formula follows its cell", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:C5");
    book.edit(id, (edit) => {
      edit.set("Name", "Krimp", edit.series(0));
      edit.set("Name", "=Blad!$D$1", edit.series(1));
    });
    expect(names(book, id)).toEqual(["Krimp", "Hoog"]);
    const cell = { sheetId: "sheet1", col: 3, row: 0 };
    book.host.engine.model.dispatch("UPDATE_CELL", { ...cell, content: "Groei" });
    expect(names(book, id)).toEqual(["Krimp", "Groei"]);
    expect(book.table(id).map(([name]) => name)).toEqual(["2025", "Krimp", "Groei"]);
  });

  test("of more than 255 characters are refused", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:B5");
    const long = () => book.edit(id, (edit) => edit.set("Name", "x".repeat(256), edit.series(0)));
    expect(refusal(long)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("cells", () => {
  test("are one row or one column, of any sheet", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:B5");
    book.edit(id, (edit) => edit.give(edit.series(0), "SetValues", "B3:D3"));
    // There are more categories than values.
    expect(book.table(id)[1]).toEqual(["Laag", 85000, 87000, 90000, NaN]);
    const block = () => book.edit(id, (edit) => edit.give(edit.series(0), "SetValues", "B2:C5"));
    expect(refusal(block)).toMatchObject({ code: "InvalidArgument" });
    book.edit(id, (edit) => edit.give(edit.series(0), "SetValues", "A1:A400", "Ander"));
    expect(book.read.getChartDefinition(id)).toMatchObject({
      dataSource: { dataSets: [{ dataRange: "Ander!A1:A400" }] },
    });
  });

  test("of the categories are those of the first series, and no others", () => {
    const book = new ChartBook();
    const id = book.add("Line", "B1:C5");
    book.edit(id, (edit) => {
      edit.give(edit.series(0), "SetXAxisValues", "A2:A5");
      edit.give(edit.series(1), "SetXAxisValues", "A2:A5");
    });
    expect(book.table(id)[0]).toEqual(["2025", "2030", "2040", "2050"]);
    const other = () =>
      book.edit(id, (edit) => edit.give(edit.series(1), "SetXAxisValues", "D2:D5"));
    expect(refusal(other)).toMatchObject({
      code: "NotImplemented",
      message: "The Excel host cannot show other categories for each series in a chart.",
    });
    book.edit(id, (edit) => edit.give(edit.to("Axes/CategoryAxis"), "SetCategoryNames", "D2:D5"));
    expect(book.table(id)[0]).toEqual(["87000", "90000", "93000", "95000"]);
  });
});

describe("looks", () => {
  test("a surface is filled, its edge drawn; both are cleared again", () => {
    const book = new ChartBook();
    const id = book.add("ColumnClustered", "A1:B5", (edit) => {
      edit.batch.call(edit.series(0, "Format/Fill"), "SetSolidColor", ["orange"]);
      edit.set("Format/Line/Color", "black", edit.series(0));
      edit.set("Format/Line/Weight", 1.5, edit.series(0));
    });
    const drawn = () => book.drawn(id).data.datasets[0]!;
    const line = () => book.get(id, "*", (edit) => edit.series(0, "Format/Line"));
    expect(drawn()).toMatchObject({
      backgroundColor: "#FFA500",
      borderColor: "#000000",
      borderWidth: 2,
    });
    expect(line()).toMatchObject({ Color: "#000000", Weight: 1.5, LineStyle: "Automatic" });
    book.edit(id, (edit) => {
      edit.batch.call(edit.series(0, "Format/Fill"), "Clear");
      edit.batch.call(edit.series(0, "Format/Line"), "Clear");
    });
    expect(drawn()["backgroundColor"]).not.toBe("#FFA500");
    expect(drawn()["borderWidth"]).toBe(0);
    expect(line()).toMatchObject({ Color: "", Weight: 0.75 });
  });

  test("a goal line: a colour, a weight, dashes, and no marks", () => {
    const book = new ChartBook();
    const id = book.add("LineMarkers", "A1:D5", (edit) =>
      edit
        .set("Format/Line/Color", "#C00000", edit.series(2))
        .set("Format/Line/Weight", 3, edit.series(2))
        .set("Format/Line/LineStyle", "Dash", edit.series(2))
        .set("MarkerStyle", "None", edit.series(2))
    );
    const [first, , goal] = book.drawn(id).data.datasets;
    expect(goal).toMatchObject({
      borderColor: "#C00000",
      borderWidth: 4,
      borderDash: [16, 12],
      pointRadius: 0,
    });
    expect(first!["pointRadius"]).toBeGreaterThan(0);
    expect(series(book, id, 2, "markerStyle")).toEqual({ MarkerStyle: "None" });
    expect(book.get(id, "*", (edit) => edit.series(2, "Format/Line"))).toEqual({
      Color: "#C00000",
      Weight: 3,
      LineStyle: "Dash",
    });
  });

  test("a line without a colour of its own has the one that is drawn", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5");
    const { borderColor } = book.drawn(id).data.datasets[1]!;
    const line = book.get(id, "color weight", (edit) => edit.series(1, "Format/Line"));
    expect(line).toEqual({ Color: borderColor, Weight: 2.25 });
  });

  test("marks have a shape, a size and colours", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:B5", (edit) =>
      edit
        .set("MarkerStyle", "Diamond", edit.series(0))
        .set("MarkerSize", 9, edit.series(0))
        .set("MarkerBackgroundColor", "white", edit.series(0))
        .set("MarkerForegroundColor", "#0000FF", edit.series(0))
        .set("Smooth", true, edit.series(0))
    );
    expect(book.drawn(id).data.datasets[0]).toMatchObject({
      pointStyle: "rectRot",
      pointRadius: 6,
      pointBackgroundColor: "#FFFFFF",
      pointBorderColor: "#0000FF",
      tension: 0.4,
    });
    expect(series(book, id, 0, "markerStyle markerSize markerBackgroundColor smooth")).toEqual({
      MarkerStyle: "Diamond",
      MarkerSize: 9,
      MarkerBackgroundColor: "#FFFFFF",
      Smooth: true,
    });
    const large = () => book.edit(id, (edit) => edit.set("MarkerSize", 73, edit.series(0)));
    expect(refusal(large)).toMatchObject({ code: "InvalidArgument" });
  });

  test("all columns of a chart have one gap; lines have none", () => {
    const book = new ChartBook();
    const id = book.add("ColumnClustered", "A1:C5", (edit) =>
      edit.set("GapWidth", 100, edit.series(0)).set("Overlap", 0, edit.series(0))
    );
    expect(series(book, id, 1, "gapWidth overlap")).toEqual({ GapWidth: 100, Overlap: 0 });
    // Two bars and a gap as wide as one of them.
    expect(book.drawn(id).data.datasets[0]).toMatchObject({
      categoryPercentage: 2 / 3,
      barPercentage: 1,
    });
    const line = book.add("Line", "A1:C5");
    expect(refusal(() => series(book, line, 0, "gapWidth"))).toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("negative values are not inverted: that is accepted, the other refused", () => {
    const book = new ChartBook();
    const id = book.add("ColumnStacked", "A1:C5", (edit) =>
      edit.set("InvertIfNegative", false, edit.series(0))
    );
    const inverted = () =>
      book.edit(id, (edit) => edit.set("InvertIfNegative", true, edit.series(0)));
    expect(refusal(inverted)).toMatchObject({ code: "NotImplemented" });
  });

  test("a second axis is drawn for its series alone", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", (edit) =>
      edit.set("AxisGroup", "Secondary", edit.series(1))
    );
    expect(book.drawn(id).data.datasets.map(({ yAxisID }) => yAxisID)).toEqual(["y", "y1", "y"]);
    expect(book.drawn(id).options.scales).toMatchObject({
      y: { min: 82000, max: 96000 },
      y1: { min: 86000, max: 89000 },
    });
    expect(series(book, id, 1, "axisGroup")).toEqual({ AxisGroup: "Secondary" });
    const bars = book.add("BarClustered", "A1:D5");
    const lying = () =>
      book.edit(bars, (edit) => edit.set("AxisGroup", "Secondary", edit.series(0)));
    expect(refusal(lying)).toMatchObject({ code: "NotImplemented" });
  });

  test("points have colours of their own, slices too", () => {
    const book = new ChartBook();
    const paint = (place: number) => (edit: Parameters<Parameters<ChartBook["edit"]>[1]>[0]) => {
      const point = edit.batch.method(edit.series(0, "Points"), "GetItemAt", [place]);
      edit.batch.call(edit.to("Format/Fill", point), "SetSolidColor", ["pink"]);
    };
    const columns = book.add("ColumnClustered", "A1:B5", paint(1));
    const [first, second] = book.drawn(columns).data.datasets[0]!["backgroundColor"] as string[];
    expect([first === "#FFC0CB", second]).toEqual([false, "#FFC0CB"]);
    const pie = book.add("Pie", "A1:B5", paint(2));
    const slices = book.drawn(pie).data.datasets[0]!["backgroundColor"] as string[];
    expect(slices[2]).toBe("#FFC0CB");
    const point = book.get(columns, "value", (edit) =>
      edit.batch.method(edit.series(0, "Points"), "GetItemAt", [3])
    );
    expect(point).toEqual({ Value: 83000 });
  });
});
