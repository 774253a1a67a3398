/** The rows of a table: what is added and deleted, and what moves for it. */
import type { ExcelHost } from "../../../../src/workbench/host";
import { Batch, hostOn } from "../support/batch";
import { quiet } from "../support/quiet";

beforeAll(quiet);

/** A table in A1:B3, and whatever else stands on the sheet. */
function tableHost(others: Readonly<Record<string, string>> = {}, address = "A1:B3"): ExcelHost {
  const cells = { A1: "Jaar", B1: "Bedrag", A2: "2020", B2: "10", A3: "2021", B3: "20" };
  const host = hostOn({ Blad: address === "A1:B3" ? { ...cells, ...others } : others, Ander: {} });
  const batch = new Batch(host);
  const table = batch.method(tablesOf(batch), "Add", [`Blad!${address}`, true]);
  batch.set(table, "Name", "Verkoop").run();
  return host;
}

const tablesOf = (batch: Batch) => batch.property(batch.root, "Tables");
const tableOf = (batch: Batch) => batch.item(tablesOf(batch), "Verkoop");
const rowsOf = (batch: Batch) => batch.property(tableOf(batch), "Rows");

/** Adds rows; the index that the new row says it has. */
function add(host: ExcelHost, index: number | null, values?: unknown): unknown {
  const batch = new Batch(host);
  const row = batch.method(rowsOf(batch), "Add", [index, values]);
  return (batch.load(row, "index").run()[0] as { Index: unknown }).Index;
}

function remove(host: ExcelHost, index: number): void {
  const batch = new Batch(host);
  batch.call(batch.method(rowsOf(batch), "GetItemAt", [index]), "Delete").run();
}

function address(host: ExcelHost): unknown {
  const batch = new Batch(host);
  const [answer] = batch.load(batch.method(tableOf(batch), "GetRange"), "address").run();
  return (answer as { Address: unknown }).Address;
}

function count(host: ExcelHost): unknown {
  const batch = new Batch(host);
  const [answer, direct] = batch.load(rowsOf(batch), "count").call(rowsOf(batch), "GetCount").run();
  expect((answer as { Count: unknown }).Count).toBe(direct);
  return direct;
}

function formulas(host: ExcelHost, range: string, sheet = "Blad"): unknown {
  const batch = new Batch(host);
  const [answer] = batch.load(batch.range(sheet, range), "formulas").run();
  return (answer as { Formulas: unknown }).Formulas;
}

const refusal = (code: string) => expect.objectContaining({ code });

