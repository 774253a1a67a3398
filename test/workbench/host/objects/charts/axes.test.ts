/** Axes of charts: ends and steps, numbers, titles, gridlines, places. */
import { quiet } from "../../support/quiet";
import { ChartBook, refusal } from "./chart-book";

beforeAll(quiet);

const NEED = [
  ["", "Tekort", "Overschot"],
  ["Huur goedkoop", 320, -40],
  ["Huur duur", 50, -220],
];

const VALUE = "Axes/ValueAxis";
const CATEGORY = "Axes/CategoryAxis";

const axis = (book: ChartBook, id: string, path: string, select = "*") =>
  book.get(id, select, (edit) => edit.to(path));

const scale = (book: ChartBook, id: string, letter = "y") => book.drawn(id).options.scales[letter]!;

/** What stands at a mark of an axis. */
const mark = (book: ChartBook, id: string, value: number, letter = "y") =>
  (scale(book, id, letter)["ticks"] as { callback: (value: number) => string }).callback(value);

describe("ends and steps", () => {
  test("are read as they are drawn while nobody has set them", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5");
    expect(axis(book, id, VALUE, "minimum maximum majorUnit")).toEqual({
      Minimum: 82000,
      Maximum: 96000,
      MajorUnit: 2000,
    });
    expect(scale(book, id)).toMatchObject({ min: 82000, max: 96000, ticks: { stepSize: 2000 } });
  });

  test("are set, and given back to Excel with an empty text", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", (edit) =>
      edit.set(`${VALUE}/Minimum`, 80000).set(`${VALUE}/MajorUnit`, 5000)
    );
    expect(scale(book, id)).toMatchObject({ min: 80000, max: 100000, ticks: { stepSize: 5000 } });
    expect(axis(book, id, VALUE, "minimum")).toEqual({ Minimum: 80000 });
    book.edit(id, (edit) => edit.set(`${VALUE}/Minimum`, "").set(`${VALUE}/MajorUnit`, ""));
    expect(axis(book, id, VALUE, "minimum majorUnit")).toEqual({ Minimum: 82000, MajorUnit: 2000 });
  });

  test("belong to values: categories have none", () => {
    const book = new ChartBook();
    const id = book.add("Line", "A1:D5", (edit) => edit.set(`${CATEGORY}/Minimum`, ""));
    expect(axis(book, id, CATEGORY, "minimum")).toEqual({ Minimum: "" });
    const set = () => book.edit(id, (edit) => edit.set(`${CATEGORY}/Maximum`, 3));
    expect(refusal(set)).toMatchObject({ code: "InvalidOperation" });
    const points = book.add("XYScatter", "A1:B5", (edit) => edit.set(`${CATEGORY}/Minimum`, 2000));
    expect(scale(book, points, "x")).toMatchObject({ min: 2000 });
  });

  test("of piles reach to their tops, above and below zero", () => {
    const book = new ChartBook([
      ["", "a", "b"],
      ["x", 300, 200],
      ["y", -100, -150],
    ]);
    const id = book.add("ColumnStacked", "A1:C3");
    expect(scale(book, id)).toMatchObject({ min: -400, max: 600, stacked: true });
    const side = book.add("ColumnClustered", "A1:C3");
    expect(scale(book, side)).toMatchObject({ min: -200, max: 400 });
  });
});

test("numbers have the format of the cells, or one of their own", () => {
  const book = new ChartBook();
  const range = { sheetId: "sheet1", target: [{ top: 1, bottom: 4, left: 1, right: 3 }] };
  book.host.engine.model.dispatch("SET_FORMATTING", { ...range, format: "#,##0" });
  const id = book.add("Line", "A1:D5");
  const format = "numberFormat linkNumberFormat";
  expect(axis(book, id, VALUE, format)).toEqual({ NumberFormat: "#,##0", LinkNumberFormat: true });
  expect(mark(book, id, 90000)).toBe("90.000");
  book.edit(id, (edit) => edit.set(`${VALUE}/NumberFormat`, '0.0,"k"'));
  expect(mark(book, id, 90000)).toBe("90,0k");
  expect(axis(book, id, VALUE, format)).toEqual({
    NumberFormat: '0.0,"k"',
    LinkNumberFormat: false,
  });
  book.edit(id, (edit) => edit.set(`${VALUE}/LinkNumberFormat`, true));
  expect(mark(book, id, 90000)).toBe("90.000");
  const wrong = () => book.edit(id, (edit) => edit.set(`${VALUE}/NumberFormat`, '0"k'));
  expect(refusal(wrong)).toMatchObject({ code: "InvalidArgument" });
});

test("an axis counts in thousands, and says so", () => {
  const book = new ChartBook();
  const id = book.add("Line", "A1:D5", (edit) =>
    edit.set(`${VALUE}/DisplayUnit`, "Thousands").set(`${VALUE}/Title/Text`, "Inwoners")
  );
  expect(mark(book, id, 90000)).toBe("90");
  expect(scale(book, id)["title"]).toMatchObject({ text: ["Inwoners", "Duizenden"] });
  book.edit(id, (edit) => edit.set(`${VALUE}/ShowDisplayUnitLabel`, false));
  expect(scale(book, id)["title"]).toMatchObject({ text: "Inwoners" });
});

