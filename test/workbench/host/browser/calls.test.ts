/** protocol, not Excel: custom functions and calculation through the unmodified office.js in a browser. */
import type { Browser } from "playwright-core";
import { REQUIREMENTS } from "../../../../src/workbench/host";
import { launch, run } from "./harness";
import type { Running } from "./harness";
import type { Page } from "./page-entry";

const stream = { stream: true, cancelable: true };
const any = (name: string) => ({ name, type: "any" });

const FUNCTIONS = {
  namespace: "PROEF",
  file: {
    allowErrorForDataTypeAny: true,
    functions: [
      { id: "NU", name: "NU", parameters: [any("a"), { ...any("b"), optional: true }] },
      { id: "STRAKS", name: "STRAKS", parameters: [any("a")] },
      { id: "LANG", name: "LANG", options: { cancelable: true }, parameters: [any("a")] },
      { id: "STROOM", name: "STROOM", options: stream, parameters: [any("a")] },
      {
        id: "WAAR",
        name: "WAAR",
        options: { requiresAddress: true },
        parameters: [{ name: "rest", type: "any", dimensionality: "matrix", repeating: true }],
      },
      { id: "FOUT", name: "FOUT", parameters: [any("hoe")] },
      { id: "NIEMAND", name: "NIEMAND", parameters: [any("a")] },
    ],
  },
};

/** Runs in the add-in's page. Streams are pushed by the tests; what is called and cancelled is kept. */
const ADDIN = `
window.log = [];
window.streams = [];
// Errors are there once office.js has loaded what it needs for Excel.
const fault = (code, message) =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
const note = (name, code) => (...args) => {
  const call = args.pop();
  log.push([name, ...args]);
  return code(...args, call);
};
const associate = (name, code) => CustomFunctions.associate(name, note(name, code));
associate("NU", (a, b) => (a instanceof CustomFunctions.Error ? "fout " + a.code : b === null ? a : a + b));
associate("STRAKS", (a) => new Promise((resolve) => setTimeout(() => resolve(a * 2), 5)));
associate("LANG", (a, call) => {
  call.onCanceled = () => log.push(["gestopt", a]);
  return new Promise(() => undefined);
});
associate("STROOM", (a, call) => {
  const held = { a, call, ended: false };
  streams.push(held);
  call.onCanceled = () => {
    held.ended = true;
  };
  call.setResult(a);
});
associate("WAAR", (rest, call) => call.address + " " + JSON.stringify(rest));
associate("FOUT", (how) => {
  if (how === "gooi") throw fault("notAvailable", "niets gevonden");
  if (how === "anders") throw new TypeError("stuk");
  if (how === "belofte") return Promise.reject(fault("divisionByZero"));
  if (how === "geen getal") return NaN;
  if (how === "oneindig") return Infinity;
  return [[1, fault("invalidNumber")], ["x", null]];
});
window.push = (make) => {
  for (const { a, call, ended } of streams) if (!ended) call.setResult(make(a));
};
window.live = () => streams.filter(({ ended }) => !ended).map(({ a }) => a);
`;

interface AddinWindow {
  readonly log: unknown[][];
  readonly push: (make: (a: unknown) => unknown) => void;
  readonly live: () => unknown[];
}

const data = { sheets: [{ id: "s1", name: "Blad", colNumber: 26, rowNumber: 1200 }] };

let browser: Browser;
let running: Running;
beforeAll(async () => {
  browser = await launch();
  running = await run(browser, ADDIN, { data, functions: FUNCTIONS });
});
afterAll(() => browser.close());

function write(cells: Readonly<Record<string, unknown>>): Promise<void> {
  return running.addin.evaluate(
    (given) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Blad");
        for (const [address, value] of Object.entries(given)) {
          sheet.getRange(address).formulas = [[value]];
        }
        await context.sync();
      }),
    cells
  );
}

function read(address: string): Promise<unknown[][]> {
  return running.addin.evaluate(
    (at) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Blad").getRange(at);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    address
  );
}

/** Waits until cells show what they must. */
async function shows(address: string, expected: readonly (readonly unknown[])[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  for (let i = 0; i < 200; i++) {
    const values = await read(address);
    if (JSON.stringify(values) === wanted) return;
    await running.page.waitForTimeout(20);
  }
  expect(await read(address)).toEqual(expected);
}

function clear(): Promise<void> {
  return running.addin.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad").getRange("A1:Z1200").clear();
      await context.sync();
    });
    (window as unknown as { log: unknown[] }).log.length = 0;
  });
}

