/** protocol, not Excel: which calls the host starts, shares, restarts and cancels. */
import { quiet } from "../support/quiet";
import { PLUS, TEL, open } from "./played-addin";

beforeAll(quiet);

const LANG = {
  id: "LANG",
  name: "LANG",
  options: { cancelable: true },
  parameters: [{ name: "x", type: "number" }],
};

test("an ordinary call is asked once, shows #BUSY! until it is answered, and is forgotten by the add-in", async () => {
  const { addin, value, host } = open([PLUS], { A1: "2", B1: "=PROEF.PLUS(A1,3)", C1: "=B1*10" });
  const [call, ...more] = await addin.calls();
  expect(more).toEqual([]);
  expect(call).toEqual({ id: call!.id, fn: "PLUS", args: [2, 3], address: null, flags: 0 });
  expect([value("B1"), value("C1")]).toEqual(["#BUSY!", "#BUSY!"]);
  addin.answer([call!.id, 5]);
  expect([value("B1"), value("C1")]).toEqual([5, 50]);
  expect(host.calls.sizes).toEqual({ calls: 1, running: 0, cells: 1 });
  addin.answer([call!.id, 6]);
  expect(value("B1")).toBe(5);
  expect(await addin.called()).toEqual([]);
});

test("ordinary calls are each cell's own; cells that stream the same share one stream", async () => {
  const { addin, values } = open([PLUS, TEL], {
    A1: "7",
    B1: "=PROEF.PLUS(A1)",
    B2: "=PROEF.PLUS(A1)",
    C1: "=PROEF.TEL(A1)",
    C2: "=PROEF.TEL(7)",
    C3: "=PROEF.TEL(8)",
  });
  const calls = await addin.calls();
  expect(calls.map(({ fn, args }) => [fn, ...args])).toEqual([
    ["PLUS", 7, null],
    ["PLUS", 7, null],
    ["TEL", 7],
    ["TEL", 8],
  ]);
  expect(calls.map(({ flags }) => flags)).toEqual([0, 0, 3, 3]);
  addin.answer([calls[2]!.id, "a"]);
  expect(values("C1:C3")).toEqual([["a"], ["a"], ["#BUSY!"]]);
  addin.answer([calls[2]!.id, "b"], [calls[3]!.id, "c"]);
  expect(values("C1:C3")).toEqual([["b"], ["b"], ["c"]]);
});

test("another argument starts a new call and cancels the old; what streams for others goes on", async () => {
  const { addin, put } = open([TEL], {
    A1: "1",
    B1: "=PROEF.TEL(A1)",
    B2: "=PROEF.TEL(A1)",
    B3: "=PROEF.TEL(1)",
  });
  const [first] = await addin.calls();
  put({ A1: 2 });
  expect(await addin.called()).toEqual(["TEL(2)"]);
  expect(await addin.cancelled()).toEqual([]);
  put({ B3: "" });
  expect(await addin.cancelled()).toEqual([first!.id]);
  expect(await addin.called()).toEqual([]);
});

test("of several quick edits the last one wins", async () => {
  const { addin, put, value, host } = open([TEL], { A1: "1", B1: "=PROEF.TEL(A1)" });
  const [first] = await addin.calls();
  for (let i = 2; i <= 20; i++) put({ A1: i });
  const calls = await addin.calls();
  expect(calls.map(({ args }) => args)).toEqual([[20]]);
  expect(await addin.cancelled()).toEqual([first!.id]);
  addin.answer([first!.id, "oud"], [calls[0]!.id, "nieuw"]);
  expect(value("B1")).toBe("nieuw");
  expect(host.calls.sizes).toEqual({ calls: 1, running: 1, cells: 1 });
});

test("an edit that is taken back within the same moment changes nothing", async () => {
  const { addin, put } = open([TEL], { A1: "1", B1: "=PROEF.TEL(A1)" });
  await addin.calls();
  put({ A1: 2 });
  put({ A1: 1 });
  expect([await addin.called(), await addin.cancelled()]).toEqual([[], []]);
});

