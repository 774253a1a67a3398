/** Titles, legends and data labels. */
import { quiet } from "../../support/quiet";
import { ChartBook, refusal } from "./chart-book";

beforeAll(quiet);

describe("a title", () => {
  const title = (book: ChartBook, id: string, select = "text visible") =>
    book.get(id, select, (edit) => edit.to("Title"));
  const drawn = (book: ChartBook, id: string) => book.drawn(id).options.plugins["title"]!;

  test("of Excel's own is the name of the only series, whatever that becomes", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:B5");
    expect(drawn(book, id)).toMatchObject({ display: true, text: "Laag", align: "center" });
    book.edit(id, (edit) => edit.set("Name", "Krimp", edit.series(0)));
    expect(title(book, id)).toEqual({ Text: "Krimp", Visible: true });
    const several = book.add("Line", "A1:D5");
    expect(title(book, several)).toEqual({ Text: "Grafiektitel", Visible: true });
  });

  test("in words stays; hidden it is gone, and shown again it is Excel's own", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:B5", (edit) => edit.set("Title/Text", "Bevolking"));
    expect(drawn(book, id)).toMatchObject({ display: true, text: "Bevolking" });
    book.edit(id, (edit) => edit.set("Title/Visible", false));
    expect(title(book, id)).toEqual({ Text: "", Visible: false });
    expect(drawn(book, id)).toMatchObject({ display: false });
    book.edit(id, (edit) => edit.set("Title/Visible", true));
    expect(title(book, id)).toEqual({ Text: "Laag", Visible: true });
  });

  test("has a font and an alignment", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:B5", (edit) =>
      edit
        .set("Title/Format/Font/Size", 18)
        .set("Title/Format/Font/Bold", true)
        .set("Title/Format/Font/Color", "#1F4E79")
        .set("Title/Format/Font/Name", "Arial")
        .set("Title/HorizontalAlignment", "Left")
    );
    expect(drawn(book, id)).toMatchObject({
      color: "#1F4E79",
      align: "start",
      font: { size: 24, weight: "bold", family: "Arial" },
    });
    const font = book.get(id, "*", (edit) => edit.to("Title/Format/Font"));
    expect(font).toEqual({ Name: "Arial", Size: 18, Bold: true, Italic: false, Color: "#1F4E79" });
    const usual = book.get(book.add("Line", "A1:B5"), "size", (edit) =>
      edit.to("Title/Format/Font")
    );
    expect(usual).toEqual({ Size: 14 });
  });

  test("keeps what is not drawn, and refuses what would lie over the drawing", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:B5", (edit) => {
      edit.set("Title/TextOrientation", -45).set("Title/ShowShadow", true);
      edit.set("Title/Format/Border/LineStyle", "Dash");
      const part = edit.batch.method(edit.to("Title"), "GetSubstring", [0, 4]);
      edit.set("Font/Color", "yellow", part);
    });
    expect(title(book, id, "textOrientation showShadow")).toEqual({
      TextOrientation: -45,
      ShowShadow: true,
    });
    const part = (start: number) =>
      book.get(id, "color", (edit) =>
        edit.to("Font", edit.batch.method(edit.to("Title"), "GetSubstring", [start, 4]))
      );
    expect([part(0), part(1)]).toEqual([{ Color: "#FFFF00" }, { Color: "#595959" }]);
    book.edit(id, (edit) => edit.set("Title/Overlay", false));
    expect(refusal(() => book.edit(id, (edit) => edit.set("Title/Overlay", true)))).toMatchObject({
      code: "NotImplemented",
    });
  });
});