describe("rows are added", () => {
  test("at the end: what lies below moves down, as wide as the table is", () => {
    const host = tableHost({ A5: "onder", D5: "naast", A7: "=A5", D7: "=SUM(B2:B3)" });
    expect(add(host, null, [[2022, 30]])).toBe(2);
    expect(address(host)).toBe("Blad!A1:B4");
    expect(formulas(host, "A3:D8")).toEqual([
      [2021, 20, "", ""],
      [2022, 30, "", ""],
      ["", "", "", "naast"],
      ["onder", "", "", ""],
      ["", "", "", "=SUM(B2:B4)"],
      ["=A6", "", "", ""],
    ]);
  });

  test("where nothing stands beside the table, to the same effect", () => {
    const host = tableHost({ A5: "onder", A7: "=SUM(B2:B3)" });
    expect(
      add(host, -1, [
        [2022, 30],
        [2023, 40],
      ])
    ).toBe(2);
    expect(formulas(host, "A3:B9")).toEqual([
      [2021, 20],
      [2022, 30],
      [2023, 40],
      ["", ""],
      ["onder", ""],
      ["", ""],
      ["=SUM(B2:B5)", ""],
    ]);
    expect(count(host)).toBe(4);
  });

  test.each([{}, { D1: "naast", D9: "naast" }])("in between, beside %p", (others) => {
    const host = tableHost({ ...others, A9: "=SUM(B2:B3)" });
    expect(add(host, 1, [["half", 15]])).toBe(1);
    expect(address(host)).toBe("Blad!A1:B4");
    expect(formulas(host, "A1:B4")).toEqual([
      ["Jaar", "Bedrag"],
      [2020, 10],
      ["half", 15],
      [2021, 20],
    ]);
    expect(formulas(host, "A10")).toEqual([["=SUM(B2:B4)"]]);
  });

  test("blank ones, one value for all cells, and cells that are left alone", () => {
    const host = tableHost();
    add(host, null);
    add(host, null, 7);
    add(host, 0, [[null, 1]]);
    expect(formulas(host, "A1:B6")).toEqual([
      ["Jaar", "Bedrag"],
      ["", 1],
      [2020, 10],
      [2021, 20],
      ["", ""],
      [7, 7],
    ]);
  });

  test("many in one batch, each at the end as it is then", () => {
    const host = tableHost();
    const batch = new Batch(host);
    const added = [5, 6, 7].map((n) => batch.method(rowsOf(batch), "Add", [null, [[n, n]]]));
    for (const row of added) batch.instantiate(row);
    for (const row of added) batch.load(row, "index", "values");
    expect(batch.run().slice(3)).toEqual([
      { Index: 2, Values: [[5, 5]] },
      { Index: 3, Values: [[6, 6]] },
      { Index: 4, Values: [[7, 7]] },
    ]);
  });

  test("before the totals, which go on summing all of them", () => {
    const host = tableHost();
    const batch = new Batch(host);
    batch.set(tableOf(batch), "ShowTotals", true).run();
    add(host, null, [[2022, 30]]);
    expect(formulas(host, "A4:B5")).toEqual([
      [2022, 30],
      ["Totaal", "=SUBTOTAL(109,B2:B4)"],
    ]);
  });

  test("to a table without any: its blank row becomes the first", () => {
    const host = tableHost({ A1: "Jaar", B1: "Bedrag", A3: "onder" }, "A1:B1");
    expect(count(host)).toBe(0);
    expect(
      add(host, null, [
        [2020, 10],
        [2021, 20],
      ])
    ).toBe(0);
    expect(address(host)).toBe("Blad!A1:B3");
    expect(formulas(host, "A2:B4")).toEqual([
      [2020, 10],
      [2021, 20],
      ["onder", ""],
    ]);
  });

  test("names that mean all rows mean the new ones too", () => {
    const host = tableHost({ D3: "naast" });
    const batch = new Batch(host);
    const names = batch.property(batch.root, "Names");
    batch.call(names, "Add", ["Bedragen", "=Blad!$B$2:$B$3"]);
    batch.call(names, "Add", ["Laatste", "=Blad!$B$3"]).run();
    add(host, null, [[2022, 30]]);
    const after = new Batch(host);
    const item = (name: string) => after.item(after.property(after.root, "Names"), name);
    after.load(item("Bedragen"), "formula").load(item("Laatste"), "formula");
    expect(after.run()).toMatchObject([{ Formula: "=Blad!$B$2:$B$4" }, { Formula: "=Blad!$B$3" }]);
  });

  test("at the start, also", () => {
    const host = tableHost({ D1: "=SUM(B2:B3)", D2: "=SUM(B1:B3)", D3: "=B2" });
    add(host, 0, [[2019, 5]]);
    expect(formulas(host, "A2:B2")).toEqual([[2019, 5]]);
    expect(formulas(host, "D1:D3")).toEqual([["=SUM(B2:B4)"], ["=SUM(B1:B4)"], ["=B3"]]);
  });

  test("with the formulas that each row has, where nothing else is given", () => {
    const cells = {
      A1: "a",
      B1: "b",
      C1: "c",
      A2: "1",
      B2: "=A2*2",
      C2: "=A2",
      A3: "2",
      B3: "=A3*2",
    };
    const host = tableHost({ ...cells, C3: "3" }, "A1:C3");
    add(host, null, [
      [3, null, null],
      [4, "x", null],
    ]);
    add(host, 0);
    expect(formulas(host, "A2:C6")).toEqual([
      ["", "=A2*2", ""],
      [1, "=A3*2", "=A3"],
      [2, "=A4*2", 3],
      [3, "=A5*2", ""],
      [4, "x", ""],
    ]);
  });

  test("beyond what the engine has of a sheet", () => {
    const host = tableHost({}, "A98:B100");
    add(host, null, [[1, 2]]);
    expect(address(host)).toBe("Blad!A98:B101");
    expect(formulas(host, "A101:B101")).toEqual([[1, 2]]);
  });

  test("not where they would cut another table in two; one as wide, or narrower, moves along", () => {
    const host = tableHost();
    const place = (at: string) => {
      const batch = new Batch(host);
      return batch.load(batch.method(tablesOf(batch), "Add", [at, true]), "id").run();
    };
    place("Blad!A6:A7");
    add(host, null, [[1, 2]]);
    expect(host.engine.read.getCoreTables("sheet1")[1]?.range.zone.top).toBe(6);
    place("Blad!B9:C10");
    expect(() => add(host, null, [[1, 2]])).toThrow(refusal("InsertDeleteConflict"));
    expect(address(host)).toBe("Blad!A1:B4");
  });

  test.each([
    [3, [[1, 2]]],
    [-2, [[1, 2]]],
    [null, [[1]]],
    [null, [1, 2]],
    [null, [[1, {}]]],
    [null, []],
  ])("not at %p with %p", (index, given) => {
    const host = tableHost();
    expect(() => add(host, index, given)).toThrow(refusal("InvalidArgument"));
    expect(address(host)).toBe("Blad!A1:B3");
  });

  test("and what was added is undone", () => {
    const host = tableHost({ A5: "onder", D5: "naast" });
    add(host, null, [[2022, 30]]);
    host.engine.model.dispatch("REQUEST_UNDO");
    expect(address(host)).toBe("Blad!A1:B3");
    expect(formulas(host, "A4:D5")).toEqual([
      ["", "", "", ""],
      ["onder", "", "", "naast"],
    ]);
  });
});

