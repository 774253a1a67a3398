/** protocol, not Excel: when the add-in is needed, when it goes and comes back, and workbooks that were saved. */
import { quiet } from "../support/quiet";
import { PLUS, TEL, open, settled } from "./played-addin";

beforeAll(quiet);

describe("the add-in is started when it is needed", () => {
  test("not for a workbook that calls nothing, and once for one that does", async () => {
    const needed = jest.fn();
    const { put, value, addin, host } = open(
      [TEL],
      { A1: "1" },
      { absent: true, runtimeNeeded: needed }
    );
    put({ B1: "=A1+1" });
    await settled();
    expect(needed).not.toHaveBeenCalled();
    put({ B1: "=PROEF.TEL(A1)" });
    put({ B2: "=PROEF.TEL(2)" });
    await settled();
    put({ A1: 5 });
    await settled();
    expect(needed).toHaveBeenCalledTimes(1);
    expect([value("B1"), value("B2")]).toEqual(["#BUSY!", "#BUSY!"]);
    expect(await addin.called()).toEqual([]);
    addin.announce();
    expect(await addin.called()).toEqual(["TEL(2)", "TEL(5)"]);
    expect(await addin.cancelled()).toEqual([]);
    expect(needed).toHaveBeenCalledTimes(1);
    host.runtimeStopped();
    expect(needed).toHaveBeenCalledTimes(2);
  });

  test("not for a call that is gone before anybody looks", async () => {
    const needed = jest.fn();
    const { put } = open([TEL], {}, { absent: true, runtimeNeeded: needed });
    put({ B1: "=PROEF.TEL(1)" });
    put({ B1: "" });
    await settled();
    expect(needed).not.toHaveBeenCalled();
  });
});

describe("an add-in that goes away", () => {
  test("is asked everything again when it is back; cells show what they had", async () => {
    const needed = jest.fn();
    const { addin, host, value, put } = open(
      [TEL, PLUS],
      { A1: "=PROEF.TEL(1)", A2: "=PROEF.PLUS(1)", A3: "=PROEF.TEL(3)" },
      { runtimeNeeded: needed }
    );
    const [stream, plus, waiting] = await addin.calls();
    addin.answer([stream!.id, "a"], [plus!.id, "b"]);
    put({ A3: "=PROEF.TEL(4)" });
    host.runtimeStopped();
    await settled();
    expect(needed).toHaveBeenCalledTimes(1);
    expect([value("A1"), value("A2"), value("A3")]).toEqual(["a", "b", "#BUSY!"]);
    expect(host.calls.sizes.running).toBe(0);
    put({ A3: "" });
    expect([await addin.called(), await addin.cancelled()]).toEqual([[], []]);
    addin.answer([stream!.id, "van de vorige"], [waiting!.id, "ook"]);
    expect(value("A1")).toBe("a");
    addin.announce();
    const again = await addin.calls();
    expect(again.map(({ fn, args }) => [fn, args[0]])).toEqual([
      ["TEL", 1],
      ["PLUS", 1],
    ]);
    expect(again.every(({ id }) => id > waiting!.id)).toBe(true);
    addin.answer([again[0]!.id, "c"], [again[1]!.id, "d"]);
    expect([value("A1"), value("A2")]).toEqual(["c", "d"]);
  });

  test("a page that says again that it is there is another page", async () => {
    const needed = jest.fn();
    const { addin, value } = open([TEL], { A1: "=PROEF.TEL(1)" }, { runtimeNeeded: needed });
    const [first] = await addin.calls();
    addin.announce();
    const [second, ...more] = await addin.calls();
    expect([second!.args, more]).toEqual([[1], []]);
    addin.answer([first!.id, "oud"], [second!.id, "nieuw"]);
    expect(value("A1")).toBe("nieuw");
    expect(needed).not.toHaveBeenCalled();
  });
});

