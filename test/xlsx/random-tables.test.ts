import fc from "fast-check";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ResultTable, ResultValue } from "../../src/projection/result";
import { buildWorkbook } from "../../src/xlsx/build";
import { formatArea, parseArea } from "../../src/assumptions/area";
import { Package } from "../../src/xlsx/package";
import { readNamedGrids } from "../../src/xlsx/read";
import { listSheets } from "../../src/xlsx/inventory";
import { writeResults } from "../../src/xlsx/write-results";
import { checkPackage } from "./package-check";
import { folder } from "./support/programs";
import { partText, withPart } from "./support/parts";
import { households } from "./sample-results";

const base = buildWorkbook({
  title: "t",
  description: "d",
  sheets: [{ name: "A", widths: [], rows: new Map(), tables: [], names: [], validations: [] }],
});

const awkward = fc.constantFrom(
  ..."=1+1|@x|+3|-|'a|_x0041_|_x005F_|a\u0001b|\u0000|\r\n|\t|  |\ud83d|\ude00|😀|\uffff|<&>\"'|]]>|__proto__".split(
    "|"
  )
);
const text = fc.oneof(fc.string({ unit: "binary" }), fc.string(), awkward);
const value: fc.Arbitrary<ResultValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(5e-324, Number.MAX_VALUE, -0, 1e21, 0.1 + 0.2, 2 ** 53),
  fc.constant(null)
);
const table: fc.Arbitrary<ResultTable> = fc
  .record({ columns: fc.integer({ min: 1, max: 30 }), rows: fc.nat(8) })
  .chain(({ columns, rows }) =>
    fc.record({
      headers: fc.uniqueArray(text, {
        minLength: columns,
        maxLength: columns,
        // Excel does not tell capitals apart in headers, and a blank one is none.
        selector: (header) => header.toLowerCase() || " ",
      }),
      rows: fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    })
  )
  .filter(({ headers }) => headers.every((header) => header !== ""))
  .map(({ headers, rows }) => ({
    ...households(),
    columns: headers.map((header) => ({ header })),
    rows,
  }));

/** The cells of the result table, as our own reader sees them under a name. */
function readBack(bytes: Uint8Array): readonly (readonly unknown[])[] {
  const sheet = listSheets(new Package(bytes)).find((each) => each.tables.length > 0)!;
  const area = parseArea(sheet.tables[0]!.ref)!;
  const ref = `'${sheet.name}'!${formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  const named = withPart(bytes, "xl/workbook.xml", (book) =>
    book.replace("</definedNames>", `<definedName name="Alles">${ref}</definedName></definedNames>`)
  );
  const state = readNamedGrids(named, ["Alles"]).grids.get("Alles");
  if (state?.state !== "range") throw new Error(`not read: ${JSON.stringify(state)}`);
  return state.grid.cells;
}

/** What a reader gives back: an empty text is a blank cell, and there is one zero. */
function expected(result: ResultTable): ResultValue[][] {
  const seen = (cell: ResultValue) => (cell === "" ? null : cell === 0 ? 0 : cell);
  const blank = result.columns.map(() => null);
  const rows = result.rows.length > 0 ? result.rows : [blank];
  return [result.columns.map(({ header }) => header), ...rows.map((row) => row.map(seen))];
}

const nullBlank = (cells: readonly (readonly unknown[])[]) =>
  cells.map((row) => row.map((cell) => (cell === "" ? null : cell === 0 ? 0 : cell)));

test("random tables come back as they were, and through each other", () => {
  fc.assert(
    fc.property(table, table, (one, other) => {
      const first = writeResults(base, [one]).bytes;
      expect(checkPackage(first)).toEqual([]);
      expect(nullBlank(readBack(first))).toEqual(expected(one));
      expect(writeResults(first, [one]).bytes).toBe(first);
      const second = writeResults(first, [other]).bytes;
      expect(checkPackage(second)).toEqual([]);
      expect(nullBlank(readBack(second))).toEqual(expected(other));
    }),
    { numRuns: 150 }
  );
});

test("numbers and texts are the same for openpyxl", () => {
  const numbers = [5e-324, Number.MAX_VALUE, 1e21, 0.1 + 0.2, -1 / 3, 2 ** 53, 1e-7];
  const texts = ["=1+1", "@x", "  twee  spaties ", "a\nb\tc", "😀 €", "<&>\"'", "]]>"];
  const result = {
    ...households(),
    columns: [{ header: "getal" }, { header: "tekst" }],
    rows: numbers.map((number, i) => [number, texts[i]!]),
  };
  const file = join(folder(), "a.xlsx");
  writeFileSync(file, writeResults(base, [result]).bytes);
  const script =
    "import json,sys,openpyxl;s=openpyxl.load_workbook(sys.argv[1])['Huishoudens'];" +
    "print(json.dumps([[s.cell(r,c).value for c in (1,2)] for r in range(6,13)]));" +
    "print([s.cell(r,2).data_type for r in range(6,13)])";
  const [cells = "", types] = execFileSync("/usr/bin/python3", ["-c", script, file], {
    encoding: "utf8",
  }).split("\n");
  expect(JSON.parse(cells)).toEqual(result.rows);
  // Text stays text, whatever it starts with.
  expect(types).toBe("['s', 's', 's', 's', 's', 's', 's']");
  expect(
    partText(new Uint8Array(writeResults(base, [result]).bytes), "xl/worksheets/sheet2.xml")
  ).not.toContain("<f>1+1");
});
