/** Samples that listen to tables and bindings. */
import type { Frame } from "playwright-core";
import { seen, watch } from "./seen";
import type { Sample } from "./session";

const setUp = (addin: Frame) =>
  addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Bouw").delete();
      const sheet = context.workbook.worksheets.add("Bouw");
      for (const [name, address] of [
        ["Koop", "A1:C1"],
        ["Huur", "A6:C6"],
      ] as const) {
        const table = sheet.tables.add(address, true);
        table.name = name;
        table.getHeaderRowRange().values = [[name, "K1", "K2"]];
        table.rows.add(undefined, [
          ["Noord", 50, 70],
          ["Zuid", 40, 32],
        ]);
      }
      const { format } = sheet.getRange();
      format.autofitColumns();
      format.autofitRows();
      sheet.activate();
      await context.sync();
    })
  );

// OfficeDev/office-js-snippets, samples/excel/30-events/events-table-changed.yaml
export const tableEvents: Sample = {
  async play({ addin, grid }) {
    await setUp(addin);
    await watch(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { seen: lines } = window as unknown as { seen: string[] };
        const table = context.workbook.tables.getItemAt(0);
        table.onChanged.add((event) =>
          Excel.run(async () => void lines.push(`gewijzigd ${event.address}`))
        );
        await context.sync();
        const cell = context.workbook.worksheets.getItem("Bouw").getRange("B3");
        cell.values = [[90]];
        cell.format.autofitColumns();
        await context.sync();
      })
    );
    expect(await seen(addin, 1)).toEqual(["gewijzigd B3"]);
    await grid.type("Bouw", "B7", "1");
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { seen: lines } = window as unknown as { seen: string[] };
        const table = context.workbook.tables.getItemAt(0);
        table.onSelectionChanged.add((event) =>
          Excel.run(async () => void lines.push(`gekozen ${event.address}`))
        );
        await context.sync();
        context.workbook.worksheets.getActiveWorksheet().getRange("B2:C2").select();
        await context.sync();
      })
    );
    expect(await seen(addin, 1)).toEqual(["gekozen B2:C2"]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/30-events/events-tablecollection-changed.yaml
export const tablesChanged: Sample = {
  async play({ addin }) {
    await setUp(addin);
    await watch(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { seen: lines } = window as unknown as { seen: string[] };
        context.workbook.tables.onChanged.add((event) =>
          Excel.run(async (inner) => {
            const table = inner.workbook.tables.getItem(event.tableId).load("name");
            const sheet = inner.workbook.worksheets.getItem(event.worksheetId).load("name");
            await inner.sync();
            lines.push(`${sheet.name} ${table.name} ${event.address}`);
          })
        );
        await context.sync();
        const sheet = context.workbook.worksheets.getItem("Bouw");
        const cells = [sheet.getRange("B3"), sheet.getRange("C7")];
        for (const cell of cells) cell.values = [[7]];
        for (const cell of cells) cell.format.autofitColumns();
        await context.sync();
      })
    );
    expect((await seen(addin, 2)).sort()).toEqual(["Bouw Huur C7", "Bouw Koop B3"]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/30-events/data-change-event-details.yaml
export const detailsOfChange: Sample = {
  async play({ addin, grid }) {
    await setUp(addin);
    await watch(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { seen: lines } = window as unknown as { seen: string[] };
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.tables.getItem("Koop").onChanged.add(({ address, details }) =>
          Excel.run(async () => {
            const { valueBefore, valueTypeBefore, valueAfter, valueTypeAfter } = details;
            const before = `${valueBefore as string} ${valueTypeBefore}`;
            lines.push(`${address} ${before} ${valueAfter as string} ${valueTypeAfter}`);
          })
        );
        await context.sync();
      })
    );
    await grid.type("Bouw", "B2", "veel");
    expect(await seen(addin, 1)).toEqual(["B2 50 Double veel String"]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/30-events/data-changed.yaml
export const bindingChanged: Sample = {
  async play({ addin, grid }) {
    await setUp(addin);
    await watch(addin);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { seen: lines } = window as unknown as { seen: string[] };
        const table = context.workbook.worksheets.getItem("Bouw").tables.getItem("Koop");
        const binding = context.workbook.bindings.add(table.getRange(), "Table", "Koopbinding");
        binding.onDataChanged.add((event) =>
          Excel.run(async (inner) => {
            const { id } = event.binding;
            const bound = inner.workbook.bindings.getItem(id).getTable().load("name");
            await inner.sync();
            lines.push(`${id} ${bound.name}`);
          })
        );
        await context.sync();
      })
    );
    await grid.type("Bouw", "B2", "51");
    expect(await seen(addin, 1)).toEqual(["Koopbinding Koop"]);
  },
};
