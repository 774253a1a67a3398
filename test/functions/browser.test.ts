/** The functions through the unmodified office.js, in cells of the Excel host. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { functionsJson } from "../../scripts/functions-json/functions-json";
import { heerlen } from "../../src/assumptions/datasets/heerlen";
import type { CellValue } from "../../src/assumptions/grid";
import type { Assumptions } from "../../src/assumptions/assumptions";
import { assumptionsHash } from "../../src/assumptions/hash";
import { ASSUMPTION_NAMES } from "../../src/assumptions/schema";
import { templateLayout } from "../../src/assumptions/template";
import { layoutGrids } from "../../src/assumptions/template/grids";
import { answerQuestion } from "../../src/projection/answers/answer-question";
import type { AnswerTable, Question } from "../../src/projection/answers/question";
import type { FunctionsFile } from "../../src/workbench/host/calls/metadata";
import { HEERLEN, reportOf } from "../projection/heerlen-report";
import { bundle } from "../support/bundle";
import { launch, reopen, run } from "../workbench/host/browser/harness";
import type { Running } from "../workbench/host/browser/harness";
import type { Page } from "../workbench/host/browser/page-entry";
import type { Woning } from "./browser-entry";

const SCRIPT = bundle(join(__dirname, "browser-entry.ts"));
const OPTIONS = {
  data: {
    sheets: [
      { id: "s1", name: "Blad", colNumber: 20, rowNumber: 1100 },
      { id: "s2", name: "Aannames", colNumber: 40, rowNumber: 700 },
    ],
  },
  functions: { namespace: "WONING", file: functionsJson("nl") as FunctionsFile },
};

let browser: Browser;
let running: Running | undefined;
beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  running = running ? await reopen(running, SCRIPT, OPTIONS) : await run(browser, SCRIPT, OPTIONS);
});
afterEach(() => {
  expect(stage().complaints).toEqual([]);
});
afterAll(() => browser.close());

/** The workbook and the add-in of this test. */
function stage(): Running {
  if (!running) throw new Error("Nothing is open.");
  return running;
}

const report = reportOf(HEERLEN);
function answer(question: Question, of = report): number | string | AnswerTable {
  const found = answerQuestion(of, question);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
}

/** Types what a person in the Netherlands types. */
function type(cells: Readonly<Record<string, string>>, sheet = "Blad"): Promise<void> {
  return stage().page.evaluate(
    ([texts, name]) => {
      const { page } = window as unknown as { page: Page };
      for (const [at, text] of Object.entries(texts)) page.host!.type(name, at, text);
    },
    [cells, sheet] as const
  );
}

const inAddin = (code: (woning: Woning) => unknown): Promise<unknown> =>
  stage().addin.evaluate(`(${String(code)})(window.woning)`);

