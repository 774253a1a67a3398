/** How sheets are printed, what cells link to, how far texts are indented: kept, for the grid shows none of it. */
import { Book, by, range, refusal, sheet, to } from "../support/book";

const page = to(sheet(), "PageLayout");
const texts = to(page, "HeadersFooters", "DefaultForAllPages");
const titles = by(page, "GetPrintTitleRowsOrNullObject");

test("a sheet is printed as it was said, and as Excel does until then", () => {
  const book = new Book();
  expect(book.get(page, "orientation")).toBe("Portrait");
  expect(book.get(page, "zoom")).toEqual({ scale: 100 });
  book.set(page, "Orientation", "Landscape").set(page, "Zoom", { horizontalFitToPages: 1 });
  book.set(page, "LeftMargin", 36).set(texts, "RightFooter", "Pagina &P");
  book.call(page, "SetPrintTitleRows", "$4:$5");
  const again = book.reopened();
  expect(again.get(page, "orientation")).toBe("Landscape");
  expect(again.get(page, "zoom")).toEqual({ horizontalFitToPages: 1 });
  expect(again.get(page, "leftMargin")).toBe(36);
  expect(again.get(texts, "rightFooter")).toBe("Pagina &P");
  expect(again.get(texts, "leftFooter")).toBe("");
  expect(again.address(titles)).toBe("Blad!4:5");
});

test("what cannot be printed is refused", () => {
  const book = new Book();
  expect(refusal(() => book.set(page, "Zoom", { scale: 5 }))).toBe("InvalidArgument");
  expect(refusal(() => book.set(page, "Zoom", { scale: 50, verticalFitToPages: 1 }))).toBe(
    "InvalidArgument"
  );
  expect(refusal(() => book.set(page, "TopMargin", -1))).toBe("InvalidArgument");
  expect(refusal(() => book.call(page, "SetPrintTitleRows", "A1:B2"))).toBe("InvalidArgument");
});

test("what is known of a sheet goes with it, and comes back with it", () => {
  const book = new Book({ Blad: {}, Ander: {} });
  const facts = (): unknown => {
    const { excelFacts } = book.host.engine.model.exportData() as { excelFacts?: object };
    return JSON.parse(JSON.stringify(excelFacts ?? {}));
  };
  book.set(page, "Orientation", "Landscape");
  const rule = { list: { inCellDropDown: true, source: "ja,nee" } };
  book.set(to(range("A1"), "DataValidation"), "Rule", rule);
  book.call(sheet(), "Delete");
  expect(facts()).toEqual({ pages: {}, validation: {} });
  book.undo();
  expect(book.get(page, "orientation")).toBe("Landscape");
  expect(book.get(to(range("A1"), "DataValidation"), "rule")).toEqual(rule);
});

test("a link leads somewhere, shows a text, and goes where its cell goes", () => {
  const book = new Book({ Blad: { A1: "naar", C1: "x" } });
  expect(book.get(range("A1"), "hyperlink")).toBeNull();
  const link = { documentReference: "Blad!C1", textToDisplay: "=ga" };
  book.set(range("A1"), "Hyperlink", link);
  expect(book.get(range("A1"), "hyperlink")).toEqual(link);
  expect(book.values("A1")).toEqual([["=ga"]]);
  const font = to(range("A1"), "Format", "Font");
  expect(book.get(font, "underline", "color")).toMatchObject({
    Underline: "Single",
    Color: "#0563C1",
  });
  expect(book.get(range("A1:B1"), "hyperlink")).toBeNull();
  book.call(range("1:1"), "Insert", "Down");
  expect(book.get(range("A2"), "hyperlink")).toEqual(link);
  book.call(range("A2"), "Clear", "Hyperlinks");
  expect(book.get(range("A2"), "hyperlink")).toBeNull();
  expect(book.values("A2")).toEqual([["=ga"]]);
});

test("an indent is kept", () => {
  const book = new Book();
  const format = to(range("A1:B2"), "Format");
  book.set(format, "IndentLevel", 2);
  expect(book.reopened().get(format, "indentLevel")).toBe(2);
  expect(refusal(() => book.set(format, "IndentLevel", 251))).toBe("InvalidArgument");
});

test("a formula of a cell and one of a block stand below each other, saved and all", () => {
  const book = new Book();
  book.put("A1:B3", [
    [1, "=SUM(A1)"],
    [2, "=SUM(A1:A2)"],
    [3, "=SUM(A1:A3)"],
  ]);
  expect(book.reopened().values("B1:B3")).toEqual([[1], [3], [6]]);
});
