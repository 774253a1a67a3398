/** Samples that listen to worksheets: changes, selections, calculations, and sheets that come and go. */
import type { Frame } from "playwright-core";
import { seen, watch } from "./seen";
import type { Sample } from "./session";

const setUp = (addin: Frame) =>
  addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Bouw").delete();
      const sheet = context.workbook.worksheets.add("Bouw");
      const table = sheet.tables.add("A1:D1", true);
      table.name = "Bouwtabel";
      table.getHeaderRowRange().values = [["Type", "K1", "K2", "Samen"]];
      table.rows.add(undefined, [
        ["Koop", 50, 70, "=SUM(B2:C2)"],
        ["Huur", 40, 32, "=SUM(B3:C3)"],
        ["Zorg", 12, 8, "=SUM(B4:C4)"],
      ]);
      sheet.activate();
      await context.sync();
    })
  );

// OfficeDev/office-js-snippets, samples/excel/30-events/events-worksheet.yaml
export const worksheetEvents: Sample = {
  async play({ addin, grid }) {
    await setUp(addin);
    await watch(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bouw");
        const { seen: lines } = window as unknown as { seen: string[] };
        sheet.onSelectionChanged.add((event) =>
          Excel.run(async () => void lines.push(`keuze ${event.address}`))
        );
        await context.sync();
        sheet.getRange("B3:C3").select();
        await context.sync();
      })
    );
    expect(await seen(addin, 1)).toEqual(["keuze B3:C3"]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bouw");
        const { seen: lines } = window as unknown as { seen: string[] };
        sheet.onCalculated.add((event) =>
          Excel.run(async () => void lines.push(`berekend ${event.address}`))
        );
        sheet.onChanged.add((event) =>
          Excel.run(async () => {
            const { changeType, address, triggerSource, changeDirectionState } = event;
            const shift = changeDirectionState?.deleteShiftDirection ?? "";
            lines.push(`${changeType} ${address} ${triggerSource} ${shift}`.trim());
          })
        );
        await context.sync();
        const row = sheet.tables.getItem("Bouwtabel").rows.getItemAt(0);
        row.values = [["Koop", 50, 75, "=SUM(B2:C2)"]];
        row.load("values");
        await context.sync();
      })
    );
    const both = await seen(addin, 2);
    expect(both.sort()).toEqual(["RangeEdited A2:D2 ThisLocalAddin", "berekend D2"]);
    await grid.type("Bouw", "B4", "20");
    expect((await seen(addin, 2)).sort()).toEqual(["RangeEdited B4 Unknown", "berekend D4"]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bouw");
        sheet.getRange("A3:D3").delete(Excel.DeleteShiftDirection.up);
        await context.sync();
      })
    );
    const deleted = await seen(addin, 1);
    expect(deleted).toEqual([expect.stringMatching(/Deleted A3:D3 ThisLocalAddin Up$/)]);
    expect(await grid.values("Bouw", "A2:D4")).toEqual([
      ["Koop", 50, 75, 125],
      ["Zorg", 20, 8, 28],
      [null, null, null, null],
    ]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/30-events/events-workbook-and-worksheet-collection.yaml
export const worksheetsComeAndGo: Sample = {
  async play({ addin, grid }) {
    await watch(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const { seen: lines } = window as unknown as { seen: string[] };
        const note = (what: string) => (event: { worksheetId: string }) =>
          Excel.run(async () => void lines.push(`${what} ${event.worksheetId}`));
        worksheets.onAdded.add(note("erbij"));
        worksheets.onActivated.add(note("getoond"));
        worksheets.onDeactivated.add(note("verlaten"));
        worksheets.onDeleted.add(note("weg"));
        await context.sync();
      })
    );
    const added = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Nieuw");
        sheet.load("id, name, position");
        await context.sync();
        return [sheet.id, sheet.position] as const;
      })
    );
    const [id] = added;
    expect(added).toEqual([id, 1]);
    expect(await seen(addin, 1)).toEqual([`erbij ${id}`]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nieuw").activate();
        await context.sync();
      })
    );
    const first = await grid.ask((_, sheetId) => sheetId, "Blad1");
    expect((await seen(addin, 2)).sort()).toEqual([`getoond ${id}`, `verlaten ${first}`]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        if (worksheets.items.length > 1) worksheets.items.at(-1)!.delete();
      })
    );
    expect((await seen(addin, 3)).sort()).toEqual([
      `getoond ${first}`,
      `verlaten ${id}`,
      `weg ${id}`,
    ]);
  },
};

