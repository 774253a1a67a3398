/** One batch of office.js: what it finds by the way neither ends a step of undo nor makes the cells be calculated. */
import { Batch } from "../support/batch";
import { Book, item, range, sheet, to, workbook } from "../support/book";

const book = () =>
  new Book({ Blad: { A1: "1", C1: "kop", C2: "2", E1: "=A1*2" }, Twee: { A1: "10" } });

/** Sends a batch, and counts how often the workbook was changed and calculated by it. */
function send(host: Book["host"], build: (batch: Batch) => void) {
  const batch = new Batch(host);
  build(batch);
  const { model } = host.engine;
  const dispatch = model.dispatch.bind(model) as (...args: readonly unknown[]) => unknown;
  let times = 0;
  model.dispatch = ((type: string, ...rest: readonly unknown[]) => {
    if (type === "EXCEL_BATCH") times++;
    return dispatch(type, ...rest);
  }) as typeof model.dispatch;
  try {
    const answer = batch.send();
    return { times, answer, values: answer.Results.map(({ Value }) => Value) };
  } finally {
    model.dispatch = dispatch as typeof model.dispatch;
  }
}

const names = (batch: Batch) => batch.property(batch.root, "Names");
const tables = (batch: Batch) => batch.property(batch.root, "Tables");
const sheets = (batch: Batch) => batch.property(batch.root, "Worksheets");

describe("a batch that writes", () => {
  test("and finds cells by their address, place, sheet, name and table is carried out once", () => {
    const it = book();
    it.call(to(workbook, "Names"), "Add", "Plek", range("Twee!B2"));
    it.make((batch) =>
      batch.method(batch.property(batch.sheet("Blad"), "Tables"), "Add", ["C1:C2", true])
    );
    const { times, answer } = send(it.host, (batch) => {
      batch.set(batch.range("Blad", "A1"), "Values", [[5]]);
      batch.set(batch.range("Twee", "A1:B1"), "Values", [[6, 7]]);
      batch.set(batch.range("Blad", "Blad!B1"), "NumberFormat", "0.00");
      const cell = batch.method(batch.sheet("Twee"), "GetCell", [4, 4]);
      batch.instantiate(cell).set(cell, "Formulas", [["=A1+B1"]]);
      const named = batch.method(batch.item(names(batch), "plek"), "GetRange");
      batch.set(named, "Values", "x");
      const same = batch.range("Twee", "PLEK");
      batch.set(batch.property(batch.property(same, "Format"), "Font"), "Bold", true);
      batch.set(batch.item(tables(batch), "Tabel1"), "ShowBandedRows", false);
      batch.set(batch.property(batch.range("Blad", "G1"), "Format"), "ColumnWidth", 90);
      batch.set(batch.property(batch.range("Blad", "G1"), "DataValidation"), "Rule", {
        list: { source: "a,b" },
      });
      batch.set(batch.property(batch.sheet("Blad"), "PageLayout"), "Orientation", "Landscape");
      batch.set(batch.property(batch.sheet("Blad"), "PageLayout"), "LeftMargin", 20);
      batch.set(batch.sheet("Twee"), "ShowGridlines", false);
    });
    expect([answer.Error, times]).toEqual([undefined, 1]);
    expect(it.values("E1")).toEqual([[10]]);
    expect(["Twee!A1:B1", "Twee!B2", "Twee!E5"].map((cells) => it.values(cells))).toEqual([
      [[6, 7]],
      [["x"]],
      [[13]],
    ]);
    expect(it.get(to(sheet(), "PageLayout"), "orientation", "leftMargin")).toEqual({
      Orientation: "Landscape",
      LeftMargin: 20,
    });
    it.undo();
    expect(it.values("E1")).toEqual([[2]]);
    expect(it.values("Twee!A1:B1")).toEqual([[10, ""]]);
    expect(it.get(sheet("Twee"), "showGridlines")).toBe(true);
  });

  test("and makes sheets, names and tables of what it wrote is carried out once", () => {
    const it = book();
    const { times, answer } = send(it.host, (batch) => {
      const [first, second] = ["Een", "Drie"].map((name) => {
        const made = batch.method(sheets(batch), "Add", [name]);
        batch.instantiate(made);
        return made;
      }) as [number, number];
      for (const [made, name] of [
        [first, "Begin"],
        [second, "Eind"],
      ] as const) {
        const cells = batch.method(made, "GetRange", ["A1:B3"]);
        batch.instantiate(cells).set(cells, "Values", [
          ["jaar", "aantal"],
          [2025, 1],
          [2030, 2],
        ]);
        const added = batch.method(names(batch), "Add", [name], { 1: cells });
        batch.instantiate(added);
        const table = batch.method(batch.property(made, "Tables"), "Add", ["A1:B3", true]);
        batch.instantiate(table).set(table, "Name", `Tabel_${name}`);
        batch.set(table, "Style", "TableStyleLight1");
      }
    });
    expect([answer.Error, times]).toEqual([undefined, 1]);
    expect(it.items(to(workbook, "Worksheets"), "name")).toEqual(["Blad", "Twee", "Een", "Drie"]);
    expect(it.get(item(to(workbook, "Names"), "Eind"), "value")).toBe("Drie!$A$1:$B$3");
    expect(it.items(to(workbook, "Tables"), "name")).toEqual(["Tabel_Begin", "Tabel_Eind"]);
    it.undo();
    expect(it.items(to(workbook, "Worksheets"), "name")).toEqual(["Blad", "Twee"]);
    expect(it.items(to(workbook, "Names"), "name")).toEqual([]);
  });

  test("what it reads in between is what it wrote, and all of it is still one step of undo", () => {
    const it = book();
    const { times, values } = send(it.host, (batch) => {
      batch.set(batch.range("Blad", "A1"), "Values", [[3]]);
      batch.load(batch.range("Blad", "E1"), "values");
      batch.set(batch.range("Blad", "A1"), "Values", [[4]]);
      batch.load(batch.range("Blad", "E1"), "values");
      batch.set(batch.range("Blad", "A2"), "Values", [[5]]);
    });
    expect([values[1], values[3], times]).toEqual([{ Values: [[6]] }, { Values: [[8]] }, 3]);
    it.put("A3", [["los"]]);
    it.undo();
    expect(it.values("A1:A3")).toEqual([[4], [5], [""]]);
    it.undo();
    expect(it.values("A1:A2")).toEqual([[1], [""]]);
    expect(it.host.engine.model.getters.canUndo()).toBe(false);
    it.redo();
    expect(it.values("A1:A3")).toEqual([[4], [5], [""]]);
    it.redo();
    expect(it.values("A3")).toEqual([["los"]]);
  });

  test("two batches are two steps", () => {
    const it = book();
    it.put("A1", [[2]]).put("A1", [[3]]);
    it.undo();
    expect(it.values("A1")).toEqual([[2]]);
  });

  test("what a person types is no part of a batch before or after it", () => {
    const it = book();
    it.put("A1", [[2]]);
    it.host.type("Blad", "A2", "3");
    it.put("A3", [[4]]);
    it.undo();
    it.undo();
    expect(it.values("A1:A3")).toEqual([[2], [""], [""]]);
  });
});

