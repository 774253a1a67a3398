/**
 * Number formats: how values are shown, by Excel's documented rules. The grid's own formatter is the engine's: what
 * it shows is compared with that, and where it cannot follow stands in the table.
 */
import fc from "fast-check";
import { helpers } from "@odoo/o-spreadsheet";
import { categoryOf } from "../../../../src/workbench/host/engine/formats/category";
import { isCode } from "../../../../src/workbench/host/engine/formats/code";
import { nearestFormat } from "../../../../src/workbench/host/engine/formats/engine-format";
import {
  fromLocalCode,
  toLocalCode,
} from "../../../../src/workbench/host/engine/formats/local-code";
import { show, showError } from "../../../../src/workbench/host/engine/formats/show";
import { LOCALES } from "../../../../src/workbench/host/engine/text/locales";

type Row = readonly [
  code: string,
  value: string | number | boolean,
  en: string,
  nl: string,
  grid?: string,
];

const ACCOUNTING = '_-€ * #,##0.00_-;_-€ * #,##0.00-;_-€ * "-"??_-;_-@_-';
const STEPS = '[>=1000000]0.0,,"M";[>=1000]0.0,"k";0';

/** The grid shows what Dutch Excel does, unless a fifth column says what it shows instead. */
const ROWS: readonly Row[] = [
  // General: 11 characters at most.
  ["General", 5, "5", "5"],
  ["General", -1234.5, "-1234.5", "-1234,5"],
  ["General", 0.1 + 0.2, "0.3", "0,3"],
  ["General", 1234567.891234, "1234567.891", "1234567,891"],
  ["General", 12345678901, "12345678901", "12345678901"],
  ["General", 123456789012, "1.23457E+11", "1,23457E+11", "123456789012"],
  ["General", 999999500000, "1E+12", "1E+12", "999999500000"],
  ["General", 1e20, "1E+20", "1E+20", "100000000000000000000"],
  ["General", 0.0001234567, "0.000123457", "0,000123457"],
  ["General", 0.00001, "0.00001", "0,00001"],
  ["General", 0.00001234567, "1.23457E-05", "1,23457E-05", "0,000012346"],
  ["General", "tekst", "tekst", "tekst"],
  ["General", true, "TRUE", "WAAR", "TRUE"],
  ["0.00", false, "FALSE", "ONWAAR", "FALSE"],
  // Digits.
  ["0", 2.5, "3", "3"],
  ["0", 0, "0", "0"],
  ["#", 0, "", ""],
  ["0.00", 1.005, "1.01", "1,01"],
  ["0.00", -0.001, "-0.00", "-0,00"],
  ["0.0##", 1.5, "1.5", "1,5"],
  ["0.##", 5, "5.", "5,"],
  [".00", 0.5, ".50", ",50"],
  ["0.0?", 8.9, "8.9 ", "8,9 ", "8,9"],
  ["00000", 42, "00042", "00042"],
  ["000-0000", 5551234, "555-1234", "555-1234"],
  ["#,##0", 1234567, "1,234,567", "1.234.567"],
  ["#,##0", -999.5, "-1,000", "-1.000"],
  ["#,##0.00", 1234.5, "1,234.50", "1.234,50"],
  ["0,000", 12, "0,012", "0.012"],
  ["#,##0,", 1234567, "1,235", "1.235"],
  ["0.0,,", 12200000, "12.2", "12,2"],
  ["0%", 0.035, "4%", "4%"],
  ["0.0%", 0.035, "3.5%", "3,5%"],
  ["0.00%", 0.07, "7.00%", "7,00%"],
  // Exponents.
  ["0.00E+00", 12345.678, "1.23E+04", "1,23E+04", "1,23e+04"],
  ["0.00E+00", 0.00012, "1.20E-04", "1,20E-04", "1,20e-04"],
  ["0.00E+00", 0, "0.00E+00", "0,00E+00", "0,00e+00"],
  ["0E-0", 12345, "1E4", "1E4", "1e+04"],
  ["##0.0E+0", 12345.678, "12.3E+3", "12,3E+3", "1,2e+04"],
  // Texts, currencies, room for a character, and a character that fills.
  ['0" m²"', 5, "5 m²", "5 m²"],
  ["0 \\j", 5, "5 j", "5 j"],
  ["€ #,##0", 1234.5, "€ 1,235", "€ 1.235"],
  ["€ #,##0", -1234.5, "-€ 1,235", "-€ 1.235"],
  ["[$€-413] #,##0.00", 1234.5, "€ 1,234.50", "€ 1.234,50"],
  ["$#,##0.00", 5, "$5.00", "$5,00"],
  [ACCOUNTING, 1234.5, " € 1,234.50 ", " € 1.234,50 "],
  [ACCOUNTING, -1234.5, " € 1,234.50-", " € 1.234,50-"],
  [ACCOUNTING, 0, " € -   ", " € -   ", " € - "],
  [ACCOUNTING, "totaal", " totaal ", " totaal "],
  ['General" m²"', 5.25, "5.25 m²", "5,25 m²", "5 m²"],
  // Sections.
  ["0.0;-0.0;nul", 0, "nul", "nul"],
  ["0;(0)", -5, "(5)", "(5)"],
  ["0;[Red]-0", -5, "-5", "-5"],
  [";;;", 5, "", ""],
  [";;;", "geheim", "", ""],
  ['0;-0;0;"tekst: "@', "x", "tekst: x", "tekst: x"],
  ['0;-0;0;"tekst: "@', 5, "5", "5"],
  [STEPS, 12345678, "12.3M", "12,3M", "12345678"],
  [STEPS, 12345, "12.3k", "12,3k", "12345"],
  [STEPS, 12, "12", "12"],
  ["@", "0123", "0123", "0123"],
  ["@", 5.25, "5.25", "5,25", "5.25"],
  // Dates and times: / is the computer's separator, and m/d/yyyy its short date.
  ["dd-mm-yyyy", 55153, "31-12-2050", "31-12-2050"],
  ["d mmmm yyyy", 55153, "31 December 2050", "31 december 2050", "31 December 2050"],
  [
    "[$-413]dddd d mmmm yyyy",
    55153,
    "zaterdag 31 december 2050",
    "zaterdag 31 december 2050",
    "Saturday 31 December 2050",
  ],
  ["[$-409]mmm-yy", 55153, "Dec-50", "Dec-50"],
  ["ddd d mmm", 44986, "Wed 1 Mar", "wo 1 mrt", "Wed 1 Mar"],
  ["mmmmm", 55153, "D", "d", "D"],
  ["yyyy", 55153, "2050", "2050"],
  ["yy", 55153, "50", "50"],
  ["m/d/yyyy", 55153, "12/31/2050", "31-12-2050"],
  ["dd/mm/yyyy", 55153, "31/12/2050", "31-12-2050"],
  ["m/d/yyyy h:mm", 55153.5, "12/31/2050 12:00", "31-12-2050 12:00"],
  ["m/d/yyyy;@", 55153, "12/31/2050", "12-31-2050"],
  ["0.0;@", -1.5, "-1.5", "-1,5"],
  ['0.0;(0.0);"tekst: "@', 0, "0.0", "0,0"],
  [
    "[$-F800]dddd, mmmm dd, yyyy",
    55153,
    "Saturday, December 31, 2050",
    "zaterdag 31 december 2050",
    "Saturday 31 December 2050",
  ],
  ["[$-F400]h:mm:ss AM/PM", 0.75, "6:00:00 PM", "18:00:00"],
  ["dd.mm.yyyy", 44986, "01.03.2023", "01.03.2023"],
  ["yyyy-mm-dd hh:mm", 55153.999, "2050-12-31 23:58", "2050-12-31 23:58"],
  ["h:mm AM/PM", 0.75, "6:00 PM", "6:00 PM", "06:00 PM"],
  ["[h]:mm", 1.5, "36:00", "36:00"],
  ["[mm]:ss", 0.0625, "90:00", "90:00", "30:00"],
  ["mm:ss.00", 0.0001234, "00:10.66", "00:10,66", "00:11"],
  ["d-m-yyyy", 1, "1-1-1900", "1-1-1900", "31-12-1899"],
  ["d-m-yyyy", 60, "29-2-1900", "29-2-1900", "28-2-1900"],
  ["d-m-yyyy", 61, "1-3-1900", "1-3-1900"],
  ["d-m-yyyy", -1, "########", "########", "29-12-1899"],
  // Not shown as Excel does: as decimal numbers.
  ["# ?/?", 1.25, "1.25", "1,25"],
];