// OfficeDev/office-js-docs-pr, docs/excel/excel-add-ins-events.md, handlers removed, events turned off
export const handlersRemoved: Sample = {
  workbook: { Invoer: { A1: "1" } },
  async play({ addin, grid }) {
    await watch(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { seen: lines } = window as unknown as { seen: string[] };
        const sheet = context.workbook.worksheets.getItem("Invoer");
        const handler = sheet.onChanged.add(({ changeType, address, source }) =>
          Excel.run((inner) =>
            inner.sync().then(() => void lines.push(`${changeType} ${address} ${source}`))
          )
        );
        Object.assign(window, { handler });
        await context.sync();
      })
    );
    await grid.type("Invoer", "A1", "2");
    expect(await seen(addin, 1)).toEqual(["RangeEdited A1 Local"]);
    const toggle = () =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          context.runtime.load("enableEvents");
          await context.sync();
          context.runtime.enableEvents = !context.runtime.enableEvents;
          await context.sync();
          return context.runtime.enableEvents;
        })
      );
    expect(await toggle()).toBe(false);
    await grid.type("Invoer", "A1", "3");
    expect(await toggle()).toBe(true);
    await grid.type("Invoer", "B1", "4");
    expect(await seen(addin, 1)).toEqual(["RangeEdited B1 Local"]);
    await addin.evaluate(() => {
      const { handler } = window as unknown as {
        handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;
      };
      return Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    });
    await grid.type("Invoer", "C1", "5");
    // What was typed has been told of, if at all, before the answer to this later question.
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      })
    );
    expect(await seen(addin, 0)).toEqual([]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/50-workbook/workbook-calculation.yaml
export const calculation: Sample = {
  async play({ addin, grid }) {
    await setUp(addin);
    await watch(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { seen: lines } = window as unknown as { seen: string[] };
        const sheet = context.workbook.worksheets.getItem("Bouw");
        sheet.onCalculated.add((event) =>
          Excel.run(async () => void lines.push(String(event.address)))
        );
        await context.sync();
        const cell = sheet.getRange("B2:C4").getCell(1, 0);
        cell.load("address");
        await context.sync();
        cell.values = [[41]];
        await context.sync();
      })
    );
    expect(await seen(addin, 1)).toEqual(["D3"]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const column = context.workbook.worksheets.getItem("Bouw").getRange("B2:B4");
        column.load("address");
        await context.sync();
        column.values = [[1], [2], [3]];
        await context.sync();
      })
    );
    expect(await seen(addin, 1)).toEqual(["D2:D4"]);
    const mode = (wanted: "Manual" | "Automatic") =>
      addin.evaluate(
        (given) =>
          Excel.run(async (context) => {
            const { application } = context.workbook;
            application.calculationMode = given;
            application.load("calculationMode");
            await context.sync();
            return application.calculationMode;
          }),
        wanted
      );
    expect(await mode("Manual")).toBe("Manual");
    await grid.type("Bouw", "B2", "100");
    expect(await grid.values("Bouw", "D2")).toEqual([[71]]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.application.calculate(Excel.CalculationType.recalculate);
        await context.sync();
      })
    );
    await grid.shows("Bouw", "D2", [[170]]);
    expect(await mode("Automatic")).toBe("Automatic");
    await grid.type("Bouw", "B2", "10");
    await grid.shows("Bouw", "D2", [[80]]);
  },
};