test("only what is still under way is cancelled", async () => {
  const { addin, put } = open([LANG, PLUS], {
    A1: "1",
    B1: "=PROEF.LANG(A1)",
    B2: "=PROEF.LANG(A1+1)",
    B3: "=PROEF.PLUS(A1)",
  });
  const [done, running] = await addin.calls();
  addin.answer([done!.id, "klaar"]);
  put({ A1: 5 });
  expect(await addin.cancelled()).toEqual([running!.id]);
  expect(await addin.called()).toEqual(["LANG(5)", "LANG(6)", "PLUS(5, null)"]);
});

test("a formula that is replaced, by a value or by nothing, ends its call, also before it began", async () => {
  const { addin, put, host } = open([TEL], {});
  put({ B1: "=PROEF.TEL(1)" });
  put({ B1: 5 });
  put({ B2: "=PROEF.TEL(2)" });
  put({ B2: "" });
  expect(await addin.called()).toEqual([]);
  expect(host.calls.sizes).toEqual({ calls: 0, running: 0, cells: 0 });
  put({ B1: "=PROEF.TEL(1)" });
  const [call] = await addin.calls();
  put({ B1: "tekst" });
  expect(await addin.cancelled()).toEqual([call!.id]);
  expect(host.calls.sizes).toEqual({ calls: 0, running: 0, cells: 0 });
});

test("undo and redo start and cancel as editing does", async () => {
  const { addin, put, undo, redo, value } = open([TEL], { A1: "1", B1: "=PROEF.TEL(A1)" });
  const [first] = await addin.calls();
  put({ A1: 2 });
  const [second] = await addin.calls();
  expect(await addin.cancelled()).toEqual([first!.id]);
  undo();
  const [third] = await addin.calls();
  expect(third!.args).toEqual([1]);
  expect(await addin.cancelled()).toEqual([second!.id]);
  addin.answer([third!.id, "terug"]);
  expect(value("B1")).toBe("terug");
  redo();
  expect(await addin.called()).toEqual(["TEL(2)"]);
  expect(await addin.cancelled()).toEqual([third!.id]);
});

test("undo and redo of a formula's own cell", async () => {
  const { addin, put, undo, redo, host } = open([TEL], {});
  put({ B1: "=PROEF.TEL(1)" });
  const [first] = await addin.calls();
  undo();
  expect(await addin.cancelled()).toEqual([first!.id]);
  expect(host.calls.sizes.calls).toBe(0);
  redo();
  expect(await addin.called()).toEqual(["TEL(1)"]);
});

test("streams go on when lines are inserted or deleted around them", async () => {
  const { addin, put, insertRow, deleteRow, value, undo } = open([TEL, PLUS], {
    A5: "1",
    B5: "=PROEF.TEL(A5)",
    C5: "=PROEF.PLUS(A5)",
  });
  const [stream, plus] = await addin.calls();
  addin.answer([plus!.id, 1]);
  insertRow(2);
  insertRow(1);
  deleteRow(3);
  undo();
  expect([await addin.called(), await addin.cancelled()]).toEqual([[], []]);
  addin.answer([stream!.id, "verschoven"]);
  expect([value("B7"), value("C7")]).toEqual(["verschoven", 1]);
  put({ A7: 2 });
  expect(await addin.called()).toEqual(["TEL(2)", "PLUS(2, null)"]);
  await addin.cancelled();
  deleteRow(7);
  expect(await addin.cancelled()).toHaveLength(1);
});

test("a deleted sheet ends what its cells call, and its return starts it again", async () => {
  const { addin, host, undo } = open([TEL], {
    Blad: { A1: "1" },
    Weg: { B1: "=PROEF.TEL(Blad!A1)", B2: "=PROEF.TEL(2)" },
  });
  const calls = await addin.calls();
  host.engine.model.dispatch("DELETE_SHEET", { sheetId: "sheet2", sheetName: "Weg" });
  expect(await addin.cancelled()).toEqual(calls.map(({ id }) => id));
  undo();
  expect(await addin.called()).toEqual(["TEL(1)", "TEL(2)"]);
});

test("a sheet that is copied has calls of its own, and shares the streams", async () => {
  const { addin, host } = open([TEL, PLUS], { B1: "=PROEF.TEL(1)", B2: "=PROEF.PLUS(1)" });
  await addin.calls();
  const ids = { sheetId: "sheet1", sheetIdTo: "kopie", sheetNameTo: "Kopie" };
  host.engine.model.dispatch("DUPLICATE_SHEET", ids);
  expect(await addin.called()).toEqual(["PLUS(1, null)"]);
});