describe("a row is", () => {
  test("read and written at its place, whatever comes to stand there", () => {
    const host = tableHost();
    const batch = new Batch(host);
    const row = batch.method(rowsOf(batch), "GetItemAt", [0]);
    batch.set(row, "Values", [[1999, 5]]);
    batch.call(rowsOf(batch), "Add", [0, [[1998, 4]]]);
    batch.load(row, "index", "values");
    batch.load(batch.method(row, "GetRange"), "address");
    expect(batch.run().slice(2)).toEqual([
      { Index: 0, Values: [[1998, 4]] },
      { Address: "Blad!A2:B2" },
    ]);
    const all = new Batch(host);
    expect(all.load(rowsOf(all), "items/values").run()).toMatchObject([
      { _Items: [{ Values: [[1998, 4]] }, { Values: [[1999, 5]] }, { Values: [[2021, 20]] }] },
    ]);
  });

  test.each([{}, { D2: "naast" }])("deleted: what lies below moves up, beside %p", (others) => {
    const host = tableHost({ ...others, A5: "onder", A7: "=SUM(B2:B3)", A8: "=B2" });
    remove(host, 0);
    expect(address(host)).toBe("Blad!A1:B2");
    expect(formulas(host, "A1:B7")).toEqual([
      ["Jaar", "Bedrag"],
      [2021, 20],
      ["", ""],
      ["onder", ""],
      ["", ""],
      ["=SUM(B2)", ""],
      ["=#REF!", ""],
    ]);
    expect(formulas(host, "D2")).toEqual([["D2" in others ? "naast" : ""]]);
  });

  test("only emptied where it is the last one: a table is never without", () => {
    const host = tableHost();
    remove(host, 1);
    remove(host, 0);
    expect(address(host)).toBe("Blad!A1:B2");
    expect(count(host)).toBe(0);
    expect(() => remove(host, 0)).toThrow(refusal("InvalidArgument"));
  });
});
