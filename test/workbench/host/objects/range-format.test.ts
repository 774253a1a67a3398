/** How cells look: what is set is read back, in all cells or else null. */
import { Book, by, item, range, refusal, sheet, to } from "../support/book";

const format = (address: string) => to(range(address), "Format");
const font = (address: string) => to(range(address), "Format", "Font");
const fill = (address: string) => to(range(address), "Format", "Fill");

test("cells that were not dressed look like Excel's Normal style", () => {
  const book = new Book();
  expect(book.get(font("A1"))).toEqual({
    Bold: false,
    Italic: false,
    Strikethrough: false,
    Underline: "None",
    Color: "#000000",
    Size: 11,
    Name: "Calibri",
  });
  expect(book.get(fill("A1"), "color")).toBe("#FFFFFF");
  expect(book.get(format("A1"))).toMatchObject({
    HorizontalAlignment: "General",
    VerticalAlignment: "Bottom",
    WrapText: false,
    TextOrientation: 0,
  });
});

test.each([
  ["Bold", true],
  ["Italic", true],
  ["Strikethrough", true],
  ["Underline", "Single"],
  ["Underline", "DoubleAccountant"],
  ["Size", 14.5],
  ["Name", "Arial"],
])(
  "the font's %s, set to %p, is read back, is null beside other cells, and is undone",
  (name, value) => {
    const book = new Book();
    const before = book.get(font("A1"), name);
    book.set(font("A1:B2"), name, value);
    expect(book.get(font("A1:B2"), name)).toBe(value);
    expect(book.get(font("A1:C2"), name)).toBeNull();
    book.undo();
    expect(book.get(font("A1:C2"), name)).toBe(before);
  }
);

test.each([
  ["#ff8800", "#FF8800"],
  ["ff8800", "#FF8800"],
  ["Orange", "#FFA500"],
])("the colour %s is %s", (given, color) => {
  const book = new Book();
  book.set(fill("A1"), "Color", given).set(font("A1"), "Color", given);
  expect([book.get(fill("A1"), "color"), book.get(font("A1"), "color")]).toEqual([color, color]);
});

test("a fill that is cleared is none", () => {
  const book = new Book();
  book.set(fill("A1"), "Color", "red").call(fill("A1"), "Clear");
  expect(book.get(fill("A1"), "color")).toBe("#FFFFFF");
  expect(book.get(by(sheet(), "GetUsedRangeOrNullObject", false), "address")).toBeNull();
});

test.each(["Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"])(
  "cells aligned %s say so, until a person aligns them otherwise",
  (alignment) => {
    const book = new Book();
    book.set(format("A1"), "HorizontalAlignment", alignment);
    expect(book.get(format("A1"), "horizontalAlignment")).toBe(alignment);
    const target = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    const { model } = book.host.engine;
    model.dispatch("SET_FORMATTING", { sheetId: "sheet1", target, style: { align: undefined } });
    expect(book.get(format("A1"), "horizontalAlignment")).toBe("General");
  }
);

test("texts are wrapped, turned and aligned vertically", () => {
  const book = new Book();
  book
    .set(format("A1"), "WrapText", true)
    .set(format("A1"), "VerticalAlignment", "Justify")
    .set(format("A1"), "TextOrientation", 45);
  expect(book.get(format("A1"))).toMatchObject({
    WrapText: true,
    VerticalAlignment: "Justify",
    TextOrientation: 45,
  });
  const { read } = book.host.engine;
  expect(read.getCellStyle({ sheetId: "sheet1", row: 0, col: 0 }).rotation).toBeCloseTo(
    -Math.PI / 4
  );
});

test("sizes are points: read, set, taken back and null where they differ", () => {
  const book = new Book();
  expect(book.get(format("A1:B2"))).toMatchObject({
    ColumnWidth: 72,
    RowHeight: 17.25,
    UseStandardWidth: true,
    UseStandardHeight: true,
  });
  book.set(format("A1"), "ColumnWidth", 150).set(format("A1"), "RowHeight", 30);
  expect(book.get(format("A1"))).toMatchObject({ ColumnWidth: 150, RowHeight: 30 });
  expect(book.get(format("A1:B2"))).toMatchObject({
    ColumnWidth: null,
    RowHeight: null,
    UseStandardWidth: null,
    UseStandardHeight: null,
  });
  book.set(format("A1"), "UseStandardWidth", true).set(format("A1"), "UseStandardHeight", false);
  expect(book.get(format("A1"))).toMatchObject({ ColumnWidth: 72, RowHeight: 30 });
});

