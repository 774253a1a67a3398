/** What a person types, in Dutch and in English, and formulas in either language. */
import fc from "fast-check";
import {
  engineFormula,
  excelFormula,
} from "../../../../../src/workbench/host/engine/text/formula-text";
import { typed } from "../../../../../src/workbench/host/engine/text/localized";

const YEAR = new Date().getFullYear();
const serial = (year: number, month: number, day: number) =>
  String(Date.UTC(year, month - 1, day) / 86_400_000 + 25_569);

describe("typed in Dutch", () => {
  test.each<[text: string, content: string, numberFormat?: string]>([
    ["", ""],
    ["12", "12"],
    ["0,03", "0.03"],
    [",5", "0.5"],
    ["-1,5", "-1.5"],
    ["+1,5", "1.5"],
    [" 7 ", "7"],
    ["1.234", "1234", "#,##0"],
    ["1.234,5", "1234.5", "#,##0.00"],
    ["3%", "0.03", "0%"],
    ["3,5%", "0.035", "0.00%"],
    ["7,07 %", "0.0707", "0.00%"],
    ["€ 5", "5", "€ #,##0"],
    ["€ -1.234,50", "-1234.5", "€ #,##0.00"],
    ["5 €", "5", "€ #,##0"],
    ["(5)", "-5"],
    ["1e3", "1000", "0.00E+00"],
    ["1,2E-7", "1.2e-7", "0.00E+00"],
    ["12345678901234567890", "12345678901234500000"],
    // No numbers in Dutch.
    ["0.03", "'0.03"],
    ["1,234.5", "'1,234.5"],
    ["12 stuks", "12 stuks"],
    ["€", "€"],
    ["1e999", "1e999"],
    // Truth values and errors have Dutch names.
    ["waar", "TRUE"],
    ["ONWAAR", "FALSE"],
    ["true", "'true"],
    ["#N/B", "#N/A"],
    ["#deel/0!", "#DIV/0!"],
    ["#ERROR", "#ERROR"],
    // Dates and times.
    ["31-12-2050", serial(2050, 12, 31), "m/d/yyyy"],
    ["31/12/2050", serial(2050, 12, 31), "m/d/yyyy"],
    ["1-2-29", serial(2029, 2, 1), "m/d/yyyy"],
    ["1-2-30", serial(1930, 2, 1), "m/d/yyyy"],
    ["1-1-1900", "1", "m/d/yyyy"],
    ["2050-12-31", serial(2050, 12, 31), "m/d/yyyy"],
    ["31-12", serial(YEAR, 12, 31), "d-mmm"],
    ["1 mrt", serial(YEAR, 3, 1), "d-mmm"],
    ["31 december 2050", serial(2050, 12, 31), "d-mmm-yy"],
    ["okt 2050", serial(2050, 10, 1), "mmm-yy"],
    ["31-2-2050", "31-2-2050"],
    ["12-31-2050", "'12-31-2050"],
    ["1 maand", "1 maand"],
    ["12:30", String(12.5 / 24), "h:mm"],
    ["36:00:00", "1.5", "[h]:mm:ss"],
    ["31-12-2050 12:00", `${serial(2050, 12, 31)}.5`, "m/d/yyyy h:mm"],
    ["12:75", "'12:75"],
    // Texts, and what makes a text of anything.
    ["Almelo", "Almelo"],
    ["'0123", "'0123"],
    ["'=1", "'=1"],
    ["''t Gooi", "''t Gooi"],
    ["'Almelo", "Almelo"],
    ["=", "'="],
    ["- dit is een punt", "- dit is een punt"],
    // Formulas, and what becomes one.
    ["=SUM(A1;0,5)", "=SUM(A1,0.5)"],
    ["-A1", "=-A1"],
    ["+SUM(A1;2)", "=+SUM(A1,2)"],
  ])("%s", (...row) => {
    const [text, content, numberFormat] = row;
    expect(typed(text, "nl-NL")).toEqual(numberFormat ? { content, numberFormat } : { content });
  });
});

describe("typed in English", () => {
  test.each<[text: string, content: string, numberFormat?: string]>([
    ["0.03", "0.03"],
    ["0,03", "0,03"],
    ["1,234.5", "1234.5", "#,##0.00"],
    ["$5.50", "5.5", "$#,##0.00"],
    ["TRUE", "TRUE"],
    ["WAAR", "WAAR"],
    ["12/31/2050", serial(2050, 12, 31), "m/d/yyyy"],
    ["19-8-2025", "'19-8-2025"],
    ["15-Feb", serial(YEAR, 2, 15), "d-mmm"],
    ["Dec 31, 2050", serial(2050, 12, 31), "d-mmm-yy"],
    ["6:00 PM", "0.75", "h:mm AM/PM"],
  ])("%s", (...row) => {
    const [text, content, numberFormat] = row;
    expect(typed(text, "en-US")).toEqual(numberFormat ? { content, numberFormat } : { content });
  });
});

describe("formulas", () => {
  test.each([
    ["=SUM(A1,1.5)", "=SUM(A1;1,5)"],
    ['=IF(A1="a,b;c",1.5,"1.5")', '=IF(A1="a,b;c";1,5;"1.5")'],
    ["={1,2;3,4.5}", "={1\\2;3\\4,5}"],
    ["=SUM({1,2},3)", "=SUM({1\\2};3)"],
    ['="zeg ""a;b"" 1.5"&A1', '="zeg ""a;b"" 1.5"&A1'],
    ['="C:\\"&A1', '="C:\\"&A1'],
    ["='Mijn \"blad\", 1.5'!A1*0.5", "='Mijn \"blad\", 1.5'!A1*0,5"],
    ["=IF(TRUE,1,FALSE)", "=IF(WAAR;1;ONWAAR)"],
    ["=#REF!+1", "=#VERW!+1"],
  ])("%s is %s in Dutch", (formula, local) => {
    expect(excelFormula(engineFormula(formula), "nl-NL")).toBe(local);
    expect(excelFormula(engineFormula(local, "nl-NL"))).toBe(formula);
  });

  test("names of functions are written in capitals, and stay English", () => {
    expect(excelFormula(engineFormula("=sum(a1;2)", "nl-NL"), "nl-NL")).toBe("=SUM(a1;2)");
  });

  test("a text in a formula is the same in every language, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const formula = `="${text.replaceAll('"', '""').replaceAll("\r", "")}"&SUM(A1,1.5)`;
        const local = excelFormula(engineFormula(formula), "nl-NL");
        expect(local).toBe(formula.replace(/,1\.5\)$/, ";1,5)"));
        expect(excelFormula(engineFormula(local, "nl-NL"))).toBe(formula);
      })
    );
  });
});