describe("a workbook that was saved", () => {
  const cells = {
    A1: "1",
    B1: "=PROEF.TEL(A1)",
    B2: "=PROEF.PLUS(A1)",
    C1: "=B1*2",
    D1: "=PROEF.TEL(A1+100)",
  };
  const lastValues = new Map([
    ["Blad!B1", { value: 21 }],
    ["Blad!B2", { value: "van toen" }],
    [
      "Blad!D1",
      [
        [{ value: "kop" }, { value: 1 }],
        [{ value: "#N/A" }, { value: true }],
      ],
    ],
  ]);

  test("shows its last values and calls nothing", async () => {
    const needed = jest.fn();
    const { values, addin } = open([TEL, PLUS], cells, {
      lastValues,
      absent: true,
      runtimeNeeded: needed,
    });
    expect(values("B1:C2")).toEqual([
      [21, 42],
      ["van toen", ""],
    ]);
    expect(values("D1:E2")).toEqual([
      ["kop", "#N/A"],
      [1, true],
    ]);
    await settled();
    expect(needed).not.toHaveBeenCalled();
    addin.announce();
    expect(await addin.called()).toEqual([]);
  });

  test("other edits, lines that move and undoing wake nothing", async () => {
    const { addin, put, insertRow, undo, value } = open([TEL, PLUS], cells, { lastValues });
    put({ F5: 1 });
    insertRow(1);
    undo();
    undo();
    expect(await addin.called()).toEqual([]);
    expect(value("B1")).toBe(21);
  });

  test("the first edit of an argument wakes the cells that use it, for good", async () => {
    const { addin, put, undo, value } = open(
      [TEL, PLUS],
      { ...cells, D1: "=PROEF.TEL(7)" },
      { lastValues }
    );
    put({ A1: 2 });
    expect(await addin.called()).toEqual(["TEL(2)", "PLUS(2, null)"]);
    expect([value("B1"), value("C1")]).toEqual(["#BUSY!", "#BUSY!"]);
    undo();
    expect(await addin.called()).toEqual(["TEL(1)", "PLUS(1, null)"]);
    expect(value("B1")).toBe("#BUSY!");
  });

  test("a last value goes by the name of its sheet, also where that is quoted", () => {
    const values = new Map([["'Mijn blad'!A1", { value: "goed" }]]);
    const { value } = open([TEL], { "Mijn blad": { A1: "=PROEF.TEL(1)" } }, { lastValues: values });
    expect(value("Mijn blad!A1")).toBe("goed");
  });

  test("a cell without a last value asks, and so does a formula entered later", async () => {
    const { addin, put, value } = open(
      [TEL],
      { A1: "=PROEF.TEL(1)", A2: "=PROEF.TEL(2)" },
      {
        lastValues: new Map([["Blad!A1", { value: "toen" }]]),
      }
    );
    expect(await addin.called()).toEqual(["TEL(2)"]);
    put({ A1: "=PROEF.TEL(3)" });
    expect([value("A1"), await addin.called()]).toEqual(["#BUSY!", ["TEL(3)"]]);
  });

  test("a new cell that asks what a sleeping one shows wakes it", async () => {
    const { addin, put, values } = open(
      [TEL],
      { A1: "=PROEF.TEL(1)" },
      {
        lastValues: new Map([["Blad!A1", { value: "toen" }]]),
      }
    );
    put({ A2: "=PROEF.TEL(1)" });
    const [call, ...more] = await addin.calls();
    expect(more).toEqual([]);
    expect(values("A1:A2")).toEqual([["toen"], ["toen"]]);
    addin.answer([call!.id, "nu"]);
    expect(values("A1:A2")).toEqual([["nu"], ["nu"]]);
  });

  test("what takes part in every calculation asks as soon as the workbook is open", async () => {
    const NU = { id: "NU", name: "NU", options: { volatile: true }, parameters: [] };
    const { addin, value } = open(
      [NU],
      { A1: "=PROEF.NU()" },
      {
        lastValues: new Map([["Blad!A1", { value: "toen" }]]),
      }
    );
    expect([value("A1"), await addin.called()]).toEqual(["#BUSY!", ["NU()"]]);
  });
});
