/** The columns of a table, and the tables that lie in a range. */
import type { ExcelHost } from "../../../../src/workbench/host";
import { Batch, hostOn } from "../support/batch";
import { quiet } from "../support/quiet";

beforeAll(quiet);

const CELLS = { A1: "Jaar", B1: "Bedrag", A2: "2020", B2: "10", A3: "2021", B3: "20" };

function tableHost(others: Readonly<Record<string, string>> = {}): ExcelHost {
  const host = hostOn({ Blad: { ...CELLS, ...others } });
  const batch = new Batch(host);
  const table = batch.method(tablesOf(batch), "Add", ["Blad!A1:B3", true]);
  batch.set(table, "Name", "Verkoop").run();
  return host;
}

const tablesOf = (batch: Batch) => batch.property(batch.root, "Tables");
const tableOf = (batch: Batch) => batch.item(tablesOf(batch), "Verkoop");
const columnsOf = (batch: Batch) => batch.property(tableOf(batch), "Columns");

function add(host: ExcelHost, ...args: unknown[]): Record<string, unknown> {
  const batch = new Batch(host);
  const column = batch.method(columnsOf(batch), "Add", args);
  return batch.load(column, "index", "name").run()[0] as Record<string, unknown>;
}

/** The columns as office.js receives them. */
function columns(host: ExcelHost): Record<string, unknown>[] {
  const batch = new Batch(host);
  const [answer] = batch.load(columnsOf(batch), "items/id", "items/name").run();
  return (answer as { _Items: Record<string, unknown>[] })._Items;
}

const names = (host: ExcelHost) => columns(host).map(({ Name }) => Name);

function column(host: ExcelHost, key: unknown, ...properties: string[]): Record<string, unknown> {
  const batch = new Batch(host);
  const path = batch.item(columnsOf(batch), key);
  return batch.load(path, ...properties).run()[0] as Record<string, unknown>;
}

function formulas(host: ExcelHost, range: string): unknown {
  const batch = new Batch(host);
  const [answer] = batch.load(batch.range("Blad", range), "formulas").run();
  return (answer as { Formulas: unknown }).Formulas;
}

const refusal = (code: string) => expect.objectContaining({ code });

test("a column is found by its name, its id and its place, and leads to its cells", () => {
  const host = tableHost();
  const { Id } = column(host, "bedrag", "id");
  expect(column(host, Id, "name", "index", "values")).toEqual({
    Id,
    Name: "Bedrag",
    Index: 1,
    Values: [["Bedrag"], [10], [20]],
  });
  expect(column(host, String(Id), "name")).toMatchObject({ Name: "Bedrag" });
  const batch = new Batch(host);
  batch.set(tableOf(batch), "ShowTotals", true);
  const second = batch.method(columnsOf(batch), "GetItemAt", [1]);
  for (const part of ["GetRange", "GetHeaderRowRange", "GetDataBodyRange", "GetTotalRowRange"]) {
    batch.load(batch.method(second, part), "address");
  }
  expect(batch.run().slice(1)).toEqual([
    { Address: "Blad!B1:B4" },
    { Address: "Blad!B1" },
    { Address: "Blad!B2:B3" },
    { Address: "Blad!B4" },
  ]);
  expect(() => column(host, "Onbekend", "id")).toThrow(refusal("ItemNotFound"));
  const none = new Batch(host);
  const path = none.method(columnsOf(none), "GetItemOrNullObject", ["Onbekend"]);
  expect(none.load(path, "id").run()).toEqual([null]);
});

