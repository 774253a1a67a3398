/** onChanged of worksheets: what is edited, inserted and deleted, by whom and how. */
import type { ExcelHost } from "../../../../src/workbench/host";
import { Batch, hostOn, listen } from "../support/batch";
import { quiet } from "../support/quiet";
import { listening, sheet, type, workbookSheets, write } from "./listening";

beforeAll(quiet);

const zone = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

const changedIn = (host: ExcelHost) => listening(host, [workbookSheets, "DataChanged"]);

const brief = (messages: readonly Record<string, unknown>[]) =>
  messages.map(({ changeType, address }) => `${String(changeType)} ${String(address)}`);

describe("an edit", () => {
  test("of one cell says what stood there and what does, whoever made it", async () => {
    const host = hostOn({ Blad: { A1: "1" } });
    const changes = await changedIn(host);
    write(host, "Blad", "A1", [["=2*3"]]);
    expect(await changes.take()).toEqual([
      {
        type: "WorksheetChanged",
        worksheetId: "sheet1",
        address: "A1",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        shiftDirection: "None",
        referenceId: "Blad!A1",
        valueBefore: 1,
        valueAfter: 6,
        valueTypeBefore: "Double",
        valueTypeAfter: "Double",
      },
    ]);
    type(host, "A1", "");
    expect(await changes.take()).toMatchObject([
      { triggerSource: "Unknown", valueBefore: 6, valueAfter: "", valueTypeAfter: "Empty" },
    ]);
    type(host, "B2", "ja");
    type(host, "B2", "TRUE");
    type(host, "B2", "=1/0");
    const types = (await changes.take()).map(({ valueTypeBefore, valueTypeAfter }) => [
      valueTypeBefore,
      valueTypeAfter,
    ]);
    expect(types).toEqual([
      ["Empty", "Error"],
      ["String", "Error"],
      ["Boolean", "Error"],
    ]);
  });

  test("of more cells is one event without details, as few blocks as they are", async () => {
    const host = hostOn({ Blad: {} });
    const changes = await changedIn(host);
    write(host, "Blad", "A1:B3", [
      [1, 2],
      [3, 4],
      [5, null],
    ]);
    const [message, ...others] = await changes.take();
    expect(others).toEqual([]);
    expect(message).toMatchObject({ address: "A1:A3,B1:B2", referenceId: "Blad!A1:A3" });
    expect(message).not.toHaveProperty("valueAfter");
  });

  test("is one event for each action of a batch, in order, also where nothing changes", async () => {
    const host = hostOn({ Blad: { A1: "1" }, Ander: {} });
    const changes = await changedIn(host);
    const batch = new Batch(host);
    batch.set(batch.range("Blad", "A1"), "Values", 1);
    batch.set(batch.range("Ander", "C1:C2"), "Values", 2);
    batch.set(batch.range("Blad", "A2"), "Values", 3).run();
    const messages = await changes.take();
    expect(brief(messages)).toEqual(["RangeEdited A1", "RangeEdited C1:C2", "RangeEdited A2"]);
    expect(messages[0]).toMatchObject({ valueBefore: 1, valueAfter: 1 });
  });

  test("comes in one message for a whole batch, to the targets that listen", async () => {
    const host = hostOn({ Blad: {}, Ander: {} });
    const batch = new Batch(host);
    for (const path of [workbookSheets(batch), batch.sheet("Blad"), batch.sheet("Ander")]) {
      batch.call(path, "_RegisterDataChangedEvent");
    }
    batch.run();
    const received: number[] = [];
    host.connect((entries) => received.push(entries.length));
    const both = new Batch(host);
    both.set(both.range("Blad", "A1"), "Values", 1);
    both.set(both.range("Ander", "A1"), "Values", 1).run();
    await listen(host).take();
    expect(received).toEqual([4]);
  });

  test("does not come of a sheet that grows, of looks, or of what is calculated", async () => {
    const host = hostOn({ Blad: { A1: "1", B1: "=A1" } });
    const changes = await changedIn(host);
    write(host, "Blad", "B900", [[1]]);
    host.engine.model.dispatch("SET_FORMATTING", {
      sheetId: "sheet1",
      target: [zone(0, 0)],
      style: { bold: true },
    });
    host.engine.model.dispatch("EVALUATE_CELLS");
    expect(brief(await changes.take())).toEqual(["RangeEdited B900"]);
  });
});