const inAddin = <T>(run: (page: AddinWindow) => T): Promise<T> =>
  running.addin.evaluate(`(${String(run)})(window)`) as Promise<T>;

afterEach(clear);

test("at once, later, and with arguments left out", async () => {
  await write({
    A1: 3,
    B1: "=PROEF.NU(A1)",
    B2: "=PROEF.NU(A1,4)",
    B3: "=PROEF.STRAKS(A1)",
    C1: "=SUM(B1:B3)",
  });
  await shows("B1:C1", [[3, 16]]);
  await shows("B2:B3", [[7], [6]]);
  await write({ A1: 5 });
  await shows("B1:C1", [[5, 24]]);
});

test("ranges, addresses, and errors among the arguments", async () => {
  await write({
    A1: 1,
    A2: '="twee"',
    B1: "=1/0",
    B5: "=PROEF.WAAR(A1:B2,7)",
    B6: "=PROEF.NU(B1)",
  });
  const rest = [
    [
      [1, { code: "#DIV/0!" }],
      ["twee", null],
    ],
    [[7]],
  ];
  await shows("B6", [["fout #DIV/0!"]]);
  const [[value]] = (await read("B5")) as [[string]];
  expect(value).toMatch(/^Blad!B5 /);
  expect(JSON.parse(value.slice("Blad!B5 ".length))).toMatchObject(rest);
});

test("errors: thrown, rejected, in arrays, and of a function that nobody made", async () => {
  await write({
    A1: '=PROEF.FOUT("gooi")',
    A2: '=PROEF.FOUT("anders")',
    A3: '=PROEF.FOUT("belofte")',
    A4: '=PROEF.FOUT("geen getal")',
    A5: '=PROEF.FOUT("oneindig")',
    A6: "=PROEF.NIEMAND(1)",
    A7: '=PROEF.FOUT("lijst")',
  });
  await shows("A1:A6", [["#N/A"], ["#VALUE!"], ["#DIV/0!"], ["#VALUE!"], ["#NUM!"], ["#VALUE!"]]);
  await shows("A7:B8", [
    [1, "#NUM!"],
    ["x", 0],
  ]);
  const message = await running.page.evaluate(() => {
    const { page } = window as unknown as { page: Page };
    const at = { sheetId: "s1", col: 0, row: 0 };
    const cell = page.host!.engine.model.getters.getEvaluatedCell(at);
    return "message" in cell ? cell.message : undefined;
  });
  expect(message).toBe("niets gevonden");
});

test("a stream is shared, pushed again and again, and ends with the last cell that looks", async () => {
  await write({ A1: 1, B1: "=PROEF.STROOM(A1)", B2: "=PROEF.STROOM(A1)", B3: "=PROEF.STROOM(2)" });
  await shows("B1:B3", [[1], [1], [2]]);
  expect(await inAddin((page) => page.live())).toEqual([1, 2]);
  await inAddin((page) =>
    page.push((a) => [
      [a, "naast"],
      ["onder", a],
    ])
  );
  await shows("B3:C4", [
    [2, "naast"],
    ["onder", 2],
  ]);
  expect((await read("B1"))[0]).toEqual(["#SPILL!"]);
  await write({ A1: 9 });
  await shows("B1:B2", [[9], [9]]);
  expect(await inAddin((page) => page.live())).toEqual([2, 9]);
  await write({ B1: "", B2: "", B3: "" });
  await running.addin.waitForFunction(() => (window as unknown as AddinWindow).live().length === 0);
});

test("a call under way is cancelled", async () => {
  await write({ A1: 1, B1: "=PROEF.LANG(A1)" });
  await running.addin.waitForFunction(() => (window as unknown as AddinWindow).log.length === 1);
  await write({ A1: 2 });
  await running.addin.waitForFunction(() => (window as unknown as AddinWindow).log.length === 3);
  expect((await inAddin((page) => page.log)).sort()).toEqual([
    ["LANG", 1],
    ["LANG", 2],
    ["gestopt", 1],
  ]);
});