describe("a column is added", () => {
  test("at the end: what stands to the right moves on, as high as the table is", () => {
    const host = tableHost({ C2: "rechts", D5: "onder", F3: "=C2" });
    const values = [["Aantal"], [1], [2]];
    expect(add(host, null, values)).toMatchObject({ Index: 2, Name: "Aantal" });
    expect(formulas(host, "A1:G5")).toEqual([
      ["Jaar", "Bedrag", "Aantal", "", "", "", ""],
      [2020, 10, 1, "rechts", "", "", ""],
      [2021, 20, 2, "", "", "", "=D2"],
      ["", "", "", "", "", "", ""],
      ["", "", "", "onder", "", "", ""],
    ]);
  });

  test("in between, and the others keep their ids", () => {
    const host = tableHost();
    const before = columns(host);
    expect(add(host, 1)).toMatchObject({ Index: 1, Name: "Kolom1" });
    expect(names(host)).toEqual(["Jaar", "Kolom1", "Bedrag"]);
    const [first, , last] = columns(host);
    expect([first, last]).toEqual(before);
  });

  test("with a name, or under the name that its values start with", () => {
    const host = tableHost();
    add(host, 0, [["weg"], ["a"], ["b"]], "Soort");
    expect(formulas(host, "A1:A3")).toEqual([["Soort"], ["a"], ["b"]]);
    expect(() => add(host, 0, null, "soort")).toThrow(refusal("InvalidArgument"));
  });

  test.each([
    [3, null],
    [-2, null],
    [0, [["x"], [1]]],
    [
      0,
      [
        ["x", "y"],
        [1, 2],
        [3, 4],
      ],
    ],
  ])("not at %p with %p", (index, values) => {
    const host = tableHost();
    expect(() => add(host, index, values)).toThrow(refusal("InvalidArgument"));
    expect(names(host)).toEqual(["Jaar", "Bedrag"]);
  });

  test("also while no header row shows their names", () => {
    const host = tableHost();
    const batch = new Batch(host);
    batch.set(tableOf(batch), "ShowHeaders", false).run();
    add(host, 1, [[1], [2]], "Aantal");
    expect(names(host)).toEqual(["Jaar", "Aantal", "Bedrag"]);
    const after = new Batch(host);
    after.set(tableOf(after), "ShowHeaders", true).run();
    expect(formulas(host, "A1:C2")).toEqual([
      ["Jaar", "Aantal", "Bedrag"],
      [2020, 1, 10],
    ]);
  });
});

test("a column is renamed, but not to another one's name", () => {
  const host = tableHost();
  const rename = (name: string) => {
    const batch = new Batch(host);
    batch.set(batch.item(columnsOf(batch), "Bedrag"), "Name", name).run();
  };
  for (const name of ["JAAR", ""]) expect(() => rename(name)).toThrow(refusal("InvalidArgument"));
  rename("2024");
  expect(names(host)).toEqual(["Jaar", "2024"]);
  expect(formulas(host, "B1")).toEqual([["2024"]]);
});

test("a column is written as a whole, its header too", () => {
  const host = tableHost();
  const batch = new Batch(host);
  batch.set(batch.item(columnsOf(batch), "Bedrag"), "Values", [["Euro"], [1], [2]]).run();
  expect(formulas(host, "B1:B3")).toEqual([["Euro"], [1], [2]]);
});

test("a column is deleted: what stands to the right moves up to the table; not the only one", () => {
  const host = tableHost({ D1: "rechts", D9: "onder" });
  const remove = (name: string) => {
    const batch = new Batch(host);
    batch.call(batch.item(columnsOf(batch), name), "Delete").run();
  };
  remove("Jaar");
  expect(formulas(host, "A1:D1")).toEqual([["Bedrag", "", "rechts", ""]]);
  expect(formulas(host, "D9")).toEqual([["onder"]]);
  expect(names(host)).toEqual(["Bedrag"]);
  expect(() => remove("Bedrag")).toThrow(refusal("InvalidOperation"));
});

test("the tables of a range: those that touch it, or lie in it, from the top down and from the left", () => {
  const host = tableHost();
  const batch = new Batch(host);
  for (const [address, name] of [
    ["Blad!F1:G2", "Rechts"],
    ["Blad!A10:B12", "Onder"],
  ]) {
    batch.set(batch.method(tablesOf(batch), "Add", [address, true]), "Name", name);
  }
  batch.run();
  const of = (range: string, whole?: boolean) => {
    const asked = new Batch(host);
    const tables = asked.method(asked.range("Blad", range), "GetTables", [whole]);
    asked.load(tables, "items/name").call(tables, "GetCount");
    const [answer, count] = asked.run();
    const { _Items } = answer as { _Items: { Name: string }[] };
    expect(_Items).toHaveLength(count as number);
    return _Items.map(({ Name }) => Name);
  };
  expect(of("A:Z")).toEqual(["Verkoop", "Rechts", "Onder"]);
  expect(of("B2:F12")).toEqual(["Verkoop", "Rechts", "Onder"]);
  expect(of("A1:F12", true)).toEqual(["Verkoop", "Onder"]);
  expect(of("C1:E9")).toEqual([]);
  const first = new Batch(host);
  const tables = first.method(first.range("Blad", "C1:Z99"), "GetTables");
  first.load(first.method(tables, "GetFirst"), "name");
  expect(first.run()).toMatchObject([{ Name: "Rechts" }]);
  const none = new Batch(host);
  none.load(none.method(none.method(none.range("Blad", "Z9"), "GetTables"), "GetFirst"), "name");
  expect(() => none.run()).toThrow(refusal("ItemNotFound"));
});