describe("what is found in a batch is found as the batch has made it", () => {
  test.each<[string, (batch: Batch) => number, string, unknown]>([
    [
      "a sheet by its new name",
      (batch) => {
        batch.set(batch.sheet("Twee"), "Name", "Ander");
        return batch.range("Ander", "A1");
      },
      "address",
      "Ander!A1",
    ],
    [
      "a sheet that is new",
      (batch) => {
        batch.instantiate(batch.method(sheets(batch), "Add", ["Nieuw"]));
        return batch.range("Nieuw", "A1");
      },
      "address",
      "Nieuw!A1",
    ],
    [
      "a sheet that is shown",
      (batch) => {
        batch.set(batch.sheet("Blad"), "Visibility", "Hidden");
        return batch.method(batch.method(sheets(batch), "GetFirst", [true]), "GetRange", ["A1"]);
      },
      "address",
      "Twee!A1",
    ],
    [
      "a sheet that moved",
      (batch) => {
        batch.set(batch.sheet("Twee"), "Position", 0);
        return batch.method(batch.method(sheets(batch), "GetFirst"), "GetRange", ["A1"]);
      },
      "address",
      "Twee!A1",
    ],
    [
      "the cells of a new name",
      (batch) => {
        const made = batch.method(names(batch), "Add", ["Nieuw", "=Twee!$C$3"]);
        batch.instantiate(made);
        return batch.range("Blad", "Nieuw");
      },
      "address",
      "Twee!C3",
    ],
    [
      "the cells that a name means now",
      (batch) => {
        batch.set(batch.item(names(batch), "Plek"), "Formula", "=Twee!$D$4");
        return batch.method(batch.item(names(batch), "Plek"), "GetRange");
      },
      "address",
      "Twee!D4",
    ],
    [
      "the cells of a name that moved",
      (batch) => {
        const above = batch.method(batch.range("Blad", "1:1"), "Insert", ["Down"]);
        batch.instantiate(above);
        return batch.range("Blad", "Plek");
      },
      "address",
      "Blad!A3",
    ],
    [
      "a table by its new name",
      (batch) => {
        batch.set(batch.item(tables(batch), "Tabel1"), "Name", "Lijst");
        return batch.method(batch.item(tables(batch), "Lijst"), "GetRange");
      },
      "address",
      "Blad!C1:C2",
    ],
    [
      "a table that grew with what was written below it",
      (batch) => {
        batch.set(batch.range("Blad", "C3"), "Values", [[3]]);
        return batch.method(batch.item(tables(batch), "Tabel1"), "GetRange");
      },
      "address",
      "Blad!C1:C3",
    ],
    [
      "a column by its new header",
      (batch) => {
        batch.set(batch.range("Blad", "C1"), "Values", [["naam"]]);
        const columns = batch.property(batch.item(tables(batch), "Tabel1"), "Columns");
        return batch.method(batch.item(columns, "naam"), "GetDataBodyRange");
      },
      "address",
      "Blad!C2",
    ],
    [
      "the cells of a column by its new header",
      (batch) => {
        batch.set(batch.range("Blad", "C1"), "Values", [["naam"]]);
        return batch.range("Blad", "Tabel1[naam]");
      },
      "address",
      "Blad!C2",
    ],
    [
      "cells by a name that is there no more",
      (batch) => {
        batch.call(batch.item(names(batch), "Plek"), "Delete");
        return batch.method(names(batch), "GetItemOrNullObject", ["Plek"]);
      },
      "name",
      null,
    ],
    [
      "a table that is there no more",
      (batch) => {
        batch.call(batch.item(tables(batch), "Tabel1"), "Delete");
        return batch.method(tables(batch), "GetItemOrNullObject", ["Tabel1"]);
      },
      "name",
      null,
    ],
    [
      "how a table looks",
      (batch) => {
        batch.set(batch.item(tables(batch), "Tabel1"), "ShowBandedRows", false);
        return batch.item(tables(batch), "Tabel1");
      },
      "showBandedRows",
      false,
    ],
    [
      "what a name says of itself",
      (batch) => {
        batch.set(batch.item(names(batch), "Plek"), "Comment", "hier");
        return batch.item(names(batch), "Plek");
      },
      "comment",
      "hier",
    ],
  ])("%s", (_, build, member, expected) => {
    const it = book();
    it.call(to(workbook, "Names"), "Add", "Plek", range("Blad!A2"));
    it.make((batch) =>
      batch.method(batch.property(batch.sheet("Blad"), "Tables"), "Add", ["C1:C2", true])
    );
    const batch = new Batch(it.host);
    const found = build(batch);
    const [answer] = batch.load(found, member).run().slice(-1) as [Record<string, unknown> | null];
    const key = member.charAt(0).toUpperCase() + member.slice(1);
    expect(answer?.[key] ?? null).toEqual(expected);
  });

  test("a chart, its series and what they are called", () => {
    const it = new Book({
      Blad: { A1: "jaar", B1: "n", A2: "2025", B2: "1", A3: "2030", B3: "4" },
    });
    const { answer, values } = send(it.host, (batch) => {
      const charts = batch.property(batch.sheet("Blad"), "Charts");
      const added = batch.method(charts, "Add", ["ColumnClustered", null], {
        1: batch.range("Blad", "B1:B3"),
      });
      batch.instantiate(added).set(added, "Name", "Beeld");
      const found = batch.item(charts, "Beeld");
      const series = batch.property(found, "Series");
      const second = batch.method(series, "Add", ["Extra"]);
      batch.instantiate(second);
      batch.call(second, "SetValues", [null], { 0: batch.range("Blad", "A2:A3") });
      batch.load(batch.method(series, "GetItemAt", [1]), "name");
      batch.call(batch.method(series, "GetItemAt", [0]), "Delete");
      batch.load(series, "count");
    });
    expect(answer.Error).toBeUndefined();
    expect([values[4], values[6]]).toEqual([{ Name: "Extra" }, { Count: 1 }]);
    it.undo();
    expect(it.get(to(sheet(), "Charts"), "count")).toBe(0);
  });
});

