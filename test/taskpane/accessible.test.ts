import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { pane as words } from "../../src/locale/nl/pane";
import { launch } from "../workbench/host/browser/harness";
import type { State } from "./open-pane";
import { openPane, TASK } from "./open-pane";
import type { Served } from "./serve-pane";
import { bundlePane, PAGE_ENTRY, servePane } from "./serve-pane";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launch();
  served = await servePane(browser, await bundlePane(PAGE_ENTRY));
  await served.page.evaluate(AXE);
});
afterAll(() => browser.close());

const SHOWN: readonly (readonly [string, State])[] = [
  ["nothing yet", { has: "none" }],
  ["bare", { has: "bare" }],
  ["unreadable", { has: "unreadable" }],
  ["problems", { has: "problems", manual: true, stand: "missing" }],
  ["ready", { results: "outdated", outcome: { kind: "calculated", changed: 0, tables: 12 } }],
  ["running", { task: TASK, behind: true }],
  ["list of problems", { has: "problems", view: "assumptions" }],
  ["many problems", { has: "many", view: "assumptions" }],
  ["sources", { view: "assumptions" }],
  ["results", { view: "results", results: "outdated", behind: true }],
  ["sheets", { view: "results", results: "current" }],
  ["no results", { has: "bare", view: "results" }],
  ["help", { view: "help" }],
];

test.each(SHOWN)("%s: axe finds nothing serious, in light and in dark", async (_, state) => {
  const grounds: string[] = [];
  for (const look of ["light", "dark"]) {
    await openPane(served.page, state, "nl", look);
    if (state.view === "results" && state.has === undefined) {
      await served.page.waitForSelector('[role="img"] svg');
      const closed = served.page.getByText(words.results.showTable);
      await closed.click();
    }
    // Fading in is over, so that what is measured is what is read.
    await served.page.evaluate(() =>
      Promise.all(
        document
          .getAnimations()
          // What turns round and round is never over.
          .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
          .map((each) => each.finished.catch(() => null))
      )
    );
    grounds.push(
      await served.page.evaluate(
        () => getComputedStyle(document.querySelector("main")!).backgroundColor
      )
    );
    expect(await violations()).toEqual([]);
    const width = await served.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  }
  expect(grounds[0]).not.toBe(grounds[1]);
});

async function violations(): Promise<string[]> {
  const results = await served.page.evaluate(() =>
    (window as unknown as { axe: { run: (c: object, o: object) => Promise<AxeResults> } }).axe.run(
      // With these the focus goes round, as Fluent has it: whoever reaches one is passed on at once.
      { exclude: ["[data-tabster-dummy]"] },
      { resultTypes: ["violations"] }
    )
  );
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
