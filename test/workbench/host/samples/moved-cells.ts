/** Samples that copy, move, insert, delete, clear and merge cells. */
import type { Sample } from "./session";

// OfficeDev/office-js-snippets, samples/excel/42-range/range-copyfrom.yaml
export const copyRanges: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Kopie").delete();
        const sheet = context.workbook.worksheets.add("Kopie");
        const numbers = sheet.getRange("A1:D1");
        numbers.values = [["2", "4", "6", ""]];
        numbers.format.font.italic = true;
        numbers.format.font.color = "DarkMagenta";
        const total = sheet.getRange("E1");
        total.formulas = [["=SUM(A1:D1)"]];
        total.format.font.bold = true;
        total.format.fill.color = "LightGreen";
        sheet.getRange("F1").format.columnWidth = 120;
        sheet.activate();
        await context.sync();
      })
    );
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Kopie");
        sheet.getRange("F1").values = [["alles"]];
        sheet.getRange("G1").copyFrom("A1:E1");
        await context.sync();
        sheet.getRange("F2").values = [["formules"]];
        sheet.getRange("G2").copyFrom("A1:E1", Excel.RangeCopyType.formulas);
        await context.sync();
        sheet.getRange("F3").values = [["uitkomst"]];
        sheet.getRange("G3").copyFrom("E1", Excel.RangeCopyType.values);
        await context.sync();
        sheet.getRange("F4").values = [["een over vele"]];
        sheet.getRange("G4:K4").copyFrom("A1", Excel.RangeCopyType.values);
        await context.sync();
        sheet.getRange("F5").values = [["opmaak"]];
        sheet.getRange("G5").copyFrom("A1:E1", Excel.RangeCopyType.formats);
        await context.sync();
        sheet.getRange("F6").values = [["zonder lege"]];
        sheet.getRange("G6:K6").values = [["oud", "oud", "oud", "oud", "oud"]];
        sheet.getRange("G6").copyFrom("A1:E1", Excel.RangeCopyType.all, true, false);
        await context.sync();
      })
    );
    expect(await grid.values("Kopie", "G1:K6")).toEqual([
      [2, 4, 6, null, 12],
      [2, 4, 6, null, 12],
      [12, null, null, null, null],
      [2, 2, 2, 2, 2],
      [null, null, null, null, null],
      [2, 4, 6, "oud", 12],
    ]);
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Kopie");
        const ends = ["K1", "K2", "G3"].map((cell) => sheet.getRange(cell).load("formulas"));
        const label = sheet.getRange("F1").load("format/columnWidth");
        await context.sync();
        return [
          ...ends.map(({ formulas }) => formulas[0]![0] as unknown),
          label.format.columnWidth,
        ];
      })
    );
    expect(read).toEqual(["=SUM(G1:J1)", "=SUM(G2:J2)", 12, 120]);
    const number = { italic: true, textColor: "#8B008B" };
    const total = { bold: true, fillColor: "#90EE90" };
    expect(await grid.style("Kopie", "G1")).toMatchObject(number);
    expect((await grid.style("Kopie", "G2")).italic).toBeFalsy();
    expect(await grid.style("Kopie", "G5")).toMatchObject(number);
    expect(await grid.style("Kopie", "K5")).toMatchObject(total);
  },
};

// OfficeDev/office-js-snippets, samples/excel/42-range/range-copyfrom.yaml, its part on transposing
export const transposeRange: Sample = {
  workbook: { Kopie: { A1: "2", B1: "4", C1: "6", E1: "=SUM(A1:D1)" } },
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Kopie");
        sheet.getRange("F7").values = [["gekanteld"]];
        sheet.getRange("G7").copyFrom("A1:E1", Excel.RangeCopyType.all, false, true);
        await context.sync();
      })
    );
    expect(await grid.values("Kopie", "G7:G11")).toEqual([[2], [4], [6], [null], [12]]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/42-range/range-copyfrom.yaml, its part on moving
export const moveRange: Sample = {
  workbook: { Kopie: { A1: "2", B1: "4", E1: "=SUM(A1:D1)", A3: "=E1" } },
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Kopie");
        sheet.getRange("F12").values = [["verplaatst"]];
        sheet.getRange("A1:E1").moveTo("G12");
        await context.sync();
      })
    );
    expect(await grid.values("Kopie", "F12:K12")).toEqual([["verplaatst", 2, 4, null, null, 6]]);
    expect(await grid.values("Kopie", "A1:E1")).toEqual([[null, null, null, null, null]]);
    expect(await grid.values("Kopie", "A3")).toEqual([[6]]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/42-range/insert-delete-clear-range.yaml
export const insertDeleteClear: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Lijst").delete();
        const sheet = context.workbook.worksheets.add("Lijst");
        const block = sheet.getRange("B2:E5");
        block.values = [
          ["Wijk", "Woningen", "Personen", "Samen"],
          ["Centrum", 200, 2, "=C3*D3"],
          ["Noord", 100, 3, "=C4*D4"],
          ["Zuid", 50, 4, "=C5*D5"],
        ];
        block.format.autofitColumns();
        const header = block.getRow(0);
        header.format.fill.color = "#4472C4";
        header.format.font.color = "white";
        sheet.getRange("A4").values = [["blijft"]];
        sheet.activate();
        await context.sync();
      })
    );
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Lijst");
        sheet.getRange("B4:E4").insert(Excel.InsertShiftDirection.down);
        await context.sync();
      })
    );
    expect(await grid.values("Lijst", "A3:E6")).toEqual([
      [null, "Centrum", 200, 2, 400],
      ["blijft", null, null, null, null],
      [null, "Noord", 100, 3, 300],
      [null, "Zuid", 50, 4, 200],
    ]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Lijst");
        sheet.getRange("B4:E4").delete(Excel.DeleteShiftDirection.up);
        await context.sync();
      })
    );
    const formulas = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Lijst").getRange("E3:E5");
        range.load("formulas");
        await context.sync();
        return range.formulas as unknown;
      })
    );
    expect(formulas).toEqual([["=C3*D3"], ["=C4*D4"], ["=C5*D5"]]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Lijst").getRange("E2:E5").clear();
        await context.sync();
      })
    );
    expect(await grid.values("Lijst", "A2:E5")).toEqual([
      [null, "Wijk", "Woningen", "Personen", null],
      [null, "Centrum", 200, 2, null],
      ["blijft", "Noord", 100, 3, null],
      [null, "Zuid", 50, 4, null],
    ]);
    expect(await grid.style("Lijst", "D2")).toMatchObject({ fillColor: "#4472C4" });
    expect((await grid.style("Lijst", "E2")).fillColor).toBeUndefined();
  },
};

// OfficeDev/office-js-snippets, samples/excel/42-range/range-merged-ranges.yaml
export const mergedRanges: Sample = {
  workbook: {
    Blad1: { B2: "Woningen per wijk", B3: "Wijk", C3: "Aantal", B4: "Centrum", C4: "200" },
  },
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const title = sheet.getRange("B2:E4").getRow(0);
        title.merge(true);
        title.format.horizontalAlignment = "Center";
        await context.sync();
      })
    );
    expect(await grid.style("Blad1", "B2")).toMatchObject({ align: "center" });
    const found = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const merged = sheet.getRange("B2:E4").getMergedAreasOrNullObject();
        merged.load("address");
        merged.load("cellCount");
        merged.areas.getItemAt(0).select();
        await context.sync();
        return [merged.address, merged.cellCount] as const;
      })
    );
    expect(found).toEqual(["Blad1!B2:E2", 4]);
  },
};