describe("a legend", () => {
  const legend = (book: ChartBook, id: string) =>
    book.get(id, "visible position", (edit) => edit.to("Legend"));
  const drawn = (book: ChartBook, id: string) => book.drawn(id).options.plugins["legend"]!;

  test("is below; it moves, goes, and comes back where it was", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5");
    expect(legend(book, id)).toEqual({ Visible: true, Position: "Bottom" });
    book.edit(id, (edit) => edit.set("Legend/Position", "right").set("Legend/Visible", false));
    expect(drawn(book, id)).toMatchObject({ display: false });
    expect(legend(book, id)).toEqual({ Visible: false, Position: "Right" });
    book.edit(id, (edit) => edit.set("Legend/Visible", true));
    expect(drawn(book, id)).toMatchObject({ display: true, position: "right" });
    book.edit(id, (edit) => edit.set("Legend/Visible", false).set("Legend/Position", "Top"));
    expect(legend(book, id)).toEqual({ Visible: true, Position: "Top" });
  });

  test("has a font, and a fill that is kept", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", (edit) => {
      edit.set("Legend/Format/Font/Size", 12).set("Legend/Format/Font/Color", "red");
      edit.batch.call(edit.to("Legend/Format/Fill"), "SetSolidColor", ["white"]);
    });
    const labels = drawn(book, id)["labels"] as {
      font: object;
      generateLabels: (chart: object) => { text: string; fontColor: string }[];
    };
    expect(labels.font).toEqual({ size: 16 });
    const chart = { data: book.drawn(id).data, isDatasetVisible: () => true };
    const entries = labels.generateLabels(chart).map(({ text, fontColor }) => [text, fontColor]);
    expect(entries).toEqual([
      ["Laag", "#FF0000"],
      ["Midden", "#FF0000"],
      ["Hoog", "#FF0000"],
    ]);
  });

  test("in a corner is refused", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5");
    expect(
      refusal(() => book.edit(id, (edit) => edit.set("Legend/Position", "Corner")))
    ).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("data labels", () => {
  /** What stands at the first point of each series. */
  const shown = (book: ChartBook, id: string): string[] => {
    const { options, data } = book.drawn(id);
    const { showValues, callback } = options.plugins["chartShowValuesPlugin"] as {
      showValues: boolean;
      callback: (value: number, series: { index: number }, place: number) => string;
    };
    if (!showValues) return [];
    return data.datasets.map((series, index) =>
      callback((series["data"] as number[])[0]!, { index }, 0)
    );
  };

  test("of one series are at its points alone", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:C5", (edit) => edit.set("HasDataLabels", true, edit.series(1)));
    expect(shown(book, id)).toEqual(["", "86500"]);
    const has = [0, 1].map(
      (place) => book.get(id, "hasDataLabels", (edit) => edit.series(place))["HasDataLabels"]
    );
    expect(has).toEqual([false, true]);
    expect(book.get(id, "showValue", (edit) => edit.to("DataLabels"))).toEqual({ ShowValue: null });
    book.edit(id, (edit) => edit.set("HasDataLabels", false, edit.series(1)));
    expect(shown(book, id)).toEqual([]);
  });

  test("of the chart are those of all series, with whatever parts and format", () => {
    const book = new ChartBook();
    const id = book.add("ColumnClustered", "A1:C5", (edit) =>
      edit
        .set("DataLabels/ShowValue", true)
        .set("DataLabels/ShowSeriesName", true)
        .set("DataLabels/ShowCategoryName", true)
        .set("DataLabels/Separator", " | ")
        .set("DataLabels/NumberFormat", "#,##0")
    );
    expect(shown(book, id)).toEqual(["Laag | 2025 | 86.000", "Midden | 2025 | 86.500"]);
    const read = book.get(id, "*", (edit) => edit.to("DataLabels"));
    expect(read).toEqual({
      ShowValue: true,
      ShowSeriesName: true,
      ShowCategoryName: true,
      ShowPercentage: false,
      Separator: " | ",
      NumberFormat: "#,##0",
    });
  });

  test("of slices are percentages", () => {
    const book = new ChartBook([
      ["Koop", 30],
      ["Huur", 10],
    ]);
    const id = book.add("Doughnut", "A1:B2", (edit) => {
      edit.set("DataLabels/ShowPercentage", true);
      edit.set("DoughnutHoleSize", 60, edit.series(0));
    });
    expect(shown(book, id)).toEqual(["75%"]);
    expect(book.drawn(id).options).toMatchObject({ cutout: "60%" });
  });

  test("have a font that is kept; it alone does not make them appear", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:C5", (edit) => edit.set("DataLabels/Format/Font/Size", 15));
    expect(shown(book, id)).toEqual([]);
    const font = book.get(id, "size", (edit) => edit.to("DataLabels/Format/Font"));
    expect(font).toEqual({ Size: 15 });
  });
});

test("the background of a chart is painted, and cleared", () => {
  const book = new ChartBook();
  const id = book.add("Line", "A1:B5", (edit) =>
    edit.batch.call(edit.to("Format/Fill"), "SetSolidColor", ["F2F2F2"])
  );
  expect(book.drawn(id).options.plugins["background"]).toEqual({ color: "#F2F2F2" });
  book.edit(id, (edit) => edit.batch.call(edit.to("Format/Fill"), "Clear"));
  expect(book.drawn(id).options.plugins["background"]).toEqual({ color: undefined });
});
