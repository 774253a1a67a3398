/** Tables sorted and filtered. Excel's documented behaviour decides. */
import type { ExcelHost } from "../../../../src/workbench/host";
import { Batch, hostOn } from "../support/batch";
import { quiet } from "../support/quiet";

beforeAll(quiet);

const ROWS = [
  ["Post", "Bedrag"],
  ["steen", "340"],
  ["Glas", "80"],
  ["Hout", "1200"],
  ["glas", "35"],
  ["buiten de tabel", "1"],
] as const;
const CELLS = Object.fromEntries(
  ROWS.flatMap(([item, amount], i) => [
    [`A${i + 1}`, item],
    [`B${i + 1}`, amount],
  ])
);

function setUp(): ExcelHost {
  const host = hostOn({ Blad: CELLS });
  const batch = new Batch(host);
  batch.set(batch.range("Blad", "B2:B5"), "NumberFormat", "#,##0");
  const tables = batch.property(batch.root, "Tables");
  batch.set(batch.method(tables, "Add", ["Blad!A1:B5", true]), "Name", "Kosten").run();
  return host;
}

const tableOf = (batch: Batch) => batch.item(batch.property(batch.root, "Tables"), "Kosten");

function sort(host: ExcelHost, ...args: readonly unknown[]): void {
  const batch = new Batch(host);
  batch.call(batch.property(tableOf(batch), "Sort"), "Apply", args).run();
}

/** Has the filter of a column do something. */
function filter(host: ExcelHost, column: string, method: string, ...args: readonly unknown[]) {
  const batch = new Batch(host);
  const found = batch.item(batch.property(tableOf(batch), "Columns"), column);
  batch.call(batch.property(found, "Filter"), method, args).run();
}

function values(host: ExcelHost): unknown {
  const batch = new Batch(host);
  const answer = batch.load(batch.range("Blad", "A1:B6"), "values").run();
  return (answer[0] as { Values: unknown }).Values;
}

/** The rows that are not seen, as they are numbered on the sheet. */
const hidden = ({ engine: { read } }: ExcelHost) =>
  [1, 2, 3, 4, 5, 6].filter((row) => read.isRowHidden("sheet1", row - 1));

test("a table is sorted below its header, by one column and then by another", () => {
  const host = setUp();
  sort(host, [{ key: 0, ascending: false }, { key: 1 }]);
  expect(values(host)).toEqual([
    ["Post", "Bedrag"],
    ["steen", 340],
    ["Hout", 1200],
    ["glas", 35],
    ["Glas", 80],
    ["buiten de tabel", 1],
  ]);
  host.engine.model.dispatch("REQUEST_UNDO");
  expect((values(host) as unknown[])[2]).toEqual(["Glas", 80]);
});

test("a column that the table does not have is no field to sort by", () => {
  const host = setUp();
  expect(() => sort(host, [{ key: 2 }])).toThrow("must lie in the range");
  expect(() => sort(host, [])).toThrow("there must be a field");
});

test("a filter of values shows the rows with those texts, whatever their capitals", () => {
  const host = setUp();
  filter(host, "Post", "ApplyValuesFilter", ["GLAS", "steen"]);
  expect(hidden(host)).toEqual([4]);
  filter(host, "Post", "ApplyValuesFilter", ["niets"]);
  expect(hidden(host)).toEqual([2, 3, 4, 5]);
  filter(host, "Post", "Clear");
  expect(hidden(host)).toEqual([]);
});

test("texts are those that the cells show in this language, and filters of columns add up", () => {
  const host = setUp();
  filter(host, "Bedrag", "ApplyValuesFilter", ["1.200", "35"]);
  expect(hidden(host)).toEqual([2, 3]);
  filter(host, "Post", "ApplyValuesFilter", ["Hout"]);
  expect(hidden(host)).toEqual([2, 3, 5]);
});

test("without its header row a table is not filtered", () => {
  const host = setUp();
  const batch = new Batch(host);
  batch.set(tableOf(batch), "ShowHeaders", false).run();
  expect(() => filter(host, "Post", "ApplyValuesFilter", ["Hout"])).toThrow("header row");
});
