import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { pane as words } from "../../src/locale/nl/pane";
import { OFFICE_JS } from "../build/content-security-policy.mjs";
import type { ServedAddin } from "../workbench/server";
import type { Figure } from "./figure";
import { median, rounded } from "./figure";
import { SHIPPED, inWorkbench } from "./open-workbench";

const ROUNDS = 9;
const PAGE = "taskpane.html";
const EMPTY_PAGE = `<!doctype html><title>empty</title><script src="${OFFICE_JS}"></script>`;

/**
 * From the pane's page being there to its main button being ready, with the example read and run. Beside it, an empty
 * page until its office.js is ready. The two take turns, each in a browser context of its own.
 */
export async function paneStart(browser: Browser): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const empty = emptyAddin(folder);
    const rounds: { readonly own: number; readonly office: number }[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const own = await opened(browser, SHIPPED, calculateReady);
      rounds.push({ own, office: await opened(browser, empty, officeReady) });
    }
    const note = `cold, median of ${ROUNDS}, wants an idle machine`;
    const figure = (
      name: string,
      unit: string,
      value: (round: (typeof rounds)[0]) => number
    ): Figure => ({ name, value: rounded(median(rounds.map(value))), unit, note });
    return [
      figure("pane interactive, workbook read", "milliseconds", ({ own }) => own),
      figure("empty page, office.js ready", "milliseconds", ({ office }) => office),
      figure("pane interactive to an empty page", "ratio", ({ own, office }) => own / office),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same functions, and a page with nothing but office.js. */
function emptyAddin(folder: string): ServedAddin {
  writeFileSync(join(folder, PAGE), EMPTY_PAGE);
  copyFileSync(join(SHIPPED.folder, "functions.json"), join(folder, "functions.json"));
  return { folder, manifest: SHIPPED.manifest };
}

/** Lets the add-in's page in once the workbench is at rest; `ready` gives when that was, by the page's own clock. */
function opened(
  browser: Browser,
  addin: ServedAddin,
  ready: (pane: Frame) => Promise<number>
): Promise<number> {
  const address = `**/${PAGE}*`;
  let hold: () => void;
  const held = new Promise<void>((resolve) => (hold = resolve));
  return inWorkbench(
    browser,
    {
      addin,
      prepare: async (page) => {
        await page.route(address, () => hold());
      },
    },
    async ({ page, pane }) => {
      await held;
      await page.waitForSelector(".o-grid canvas");
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(null))));
      // The page comes in with this, and nothing that it asks for passes through here.
      await page.unroute(address);
      const frame = await pane();
      const end = await ready(frame);
      const start = await frame.evaluate(
        () =>
          (performance.getEntriesByType("navigation")[0] as PerformanceResourceTiming).responseStart
      );
      return end - start;
    }
  );
}

async function calculateReady(pane: Frame): Promise<number> {
  const handle = await pane.waitForFunction(
    (label) => {
      const buttons = Array.from(document.querySelectorAll("button"));
      const ready = buttons.some(
        (button) => button.textContent === label && button.ariaDisabled !== "true"
      );
      return ready ? performance.now() : 0;
    },
    words.start.calculate,
    { polling: "raf" }
  );
  return handle.jsonValue();
}

function officeReady(pane: Frame): Promise<number> {
  return pane.evaluate(async () => {
    await Office.onReady();
    return performance.now();
  });
}
