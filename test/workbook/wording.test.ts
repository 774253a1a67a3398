import { WorkbookFault } from "../../src/workbook/fault";
import type { WorkbookFaultCode, WorkbookFaultData } from "../../src/workbook/fault";
import { wordFault } from "../../src/workbook/wording";

/** Of every code, with all that it may tell. */
const EXAMPLES: { [C in WorkbookFaultCode]: readonly WorkbookFaultData[C][] } = {
  editing: [{}],
  "sheets-protected": [{ sheets: ["Aannames"] }, { sheets: ["Aannames", "Voorraad"] }],
  "structure-protected": [{ sheets: [] }, { sheets: ["Behoefte"] }],
  "read-only": [{}],
  "names-taken": [{ names: ["tbl_Behoefte", "Woning_Stand"] }],
  "cells-in-the-way": [{ cells: [{ sheet: "Behoefte", cell: "B12" }] }],
  "unknown-columns": [{ columns: [{ sheet: "Behoefte", cell: "F4", header: "2060" }] }],
  "changed-table": [
    { sheet: "Behoefte", table: "tbl_Behoefte", found: "header" },
    { sheet: "Behoefte", table: "tbl_Behoefte", found: "totals" },
  ],
  "result-too-large": [{ table: "tbl_Behoefte", rows: 2000000, columns: 5 }],
  "result-text-too-long": [{ table: "tbl_Behoefte", length: 40000, limit: 32767 }],
  "cannot-restore": [{ name: "Woning_Stand" }],
  "place-gone": [
    { name: "Woning_Stand", sheet: null, cell: null },
    { name: "Woning_Stand", sheet: "Aannames", cell: "B2" },
  ],
  "table-gone": [{ table: "tbl_Behoefte" }],
  "sheet-hidden": [{ sheet: "Aannames" }],
  "excel-too-old": [{ needs: "ExcelApi 1.14" }],
  "part-not-loaded": [{ message: "ChunkLoadError: Loading chunk 12 failed." }],
  "calculation-failed": [{ message: "out of memory" }],
  excel: [{ code: "GeneralException", message: "Internal error." }],
};

/** Every text and number in some data, however deep. */
function details(data: unknown): string[] {
  if (data === null || typeof data === "boolean") return [];
  if (typeof data !== "object") return [String(data)];
  return Object.values(data).flatMap(details);
}

const CASES = Object.entries(EXAMPLES).flatMap(([code, examples]) =>
  examples.map((data) => [code, data] as const)
);

describe.each(["nl", "en"] as const)("in %s", (language) => {
  const worded = CASES.map(([code, data]) => {
    const fault = new WorkbookFault(code as WorkbookFaultCode, data);
    return [code, data, wordFault(fault, language)] as const;
  });

  test.each(worded)("%s says what happened and what to do", (_, __, text) => {
    const sentences = text.split(/(?<=[.:])\s/);
    expect(sentences.length).toBeGreaterThan(1);
    expect(text).toMatch(/^\p{Lu}.*[.]$/su);
    expect(text).not.toMatch(/undefined|\[object|NaN|\bnull\b/);
  });

  test("it names what it is about", () => {
    const NAMED = ["sheets-protected", "names-taken", "cells-in-the-way", "unknown-columns"];
    for (const [code, data, text] of worded) {
      if (!NAMED.includes(code)) continue;
      for (const detail of details(data))
        expect([code, text]).toEqual([code, expect.stringContaining(detail)]);
    }
  });

  test("every case reads differently", () => {
    expect(new Set(worded.map(([, , text]) => text)).size).toBe(worded.length);
  });
});

test("Dutch and English differ, and write numbers in their own way", () => {
  for (const [code, data] of CASES) {
    const fault = new WorkbookFault(code as WorkbookFaultCode, data);
    expect(wordFault(fault, "nl")).not.toBe(wordFault(fault, "en"));
  }
  const fault = new WorkbookFault("result-too-large", EXAMPLES["result-too-large"][0]!);
  expect(wordFault(fault, "nl")).toContain("2.000.000");
  expect(wordFault(fault, "en")).toContain("2,000,000");
});

test("a long list is cut short, and says how many there are", () => {
  const cells = Array.from({ length: 1020 }, (_, i) => ({ sheet: "Blad", cell: `A${i + 1}` }));
  const fault = new WorkbookFault("cells-in-the-way", { cells });
  expect(wordFault(fault, "nl")).toContain("A20; en nog 1.000");
  expect(wordFault(fault, "nl")).not.toContain("A21");
});
