import { buildSync } from "esbuild";
import type { Browser, Frame } from "playwright-core";
import { pane as words } from "../../src/locale/nl/pane";
import type { Figure } from "./figure";
import { median, rounded } from "./figure";
import { inWorkbench } from "./open-workbench";

const ROUNDS = 3;
const READS = 25;

/**
 * From pressing a button in the pane to its answer there, in a workbook that begins empty: set up with the example,
 * calculated, and calculated again; then readings of all its assumptions.
 */
export async function heerlenInWorkbench(browser: Browser): Promise<Figure[]> {
  const { start, outcome } = words;
  const rounds: { readonly pressed: readonly number[]; readonly read: number }[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const round = await inWorkbench(browser, { empty: true }, async ({ pane }) => {
      const frame = await pane();
      // Up to the number in it.
      const [ready] = outcome.setUp(0).split("0");
      const [written] = outcome.calculated(1, 1).split("1");
      const pressed = [
        await timed(frame, start.setUp, ready!),
        await timed(frame, start.calculate, written!),
        await timed(frame, start.calculate, outcome.calculated(0, 1)),
      ];
      return { pressed, read: median(await reads(frame)) };
    });
    rounds.push(round);
  }
  const figure = (name: string, value: (round: (typeof rounds)[0]) => number): Figure => {
    const note = `median of ${ROUNDS}, each in an empty workbook of its own; wants an idle machine`;
    return { name, value: rounded(median(rounds.map(value))), unit: "milliseconds", note };
  };
  return [
    figure("Heerlen set up", ({ pressed }) => pressed[0]!),
    figure("first Doorrekenen", ({ pressed }) => pressed[1]!),
    figure("second Doorrekenen, nothing differs", ({ pressed }) => pressed[2]!),
    figure(`assumptions read through office.js, median of ${READS}`, ({ read }) => read),
  ];
}

/** Presses a button of the pane and waits until it shows a text; milliseconds, by the page's own clock. */
async function timed(frame: Frame, label: string, text: string): Promise<number> {
  const button = `button:not([aria-disabled="true"]):text-is("${label}")`;
  await frame.waitForSelector(button);
  return frame.evaluate(
    async ([name, wanted]) => {
      const buttons = document.querySelectorAll("button");
      const start = performance.now();
      Array.from(buttons)
        .find(({ textContent }) => textContent === name)!
        .click();
      while (!document.body.textContent?.includes(wanted)) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
      return performance.now() - start;
    },
    [label, text] as const
  );
}

async function reads(frame: Frame): Promise<number[]> {
  const { outputFiles } = buildSync({
    entryPoints: ["scripts/bench/read-entry.ts"],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
  });
  await frame.evaluate(outputFiles[0]!.text);
  return frame.evaluate(
    (times) =>
      (window as unknown as { timeReads: (n: number) => Promise<number[]> }).timeReads(times),
    READS
  );
}