test("a column of no width is hidden, and one that gets a width is shown", () => {
  const book = new Book();
  book.set(format("B1"), "ColumnWidth", 0);
  expect(book.get(range("A1:B1"), "columnHidden")).toBeNull();
  expect(book.get(format("B1"), "columnWidth")).toBe(0);
  book.set(format("B1"), "ColumnWidth", 60);
  expect(book.get(range("A1:B1"), "columnHidden")).toBe(false);
});

test("a column is made as wide as its longest text, one without texts stays", () => {
  const book = new Book({ Blad: { A1: "kort", A2: "een tekst van veertig tekens, of zoiets" } });
  book.call(format("A1:B2"), "AutofitColumns");
  const width = book.get(format("A1"), "columnWidth") as number;
  expect(width).toBeGreaterThan(120);
  expect(book.get(format("B1"), "columnWidth")).toBe(72);
  book.call(format("A1"), "AutofitColumns");
  expect(book.get(format("A1"), "columnWidth")).toBeLessThan(width);
  expect(refusal(() => book.call(format("A1:B2"), "AutofitRows"))).toBe("not refused");
});

test("whole columns are dressed as far as the sheet reaches, and what is added to it is plain", () => {
  const book = new Book();
  book.set(font("B:B"), "Bold", true);
  expect(book.get(font("B:B"), "bold")).toBe(true);
  expect(book.host.engine.read.getCells("sheet1")).toHaveLength(100);
  book.put("B101", [[1]]);
  expect([book.get(font("B100"), "bold"), book.get(font("B101"), "bold")]).toEqual([true, false]);
});

test("dressing beyond the sheet makes it larger", () => {
  const book = new Book();
  book.set(fill("AB150"), "Color", "red");
  expect(book.get(fill("AB150"), "color")).toBe("#FF0000");
  expect(book.host.engine.read.getSheetSize("sheet1")).toEqual({
    numberOfRows: 200,
    numberOfCols: 52,
  });
});

test("rows and columns that are added have the usual size, whatever the last ones had", () => {
  const book = new Book();
  book.set(format("Z100"), "ColumnWidth", 150).set(format("Z100"), "RowHeight", 60);
  book.put("AB101", [[1]]);
  expect(book.get(format("AB101"))).toMatchObject({ ColumnWidth: 72, RowHeight: 17.25 });
  expect(book.get(format("Z100"))).toMatchObject({ ColumnWidth: 150, RowHeight: 60 });
});

test("looks are saved with the workbook, also what the grid does not draw", () => {
  const book = new Book();
  book
    .set(font("A1"), "Name", "Arial")
    .set(font("A1"), "Underline", "Double")
    .set(to(range("A1"), "Format", "Protection"), "Locked", false);
  const opened = book.reopened();
  expect(opened.get(font("A1"))).toMatchObject({ Name: "Arial", Underline: "Double" });
  expect(opened.get(to(range("A1"), "Format", "Protection"))).toEqual({
    Locked: false,
    FormulaHidden: false,
  });
});

