import type { Browser, Frame } from "playwright-core";
import { launch } from "../workbench/host/browser/harness";
import type { WorkbenchWindow } from "../workbench/page/support/workbench";
import { Addin, pause } from "./support/addin";
import { answer, expectedReport } from "./support/expected";
import { heerlenFile, scalarCell } from "./support/heerlen-cells";

const SIZE = scalarCell("Woning_Huishoudgrootte");
const SHEET = "Duizend";
const ROWS = 100;
const COLUMNS = 10;
const SCENARIOS = ["nul", "basis", "migratie", "economisch-25", "economisch-20"];
const FIRST_YEAR = 2025;

let browser: Browser;
let addin: Addin;
let pane: Frame;

beforeAll(async () => {
  browser = await launch();
  addin = await Addin.open(browser, { empty: true });
  await addin.openFile(heerlenFile());
  pane = await addin.pane();
  await pane.evaluate(
    ([name, rows, columns, scenarios, first]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRangeByIndexes(0, 0, rows, columns).formulas = Array.from(
          { length: rows },
          (_, i) =>
            Array.from({ length: columns }, (_, j) => {
              const scenario = scenarios[j % scenarios.length]!;
              return `=WONING.INWONERS("${scenario}",${first + (i % 26)})`;
            })
        );
        await context.sync();
      }),
    [SHEET, ROWS, COLUMNS, SCENARIOS, FIRST_YEAR] as const
  );
  await addin.shows(SHEET, "J100", (value) => typeof value === "number");
});

afterAll(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
  await browser.close();
});

interface Session {
  process: (request: object, service?: string) => unknown;
}
interface Counts {
  reads: number;
  results: number;
  runs: number;
}

/** Counts from now on what an edit asks of Excel and of the model. */
async function count(): Promise<() => Promise<Counts>> {
  await pane.evaluate(() => {
    const counts = { runs: 0 };
    Object.assign(window, { counts });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown): void {
      counts.runs++;
      post.call(this, message);
    } as typeof post;
  });
  await addin.page.evaluate(() => {
    const counts = { reads: 0, results: 0 };
    Object.assign(window, { counts });
    const { host } = (window as unknown as WorkbenchWindow).workbench;
    for (const session of (host as unknown as { sessions: Set<Session> }).sessions) {
      const answer = session.process.bind(session);
      session.process = (request, service) => {
        const text = JSON.stringify(request);
        if (text.includes("calculationMode") && text.includes("Woning_Basisjaar")) counts.reads++;
        if (/SetInvocation(Array)?Results/.test(text)) counts.results++;
        return answer(request, service);
      };
    }
  });
  return async () => {
    const outer = await addin.page.evaluate(() => (window as unknown as { counts: Counts }).counts);
    const inner = await pane.evaluate(() => (window as unknown as { counts: Counts }).counts);
    return { reads: outer.reads, results: outer.results, runs: inner.runs };
  };
}

test("an edit with 1,000 cells of functions is one reading, one run, and two batches at most", async () => {
  const counted = await count();
  await addin.type(SIZE.sheet, SIZE.address, "1,95");
  const report = expectedReport([[SIZE, 1.95]]);
  const wanted = (i: number, j: number): unknown =>
    answer(report, { asks: "persons", scenario: SCENARIOS[j % 5]!, year: FIRST_YEAR + (i % 26) });
  await addin.shows(SHEET, "J100", (value) => value === wanted(99, 9));
  // Past whatever could still follow from the edit.
  await pause(2000);
  const cells = await addin.values(SHEET, "A1:J100");
  expect(cells).toEqual(
    Array.from({ length: ROWS }, (_, i) => Array.from({ length: COLUMNS }, (_, j) => wanted(i, j)))
  );
  const { reads, runs, results } = await counted();
  expect({ reads, runs }).toEqual({ reads: 1, runs: 1 });
  expect(results).toBeGreaterThan(0);
  expect(results).toBeLessThanOrEqual(2);
});