describe("a refusal that shows when the batch is carried out", () => {
  const refused = (build: (batch: Batch) => void) => {
    const it = book();
    it.call(to(workbook, "Names"), "Add", "Plek", range("Blad!A2"));
    const { answer } = send(it.host, (batch) => {
      batch.set(batch.range("Blad", "A1"), "Values", [[5]]);
      build(batch);
      batch.set(batch.range("Blad", "A2"), "Values", [[6]]);
    });
    const { Code, ActionIndex, Location } = answer.Error!;
    return [Code, ActionIndex, Location, answer.Results.length, it.values("A1:A2")];
  };

  test("a sheet whose name is taken, also by one of the same batch", () => {
    const add = (batch: Batch, name: string) =>
      batch.instantiate(batch.method(sheets(batch), "Add", [name]));
    const outcome = ["ItemAlreadyExists", 1, "WorksheetCollection.add", 1, [[5], [""]]];
    expect(refused((batch) => add(batch, "TWEE"))).toEqual(outcome);
    expect(
      refused((batch) => {
        add(batch, "Nieuw");
        add(batch, "nieuw");
      })
    ).toEqual(["ItemAlreadyExists", 2, "WorksheetCollection.add", 2, [[5], [""]]]);
  });

  test("a name that is taken, also by one of the same batch", () => {
    const add = (batch: Batch, name: string) =>
      batch.instantiate(batch.method(names(batch), "Add", [name, "=Blad!$A$9"]));
    expect(refused((batch) => add(batch, "plek"))).toEqual([
      "ItemAlreadyExists",
      1,
      "NamedItemCollection.add",
      1,
      [[5], [""]],
    ]);
    expect(
      refused((batch) => {
        add(batch, "Nieuw");
        add(batch, "NIEUW");
      })
    ).toEqual(["ItemAlreadyExists", 2, "NamedItemCollection.add", 2, [[5], [""]]]);
  });
});