test("a formula that is only tried out starts nothing, and sees what is known", async () => {
  const { addin, host, value, put } = open([TEL, PLUS], { B1: "=PROEF.TEL(1)" });
  const { getters } = host.engine.model;
  const [call] = await addin.calls();
  expect(getters.evaluateFormula("sheet1", "=PROEF.TEL(2)")).toBe("#BUSY!");
  expect(getters.evaluateFormula("sheet1", "=PROEF.PLUS(2)")).toBe("#BUSY!");
  const position = { sheetId: "sheet1", col: 1, row: 0 };
  expect(getters.evaluateFormula("sheet1", "=PROEF.TEL(3)", position)).toBe("#BUSY!");
  put({ Z9: "elders" });
  addin.answer([call!.id, 9]);
  expect(getters.evaluateFormula("sheet1", "=PROEF.TEL(1)+1")).toBe(10);
  expect([await addin.called(), await addin.cancelled()]).toEqual([[], []]);
  expect([value("B1"), host.calls.sizes.calls]).toEqual([9, 1]);
});

test("calls within formulas: several in a cell, and one whose argument is another's result", async () => {
  const { addin, put, value } = open([TEL, PLUS], {
    A1: "1",
    B1: "=SUM(PROEF.TEL(A1),PROEF.TEL(A1+1))+PROEF.PLUS(A1)",
    C1: "=PROEF.PLUS(PROEF.TEL(A1),B1)",
  });
  const [one, two, plus, ...more] = await addin.calls();
  expect(more).toEqual([]);
  addin.answer([one!.id, 10], [plus!.id, 100]);
  expect(value("B1")).toBe("#BUSY!");
  expect(await addin.called()).toEqual([]);
  addin.answer([two!.id, 20]);
  expect(value("B1")).toBe(130);
  const [outer] = await addin.calls();
  expect(outer!.args).toEqual([10, 130]);
  addin.answer([outer!.id, "keten"]);
  expect(value("C1")).toBe("keten");
  addin.answer([one!.id, 11]);
  expect(await addin.called()).toEqual(["PLUS(11, 131)"]);
  put({ A1: 2 });
  expect(await addin.called()).toEqual(["TEL(3)", "PLUS(2, null)"]);
  expect(await addin.cancelled()).toEqual([one!.id]);
});

test("a chain through cells waits link by link", async () => {
  const { addin, value } = open([PLUS], {
    A1: "=PROEF.PLUS(1)",
    A2: "=PROEF.PLUS(A1)",
    A3: "=PROEF.PLUS(A2)",
  });
  for (const argument of [1, 2, 3]) {
    const [call, ...more] = await addin.calls();
    expect([call!.args[0], more]).toEqual([argument, []]);
    addin.answer([call!.id, argument + 1]);
  }
  expect(value("A3")).toBe(4);
});

