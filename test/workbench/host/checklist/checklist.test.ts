/**
 * protocol, not Excel: every step of the checklist for a person with Excel, on the host. What it expects is what
 * the host answers, but for what the host is known not to serve; only a person can say whether Excel answers the same.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launch, run } from "../browser/harness";
import type { Running } from "../browser/harness";

interface Step {
  readonly name: string;
  readonly expected: unknown;
  /** Where the host is known to answer something else. */
  readonly host?: unknown;
}

const FILE = join(__dirname, "../../../../docs/excel-checklist.js");
const SCRIPT = readFileSync(FILE, "utf8");
const NAMES = [...SCRIPT.matchAll(/^ {4}name: "(.*)",$/gm)].map(([, name]) => name!);

let browser: Browser;
let running: Running;
beforeAll(async () => {
  browser = await launch();
  running = await run(browser, `window.excelChecklist = {};\n${SCRIPT}`);
});
afterAll(() => browser.close());

test.each(NAMES)("%s", async (name) => {
  const [found, expected] = await running.addin.evaluate(async (wanted) => {
    const { steps, runStep } = (
      window as unknown as {
        excelChecklist: { steps: Step[]; runStep: (step: Step) => Promise<unknown> };
      }
    ).excelChecklist;
    const step = steps.find((each) => each.name === wanted)!;
    return [await runStep(step), "host" in step ? step.host : step.expected] as const;
  }, name);
  expect(found).toEqual(expected);
});

test("the list is whole, and nothing went wrong beside it", async () => {
  const names = await running.addin.evaluate(() =>
    (window as unknown as { excelChecklist: { steps: Step[] } }).excelChecklist.steps.map(
      ({ name }) => name
    )
  );
  expect(NAMES).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
  expect(running.complaints).toEqual([]);
});
