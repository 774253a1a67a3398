import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launch } from "../host/browser/harness";
import { smallAddin } from "./support/small-addin";
import { openWorkbench } from "./support/workbench";
import type { OpenWorkbench, WorkbenchWindow } from "./support/workbench";

let browser: Browser;
let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  workbench = await openWorkbench(browser, { addIn: smallAddin() });
  ({ page } = workbench);
});

afterAll(async () => {
  await workbench.close();
  await browser.close();
});

/** The sheets and the names of the workbook that is open, and what a cell shows. */
function contents(): Promise<{ sheets: string[]; names: number; goal: unknown; file: string }> {
  return page.evaluate(() => {
    const { host, fileName } = (window as unknown as WorkbenchWindow).workbench;
    const { getters } = host.engine.model;
    const ids = getters.getSheetIds();
    const goal = getters.getNamedRanges().find(({ name }) => /^woning_inwonersdoel$/i.test(name));
    const at = goal && {
      sheetId: goal.range.sheetId,
      col: goal.range.zone.left,
      row: goal.range.zone.top,
    };
    return {
      sheets: ids.map((id) => getters.getSheetName(id)),
      names: getters.getNamedRanges().length,
      goal: at && getters.getEvaluatedCell(at).value,
      file: fileName,
    };
  });
}

test("the example is open at first; saved and opened again it is the same", async () => {
  const before = await contents();
  expect(before.sheets.slice(0, 2)).toEqual(["Leeswijzer", "Aannames"]);
  expect(before.goal).toBe(100_000);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Opslaan" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("heerlen-2050.xlsx");
  const saved = readFileSync(await download.path());
  await page.getByRole("button", { name: "Nieuw", exact: true }).click();
  expect(await contents()).toEqual({
    sheets: ["Blad1"],
    names: 0,
    goal: undefined,
    file: "Map1.xlsx",
  });
  await choose("terug.xlsx", saved);
  await page.getByText("terug.xlsx", { exact: true }).waitFor();
  expect(await contents()).toEqual({ ...before, file: "terug.xlsx" });
  expect(workbench.complaints).toEqual([]);
});

test("what is no workbook is refused with the reason, and the workbook stays", async () => {
  const before = await contents();
  await choose("brief.xlsx", Buffer.from("geen werkmap"));
  const refusal = page.locator(".message.error");
  expect(await refusal.innerText()).toContain("brief.xlsx is niet geopend.");
  expect(await refusal.innerText()).toContain("Dit is geen Excel-werkmap.");
  await page.getByRole("button", { name: "Melding sluiten" }).click();
  expect(await refusal.count()).toBe(0);
  expect(await contents()).toEqual(before);
});

test("a workbook with changes is not thrown away unasked", async () => {
  await page.getByRole("button", { name: "Nieuw", exact: true }).click();
  await page.evaluate(() =>
    (window as unknown as WorkbenchWindow).workbench.host.type("Blad1", "A1", "1")
  );
  const questions: string[] = [];
  page.once("dialog", (dialog) => {
    questions.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole("button", { name: "Voorbeeld" }).click();
  expect(questions).toHaveLength(1);
  expect((await contents()).sheets).toEqual(["Blad1"]);
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Voorbeeld" }).click();
  expect((await contents()).sheets).toContain("Aannames");
});

/** Chooses a file, as a person does. */
async function choose(name: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Openen" }).click();
  await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer });
}
