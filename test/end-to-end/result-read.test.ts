import { readFileSync } from "node:fs";
import { temporaryFolder, woning } from "../cli/command-line";
import { checkPackage } from "../xlsx/package-check";
import type { SeenWorkbook } from "../xlsx/support/openpyxl";
import { seenByOpenpyxl } from "../xlsx/support/openpyxl";
import { numbersOf, ran } from "./heerlen";
import { edited, resavedIn } from "./readers";

const at = temporaryFolder();
const [template, result] = [at("heerlen.xlsx"), at("uitkomsten.xlsx")];
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

beforeAll(() => {
  expect(woning("template", template).code).toBe(0);
  ran(template, result);
});

test("Excel would repair nothing in the template, nor in the results", () => {
  expect(checkPackage(bytesOf(template))).toEqual([]);
  expect(checkPackage(bytesOf(result))).toEqual([]);
});

/** Sheets with a chart and how many. */
function charts(book: SeenWorkbook): Record<string, number> {
  return Object.fromEntries(
    book.sheets
      .filter(({ charts }) => charts.length > 0)
      .map(({ title, charts }) => [title, charts.length])
  );
}

test("tables and charts are all there, for openpyxl and after LibreOffice saved the file", () => {
  const [ours, theirs] = [result, resavedIn(at("lo"), result)].map((file) =>
    seenByOpenpyxl(bytesOf(file))
  );
  const tables = (book: SeenWorkbook) =>
    Object.assign({}, ...book.sheets.map((sheet) => sheet.tables)) as Record<string, string>;
  expect(charts(ours!)).toEqual({
    Inwoners: 1,
    "Beeld van de behoefte": 1,
    "Beeld naar woningtype": 1,
    Passendheid: 1,
  });
  expect(charts(theirs!)).toEqual(charts(ours!));
  expect(Object.keys(tables(ours!)).filter((name) => name.startsWith("Woning_R_"))).toHaveLength(
    12
  );
  expect(tables(theirs!)).toEqual(tables(ours!));
});

test("LibreOffice calculates whether the results still belong to the assumptions", () => {
  const { assumptions } = numbersOf(template);
  const states = [
    [assumptions, "actueel"],
    ["ffffffffffff", "verouderd"],
    [null, "onbekend"],
    ["#NAME?", "onbekend"],
  ] as const;
  const sheets = states.map(([stand], i) => {
    // Saved without results of formulas, so that LibreOffice has to calculate them.
    const file = edited(result, at(`stand-${i}.xlsx`), ["put", "Aannames", "B24", stand]);
    const book = seenByOpenpyxl(bytesOf(resavedIn(at("stand"), file)), true);
    return book.sheets.filter(({ tables }) => Object.keys(tables).join().includes("Woning_R_"));
  });
  states.forEach(([, says], i) => {
    const found = sheets[i]!.map(({ title, cells }) => [title, Object.values(cells)] as const);
    expect(found).toHaveLength(12);
    const without = found.filter(([, values]) => !values.includes(says)).map(([title]) => title);
    expect([says, without]).toEqual([says, []]);
  });
});
