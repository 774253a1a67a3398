/** What a batch still asks of a worksheet that it deleted itself: found before, gone now. */
import { Batch } from "../support/batch";
import { Book } from "../support/book";

type Work = (batch: Batch, sheet: number, range: number) => unknown;

/** Finds a sheet and cells on it, deletes the sheet, and goes on; the refusal of that batch. */
function afterDeletion(book: Book, work: Work) {
  const batch = new Batch(book.host);
  const sheet = batch.sheet("Twee");
  const range = batch.method(sheet, "GetRange", ["A1:B2"]);
  batch.instantiate(sheet).instantiate(range).call(sheet, "Delete");
  work(batch, sheet, range);
  return batch.send().Error;
}

const book = () => new Book({ Een: { A1: "1" }, Twee: { A1: "k", B1: "m", A2: "1", B2: "2" } });

test.each<[string, Work]>([
  [
    "values",
    (batch, _, range) =>
      batch.set(range, "Values", [
        [1, 2],
        [3, 4],
      ]),
  ],
  ["a number format", (batch, _, range) => batch.set(range, "NumberFormat", "0")],
  ["clearing", (batch, _, range) => batch.call(range, "Clear")],
  ["reading", (batch, _, range) => batch.load(range, "values")],
  [
    "a font",
    (batch, _, range) =>
      batch.set(batch.property(batch.property(range, "Format"), "Font"), "Bold", true),
  ],
  [
    "a validation",
    (batch, _, range) =>
      batch.set(batch.property(range, "DataValidation"), "Rule", { list: { source: "a" } }),
  ],
  ["other cells", (batch, sheet) => batch.load(batch.method(sheet, "GetRange", ["D4"]), "address")],
  ["the colour of its tab", (batch, sheet) => batch.set(sheet, "TabColor", "#FF0000")],
  ["its name", (batch, sheet) => batch.load(sheet, "name")],
  ["a second deletion", (batch, sheet) => batch.call(sheet, "Delete")],
  [
    "its page",
    (batch, sheet) => batch.set(batch.property(sheet, "PageLayout"), "Orientation", "Landscape"),
  ],
  [
    "a table",
    (batch, sheet) =>
      batch.instantiate(batch.method(batch.property(sheet, "Tables"), "Add", ["A1:B2", true])),
  ],
  [
    "a name for its cells",
    (batch, _, range) =>
      batch.call(batch.property(batch.root, "Names"), "Add", ["Naam", null], { 1: range }),
  ],
  [
    "a copy of its cells",
    (batch, _, range) => batch.call(batch.range("Een", "A1"), "CopyFrom", [null], { 0: range }),
  ],
  ["itself by its name", (batch) => batch.load(batch.sheet("Twee"), "name")],
])("%s: not found", (_, work) => {
  expect(afterDeletion(book(), work)).toMatchObject({ Code: "ItemNotFound", ActionIndex: 3 });
});

test("other sheets go on, and undo brings back all that the batch did", () => {
  const two = book();
  expect(
    afterDeletion(two, (batch) => batch.set(batch.range("Een", "A1"), "Values", [[5]]))
  ).toBeUndefined();
  expect(two.values("Een!A1")).toEqual([[5]]);
  while (two.host.engine.model.getters.canUndo()) two.undo();
  expect(two.values("Een!A1")).toEqual([[1]]);
  expect(two.values("Twee!A1:B2")).toEqual([
    ["k", "m"],
    [1, 2],
  ]);
});

test("a sheet that takes the name of a deleted one is another sheet", () => {
  const two = book();
  const refusal = afterDeletion(two, (batch) => {
    const added = batch.method(batch.property(batch.root, "Worksheets"), "Add", ["Twee"]);
    batch.instantiate(added);
    batch.set(batch.method(added, "GetRange", ["A1"]), "Values", [["nieuw"]]);
  });
  expect(refusal).toBeUndefined();
  expect(two.values("Twee!A1")).toEqual([["nieuw"]]);
});