describe("borders", () => {
  const borders = (address: string) => to(range(address), "Format", "Borders");
  const border = (address: string, edge: string) => item(borders(address), edge);

  test("there are always eight, drawn or not", () => {
    const book = new Book();
    expect(book.get(borders("A1"), "count")).toBe(8);
    expect(book.items(borders("A1"), "sideIndex")).toEqual([
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideVertical",
      "InsideHorizontal",
      "DiagonalDown",
      "DiagonalUp",
    ]);
    expect(book.get(by(borders("A1"), "GetItemAt", 1))).toEqual({
      SideIndex: "EdgeBottom",
      Style: "None",
      Weight: "Thin",
      Color: "#000000",
    });
  });

  test.each([
    ["EdgeTop", ["B2 EdgeTop", "C2 EdgeTop"]],
    ["EdgeBottom", ["B3 EdgeBottom", "C3 EdgeBottom"]],
    ["EdgeLeft", ["B2 EdgeLeft", "B3 EdgeLeft"]],
    ["EdgeRight", ["C2 EdgeRight", "C3 EdgeRight"]],
    ["InsideVertical", ["B2 EdgeRight", "B3 EdgeRight"]],
    ["InsideHorizontal", ["B2 EdgeBottom", "C2 EdgeBottom"]],
  ])("%s of a block is that of the cells along it, and of their neighbours", (edge, sides) => {
    const book = new Book();
    book.set(border("B2:C3", edge), "Style", "Continuous");
    const drawn = ["B2", "C2", "B3", "C3"].flatMap((cell) =>
      ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"].flatMap((side) =>
        book.get(border(cell, side), "style") === "None" ? [] : [`${cell} ${side}`]
      )
    );
    expect(drawn).toEqual(expect.arrayContaining(sides));
    const inside = edge.startsWith("Inside") ? 2 * sides.length : sides.length;
    expect(drawn).toHaveLength(inside);
    book.set(border("B2:C3", edge), "Style", "None");
    expect(book.get(border("B2:C3", edge), "style")).toBe("None");
  });

  test("a line keeps its style, weight and colour; a colour alone draws a thin one", () => {
    const book = new Book();
    const edge = border("A1", "EdgeBottom");
    book.set(edge, "Style", "Double").set(edge, "Weight", "Thick").set(edge, "Color", "navy");
    expect(book.get(edge)).toMatchObject({ Style: "Double", Weight: "Thick", Color: "#000080" });
    book.set(border("C1", "EdgeTop"), "Color", "red");
    expect(book.get(border("C1", "EdgeTop"))).toMatchObject({
      Style: "Continuous",
      Weight: "Thin",
      Color: "#FF0000",
    });
  });

  test("a line that lay there before is drawn anew, wherever it was drawn from", () => {
    const book = new Book();
    book.set(border("B1", "EdgeLeft"), "Style", "Dash");
    book.set(border("A1:C1", "InsideVertical"), "Style", "Dot");
    expect(book.get(border("A1", "EdgeRight"), "style")).toBe("Dot");
    expect(book.get(border("B1", "EdgeLeft"), "style")).toBe("Dot");
    book.set(border("A1", "EdgeRight"), "Style", "None");
    expect(book.get(border("B1", "EdgeLeft"), "style")).toBe("None");
    expect(book.get(border("A1:C1", "InsideVertical"), "style")).toBeNull();
  });

  test("diagonals and edges that there are not are refused", () => {
    const book = new Book();
    const diagonal = border("A1", "DiagonalUp");
    expect(refusal(() => book.set(diagonal, "Style", "Continuous"))).toBe("NotImplemented");
    expect(refusal(() => book.get(border("A1", "EdgeMiddle"), "style"))).toBe("InvalidArgument");
    const ninth = by(borders("A1"), "GetItemAt", 8);
    expect(refusal(() => book.get(ninth, "style"))).toBe("InvalidArgument");
  });
});

test.each([
  ["Color", "groenig", fill("A1")],
  ["Color", "", fill("A1")],
  ["Color", null, fill("A1")],
  ["Size", 0, font("A1")],
  ["Size", 410, font("A1")],
  ["Bold", "ja", font("A1")],
  ["Underline", "Wavy", font("A1")],
  ["HorizontalAlignment", "Middle", format("A1")],
  ["TextOrientation", 91, format("A1")],
  ["ColumnWidth", -1, format("A1")],
  ["RowHeight", 410, format("A1")],
  ["Style", "Wavy", item(to(format("A1"), "Borders"), "EdgeTop")],
])("%s is not set to %p", (name, value, path) => {
  expect(refusal(() => new Book().set(path, name, value))).toBe("InvalidArgument");
});

test("what the grid cannot show at all is refused by name", () => {
  const book = new Book();
  expect(refusal(() => book.set(format("A1"), "TextOrientation", 180))).toBe("NotImplemented");
  expect(refusal(() => book.set(format("A1"), "ShrinkToFit", true))).toBe("ApiNotFound");
  expect(refusal(() => book.get(fill("A1"), "pattern"))).toBe("ApiNotFound");
});
