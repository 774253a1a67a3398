/** Samples that freeze panes, and that keep settings with the workbook. */
import type { Sample } from "./session";

// OfficeDev/office-js-snippets, samples/excel/54-worksheet/worksheet-freeze-panes.yaml
export const freezePanes: Sample = {
  workbook: { Lijst: { C2: "Wijk", H2: "Buurt", H3: "Haven" } },
  async play({ addin, grid }) {
    const after = (step: (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void) =>
      addin.evaluate<(string | null)[]>(`Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Lijst");
        (${String(step)})(sheet.freezePanes, sheet);
        await context.sync();
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        frozen.load("address");
        await context.sync();
        return [frozen.isNullObject ? null : frozen.address];
      })`);
    const divisions = () =>
      grid.ask((getters, sheetId) => getters.getPaneDivisions(sheetId), "Lijst");
    expect(await after((panes) => panes.freezeColumns(2))).toEqual(["Lijst!A:B"]);
    expect(await divisions()).toEqual({ xSplit: 2, ySplit: 0 });
    expect(await after((panes) => panes.unfreeze())).toEqual([null]);
    expect(await after((panes) => panes.freezeRows(2))).toEqual(["Lijst!1:2"]);
    expect(await divisions()).toEqual({ xSplit: 0, ySplit: 2 });
    expect(await after((panes) => panes.unfreeze())).toEqual([null]);
    const address = await after((panes, sheet) => panes.freezeAt(sheet.getRange("A1:B3")));
    expect(address).toEqual(["Lijst!A1:B3"]);
    expect(await divisions()).toEqual({ xSplit: 2, ySplit: 3 });
    expect(await after((panes) => panes.unfreeze())).toEqual([null]);
    expect(await divisions()).toEqual({ xSplit: 0, ySplit: 0 });
  },
};

// OfficeDev/office-js-snippets, samples/excel/50-workbook/create-get-change-delete-settings.yaml
export const workbookSettings: Sample = {
  async play({ addin }) {
    const keep = (value: boolean) =>
      addin.evaluate(
        (wanted) =>
          Excel.run(async (context) => {
            const { settings } = context.workbook;
            settings.add("Nakijken", wanted);
            const kept = settings.getItem("Nakijken");
            kept.load("value");
            await context.sync();
            return kept.value as unknown;
          }),
        value
      );
    expect(await keep(true)).toBe(true);
    expect(await keep(false)).toBe(false);
    const gone = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.getItem("Nakijken").delete();
        const again = settings.getItemOrNullObject("Nakijken");
        await context.sync();
        return again.isNullObject;
      })
    );
    expect(gone).toBe(true);
  },
};

// OfficeDev/office-js-snippets, samples/excel/30-events/events-workbook-and-worksheet-collection.yaml, settings
export const settingsChanged: Sample = {
  async play({ addin }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("Nakijken", true);
        settings.onSettingsChanged.add(async (event) => {
          const changed = event.settings.getItem("Nakijken");
          changed.load("value");
          await event.settings.context.sync();
          Object.assign(window, { changed: changed.value as unknown });
        });
        await context.sync();
      })
    );
    await addin.evaluate(
      () =>
        new Promise((done) => {
          Office.context.document.settings.set("Nakijken", false);
          Office.context.document.settings.saveAsync(done);
        })
    );
    await addin.waitForFunction(
      () => (window as unknown as { changed: unknown }).changed === false
    );
  },
};

// OfficeDev/Excel-Add-in-JavaScript-PersistCustomSettings, PersistCustomSettingsWeb/App/Home/StorageLibrary.js
export const propertyBag: Sample = {
  async play({ addin }) {
    const status = await addin.evaluate(
      () =>
        new Promise<string>((done) => {
          const { settings } = Office.context.document;
          settings.set("gemeente", "Heerlen");
          settings.set("jaar", 2050);
          settings.saveAsync(({ status: outcome }) => done(String(outcome)));
        })
    );
    expect(status).toBe("succeeded");
    // The add-in is closed and opened again on the same workbook.
    await addin.goto(addin.url());
    await addin.waitForFunction(() => typeof Office === "object");
    const kept = await addin.evaluate(async () => {
      await Office.onReady();
      const { settings } = Office.context.document;
      return ["gemeente", "jaar", "leeg"].map((key) => settings.get(key) as unknown);
    });
    expect(kept).toEqual(["Heerlen", 2050, null]);
  },
};