const CASES = ROWS.map(([code, value, en, nl, grid = nl]) => ({ code, value, en, nl, grid }));

test.each(CASES)("$code shows $value as $en, in Dutch $nl", ({ code, value, en, nl, grid }) => {
  expect([show(value, code, "en-US"), show(value, code, "nl-NL")]).toEqual([en, nl]);
  const format = nearestFormat(code, "nl-NL");
  expect(helpers.formatValue(value, { format, locale: LOCALES["nl-NL"] })).toBe(grid);
});

test.each([
  ["#N/A", "#N/B"],
  ["#DIV/0!", "#DEEL/0!"],
  ["#VALUE!", "#WAARDE!"],
  ["#BUSY!", "#BUSY!"],
])("the error %s is shown as %s in Dutch", (name, local) => {
  expect([showError(name, "en-US"), showError(name, "nl-NL")]).toEqual([name, local]);
});

test.each([
  ["General", "Standaard"],
  ["#,##0.00", "#.##0,00"],
  ["0.0%", "0,0%"],
  ["0.0,,", "0,0.."],
  ["dd-mm-yyyy", "dd-mm-jjjj"],
  ["d mmmm yyyy h:mm:ss.00", "d mmmm jjjj u:mm:ss,00"],
  ["[h]:mm", "[u]:mm"],
  ["dd.mm.yyyy", "dd.mm.jjjj"],
  ["0;[Red]-0", "0;[Rood]-0"],
  ["[<=0.5]0.0;General", "[<=0,5]0,0;Standaard"],
  ['0" jaar; u"', '0" jaar; u"'],
  ["[$€-413] #,##0", "[$€-413] #.##0"],
  ["# ?/?", "# ?/?"],
])("%s is %s in Dutch, and back", (code, local) => {
  expect(toLocalCode(code, "nl-NL")).toBe(local);
  expect(fromLocalCode(local, "nl-NL")).toBe(code);
});

