/** Samples that find ranges: by relation to others, by use, within a worksheet. */
import type { Sample } from "./session";

// OfficeDev/office-js-snippets, samples/excel/54-worksheet/worksheet-range-cell.yaml
export const rangesOfWorksheet: Sample = {
  async play({ addin }) {
    const addresses = await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Mijn blad").delete();
        const sheet = context.workbook.worksheets.add("Mijn blad");
        const block = sheet.getRange("B2:E3");
        block.values = [
          ["Wijk", "Woningen", "Personen", "Samen"],
          ["Centrum", 200, 2, "=C3*D3"],
        ];
        block.format.autofitColumns();
        const header = block.getRow(0);
        header.format.fill.color = "#4472C4";
        header.format.font.color = "white";
        sheet.activate();
        await context.sync();
        const found = [
          sheet.getUsedRange(),
          sheet.getRange(),
          sheet.getRange("B2:C5"),
          sheet.getCell(1, 4),
        ].map((range) => range.load("address"));
        await context.sync();
        return found.map(({ address }) => address);
      })
    );
    expect(addresses).toEqual([
      "'Mijn blad'!B2:E3",
      "'Mijn blad'!1:1048576",
      "'Mijn blad'!B2:C5",
      "'Mijn blad'!E2",
    ]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/42-range/range-relationships.yaml
export const relatedRanges: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Ploegen").delete();
        const sheet = context.workbook.worksheets.add("Ploegen");
        const first = sheet.getRange("H2:J5");
        first.format.fill.color = "green";
        first.getCell(0, 0).values = [["eerste"]];
        const second = sheet.getRange("J4:L8");
        second.format.fill.color = "yellow";
        second.getCell(0, 0).values = [["tweede"]];
        const table = sheet.tables.add("A1:E1", true);
        table.name = "Opleveringen";
        table.getHeaderRowRange().values = [["Ploeg", "K1", "K2", "K3", "K4"]];
        table.rows.add(undefined, [
          ["Noord 1", 50, 70, 65, null],
          ["Noord 2", 40, 32, 27, null],
          ["Noord 3", 12, 87, 84, null],
          ["Zuid 1", 60, 50, 85, null],
          ["Zuid 2", 5, 22, 47, null],
          ["Zuid 3", 13, 77, 10, null],
        ] as unknown as string[][]);
        table.getRange().format.autofitColumns();
        table.getRange().format.autofitRows();
        sheet.activate();
        await context.sync();
      })
    );
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Ploegen");
        const first = sheet.getRange("H2:J5");
        const second = sheet.getRange("J4:L8");
        const mark = (range: Excel.Range, color: string, text: string) => {
          range.format.fill.color = color;
          range.getCell(0, 0).values = [[text]];
        };
        mark(first.getBoundingRect(second), "Blue", "omhullend");
        mark(first.getIntersection(second), "Red", "gemeen");
        mark(first.getOffsetRange(8, 3), "Orange", "verschoven");
        mark(second.getResizedRange(2, -1), "Lime", "vergroot");
        await context.sync();
      })
    );
    expect(await grid.values("Ploegen", "H2:J4")).toEqual([
      ["omhullend", null, null],
      [null, null, null],
      [null, null, "vergroot"],
    ]);
    expect(await grid.values("Ploegen", "K10")).toEqual([["verschoven"]]);
    const fills = ["H2", "L4", "L8", "J4", "K10", "K11"].map(
      async (cell) => (await grid.style("Ploegen", cell)).fillColor
    );
    const [blue, orange, lime] = ["#0000FF", "#FFA500", "#00FF00"];
    expect(await Promise.all(fills)).toEqual([blue, blue, blue, lime, lime, orange]);
    const names = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Ploegen");
        const body = sheet.tables.getItem("Opleveringen").getDataBodyRange();
        const quarter = body.getUsedRange(true).getLastColumn();
        const north = sheet.getRange("A2:E4").getIntersectionOrNullObject(quarter);
        const south = sheet.getRange("A5:E7").getIntersectionOrNullObject(quarter);
        const nowhere = sheet.getRange("A20:E22").getIntersectionOrNullObject(quarter);
        await context.sync();
        const draw = (range: Excel.Range, title: string, from: string, to: string) => {
          const chart = sheet.charts.add("ColumnClustered", range, "Columns");
          chart.setPosition(from, to);
          chart.title.text = title;
          chart.legend.position = "Right";
          chart.legend.format.fill.setSolidColor("white");
          chart.dataLabels.format.font.size = 15;
          chart.dataLabels.format.font.color = "black";
        };
        if (!north.isNullObject) draw(north, "Noord", "A9", "F24");
        if (!south.isNullObject) draw(south, "Zuid", "A25", "F40");
        if (!nowhere.isNullObject) draw(nowhere, "Nergens", "A41", "F50");
        await context.sync();
        const { charts } = sheet;
        charts.load("items/title/text");
        north.load("address");
        await context.sync();
        return [north.address, ...charts.items.map(({ title }) => title.text)];
      })
    );
    expect(names).toEqual(["Ploegen!D2:D4", "Noord", "Zuid"]);
    const drawn = await grid.ask(
      (getters, sheetId) => getters.getChartIds(sheetId).length,
      "Ploegen"
    );
    expect(drawn).toBe(2);
  },
};

// OfficeDev/office-js-snippets, samples/excel/42-range/used-range.yaml
export const usedRange: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Verkoop").delete();
        const sheet = context.workbook.worksheets.add("Verkoop");
        const table = sheet.tables.add("B2:D2", true);
        table.name = "Kwartalen";
        table.showTotals = true;
        table.getHeaderRowRange().values = [["Type", "K1", "K2"]];
        table.rows.add(undefined, [
          [null, null, null],
          [null, null, null],
        ] as unknown as string[][]);
        sheet.activate();
        await context.sync();
      })
    );
    const draw = () =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Verkoop");
          const body = sheet.tables.getItem("Kwartalen").getDataBodyRange();
          const used = body.getUsedRangeOrNullObject(true);
          await context.sync();
          if (used.isNullObject) return "niets om te tekenen";
          const chart = sheet.charts.add(Excel.ChartType.columnClustered, body, "Columns");
          chart.setPosition("A15", "F30");
          chart.title.text = "Verkoop per kwartaal";
          chart.legend.position = "Right";
          chart.legend.format.fill.setSolidColor("white");
          chart.dataLabels.format.font.size = 15;
          chart.dataLabels.format.font.color = "black";
          await context.sync();
          chart.load("title/text");
          chart.series.load("count");
          await context.sync();
          return `${chart.title.text}: ${chart.series.count}`;
        })
      );
    expect(await draw()).toBe("niets om te tekenen");
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Verkoop");
        const body = sheet.tables.getItem("Kwartalen").getDataBodyRange();
        body.values = [
          ["Koop", 50, 70],
          ["Huur", 40, 32],
        ];
        body.format.autofitColumns();
        await context.sync();
      })
    );
    expect(await draw()).toBe("Verkoop per kwartaal: 2");
    expect(await grid.values("Verkoop", "B2:D4")).toEqual([
      ["Type", "K1", "K2"],
      ["Koop", 50, 70],
      ["Huur", 40, 32],
    ]);
  },
};