describe("branches", () => {
  test("the branch of an IF that is not taken calls nothing, and one that no longer is ends its call", async () => {
    const { addin, put, value } = open([TEL], {
      A1: "1",
      B1: '=IF(A1="","",PROEF.TEL(A1))',
      B2: "=IF(A1>1,PROEF.TEL(100),PROEF.TEL(200)+1)",
    });
    const [one, low] = await addin.calls();
    expect([one!.args, low!.args]).toEqual([[1], [200]]);
    addin.answer([low!.id, 5]);
    expect(value("B2")).toBe(6);
    put({ A1: 2 });
    expect([...(await addin.called())].sort()).toEqual(["TEL(100)", "TEL(2)"]);
    expect(await addin.cancelled()).toEqual([one!.id, low!.id]);
    put({ A1: "" });
    expect(await addin.called()).toEqual(["TEL(200)"]);
    expect(await addin.cancelled()).toHaveLength(2);
    expect(value("B1")).toBe("");
  });

  test.each([
    ["IFERROR(A1,PROEF.TEL(1))", { 0: [], "=NA()": ["TEL(1)"], "=1/0": ["TEL(1)"] }],
    ["IFNA(A1,PROEF.TEL(1))", { 0: [], "=NA()": ["TEL(1)"], "=1/0": [] }],
    ["CHOOSE(A1,PROEF.TEL(1),PROEF.TEL(2),3)", { 2: ["TEL(2)"], 3: [], 4: [], "=NA()": [] }],
    [
      "IFS(A1=1,PROEF.TEL(1),PROEF.TEL(9)=A1,PROEF.TEL(2),TRUE,PROEF.TEL(3))",
      { 1: ["TEL(1)"], 7: ["TEL(9)"], "=NA()": [] },
    ],
    [
      "SWITCH(A1,1,PROEF.TEL(1),2,PROEF.TEL(2),PROEF.TEL(3))",
      { 1: ["TEL(1)"], 2: ["TEL(2)"], 7: ["TEL(3)"], "=NA()": [] },
    ],
    ["IF(PROEF.TEL(0)=0,PROEF.TEL(1),2)", { 1: ["TEL(0)"] }],
    ["IF(A1=1,IF(A1=2,PROEF.TEL(1),PROEF.TEL(2)),PROEF.TEL(3))", { 1: ["TEL(2)"], 2: ["TEL(3)"] }],
    ["IF({TRUE,FALSE},PROEF.TEL(1),PROEF.TEL(2))", { 1: ["TEL(1)", "TEL(2)"] }],
  ])("=%s", async (formula, expected) => {
    for (const [given, calls] of Object.entries(expected)) {
      const { addin } = open([TEL], { A1: given, B1: `=${formula}` });
      expect(await addin.called()).toEqual(calls);
    }
  });

  test("what is on its way is no error yet", async () => {
    const { addin, value } = open([PLUS], { B1: "=IFERROR(PROEF.PLUS(1),PROEF.PLUS(2))" });
    const [first, ...more] = await addin.calls();
    expect([first!.args[0], more]).toEqual([1, []]);
    addin.fail(first!.id, 1);
    const [second] = await addin.calls();
    expect(second!.args[0]).toBe(2);
    addin.answer([second!.id, "dan maar"]);
    expect(value("B1")).toBe("dan maar");
  });

  test("a condition that is itself a call opens its branch when it is answered", async () => {
    const { addin, value } = open([TEL, PLUS], {
      B1: "=IF(PROEF.TEL(1)>0,PROEF.PLUS(1),PROEF.PLUS(2))",
    });
    const [condition] = await addin.calls();
    addin.answer([condition!.id, -1]);
    const [branch] = await addin.calls();
    expect(branch!.args[0]).toBe(2);
    addin.answer([branch!.id, "onder"]);
    expect(value("B1")).toBe("onder");
    addin.answer([condition!.id, 1]);
    expect(await addin.called()).toEqual(["PLUS(1, null)"]);
  });
});

test("a call that its arguments make an error is not made, and ends when they become one", async () => {
  const { addin, put, value } = open([TEL], { A1: "1", B1: "=PROEF.TEL(A1)" });
  const [call] = await addin.calls();
  put({ A1: "=1/0" });
  expect(value("B1")).toBe("#DIV/0!");
  expect([await addin.called(), await addin.cancelled()]).toEqual([[], [call!.id]]);
});

test("only what a cell asked last counts, however often the engine went round", async () => {
  // The engine works out A1 and A2 before what spills into C2 and C3, and then again.
  const { addin, host } = open([TEL], {
    A1: "=PROEF.TEL(C2)",
    A2: "=PROEF.TEL(C3)",
    C1: "=1/SEQUENCE(3,1,2,-1)",
  });
  expect(await addin.called()).toEqual(["TEL(1)"]);
  expect(host.calls.sizes).toEqual({ calls: 1, running: 1, cells: 1 });
});

test("what a spilled array feeds is called with what was spilled last", async () => {
  const { addin, put } = open([TEL], { A1: "=SEQUENCE(D1)", C1: "=PROEF.TEL(A2)", D1: "3" });
  expect(await addin.called()).toEqual(["TEL(2)"]);
  put({ D1: 1 });
  expect(await addin.called()).toEqual(["TEL(null)"]);
  put({ A1: "=SEQUENCE(2)*5" });
  expect(await addin.called()).toEqual(["TEL(10)"]);
});