test("a letter that is a date in one language only is put in quotes in the other", () => {
  expect(toLocalCode("0 j", "nl-NL")).toBe('0 "j"');
  expect(fromLocalCode("0 y", "nl-NL")).toBe('0 "y"');
});

test("the separator of dates is the computer's, as is the short date", () => {
  expect(toLocalCode("dd/mm/yyyy", "nl-NL")).toBe("dd-mm-jjjj");
  expect(toLocalCode("m/d/yyyy", "nl-NL")).toBe("dd-mm-jjjj");
});

test.each(['0"m', "0\\", "0[", "[Roze]0", "0_", "*", "0;0;0;@;0", "0".repeat(256)])(
  "%s is no number format",
  (code) => expect(isCode(code)).toBe(false)
);

test.each([
  ["General", "General"],
  ["0.00", "Number"],
  ["#,##0", "Number"],
  ["€ #,##0", "Currency"],
  [ACCOUNTING, "Accounting"],
  ["dd-mm-yyyy", "Date"],
  ["h:mm:ss", "Time"],
  ["0.0%", "Percentage"],
  ["# ?/?", "Fraction"],
  ["0.00E+00", "Scientific"],
  ["@", "Text"],
  ['0" m²"', "Custom"],
])("%s is found under %s", (code, category) => expect(categoryOf(code)).toBe(category));

const anyCode = fc
  .array(
    fc.constantFrom(
      ...'0#?.,;%/@"\\[]_*$€-+() dmyhsjuEeaAM:<>='.split(""),
      "General",
      "[Red]",
      '"x"'
    ),
    { maxLength: 12 }
  )
  .map((parts) => parts.join(""));

test("whatever is asked for is shown somehow, by Excel's rules and in the grid", () => {
  fc.assert(
    fc.property(
      anyCode,
      fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string()),
      (code, value) => {
        for (const locale of ["en-US", "nl-NL"] as const) {
          expect(typeof show(value, code, locale)).toBe("string");
          const format = nearestFormat(code, locale);
          expect(typeof helpers.formatValue(value, { format, locale: LOCALES[locale] })).toBe(
            "string"
          );
        }
      }
    ),
    { numRuns: 2000 }
  );
});

test("a code in another language and back shows the same", () => {
  fc.assert(
    fc.property(anyCode, fc.double({ min: 0, max: 1e6, noNaN: true }), (code, value) => {
      fc.pre(isCode(code));
      const back = fromLocalCode(toLocalCode(code, "nl-NL"), "nl-NL");
      expect(show(value, back, "nl-NL")).toBe(show(value, code, "nl-NL"));
    }),
    { numRuns: 2000 }
  );
});