describe("what a person does in the grid", () => {
  const cells = { A1: "3", B1: "x", A2: "1", B2: "y", A3: "2", B3: "z" };
  const select = ({ engine: { model } }: ExcelHost, at: ReturnType<typeof zone>) =>
    model.selection.selectZone({ cell: { col: at.left, row: at.top }, zone: at });

  test("emptying cells", async () => {
    const host = hostOn({ Blad: cells });
    const changes = await changedIn(host);
    host.engine.model.dispatch("DELETE_CONTENT", { sheetId: "sheet1", target: [zone(0, 0, 9, 3)] });
    host.engine.model.dispatch("DELETE_CONTENT", {
      sheetId: "sheet1",
      target: [zone(0, 0, 1, 0), zone(4, 4)],
    });
    expect(brief(await changes.take())).toEqual(["RangeEdited A1:D10", "RangeEdited A1:A2,E5"]);
  });

  test("copying, cutting and pasting", async () => {
    const host = hostOn({ Blad: cells });
    const changes = await changedIn(host);
    const { model } = host.engine;
    select(host, zone(0, 0, 1, 1));
    model.dispatch("COPY");
    model.dispatch("PASTE", { target: [zone(4, 4)] });
    expect(brief(await changes.take())).toEqual(["RangeEdited E5:F6"]);
    select(host, zone(0, 0));
    model.dispatch("CUT");
    model.dispatch("PASTE", { target: [zone(9, 9)] });
    expect(brief(await changes.take())).toEqual(["RangeEdited A1,J10"]);
  });

  test("sorting and filling down", async () => {
    const host = hostOn({ Blad: cells });
    const changes = await changedIn(host);
    const { model } = host.engine;
    model.dispatch("SORT_CELLS", {
      sheetId: "sheet1",
      col: 0,
      row: 0,
      zone: zone(0, 0, 2, 1),
      sortDirection: "asc",
    });
    const [sorted] = await changes.take();
    expect(sorted).toMatchObject({ changeType: "RangeEdited", address: "A1:B3" });
    select(host, zone(2, 0));
    model.dispatch("AUTOFILL_SELECT", { col: 0, row: 4 });
    model.dispatch("AUTOFILL");
    expect(brief(await changes.take())).toEqual(["RangeEdited A4:A5"]);
  });

  test("merging cells", async () => {
    const host = hostOn({ Blad: cells });
    const changes = await changedIn(host);
    const merged = { sheetId: "sheet1", target: [zone(0, 0, 1, 1)], force: true };
    host.engine.model.dispatch("ADD_MERGE", merged);
    expect(brief(await changes.take())).toEqual(["RangeEdited A1:B2"]);
  });

  test("pasting more than fits: the sheet grows, which is no insertion", async () => {
    const host = hostOn({ Blad: { A1: "1", A2: "2", A3: "3" } });
    const changes = await changedIn(host);
    select(host, zone(0, 0, 2, 0));
    host.engine.model.dispatch("COPY");
    host.engine.model.dispatch("PASTE", { target: [zone(99, 0)] });
    host.engine.model.dispatch("REQUEST_UNDO");
    host.engine.model.dispatch("REQUEST_REDO");
    expect(new Set((await changes.take()).map(({ changeType }) => changeType))).toEqual(
      new Set(["RangeEdited"])
    );
  });
});

