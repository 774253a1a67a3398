/**
 * Public samples of add-ins, by their call sequences in words and data of our own: on the unmodified office.js in a
 * browser, each on a fresh workbook.
 */
import type { Browser } from "playwright-core";
import { launch } from "../browser/harness";
import * as cells from "./cells";
import * as charts from "./charts";
import { SAMPLES } from "./catalogue";
import type { SampleId } from "./catalogue";
import * as formulas from "./formulas";
import * as functionResults from "./function-results";
import * as functionState from "./function-state";
import * as functions from "./functions";
import * as movedCells from "./moved-cells";
import * as names from "./names";
import * as panesAndSettings from "./panes-and-settings";
import * as places from "./places";
import * as protection from "./protection";
import * as reports from "./reports";
import { Stage } from "./session";
import type { Sample } from "./session";
import * as tableEvents from "./table-events";
import * as tables from "./tables";
import * as tutorial from "./tutorial";
import * as validation from "./validation";
import * as worksheetEvents from "./worksheet-events";
import * as worksheets from "./worksheets";

const PLAYED: Readonly<Record<SampleId, Sample>> = {
  ...cells,
  ...movedCells,
  ...places,
  ...worksheets,
  ...tables,
  ...tutorial,
  ...charts,
  ...reports,
  ...names,
  ...validation,
  ...protection,
  ...panesAndSettings,
  ...worksheetEvents,
  ...tableEvents,
  ...formulas,
  ...functions,
  ...functionResults,
  ...functionState,
};

jest.setTimeout(30_000);

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launch();
  stage = new Stage(browser);
});
afterAll(() => browser.close());

const served = SAMPLES.filter(({ lacking }) => lacking === undefined);
test.each(served)("$name", async ({ id }) => {
  const session = await stage.open(PLAYED[id]);
  const { page, complaints } = session.running;
  // An error of either page ends the sample: nothing may come after that.
  const broken = page.waitForEvent("pageerror", { timeout: 0 });
  await Promise.race([PLAYED[id].play(session), broken.then((error) => Promise.reject(error))]);
  expect(complaints).toEqual([]);
  stage.giveBack(session);
});

const lacking = SAMPLES.filter((sample) => sample.lacking !== undefined);
test.each(lacking)("$name: refused by name, $lacking", async ({ id, lacking: words }) => {
  const session = await stage.open(PLAYED[id]);
  await expect(PLAYED[id].play(session)).rejects.toThrow(
    new RegExp(`The Excel host does not (serve )?${words}`)
  );
  stage.giveBack(session);
});

test("every sample that is played is in the catalogue", () => {
  expect(Object.keys(PLAYED).sort()).toEqual(SAMPLES.map(({ id }) => id).sort());
});
