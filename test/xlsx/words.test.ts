import { xlsx as english } from "../../src/locale/en/xlsx";
import { xlsx as dutch } from "../../src/locale/nl/xlsx";
import type { WorkbookErrorCode, WorkbookErrorData } from "../../src/xlsx/errors";

type Words = { [C in WorkbookErrorCode]: (data: WorkbookErrorData[C]) => string };
/** That both tables say something of every code, with its data, is checked by their types. */
const LANGUAGES: Record<string, Words> = { dutch, english };

const part = "xl/deel.xml";
const cells = [{ sheet: "Mijn blad", cell: "B12" }];
const SAMPLES: WorkbookErrorData = {
  "empty-file": {},
  "not-a-workbook": {},
  "protected-or-old": {},
  "no-workbook": {},
  "binary-workbook": {},
  "strict-workbook": {},
  truncated: {},
  "damaged-directory": {},
  "file-too-large": { size: 100_000_001, limit: 100_000_000 },
  "too-many-parts": { count: 5, limit: 4 },
  "part-too-large": { part, size: 5e6, limit: 4e6 },
  "total-too-large": { size: 5e6, limit: 4e6 },
  "illegal-part-name": { part },
  "duplicate-part": { part },
  "encrypted-part": { part },
  "unknown-compression": { part, method: 99 },
  "contradicting-headers": { part },
  "overlapping-parts": { part, other: "a.xml" },
  "damaged-part": { part },
  "missing-part": { part },
  encoding: { part },
  "damaged-xml": { part, line: 3 },
  doctype: { part },
  "xml-too-deep": { part, limit: 64 },
  "xml-too-large": { part, limit: 1000 },
  "incomplete-part": { part, element: "sheet" },
  signed: {},
  "too-many-sheets": { count: 5001, limit: 5000 },
  "impossible-reference": { part, reference: "ZZZZZ1" },
  "impossible-value": { sheet: "Mijn blad", cell: "B12", found: "0x10" },
  "sheet-too-far": { sheet: "Blad", cell: "XFD9", limit: 5e6 },
  "text-too-long": { part, limit: 32767 },
  "sheet-name": { name: "a:b", limit: 31 },
  "result-too-large": { table: "tbl_A", rows: 2e6, columns: 3 },
  "result-text-too-long": { table: "tbl_A", length: 40000, limit: 32767 },
  "structure-protected": { sheets: ["Mijn blad"] },
  "name-taken": { name: "Woning_A" },
  "cells-in-the-way": { cells },
  "unknown-columns": { columns: [{ ...cells[0]!, header: "eigen" }] },
  "changed-table": { sheet: "Mijn blad", table: "tbl_A", found: "header" },
};

describe.each(Object.entries(LANGUAGES))("in %s", (_, words) => {
  test.each(Object.keys(SAMPLES) as WorkbookErrorCode[])(
    "%s is a whole sentence with its data",
    (code) => {
      const say = words[code] as (data: unknown) => string;
      const data: Readonly<Record<string, unknown>> = SAMPLES[code];
      const sentence = say(data);
      expect(sentence).toMatch(/^[A-Z"].*\.$/);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
      for (const value of Object.values(data)) {
        if (typeof value === "string" && value !== "header") expect(sentence).toContain(value);
      }
    }
  );
});

test("numbers are written as the language does, and sizes never look smaller than the limit", () => {
  const large = SAMPLES["file-too-large"];
  expect(dutch["file-too-large"](large)).toContain("101 MB; de grens is 100 MB");
  expect(dutch["too-many-sheets"](SAMPLES["too-many-sheets"])).toContain("5.001");
  expect(english["too-many-sheets"](SAMPLES["too-many-sheets"])).toContain("5,001");
});
