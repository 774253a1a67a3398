import type { OutputFile } from "esbuild";
import type { Browser } from "playwright-core";
import { STATE_NAME } from "../../src/assumptions/schema";
import { pane as english } from "../../src/locale/en/pane";
import { pane as words } from "../../src/locale/nl/pane";
import { resultTables } from "../../src/projection/result-tables";
import type { RuntimeState } from "../../src/runtime/state";
import { HEERLEN, reportOf } from "../projection/heerlen-report";
import { launch } from "../workbench/host/browser/harness";
import type { State } from "./open-pane";
import { LOST, openPane, TASK } from "./open-pane";
import type { PanePage } from "./pane-page";
import type { Served } from "./serve-pane";
import { bundlePane, PAGE_ENTRY, servePane } from "./serve-pane";

const REPORT = reportOf(HEERLEN);

let browser: Browser;
let files: readonly OutputFile[];
let served: Served;

beforeAll(async () => {
  [browser, files] = await Promise.all([launch(), bundlePane(PAGE_ENTRY)]);
  served = await servePane(browser, files);
});
afterAll(() => browser.close());
afterEach(() => {
  expect(served.complaints).toEqual([]);
});

function open(state: State, language?: string, look?: string): Promise<void> {
  return openPane(served.page, state, language, look);
}
function set(changes: Partial<RuntimeState>): Promise<void> {
  return served.page.evaluate((given) => {
    (window as unknown as { pane: PanePage }).pane.runtime.set(given);
  }, changes);
}
function calls(): Promise<readonly (readonly unknown[])[]> {
  return served.page.evaluate(() => (window as unknown as { pane: PanePage }).pane.runtime.calls);
}
const button = (name: string) => served.page.getByRole("button", { name, exact: true });
const text = () => served.page.getByRole("main").innerText();
const spoken = () => served.page.locator('main > [role="status"]').textContent();
const focused = () =>
  served.page.evaluate(
    () => document.activeElement?.textContent || document.activeElement?.ariaLabel || ""
  );

