/** Dutch, through the real office.js: what a person types, what is shown, formulas and formats; and large ranges. */
import type { Browser } from "playwright-core";
import { launch, run } from "./harness";
import type { Running } from "./harness";
import type { Page } from "./page-entry";

const data = {
  sheets: [{ id: "s1", name: "Blad", colNumber: 10, rowNumber: 20, cells: { A1: "1234.5" } }],
};

let browser: Browser;
let running: Running;
beforeAll(async () => {
  browser = await launch();
  running = await run(browser, "", { data, locale: "nl-NL" });
});
afterAll(() => browser.close());

interface Seen {
  readonly values: unknown;
  readonly text: unknown;
  readonly formulas: unknown;
  readonly formulasLocal: unknown;
  readonly numberFormat: unknown;
  readonly numberFormatLocal: unknown;
}

/** Sets properties of a range, if any, and reads it. */
const on = (address: string, given: Record<string, unknown> = {}) =>
  running.addin.evaluate(
    ([where, properties]) =>
      Excel.run(async (context): Promise<Seen> => {
        const range = context.workbook.worksheets.getItem("Blad").getRange(where);
        for (const [name, value] of Object.entries(properties)) {
          Object.assign(range, { [name]: value });
        }
        range.load(
          "values,text,formulas,formulasLocal,numberFormat,numberFormatLocal,numberFormatCategories"
        );
        await context.sync();
        const { values, text, formulas, formulasLocal, numberFormat, numberFormatLocal } = range;
        return { values, text, formulas, formulasLocal, numberFormat, numberFormatLocal };
      }),
    [address, given] as const
  );

const type = (address: string, text: string) =>
  running.page.evaluate(
    ([where, typed]) => {
      const { page } = window as unknown as { page: Page };
      page.host!.type("Blad", where, typed);
    },
    [address, text] as const
  );

test("office.js is in Dutch", async () => {
  expect(await running.addin.evaluate(() => Office.context.displayLanguage)).toBe("nl-NL");
  const culture = await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      const { cultureInfo } = application;
      application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
      cultureInfo.load("name");
      cultureInfo.numberFormat.load();
      cultureInfo.datetimeFormat.load();
      await context.sync();
      return [
        application.decimalSeparator,
        application.thousandsSeparator,
        application.useSystemSeparators,
        cultureInfo.toJSON(),
      ] as const;
    })
  );
  expect(culture).toEqual([
    ",",
    ".",
    true,
    {
      name: "nl-NL",
      numberFormat: { numberDecimalSeparator: ",", numberGroupSeparator: "." },
      datetimeFormat: {
        dateSeparator: "-",
        timeSeparator: ":",
        shortDatePattern: "dd-mm-yyyy",
        longDatePattern: "dddd d mmmm yyyy",
        longTimePattern: "hh:mm:ss",
      },
    },
  ]);
});

test("a number is shown with a decimal comma, and is a number", async () => {
  expect(await on("A1", { numberFormat: [["#,##0.0"]] })).toEqual({
    values: [[1234.5]],
    text: [["1.234,5"]],
    formulas: [[1234.5]],
    formulasLocal: [[1234.5]],
    numberFormat: [["#,##0.0"]],
    numberFormatLocal: [["#.##0,0"]],
  });
});

test.each([
  ["B1", "0,03", 0.03, "0,03"],
  ["B2", "3,5%", 0.035, "3,50%"],
  ["B3", "1.234,5", 1234.5, "1.234,50"],
  ["B4", "31-12-2050", 55153, "31-12-2050"],
  ["B5", "ONWAAR", false, "ONWAAR"],
  ["B6", "=SUM(A1;0,5)", 1235, "1.235,0"],
  ["B7", "'0123", "0123", "0123"],
  ["B8", "Almelo", "Almelo", "Almelo"],
  ["B9", "=1/0", "#DIV/0!", "#DEEL/0!"],
])("in %s a person types %s", async (address, typed, value, text) => {
  await type(address, typed);
  expect(await on(address)).toMatchObject({ values: [[value]], text: [[text]] });
});

test("local formulas are written and read in Dutch, the others in American", async () => {
  const formulasLocal = [["=SUM(A1;0,5)", '=IF(A1>1,5;"a,b;c";"1.5")', "19-8-2025", 1.5]];
  expect(await on("D1:G1", { formulasLocal })).toMatchObject({
    formulas: [["=SUM(A1,0.5)", '=IF(A1>1.5,"a,b;c","1.5")', 45888, 1.5]],
    formulasLocal: [["=SUM(A1;0,5)", '=IF(A1>1,5;"a,b;c";"1.5")', 45888, 1.5]],
    values: [[1235, "a,b;c", 45888, 1.5]],
    text: [["1.235,0", "a,b;c", "19-8-2025".replace("-8-", "-08-"), "1,5"]],
  });
});

test("local formats are written and read in Dutch, the others in American", async () => {
  const numberFormatLocal = [["#.##0,00", "dd-mm-jjjj", "Standaard"]];
  expect(await on("D2:F2", { numberFormatLocal, values: [[1234.5, 55153, 2]] })).toMatchObject({
    numberFormat: [["#,##0.00", "dd-mm-yyyy", "General"]],
    numberFormatLocal,
    text: [["1.234,50", "31-12-2050", "2"]],
  });
});

test("a refusal reaches the add-in with Excel's code, and names the property", async () => {
  const refusals = await running.addin.evaluate(async () => {
    const found: unknown[] = [];
    for (const values of [[[1, 2]], [["=SUM("]], [["x".repeat(40_000)]]]) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Blad").getRange("H1").values = values;
        await context.sync();
      }).catch((error: OfficeExtension.Error) =>
        found.push([error.code, error.debugInfo.errorLocation])
      );
    }
    return found;
  });
  expect(refusals).toEqual(Array(3).fill(["InvalidArgument", "Range.values"]));
});

test("50,000 cells are written in pieces, as one step of undo, and come back equal", async () => {
  const answer = await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const kinds = [
        (n: number) => n / 7,
        (n: number) => `cel ${n}`,
        (n: number) => n % 2 === 0,
        () => 'zij zei "ja"\nen 😀',
        (n: number) => -n * 1e100,
        () => "",
      ];
      const given = Array.from({ length: 500 }, (_, row) =>
        Array.from({ length: 100 }, (__, column) => {
          const n = row * 100 + column;
          return kinds[n % kinds.length]!(n);
        })
      );
      const sheet = context.workbook.worksheets.add("Groot");
      await context.sync();
      const range = sheet.getRange("A1").getAbsoluteResizedRange(500, 100);
      range.values = given;
      range.load("values");
      await context.sync();
      const differing = range.values.flatMap((row, i) =>
        row.filter((value, j) => value !== given[i]![j])
      );
      return { cells: range.values.flat().length, differing };
    })
  );
  expect(answer).toEqual({ cells: 50_000, differing: [] });
  const pieces = await running.page.evaluate(() => {
    const { page } = window as unknown as { page: Page };
    const { model, read } = page.host!.engine;
    const { methods } = page.log.find(({ methods }) => methods.includes("_ValidateArraySize"))!;
    model.dispatch("REQUEST_UNDO");
    const sheetId = read.getSheetIdByName("Groot")!;
    const left = read.getCells(sheetId).length;
    return { sets: methods.filter((name) => name === "Values").length, left };
  });
  expect(pieces).toEqual({ sets: 34, left: 0 });
});

test("nothing went wrong, and no other origin was asked for anything", () => {
  expect(running.complaints).toEqual([]);
});