describe("rows, columns and cells that come and go", () => {
  const lines = (dimension: "ROW" | "COL") => ({
    sheetId: "sheet1",
    sheetName: "Blad",
    dimension,
  });

  test("rows and columns", async () => {
    const host = hostOn({ Blad: { A1: "1" } });
    const changes = await changedIn(host);
    const { model } = host.engine;
    const at = { base: 1, quantity: 2 } as const;
    model.dispatch("ADD_COLUMNS_ROWS", { ...lines("ROW"), ...at, position: "before" });
    model.dispatch("ADD_COLUMNS_ROWS", { ...lines("COL"), ...at, position: "after" });
    model.dispatch("REMOVE_COLUMNS_ROWS", { ...lines("ROW"), elements: [4, 5, 8] });
    model.dispatch("REMOVE_COLUMNS_ROWS", { ...lines("COL"), elements: [0] });
    expect(brief(await changes.take())).toEqual([
      "RowInserted 2:3",
      "ColumnInserted C:D",
      "RowDeleted 5:6,9:9",
      "ColumnDeleted A:A",
    ]);
    for (let i = 0; i < 4; i++) model.dispatch("REQUEST_UNDO");
    expect(brief(await changes.take())).toEqual([
      "ColumnInserted A:A",
      "RowInserted 5:6,9:9",
      "ColumnDeleted C:D",
      "RowDeleted 2:3",
    ]);
  });

  test.each([
    ["INSERT_CELL", "ROW", "CellInserted", "ShiftCellDown", "CellDeleted", "ShiftCellUp"],
    ["INSERT_CELL", "COL", "CellInserted", "ShiftCellRight", "CellDeleted", "ShiftCellLeft"],
    ["DELETE_CELL", "ROW", "CellDeleted", "ShiftCellUp", "CellInserted", "ShiftCellDown"],
    ["DELETE_CELL", "COL", "CellDeleted", "ShiftCellLeft", "CellInserted", "ShiftCellRight"],
  ] as const)("cells, by %s along %s", async (command, shiftDimension, ...expected) => {
    const host = hostOn({ Blad: { A1: "1", B2: "2", C3: "3" } });
    const changes = await changedIn(host);
    const { model } = host.engine;
    model.dispatch(command, { zone: zone(1, 0, 1, 1), shiftDimension });
    const [changeType, shiftDirection, undone, backwards] = expected;
    expect(await changes.take()).toMatchObject([{ changeType, shiftDirection, address: "A2:B2" }]);
    model.dispatch("REQUEST_UNDO");
    expect(await changes.take()).toMatchObject([
      { changeType: undone, shiftDirection: backwards, address: "A2:B2" },
    ]);
    model.dispatch("REQUEST_REDO");
    expect(await changes.take()).toMatchObject([{ changeType, shiftDirection, address: "A2:B2" }]);
  });

  test("cells that the add-in inserts and deletes", async () => {
    const host = hostOn({ Blad: { A1: "1", A5: "5", C1: "naast" } });
    const changes = await changedIn(host);
    const batch = new Batch(host);
    batch.call(batch.range("Blad", "A2:B3"), "Insert", ["Down"]);
    batch.call(batch.range("Blad", "A1"), "Delete", ["Left"]);
    batch.call(batch.range("Blad", "4:4"), "Insert", ["Down"]).run();
    const messages = await changes.take();
    expect(brief(messages)).toEqual(["CellInserted A2:B3", "CellDeleted A1", "RowInserted 4:4"]);
    expect(messages.map(({ shiftDirection }) => shiftDirection)).toEqual([
      "ShiftCellDown",
      "ShiftCellLeft",
      "None",
    ]);
  });
});

describe("undoing and redoing", () => {
  test("an edit: its cells are edited again, with details", async () => {
    const host = hostOn({ Blad: { A1: "1" } });
    const changes = await changedIn(host);
    type(host, "A1", "2");
    await changes.take();
    host.engine.model.dispatch("REQUEST_UNDO");
    expect(await changes.take()).toMatchObject([
      { address: "A1", valueBefore: 2, valueAfter: 1, triggerSource: "Unknown" },
    ]);
    host.engine.model.dispatch("REQUEST_REDO");
    expect(await changes.take()).toMatchObject([{ address: "A1", valueBefore: 1, valueAfter: 2 }]);
  });

  test("what the add-in wrote, what was emptied and what was cleared", async () => {
    const host = hostOn({ Blad: { A1: "1", C3: "3" } });
    const changes = await changedIn(host);
    write(host, "Blad", "A1:B2", [
      [5, 2],
      [3, 4],
    ]);
    host.engine.model.dispatch("DELETE_CONTENT", { sheetId: "sheet1", target: [zone(0, 0, 4, 4)] });
    host.engine.model.dispatch("CLEAR_CELLS", { sheetId: "sheet1", target: [zone(0, 0, 1, 0)] });
    await changes.take();
    for (let i = 0; i < 3; i++) host.engine.model.dispatch("REQUEST_UNDO");
    expect(brief(await changes.take())).toEqual([
      "RangeEdited A1:A2",
      "RangeEdited A1:E5",
      "RangeEdited A1:B2",
    ]);
  });
});

test("a worksheet hears of itself only", async () => {
  const host = hostOn({ Blad: {}, Ander: {} });
  const changes = await listening(host, [sheet("Ander"), "DataChanged"]);
  write(host, "Blad", "A1", [[1]]);
  write(host, "Ander", "A1", [[1]]);
  expect(await changes.wire()).toEqual([[10, "sheet2"]]);
});

test("the range of an event is found by what its message carries", async () => {
  const host = hostOn({ "Mijn blad": {} });
  const changes = await changedIn(host);
  write(host, "Mijn blad", "B2:C3", 1);
  const [message] = await changes.take();
  const batch = new Batch(host);
  const reference = [message?.["referenceId"]];
  const range = batch.method(batch.root, "_GetRangeForEventByReferenceId", reference);
  const orNull = batch.method(batch.root, "_GetRangeOrNullObjectForEventByReferenceId", reference);
  const place = { Address: "'Mijn blad'!B2:C3" };
  expect(batch.load(range, "address").load(orNull, "address").run()).toEqual([place, place]);
});