function read(address: string, sheet = "Blad"): Promise<unknown[][]> {
  return stage().addin.evaluate(
    ([at, name]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(at);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    [address, sheet] as const
  );
}

/** Waits until a cell shows something else than that. */
async function after(address: string, shown: unknown, sheet = "Blad"): Promise<unknown> {
  for (let i = 0; i < 300; i++) {
    const [[value]] = (await read(address, sheet)) as [[unknown]];
    if (value !== shown && value !== "#BUSY!") return value;
    await stage().page.waitForTimeout(20);
  }
  throw new Error(`${address} goes on showing ${String(shown)}.`);
}

/** What is said beside the error in a cell. */
function message(column: number, row: number, sheetId = "s1"): Promise<string> {
  return stage().page.evaluate(
    ([col, line, id]) => {
      const { page } = window as unknown as { page: Page };
      const at = { sheetId: id, col, row: line };
      const cell = page.host!.engine.model.getters.getEvaluatedCell(at);
      return "message" in cell ? String(cell.message) : "";
    },
    [column, row, sheetId] as const
  );
}

test("formulas typed in Dutch wait for a report, and then show its numbers", async () => {
  await type({
    A1: '=WONING.BEHOEFTE("Basis";2040;"nultreden / sociale huur";"stedelijk")',
    A2: "=WONING.HUISHOUDENS(;2024)",
    A3: '=WONING.INWONERS("plusambitie")',
    A4: '=WONING.PASSEND("nul";A9;"middeninkomens")',
    A5: '=WONING.BRON("inwoners.2023")',
    A6: '=woning.inwoners("Plusambitie: alles samen, met studenten";"2050")',
    A7: "=A3-A6",
    A9: "2030",
  });
  expect((await read("A1:A6")).flat()).toEqual(Array(6).fill("#BUSY!"));
  await inAddin((woning) => {
    woning.ready(0);
  });
  await after("A1", "#BUSY!");
  const expected: Question[] = [
    {
      asks: "need",
      scenario: "basis",
      year: 2040,
      segment: "nultreden/sociale huur",
      milieu: "stedelijk",
    },
    { asks: "households", scenario: "basis", year: 2024, group: null },
    { asks: "persons", scenario: "plusambitie", year: 2050 },
    { asks: "fit", scenario: "nul", year: 2030, incomeGroup: "middeninkomens" },
    { asks: "source", key: "inwoners.2023" },
    { asks: "persons", scenario: "plusambitie", year: 2050 },
  ];
  expect((await read("A1:A7")).flat()).toEqual([
    ...expected.map((question) => answer(question)),
    0,
  ]);
  // A year that is a cell: another cell, another answer. Left blank, it is the last report year.
  await type({ A9: "2040" });
  expect(await after("A4", answer(expected[3]!))).toBe(
    answer({ asks: "fit", scenario: "nul", year: 2040, incomeGroup: "middeninkomens" })
  );
  await type({ A9: "" });
  const before = answer({
    asks: "fit",
    scenario: "nul",
    year: 2040,
    incomeGroup: "middeninkomens",
  });
  expect(await after("A4", before)).toBe(
    answer({ asks: "fit", scenario: "nul", year: 2050, incomeGroup: "middeninkomens" })
  );
});

test("tables spill, with their headers", async () => {
  await type({ A1: "=WONING.BEHOEFTE()", F1: "=WONING.SCENARIOS()", A30: "=WONING.HUISHOUDENS()" });
  await inAddin((woning) => {
    woning.ready(0);
  });
  await after("A1", "#BUSY!");
  const none = { scenario: null, year: null };
  const shown = await Promise.all(["A1:D22", "F1:K9", "A30:H51"].map((at) => read(at)));
  expect(shown).toEqual([
    answer({ asks: "need", ...none, segment: null, milieu: null }),
    answer({ asks: "scenarios" }),
    answer({ asks: "households", ...none, group: null }),
  ]);
  // What stood in the way comes back in its place.
  await type({ B5: "van mij" });
  expect(await after("A1", "Segment")).toBe("#SPILL!");
  await type({ B5: "" });
  expect(await after("A1", "#SPILL!")).toBe("Segment");
});

test("what is wrong is said beside the error, by the name of the argument", async () => {
  await type({
    A1: '=WONING.BEHOEFTE("bases")',
    A2: '=WONING.INWONERS(;"gisteren")',
    A3: "=WONING.INWONERS(1/0)",
    A4: "=WONING.BEHOEFTE(;2035)",
    A5: "=WONING.BRON(Z9)",
    A6: "=WONING.INWONERS(WAAR)",
  });
  await inAddin((woning) => {
    woning.ready(0);
  });
  await after("A1", "#BUSY!");
  expect((await read("A1:A6")).flat()).toEqual([
    "#N/A",
    "#VALUE!",
    "#VALUE!",
    "#N/A",
    "#N/A",
    "#VALUE!",
  ]);
  const said = await Promise.all([0, 1, 2, 3, 4, 5].map((row) => message(0, row)));
  expect(said).toEqual([
    expect.stringMatching(
      /^Scenario "bases" bestaat niet\. Bedoeld: "basis"\? Beschikbaar: nul, /u
    ),
    'Argument jaar is "gisteren". Gebruik een jaartal van vier cijfers, zoals 2050.',
    "Argument scenario is een fout: #DIV/0!.",
    "Voor het jaar 2035 is er geen uitkomst. Wel voor: 2030, 2040, 2050.",
    expect.stringMatching(/^Welk cijfer of welke aanname wordt bedoeld\?/u),
    "Argument scenario is WAAR. Gebruik een code of naam tussen aanhalingstekens.",
  ]);
  await type({ A1: '=WONING.BEHOEFTE("basis")' });
  const need = await after("A1", "#N/A");
  expect(need).toBeCloseTo(-3795, 6);
  await inAddin((woning) => {
    woning.broken("Aannames!B8: hier hoort een jaartal.");
  });
  expect(await after("A1", need)).toBe("#VALUE!");
  expect(await message(0, 0)).toBe("Aannames!B8: hier hoort een jaartal.");
});

test("a thousand cells: one batch, and of those that changed only", async () => {
  const scenarios = Object.keys(HEERLEN.inputs.scenarios);
  const formulas = Array.from({ length: 1000 }, (_, i) => {
    const scenario = scenarios[i % 8]!;
    const year = 2024 + (i % 27);
    return i < 216
      ? `=WONING.INWONERS("${scenario}",${year})`
      : `=WONING.HUISHOUDENS("${scenario}",${year},"${HEERLEN.inputs.groups[i % 20]!.code}")`;
  });
  await stage().addin.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Blad");
        sheet.getRange("B1:B1000").formulas = cells.map((cell) => [cell]);
        await context.sync();
      }),
    formulas
  );
  const listen = (): Promise<void> =>
    stage().page.evaluate(() => {
      const { page } = window as unknown as { page: Page };
      const cells: number[] = [];
      const { model } = page.host!.engine;
      model.off("command-dispatched", window);
      page.log.length = 0;
      Object.assign(window, { cells });
      model.on("command-dispatched", window, (command) => {
        if (command.type === "EVALUATE_CELLS") cells.push(command.cellIds?.length ?? -1);
      });
    });
  const heard = () =>
    stage().page.evaluate(() => {
      const { page, cells } = window as unknown as { page: Page; cells: number[] };
      const batches = page.log.filter(({ methods }) => methods.includes("SetInvocationResults"));
      return { batches: batches.length, cells };
    });

  await listen();
  await inAddin((woning) => {
    woning.ready(0);
  });
  await after("B1000", "#BUSY!");
  expect(await heard()).toEqual({ batches: 1, cells: [1000] });
  const first = (await read("B1:B1000")).flat();
  const [households] = first.slice(-1);
  expect(households).toBe(
    answer({
      asks: "households",
      scenario: scenarios[999 % 8]!,
      year: 2024 + (999 % 27),
      group: HEERLEN.inputs.groups[999 % 20]!.code,
    })
  );

  await listen();
  await inAddin((woning) => {
    woning.ready(0);
    woning.ready(500);
  });
  await after("B1", first[0]);
  expect(await heard()).toEqual({ batches: 1, cells: [216] });
  const second = (await read("B1:B1000")).flat();
  second.forEach((value, i) => {
    expect(Number(value) - Number(first[i])).toBeCloseTo(i < 216 ? 500 : 0, 6);
  });
});

