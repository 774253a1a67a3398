/** The engine with a real worker in a browser, as large as inputs may be. */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { bundle } from "../support/bundle";
import { launch } from "../workbench/host/browser/harness";
import type { LargeRun, RunLarge } from "./support/engine-entry";

const ENGINE = join(__dirname, "..", "..", "src", "runtime", "engine");

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
  await page.addScriptTag({ content: bundle(join(__dirname, "support", "engine-entry.ts")) });
});
afterAll(() => browser.close());

function run(
  groups: number,
  segments: number,
  scenarios: number,
  cancelAt: number | null = null
): Promise<LargeRun> {
  const script = bundle(join(ENGINE, "engine.worker.ts"));
  return page.evaluate(
    ([code, size, at]) => (window as unknown as { runLarge: RunLarge }).runLarge(code, size, at),
    [script, [groups, segments, scenarios] as const, cancelAt] as const
  );
}

test("2,000 groups, 300 segments and 100 scenarios are run, with progress", async () => {
  const { ended, runs, progress, persons } = await run(2000, 300, 100);
  expect([ended, runs]).toEqual(["finished", 100]);
  expect(progress).toEqual(Array.from({ length: 100 }, (_, done) => [done, 100]));
  // All scenarios are alike.
  expect(new Set(persons).size).toBe(1);
  expect(persons[0]).toBeGreaterThan(0);
});

test("they can be cancelled on the way", async () => {
  const { ended, progress } = await run(2000, 300, 100, 3);
  expect(ended).toBe("cancelled");
  expect(progress.at(-1)).toEqual([3, 100]);
});

test.each([
  [2001, 300, 100],
  [2000, 301, 100],
  [2000, 300, 101],
])("%i groups, %i segments and %i scenarios are too many", async (...size) => {
  const { ended, codes } = await run(...size);
  expect([ended, codes]).toEqual(["problems", ["too-many"]]);
});
