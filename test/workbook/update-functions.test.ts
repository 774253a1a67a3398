import { callsFunction, typedFormula } from "../../src/workbook/function-formula";
import { LiveRoom } from "./support/room";

const FUNCTIONS = {
  namespace: "WONING",
  file: {
    functions: [
      {
        id: "INWONERS",
        name: "INWONERS",
        parameters: [{ name: "a", type: "any", optional: true }],
      },
      { id: "SCENARIOS", name: "SCENARIOS", result: { dimensionality: "matrix" } },
    ],
  },
} as const;

const room = new LiveRoom();
beforeAll(() => room.open());
afterAll(() => room.close());

interface AddinWindow {
  calls: string[];
}

/** Answers what cells ask, and keeps what was asked. */
const associate = () =>
  room.inAddin(() => {
    const own = window as unknown as AddinWindow;
    own.calls = [];
    CustomFunctions.associate("INWONERS", (a: unknown) => {
      own.calls.push(`INWONERS ${String(a)}`);
      return own.calls.length;
    });
    CustomFunctions.associate("SCENARIOS", () => {
      own.calls.push("SCENARIOS");
      return [
        ["basis", 1],
        ["groei", 2],
      ];
    });
  });

const write = (sheet: string, cells: Readonly<Record<string, string>>) =>
  room.excel(
    async (context, given) => {
      const worksheet = context.workbook.worksheets.getItem(given.sheet);
      for (const [address, formula] of Object.entries(given.cells)) {
        worksheet.getRange(address).formulas = [[formula]];
      }
      await context.sync();
    },
    { sheet, cells }
  );
const shown = (sheet: string, address: string): Promise<unknown[][]> =>
  room.excel(
    async (context, given) => {
      const range = context.workbook.worksheets.getItem(given.sheet).getRange(given.address);
      range.load("formulas,values");
      await context.sync();
      return range.values as unknown[][];
    },
    { sheet, address }
  );
const calls = () => room.inAddin(() => (window as unknown as AddinWindow).calls.splice(0));
const update = () => room.inAddin((own) => own.runExcel((context) => own.updateFunctions(context)));
/** Waits until cells show something. */
async function until(sheet: string, address: string, expected: unknown): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (JSON.stringify(await shown(sheet, address)) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await shown(sheet, address)).toEqual(expected);
}

test("formulas that show #NAME? are entered anew, on sheets that are not protected", async () => {
  await room.open({ Blad: {}, "Op slot": {}, Leeg: {} });
  await associate();
  const formula = "=WONING.INWONERS()";
  await write("Blad", { A1: formula, C3: "=1+_xldudf_WONING_INWONERS(5)", D4: "=1+1" });
  await write("Op slot", { A1: formula });
  await room.excel(async (context) => {
    context.workbook.worksheets.getItem("Op slot").protection.protect();
    await context.sync();
  });
  expect(await shown("Blad", "A1")).toEqual([["#NAME?"]]);
  // The functions become known while the workbook is open.
  await room.onHost((page, functions) => void page.coauthor({ functions }), FUNCTIONS);
  expect(await shown("Blad", "A1")).toEqual([["#NAME?"]]);
  expect(await update()).toEqual({ cells: 2, skipped: ["Op slot"] });
  await until("Blad", "A1", [[1]]);
  await until("Blad", "C3", [[3]]);
  expect((await calls()).sort()).toEqual(["INWONERS 5", "INWONERS null"]);
  expect(await shown("Op slot", "A1")).toEqual([["#NAME?"]]);
});

test("others are calculated anew; what they fill is left alone", async () => {
  await room.open({ Blad: {}, Ander: {} }, { functions: FUNCTIONS });
  await associate();
  await write("Blad", { A1: "=WONING.SCENARIOS()", E1: "=WONING.INWONERS(7)", E2: "=E1" });
  await write("Ander", { B2: "=WONING.INWONERS(8)", B3: "=WONING.INWONERS(8)", C9: "tekst" });
  const filled = [
    ["basis", 1],
    ["groei", 2],
  ];
  await until("Blad", "A1:B2", filled);
  await until("Ander", "C9", [["tekst"]]);
  await calls();
  const batches = await room.batchesOf(async () =>
    expect(await update()).toEqual({ cells: 4, skipped: [] })
  );
  for (let i = 0; i < 100; i++) {
    if ((await room.inAddin(() => (window as unknown as AddinWindow).calls.length)) >= 3) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect([...new Set(await calls())].sort()).toEqual(["INWONERS 7", "INWONERS 8", "SCENARIOS"]);
  await until("Blad", "A1:B2", filled);
  const formulas = await room.excel(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad").getRange("A1:B2").load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(formulas).toEqual([
    ["=WONING.SCENARIOS()", 1],
    ["groei", 2],
  ]);
  expect(batches).toBeLessThanOrEqual(6);
});

test("a workbook without any is left alone", async () => {
  await room.open({ Blad: { A1: "=1+1" } });
  expect(await update()).toEqual({ cells: 0, skipped: [] });
});

test.each([
  ["=WONING.INWONERS()", true],
  ["=1+woning.inwoners(A1)", true],
  ["=_xldudf_WONING_BEHOEFTE(A1)", true],
  ["=SUM(WONING.OPGAVE(B2),1)", true],
  ['="WONING.INWONERS("', false],
  ["='WONING.X('!A1", false],
  ["=MIJN_WONING.INWONERS()", false],
  ["=Woning_Stand", false],
  ["=WONING.X!A1", false],
  ["WONING.INWONERS()", false],
  [5, false],
])("%s calls a function of ours: %s", (formula, expected) => {
  expect(callsFunction(formula)).toBe(expected);
});

test("the form that files hold becomes what a person types", () => {
  expect(typedFormula("=1+_xldudf_WONING_INWONERS(_xldudf_ANDER_X())")).toBe(
    "=1+WONING.INWONERS(_xldudf_ANDER_X())"
  );
});
