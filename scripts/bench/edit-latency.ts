import type { Browser } from "playwright-core";
import type { Figure } from "./figure";
import { quantile, rounded } from "./figure";
import { heerlenModel } from "./heerlen";
import type { WorkbenchWindow } from "./open-workbench";
import { inWorkbench } from "./open-workbench";

const EDITS = 40;
const WARM_UP = 3;
/** Milliseconds; office.js lets 500 pass between two batches of results. */
const PAUSE = 1200;
const SHEET = "Duizend";
/** The cell with the dissolution of a phase of life, and groups of which it changes the households in every year. */
const DISSOLUTION = { sheet: "Levensloop", address: "B10" };
const GROUPS = ["Sted-1", "Sted-8", "Sted-9", "Sub-7", "Sub-8"];

/** An edit of an assumption, until the last of 1,000 cells with as many questions has its new value. */
export async function editLatency(browser: Browser): Promise<Figure[]> {
  const edits = await inWorkbench(browser, {}, async ({ page, pane }) => {
    const frame = await pane();
    await frame.evaluate(noteDelays);
    await frame.evaluate(fill, { sheet: SHEET, formulas: formulas() });
    await page.waitForFunction(allNumbers, SHEET);
    const measured: { readonly all: number; readonly office: number }[] = [];
    for (let i = 0; i < WARM_UP + EDITS; i++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const text = `0,0${String(121 + (i % 2))}`;
      const all = await page.evaluate(edited, { ...DISSOLUTION, text, cells: SHEET });
      const office = await frame.evaluate(() => (window as DelayWindow).lastDelay ?? 0);
      measured.push({ all, office });
    }
    return measured.slice(WARM_UP);
  });
  const note = `${EDITS} isolated edits, 1,000 cells with as many questions`;
  const figure = (name: string, part: (edit: (typeof edits)[0]) => number, at: number): Figure => {
    const value = rounded(quantile(edits.map(part), at));
    return { name, value, unit: "milliseconds", note };
  };
  return [
    figure("edit to the last of 1,000 cells, median", ({ all }) => all, 0.5),
    {
      ...figure("edit to the last of 1,000 cells, p95", ({ all }) => all, 0.95),
      note: `${note}; goal below 150 on an idle machine`,
    },
    figure("of which office.js waits, median", ({ office }) => office, 0.5),
    figure("edit to the last of 1,000 cells without that, median", (e) => e.all - e.office, 0.5),
  ];
}

/** The households of each group, by scenario and year: a thousand questions. */
function formulas(): string[][] {
  const { inputs } = heerlenModel();
  const years = Array.from({ length: inputs.T - inputs.t0 }, (_, i) => String(inputs.t0 + 1 + i));
  return years.map((year) =>
    Object.keys(inputs.scenarios).flatMap((scenario) =>
      GROUPS.map((group) => `=WONING.HUISHOUDENS("${scenario}",${year},"${group}")`)
    )
  );
}

/* What follows runs in the pages: the first two in the pane's, the others in the workbench's. */

type DelayWindow = Window & { lastDelay?: number };

/** Keeps how long the last timer of 50 ms took, with which office.js gathers results before it sends them. */
function noteDelays(): void {
  const own = window as DelayWindow;
  const set = window.setTimeout.bind(window);
  own.setTimeout = ((handler: () => void, delay?: number, ...given: []) => {
    if (delay !== 50) return set(handler, delay, ...given);
    const start = performance.now();
    return set(() => {
      own.lastDelay = performance.now() - start;
      handler();
    }, delay);
  }) as typeof setTimeout;
}

function fill({ sheet, formulas }: { sheet: string; formulas: string[][] }): Promise<void> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .add(sheet)
      .getRangeByIndexes(0, 0, formulas.length, formulas[0]!.length);
    range.formulas = formulas;
    await context.sync();
  });
}

function allNumbers(sheet: string): boolean {
  const { getters } = (window as unknown as WorkbenchWindow).workbench.host.engine.model;
  return getters
    .getCells(getters.getSheetIdByName(sheet)!)
    .every(({ id }) => getters.getEvaluatedCell(getters.getCellPosition(id)).type === "number");
}

/** Types in a cell; milliseconds until every cell of the sheet `cells` has another value. */
function edited(given: {
  sheet: string;
  address: string;
  text: string;
  cells: string;
}): Promise<number> {
  const { host } = (window as unknown as WorkbenchWindow).workbench;
  const { model } = host.engine;
  const { getters } = model;
  const cells = getters.getCells(getters.getSheetIdByName(given.cells)!);
  const positions = cells.map(({ id }) => getters.getCellPosition(id));
  const values = () => positions.map((position) => getters.getEvaluatedCell(position).value);
  const before = values();
  const listener = {};
  const start = performance.now();
  return new Promise((resolve, reject) => {
    setTimeout(reject, 20_000, new Error("not every cell has another value"));
    model.on("update", listener, () => {
      const last = before.length - 1;
      if (getters.getEvaluatedCell(positions[last]!).value === before[last]) return;
      if (values().some((value, i) => value === before[i])) return;
      model.off("update", listener);
      resolve(performance.now() - start);
    });
    host.type(given.sheet, given.address, given.text);
  });
}
