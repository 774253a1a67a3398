/** Samples that write, read and format cells. */
import type { Sample } from "./session";

// OfficeDev/Office-Addin-TaskPane, src/taskpane/excel.ts
export const highlightSelection: Sample = {
  async play({ addin, grid }) {
    await grid.select("B2:C3");
    const address = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange();
        selected.load("address");
        selected.format.fill.color = "yellow";
        await context.sync();
        return selected.address;
      })
    );
    expect(address).toBe("Blad1!B2:C3");
    expect(await grid.style("Blad1", "B2")).toMatchObject({ fillColor: "#FFFF00" });
    expect((await grid.style("Blad1", "D3")).fillColor).toBeUndefined();
  },
};

// OfficeDev/office-js-snippets, samples/excel/42-range/set-get-values.yaml
export const valuesAndFormulas: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItemOrNullObject("Voorraad").delete();
        const sheet = worksheets.add("Voorraad");
        const block = sheet.getRange("B2:D5");
        block.values = [
          ["Woningtype", "Aantal", "Huur"],
          ["Rijwoning", 12, 700],
          ["Appartement", 30, 650],
          ["Vrijstaand", 3, 1100],
        ];
        block.format.autofitColumns();
        const header = block.getRow(0);
        header.format.fill.color = "#1F4E78";
        header.format.font.color = "white";
        sheet.activate();
        await context.sync();
      })
    );
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Voorraad");
        const one = sheet.getRange("C3");
        one.values = [[15]];
        one.format.autofitColumns();
        await context.sync();
        const row = sheet.getRange("B5:D5");
        row.values = [["Studio", 4, 500]];
        row.format.autofitColumns();
        const formula = sheet.getRange("E3");
        formula.formulas = [["=C3*D3"]];
        formula.format.autofitColumns();
        await context.sync();
        const column = sheet.getRange("E2:E6");
        column.formulas = [["Samen"], ["=C3*D3"], ["=C4*D4"], ["=C5*D5"], ["=SUM(E3:E5)"]];
        column.format.autofitColumns();
        await context.sync();
      })
    );
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Voorraad");
        const values = sheet.getRange("B2:E6").load("values");
        const shown = sheet.getRange("B2:E6").load("text");
        const formulas = sheet.getRange("B2:E6").load("formulas");
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return {
          values: values.values,
          text: shown.text,
          formulas: formulas.formulas,
          active: active.name,
        };
      })
    );
    const values = [
      ["Woningtype", "Aantal", "Huur", "Samen"],
      ["Rijwoning", 15, 700, 10500],
      ["Appartement", 30, 650, 19500],
      ["Studio", 4, 500, 2000],
      ["", "", "", 32000],
    ];
    expect(read.values).toEqual(values);
    expect(read.text).toEqual(values.map((row) => row.map(String)));
    expect(read.formulas.map((row) => row[3] as unknown)).toEqual([
      "Samen",
      "=C3*D3",
      "=C4*D4",
      "=C5*D5",
      "=SUM(E3:E5)",
    ]);
    expect(read.active).toBe("Voorraad");
    expect(await grid.values("Voorraad", "B3:E4")).toEqual([values[1], values[2]]);
    expect(await grid.style("Voorraad", "D2")).toMatchObject({
      fillColor: "#1F4E78",
      textColor: "#FFFFFF",
    });
  },
};

// OfficeDev/office-js-snippets, samples/excel/42-range/set-get-values.yaml, its part on R1C1
export const formulasR1C1: Sample = {
  workbook: { Voorraad: { A1: "12", B1: "700", A2: "30", B2: "650" } },
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Voorraad");
        const column = sheet.getRange("C1:C3");
        column.formulasR1C1 = [
          ["=R[0]C[-2]*R[0]C[-1]"],
          ["=R[0]C[-2]*R[0]C[-1]"],
          ["=SUM(R[-2]C[0]:R[-1]C[0])"],
        ];
        column.format.autofitColumns();
        await context.sync();
      })
    );
    expect(await grid.values("Voorraad", "C1:C3")).toEqual([[8400], [19500], [27900]]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/42-range/formatting.yaml
export const fontsAndNumberFormats: Sample = {
  workbook: {
    Prijzen: { B2: "Jaar", C2: "Aandeel", D2: "Prijs", B3: "2024", C3: "0.25", D3: "7.5" },
  },
  async play({ addin, grid }) {
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Prijzen");
        const header = sheet.getRange("B2:D2");
        header.format.fill.color = "#4472C4";
        header.format.font.color = "white";
        await context.sync();
        const numbers = sheet.getRange("C3:D4");
        numbers.numberFormat = [
          ["0%", "0.00"],
          ["0%", "0.00"],
        ];
        await context.sync();
        numbers.load("numberFormat, text");
        header.load("format/fill/color, format/font/color");
        await context.sync();
        return {
          formats: numbers.numberFormat as unknown,
          text: numbers.text,
          fill: header.format.fill.color,
          font: header.format.font.color,
        };
      })
    );
    expect(read).toMatchObject({ fill: "#4472C4", font: "#FFFFFF" });
    expect(read.formats).toEqual([
      ["0%", "0.00"],
      ["0%", "0.00"],
    ]);
    expect(read.text).toEqual([
      ["25%", expect.stringMatching(/^7[.,]50$/)],
      ["", ""],
    ]);
    expect(await grid.style("Prijzen", "B2")).toMatchObject({
      fillColor: "#4472C4",
      textColor: "#FFFFFF",
    });
  },
};

// OfficeDev/office-js-snippets, samples/excel/01-basics/multiple-property-set.yaml
export const severalPropertiesAtOnce: Sample = {
  workbook: { Lijst: { B2: "Gemeente", C2: "Inwoners met een heel lange kop", B7: "Wijk" } },
  async play({ addin, grid }) {
    const widths = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Lijst");
        const first = sheet.getRange("B2:C2");
        const untouched = sheet.getRange("F1").load("format/columnWidth");
        first.set({
          format: { fill: { color: "#4472C4" }, font: { name: "Verdana", color: "white" } },
        });
        first.format.autofitColumns();
        await context.sync();
        const source = sheet.getRange("B2:C2");
        source.load("format/fill/color, format/font/name, format/font/color");
        await context.sync();
        const target = sheet.getRange("B7:C7");
        target.set(source);
        target.format.autofitColumns();
        const wide = sheet.getRange("C1").load("format/columnWidth");
        await context.sync();
        return [untouched.format.columnWidth, wide.format.columnWidth] as const;
      })
    );
    expect(widths[1]).toBeGreaterThan(widths[0]);
    const look = { fillColor: "#4472C4", textColor: "#FFFFFF" };
    expect(await grid.style("Lijst", "B2")).toMatchObject(look);
    expect(await grid.style("Lijst", "C7")).toMatchObject(look);
    const font = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { font } = context.workbook.worksheets.getItem("Lijst").getRange("B7").format;
        font.load("name");
        await context.sync();
        return font.name;
      })
    );
    expect(font).toBe("Verdana");
  },
};