test("a thousand streams and a thousand dependants: one edit is one batch and one calculation", async () => {
  const cells = Array.from({ length: 1000 }, (_, i) => [
    `=PROEF.STROOM($A$1+${i})`,
    `=B${i + 1}*2`,
  ]);
  await running.addin.evaluate(
    (formulas) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Blad");
        sheet.getRange("A1").values = [[0]];
        sheet.getRange("B1:C1000").formulas = formulas;
        await context.sync();
      }),
    cells
  );
  await shows("B1000:C1000", [[999, 1998]]);
  await running.page.evaluate(() => {
    const { page } = window as unknown as { page: Page };
    const counted = Object.assign(window, { evaluations: 0 });
    page.log.length = 0;
    page.host!.engine.model.on("command-dispatched", counted, ({ type }) => {
      if (type === "EVALUATE_CELLS") counted.evaluations++;
    });
  });
  await write({ A1: 5000 });
  await shows("B1000:C1000", [[5999, 11998]]);
  expect((await read("B1:B1000")).flat()).toEqual(cells.map((_, i) => 5000 + i));
  const counts = await running.page.evaluate(() => {
    const { page, evaluations } = window as unknown as { page: Page; evaluations: number };
    page.host!.engine.model.off("command-dispatched", window);
    const batches = page.log.filter(({ methods }) => methods.includes("SetInvocationResults"));
    return { batches: batches.length, evaluations };
  });
  expect(counts).toEqual({ batches: 1, evaluations: 1 });
  expect(await inAddin((page) => page.live().length)).toBe(1000);
});

test("the application calculates by command, as its mode says", async () => {
  await write({ A1: 1, B1: "=A1*10", C1: "=PROEF.NU(A1)" });
  await shows("B1:C1", [[10, 1]]);
  const seen = await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      const range = context.workbook.worksheets.getItem("Blad").getRange("A1:C1");
      application.calculationMode = Excel.CalculationMode.manual;
      range.getCell(0, 0).values = [[2]];
      application.load("calculationMode, calculationState, calculationEngineVersion");
      range.load("values");
      await context.sync();
      const held = [application.toJSON(), range.values];
      application.calculate(Excel.CalculationType.recalculate);
      range.load("values");
      await context.sync();
      return [...held, range.values] as [object, unknown[][], unknown[][]];
    })
  );
  expect(seen[0]).toMatchObject({
    calculationMode: "Manual",
    calculationState: "Pending",
    calculationEngineVersion: 191029,
  });
  expect(seen.slice(1)).toEqual([[[2, 10, 1]], [[2, 20, "#BUSY!"]]]);
  await shows("C1", [[2]]);
  await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad");
      context.application.calculationMode = Excel.CalculationMode.automatic;
      sheet.getRange("C1").calculate();
      sheet.calculate(true);
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      await context.sync();
    })
  );
  await shows("A1:C1", [[2, 20, 2]]);
  expect((await inAddin((page) => page.log)).length).toBe(3);
});

test("a cell that is written again with its own formula asks again", async () => {
  await write({ A1: "=PROEF.NU(1)" });
  await shows("A1", [[1]]);
  await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad").getRange("A1:B2");
      range.load("formulas");
      await context.sync();
      range.formulas = range.formulas as unknown[][];
      await context.sync();
    })
  );
  await shows("A1", [[1]]);
  expect(await inAddin((page) => page.log)).toEqual([
    ["NU", 1, null],
    ["NU", 1, null],
  ]);
});

test("a page that is loaded anew is asked everything again", async () => {
  await write({ A1: "=PROEF.STROOM(5)", A2: "=PROEF.NU(6)" });
  await shows("A1:A2", [[5], [6]]);
  await Promise.all([
    running.addin.waitForNavigation(),
    running.addin.evaluate(() => window.location.reload()),
  ]);
  await running.addin.waitForFunction(() => typeof Office === "object");
  await running.addin.evaluate(() => Office.onReady());
  await running.addin.waitForFunction(() => (window as unknown as AddinWindow).log.length === 2);
  expect((await inAddin((page) => page.log)).sort()).toEqual([
    ["NU", 6, null],
    ["STROOM", 5],
  ]);
  await inAddin((page) => page.push(() => "nieuw"));
  await shows("A1:A2", [["nieuw"], [6]]);
});

test("nothing went wrong", () => {
  expect(running.complaints).toEqual([]);
});

test("a host that promises newer custom functions gets results in the shorter shape", async () => {
  const sheet = { ...data.sheets[0]!, cells: { A1: "=PROEF.NU(1)", A2: '=PROEF.FOUT("gooi")' } };
  const requirements = { ...REQUIREMENTS, CustomFunctions: "1.7" };
  const options = { data: { sheets: [sheet] }, functions: FUNCTIONS };
  running = await run(browser, ADDIN, options, { requirements });
  await shows("A1:A2", [[1], ["#N/A"]]);
  const methods = await running.page.evaluate(() =>
    (window as unknown as { page: Page }).page.log.flatMap((batch) => batch.methods)
  );
  expect(methods).toContain("SetInvocationArrayResults");
  expect(running.complaints).toEqual([]);
});