test("titles have words and a font; hidden, they are gone", () => {
  const book = new ChartBook();
  const id = book.add("Line", "A1:D5", (edit) =>
    edit
      .set(`${VALUE}/Title/Text`, "Inwoners")
      .set(`${VALUE}/Title/Format/Font/Size`, 12)
      .set(`${VALUE}/Title/Format/Font/Bold`, true)
  );
  expect(scale(book, id)["title"]).toMatchObject({
    display: true,
    text: "Inwoners",
    font: { size: 16, weight: "bold" },
  });
  const font = axis(book, id, `${VALUE}/Title/Format/Font`, "size bold");
  expect(font).toEqual({ Size: 12, Bold: true });
  book.edit(id, (edit) => edit.set(`${VALUE}/Title/Visible`, false));
  expect(axis(book, id, `${VALUE}/Title`)).toEqual({ Text: "", Visible: false });
  book.edit(id, (edit) => edit.set(`${CATEGORY}/Title/Visible`, true));
  expect(axis(book, id, `${CATEGORY}/Title`)).toEqual({ Text: "Astitel", Visible: true });
});

test("gridlines are those of the values, until it is said otherwise", () => {
  const book = new ChartBook();
  const id = book.add("ColumnClustered", "A1:D5");
  const lines = (path: string) => axis(book, id, path, "visible")["Visible"];
  const drawn = (letter: string) =>
    scale(book, id, letter)["grid"] as { display: boolean; minor: { display: boolean } };
  expect([lines(`${VALUE}/MajorGridlines`), lines(`${CATEGORY}/MajorGridlines`)]).toEqual([
    true,
    false,
  ]);
  book.edit(id, (edit) =>
    edit
      .set(`${VALUE}/MajorGridlines/Visible`, false)
      .set(`${VALUE}/MinorGridlines/Visible`, true)
      .set(`${CATEGORY}/MajorGridlines/Visible`, true)
  );
  expect([lines(`${VALUE}/MajorGridlines`), lines(`${VALUE}/MinorGridlines`)]).toEqual([
    false,
    true,
  ]);
  expect(drawn("y")).toMatchObject({ display: false, minor: { display: true } });
  expect(drawn("x")).toMatchObject({ display: true, minor: { display: false } });
});

describe("places", () => {
  test("categories lie at zero, their labels beside them or at the edge", () => {
    const book = new ChartBook(NEED);
    const id = book.add("ColumnStacked", "A1:C3");
    expect(scale(book, id, "x")).toMatchObject({ position: { y: 0 } });
    book.edit(id, (edit) => edit.set(`${CATEGORY}/TickLabelPosition`, "Low"));
    expect(scale(book, id, "x")).not.toHaveProperty("position");
    expect(axis(book, id, CATEGORY, "tickLabelPosition")).toEqual({ TickLabelPosition: "Low" });
    book.edit(id, (edit) => edit.set(`${CATEGORY}/TickLabelPosition`, "High"));
    expect(scale(book, id, "x")).toMatchObject({ position: "top" });
    book.edit(id, (edit) => edit.set(`${CATEGORY}/TickLabelPosition`, "None"));
    expect(scale(book, id, "x")).toMatchObject({ ticks: { display: false } });
  });

  test("an axis is hidden, or runs the other way", () => {
    const book = new ChartBook(NEED);
    const id = book.add("BarClustered", "A1:C3", (edit) =>
      edit.set(`${VALUE}/Visible`, false).set(`${CATEGORY}/ReversePlotOrder`, true)
    );
    expect(scale(book, id, "x")).toMatchObject({ display: false });
    expect(scale(book, id, "y")).toMatchObject({ display: true, reverse: false });
    expect(axis(book, id, VALUE, "visible")).toEqual({ Visible: false });
  });

  test("lines stand in the middle of their categories, areas reach the edges", () => {
    const book = new ChartBook();
    const offset = (type: string) => scale(book, book.add(type, "A1:D5"), "x")["offset"];
    expect([offset("Line"), offset("Area")]).toEqual([true, undefined]);
  });
});

test("labels have a font", () => {
  const book = new ChartBook();
  const id = book.add("Line", "A1:D5", (edit) =>
    edit
      .set(`${CATEGORY}/Format/Font/Size`, 12)
      .set(`${CATEGORY}/Format/Font/Color`, "red")
      .set(`${CATEGORY}/Format/Font/Name`, "Arial")
  );
  expect(scale(book, id, "x")["ticks"]).toMatchObject({
    color: "#FF0000",
    font: { size: 16, family: "Arial" },
  });
  expect(axis(book, id, `${CATEGORY}/Format/Font`)).toEqual({
    Name: "Arial",
    Size: 12,
    Bold: false,
    Italic: false,
    Color: "#FF0000",
  });
});

test("axes are found by kind and group; what the chart does not have is not found", () => {
  const book = new ChartBook();
  const id = book.add("Line", "A1:D5");
  const found = (type: string, group?: string) =>
    book.get(id, "type axisGroup", (edit) =>
      edit.batch.method(edit.to("Axes"), "GetItem", [type, group ?? null])
    );
  expect(found("Value")).toEqual({ Type: "Value", AxisGroup: "Primary" });
  expect(refusal(() => found("Value", "Secondary"))).toMatchObject({ code: "ItemNotFound" });
  book.edit(id, (edit) => edit.set("AxisGroup", "Secondary", edit.series(2)));
  expect(found("Value", "Secondary")).toEqual({ Type: "Value", AxisGroup: "Secondary" });
  const pie = book.add("Pie", "A1:B5");
  expect(refusal(() => axis(book, pie, VALUE))).toMatchObject({ code: "InvalidOperation" });
});
