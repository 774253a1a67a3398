/** Samples that say what may be typed into cells. */
import type { Sample } from "./session";

// OfficeDev/office-js-snippets, samples/excel/22-data-validation/data-validation.yaml
export const validationRules: Sample = {
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItemOrNullObject("Keuze").delete();
        const sheet = worksheets.add("Keuze");
        const table = sheet.tables.add("A1:C4", true);
        table.name = "Keuzetabel";
        table.showBandedRows = false;
        table.getHeaderRowRange().values = [["Wijk", "Volgorde", "Toelichting"]];
        sheet.getUsedRange().format.autofitColumns();
        sheet.getUsedRange().format.autofitRows();
        worksheets.getItemOrNullObject("Wijken").delete();
        const list = worksheets.add("Wijken");
        list.getRange("A1:A3").values = [["Centrum"], ["Noord"], ["Zuid"]];
        sheet.activate();
        await context.sync();
      })
    );
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Keuze");
        const { columns } = sheet.tables.getItem("Keuzetabel");
        const order = columns.getItem("Volgorde").getDataBodyRange().dataValidation;
        order.clear();
        order.rule = {
          wholeNumber: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan },
        };
        order.prompt = { message: "Een getal boven nul", showPrompt: true, title: "Volgorde" };
        order.errorAlert = {
          message: "Alleen getallen boven nul",
          showAlert: true,
          style: "Stop",
          title: "Kan niet",
        };
        await context.sync();
        const name = columns.getItem("Wijk").getDataBodyRange().dataValidation;
        name.clear();
        const source = context.workbook.worksheets.getItem("Wijken").getRange("A1:A3");
        name.rule = { list: { inCellDropDown: true, source } };
        await context.sync();
        const remark = columns.getItem("Toelichting").getDataBodyRange().dataValidation;
        remark.clear();
        remark.rule = { custom: { formula: "=NOT(ISNUMBER(SEARCH(A2,C2)))" } };
        remark.errorAlert = {
          message: "De wijk hoeft er niet bij",
          showAlert: true,
          style: "Information",
          title: "Dubbel",
        };
        await context.sync();
      })
    );
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Keuze");
        const [name, order, remark] = ["A2:A4", "B2:B4", "C2:C4"].map((address) => {
          const { dataValidation } = sheet.getRange(address);
          return dataValidation.load("type, rule, prompt, errorAlert");
        });
        await context.sync();
        return {
          types: [name!.type, order!.type, remark!.type],
          order: order!.rule.wholeNumber,
          source: name!.rule.list?.source as unknown,
          formula: remark!.rule.custom?.formula as unknown,
          prompt: order!.prompt.message,
          styles: [order!.errorAlert.style, remark!.errorAlert.style],
        };
      })
    );
    expect(read).toMatchObject({
      types: ["List", "WholeNumber", "Custom"],
      // What was given as a number is read as a formula.
      order: { formula1: "=0", operator: "GreaterThan" },
      source: "=Wijken!$A$1:$A$3",
      formula: "=NOT(ISNUMBER(SEARCH(A2,C2)))",
      prompt: "Een getal boven nul",
      styles: ["Stop", "Information"],
    });
    const rules = await grid.ask(
      (getters, sheetId) => getters.getDataValidationRules(sheetId).length,
      "Keuze"
    );
    expect(rules).toBe(3);
  },
};

// OfficeDev/office-js-snippets, samples/excel/22-data-validation/data-validation-types.yaml
export const validationTypes: Sample = {
  async play({ addin }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Soorten").delete();
        const sheet = context.workbook.worksheets.add("Soorten");
        sheet.getRange("A1:B1").values = [["Soort", "Waarde"]];
        sheet.getRange("A1:B1").format.font.bold = true;
        sheet.getUsedRange().format.autofitColumns();
        sheet.activate();
        const above = Excel.DataValidationOperator.greaterThan;
        const atMost = Excel.DataValidationOperator.lessThanOrEqualTo;
        const between = Excel.DataValidationOperator.between;
        sheet.getRange("B11").dataValidation.rule = {
          wholeNumber: { formula1: 0, operator: above },
        };
        sheet.getRange("B14").dataValidation.rule = {
          wholeNumber: { formula1: 0, operator: above },
        };
        sheet.getRange("B15").dataValidation.rule = {
          textLength: { formula1: 10, operator: atMost },
        };
        await context.sync();
        sheet.getRange("B2:B8").dataValidation.clear();
        const rules: Excel.DataValidationRule[] = [
          { wholeNumber: { formula1: 0, operator: above } },
          { decimal: { formula1: 0, formula2: 10, operator: between } },
          { list: { inCellDropDown: true, source: "Koop,Huur,Zorg" } },
          {
            date: {
              formula1: "2000-01-01",
              operator: Excel.DataValidationOperator.greaterThanOrEqualTo,
            },
          },
          { time: { formula1: "09:00", formula2: "17:00", operator: between } },
          { textLength: { formula1: 10, operator: atMost } },
          { custom: { formula: "=COUNTIF($B$2:$B$7,B8)=0" } },
        ];
        rules.forEach((rule, i) => (sheet.getRange(`B${i + 2}`).dataValidation.rule = rule));
        await context.sync();
      })
    );
    const typeOf = (address: string) =>
      addin.evaluate(
        (cells) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Soorten").getRange(cells).select();
            const range = context.workbook.getSelectedRange();
            range.load("address");
            range.dataValidation.load("type");
            await context.sync();
            return range.dataValidation.type;
          }),
        address
      );
    const types = [];
    for (let row = 2; row <= 9; row++) types.push(await typeOf(`B${row}`));
    expect(types).toEqual([
      "WholeNumber",
      "Decimal",
      "List",
      "Date",
      "Time",
      "TextLength",
      "Custom",
      "None",
    ]);
    expect(await typeOf("B14:B15")).toBe("Inconsistent");
    expect(await typeOf("B11:B12")).toBe("MixedCriteria");
  },
};