describe("pictures", () => {
  test("what draws is asked for when the first picture is shown, and not before", async () => {
    const drawn = () => served.asked.filter((path) => path.includes("plots"));
    await open({});
    await open({ view: "assumptions" });
    await served.page.waitForLoadState("networkidle");
    expect(drawn()).toEqual([]);
    await open({ view: "results" });
    await served.page.waitForSelector('[role="img"] svg');
    expect(drawn()).toHaveLength(1);
  });

  test("a picture says what it shows, and fits a narrow pane", async () => {
    await open({ view: "results" });
    await served.page.waitForSelector('[role="img"] svg');
    const pictures = served.page.getByRole("img");
    const [persons, need] = [pictures.nth(0), pictures.nth(1)];
    expect(await persons.getAttribute("aria-label")).toContain("111.012");
    expect(await need.getAttribute("aria-label")).toContain("grondgebonden/middenhuur");
    for (const code of REPORT.runs.map((run) => run.code)) {
      expect(await persons.textContent()).toContain(code);
    }
    expect(await need.locator("rect[fill^='url']").count()).toBeGreaterThan(0);
    const width = await served.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

describe("Start", () => {
  test("a bare workbook is set up with the example or empty", async () => {
    await open({ has: "bare" });
    const choices = served.page.getByRole("button", { name: words.start.setUp });
    await choices.nth(0).click();
    await choices.nth(1).click();
    expect(await calls()).toEqual([
      ["setUp", "heerlen"],
      ["setUp", "empty"],
    ]);
    await expect(choices.nth(1).evaluate((e) => e.ariaLabelledByElements?.length)).resolves.toBe(2);
  });

  test("a workbook in order shows its facts and is calculated", async () => {
    await open({ results: "outdated" });
    const shown = await text();
    for (const fact of [REPORT.stamp.assumptions, "2024 tot en met 2050", "100.000", "verouderd"]) {
      expect(shown).toContain(fact);
    }
    await button(words.start.calculate).click();
    await button(words.start.update).click();
    await served.page.getByRole("switch").click();
    expect(await calls()).toEqual([["calculate"], ["updateFunctions"], ["openWithWorkbook", true]]);
  });

  test("progress is shown and can be stopped, and the keyboard is not lost", async () => {
    await open({ task: TASK });
    const bar = served.page.getByRole("progressbar");
    expect(await bar.getAttribute("aria-valuenow")).toBe(String(3 / 8));
    expect(await bar.getAttribute("aria-valuetext")).toBe("3 van 8");
    // What would start something else waits, and does nothing meanwhile.
    await button(words.start.calculate).click({ force: true });
    await button(words.task.cancel).focus();
    await served.page.keyboard.press("Enter");
    expect(await calls()).toEqual([["cancel"]]);
    await set({ task: null, outcome: { kind: "cancelled" } });
    await served.page.waitForSelector('[role="progressbar"]', { state: "detached" });
    expect(await served.page.evaluate(() => document.activeElement?.id)).toBe("panel");
    expect(await spoken()).toBe(words.outcome.cancelled);
  });

  test("what cannot be stopped any more says so", async () => {
    await open({ task: { kind: "writing", done: 0, total: null, cancellable: false } });
    await button(words.task.cancel).click({ force: true });
    expect(await button(words.task.cancel).getAttribute("aria-disabled")).toBe("true");
    expect(await calls()).toEqual([]);
  });

  test("manual calculation and a lost cell are said, with what to do", async () => {
    await open({ manual: true, stand: "missing" });
    expect(await text()).toContain(words.notes.manual);
    await button(words.notes.restore).click();
    expect(await calls()).toEqual([["restore", STATE_NAME]]);
  });

  test("how the last action went stands until it is closed", async () => {
    await open({ outcome: { kind: "calculated", changed: 3, tables: 12 } });
    const said = words.outcome.calculated(3, 12);
    expect(await text()).toContain(said);
    expect(await spoken()).toBe(said);
    await button(words.outcome.dismiss).click();
    expect(await text()).not.toContain(said);
    expect(await served.page.evaluate(() => document.activeElement?.id)).toBe("panel");
  });

  test("why the workbook cannot be read is said, and it can be tried again", async () => {
    await open({ has: "unreadable" });
    await button(words.start.again).click();
    expect(await calls()).toEqual([["updateFunctions"]]);
  });
});

describe("Aannames", () => {
  test("a problem says where and what, and its cell is selected", async () => {
    await open({ has: "problems", view: "assumptions" });
    const cell = served.page.getByRole("button", { name: /^Doelgroepen!/ }).first();
    const where = (await cell.textContent())!;
    await cell.click();
    const [, address] = where.split("!");
    expect(await calls()).toEqual([
      ["select", { name: "Woning_Doelgroepen", sheet: "Doelgroepen", cell: address }],
    ]);
    expect(await text()).toContain("Vul een getal in.");
  });

  test("a lost name is restored by itself", async () => {
    await open({ has: "problems", view: "assumptions" });
    await button(`${words.assumptions.restore} ${LOST}`).click();
    expect(await calls()).toEqual([["restore", LOST]]);
  });

  test("the problems of one name apart", async () => {
    await open({ has: "problems", view: "assumptions" });
    await served.page.getByLabel(words.assumptions.filter).selectOption(LOST);
    expect(await served.page.getByRole("listitem").count()).toBe(1);
    expect(await text()).toContain(`De naam ${LOST} bestaat niet`);
  });

  test("five thousand problems come in pages", async () => {
    await open({ has: "many", view: "assumptions" });
    expect(await text()).toContain("5.000 problemen");
    expect(await served.page.getByRole("listitem").count()).toBe(20);
    await button(words.assumptions.next).first().click();
    expect(await text()).toContain("21 t/m 40 van 5.000");
    await button("Doelgroepen!E21").click();
    const place = { name: "Woning_Doelgroepen", sheet: "Doelgroepen", cell: "E21" };
    expect(await calls()).toEqual([["select", place]]);
    expect(await served.page.getByRole("tab", { name: /^Aannames/ }).textContent()).toContain(
      "99+"
    );
  });

  test("a page that is no longer there gives way to the last one", async () => {
    await open({ has: "many", view: "assumptions" });
    await button(words.assumptions.next).first().click();
    await served.page.evaluate(() => {
      const { pane } = window as unknown as { pane: PanePage };
      pane.runtime.set({ reading: pane.manyProblems(7) });
    });
    expect(await served.page.getByRole("listitem").count()).toBe(7);
  });

  test("rows by status and by a word, with as many as there are", async () => {
    await open({ view: "assumptions" });
    const rows = HEERLEN.provenance;
    for (const status of ["gepubliceerd", "afgeleid", "aanname"] as const) {
      const count = rows.filter((row) => row.status === status).length;
      const tile = button(`${count} ${words.assumptions.status[status]}`);
      await tile.click();
      expect(await tile.getAttribute("aria-pressed")).toBe("true");
      const first = served.page.getByRole("listitem").first();
      expect(await first.textContent()).toContain(rows.find((r) => r.status === status)!.subject);
    }
    await served.page.getByRole("searchbox").fill("frictieleegstand");
    await served.page.getByRole("listitem").first().getByRole("button").click();
    const { place } = rows.find(({ subject }) => subject === "Frictieleegstand")!;
    expect(await calls()).toEqual([["select", place]]);
    await served.page.getByRole("searchbox").fill("wat er niet is");
    expect(await text()).toContain(words.assumptions.nothing);
  });
});

describe("Uitkomsten", () => {
  test("the numbers are those of the report, in Dutch notation", async () => {
    await open({ view: "results" });
    const shown = await served.page.getByRole("table").first().innerText();
    for (const run of REPORT.runs) {
      const persons = run.persons.at(-1)!;
      expect(shown).toContain(words.whole(persons));
      expect(shown).toContain(words.change(persons - 100_000));
    }
    expect(shown).toContain("111.012");
    expect(await text()).toContain("1,839");
  });

  test("the need of another scenario and year, as a table with its parts", async () => {
    await open({ view: "results" });
    await served.page.getByLabel(words.results.scenario, { exact: true }).selectOption("asml");
    await served.page.getByLabel(words.results.year).selectOption("2030");
    await served.page.getByText(words.results.showTable).click();
    const table = await served.page
      .getByRole("table", { name: words.results.needTitle })
      .innerText();
    const asml = REPORT.runs.find(({ code }) => code === "asml")!;
    const need = asml.need.find(({ year }) => year === 2030)!;
    const S = REPORT.projection.model.segmentCount;
    const of = (values: Float64Array, s: number) =>
      values.reduce((sum, value, i) => (i % S === s ? sum + value : sum), 0);
    for (const [s, { code }] of REPORT.projection.model.inputs.segments.entries()) {
      expect(table).toContain(code);
      for (const part of [need.value, need.composition, need.moving]) {
        expect(table).toContain(words.change(of(part, s)));
      }
    }
  });

  test("limits stand where the results stand, and a surplus is not by itself demolition", async () => {
    await open({ view: "results" });
    const shown = await text();
    expect(shown).toContain(words.results.notDemolition);
    for (const { limit, meaning } of REPORT.words.limits.rows) {
      expect(shown).toContain(limit);
      expect(shown).toContain(meaning);
    }
  });

  test("every result sheet is a press away", async () => {
    await open({ view: "results", results: "current" });
    const tables = resultTables(REPORT);
    for (const { sheet } of tables) await button(sheet).click();
    expect(await calls()).toEqual(tables.map(({ key }) => ["showResult", key]));
  });

  test("numbers that lag behind say so, with the version that they belong to", async () => {
    await open({ view: "results" });
    expect(await text()).not.toContain(words.notes.behindTitle);
    await set({ behind: true });
    expect(await text()).toContain(words.notes.behind(REPORT.stamp.assumptions));
    expect(await spoken()).toBe(words.notes.behindTitle);
  });

  test("without results the way to what is missing", async () => {
    await open({ has: "problems", view: "results" });
    await button(words.results.toAssumptions).click();
    expect(await calls()).toEqual([["show", "assumptions"]]);
    expect(await served.page.evaluate(() => document.activeElement?.id)).toBe("panel");
  });
});

describe("with the keyboard alone", () => {
  test("from tab to tab, and on to what is in them", async () => {
    await open({ has: "problems" });
    const press = (key: string) => served.page.keyboard.press(key);
    await press("Tab");
    expect(await focused()).toContain(words.views.start);
    await press("ArrowRight");
    await press("Enter");
    expect(await calls()).toEqual([["show", "assumptions"]]);
    await press("Tab");
    // The choice of a name, then the first problem: a name to restore.
    await press("Tab");
    expect(await focused()).toBe(words.assumptions.restore);
    await press("Enter");
    await press("Tab");
    expect(await focused()).toMatch(/^Doelgroepen!/);
    await press("Enter");
    expect((await calls()).map(([method]) => method)).toEqual(["show", "restore", "select"]);
  });
});

describe("as somebody has set Office", () => {
  test("a new theme is followed while the pane stands", async () => {
    await open({});
    const ground = () =>
      served.page.evaluate(() => getComputedStyle(document.querySelector("main")!).backgroundColor);
    const before = await ground();
    await served.page.evaluate(() => {
      (window as unknown as { pane: PanePage }).pane.setLook("dark");
    });
    await served.page.waitForFunction(
      (old) => getComputedStyle(document.querySelector("main")!).backgroundColor !== old,
      before
    );
  });

  test("in English too, with English numbers", async () => {
    await open({ view: "results" }, "en");
    const shown = await text();
    expect(shown).toContain(english.results.goalTitle);
    expect(shown).toContain("111,012");
    expect(await served.page.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  test("nothing is left where the pane is taken away", async () => {
    await open({});
    await served.page.evaluate(() => {
      (window as unknown as { pane: PanePage }).pane.close();
    });
    expect(await served.page.locator("main").count()).toBe(0);
  });
});