/** Puts the cells of the example beneath each other, each under its name. */
async function writeAssumptions(): Promise<Map<string, string>> {
  let row = 1;
  const places = new Map<string, string>();
  const blocks = [...layoutGrids(templateLayout(heerlen()))].flatMap(([name, state]) => {
    if (state.state !== "range") return [];
    const cells = state.grid.cells as readonly (readonly CellValue[])[];
    const values = cells.map((line) => line.map((cell) => cell ?? ""));
    const block = { name, row, values };
    places.set(name, `A${row}`);
    row += values.length + 1;
    return [block];
  });
  await stage().addin.evaluate(
    (given) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Aannames");
        for (const { name, row: at, values } of given) {
          const range = sheet.getRangeByIndexes(at - 1, 0, values.length, values[0]!.length);
          range.values = values;
          context.workbook.names.add(name, range);
        }
        await context.sync();
      }),
    blocks
  );
  return places;
}

test("Woning_Stand gives the version of the cells, follows them, and names what is wrong", async () => {
  const places = await writeAssumptions();
  const names = [...places.keys()];
  // Every name but the one that may stay out.
  expect(ASSUMPTION_NAMES.filter((name) => !places.has(name))).toEqual([]);
  await type({ A1: `=WONING.STAND(${ASSUMPTION_NAMES.join(";")})` });
  const hash = assumptionsHash(HEERLEN.inputs);
  expect(await after("A1", "")).toBe(hash);
  const fingerprint = (await inAddin((woning) => woning.stands.at(-1))) as string;
  // "2-4" in the sources became a date when it was written to its cell, as it does in Excel.
  const told = JSON.parse(fingerprint) as Partial<Assumptions>;
  const { inputs: all, activeScenario } = HEERLEN;
  expect(told).toMatchObject(JSON.parse(JSON.stringify({ inputs: all, activeScenario })) as object);

  const vacancy = places.get("Woning_Frictieleegstand")!;
  await type({ [vacancy]: "0,03" }, "Aannames");
  const inputs = { ...HEERLEN.inputs, frictionalVacancy: 0.03 };
  expect(await after("A1", hash)).toBe(assumptionsHash(inputs));

  await type({ [vacancy]: "veel" }, "Aannames");
  expect(await after("A1", assumptionsHash(inputs))).toBe("#VALUE!");
  expect(await message(0, 0)).toMatch(/^Woning_Frictieleegstand: /u);
  expect(await inAddin((woning) => woning.stands.at(-1))).toBeNull();

  await type({ [vacancy]: "=1/0" }, "Aannames");
  await stage().addin.waitForFunction(
    () => (window as unknown as { woning: Woning }).woning.stands.length === 4
  );
  await type({ [vacancy]: "0" }, "Aannames");
  expect(await after("A1", "#VALUE!")).toBe(hash);

  await stage().addin.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.names.getItem(name).delete();
        await context.sync();
      }),
    names[1]!
  );
  expect(await after("A1", hash)).toBe("#VALUE!");
  expect(await message(0, 0)).toMatch(
    new RegExp(`^${names[1]!}: De naam ${names[1]!} (bestaat niet|verwijst nergens)`, "u")
  );

  await type({ A2: "=WONING.STAND(Aannames!A1)" });
  expect(await after("A2", "")).toBe("#VALUE!");
  expect(await message(0, 1)).toBe(
    `Deze formule hoort ${ASSUMPTION_NAMES.length} namen te hebben en heeft er 1. Herstel Woning_Stand in het taakvenster van Woning.`
  );
});
