import { readFileSync } from "node:fs";
import { temporaryFolder, woning } from "../cli/command-line";
import { checkPackage } from "../xlsx/package-check";
import { seenByOpenpyxl } from "../xlsx/support/openpyxl";
import { differingParts, hashes } from "../xlsx/support/parts";
import type { Json } from "./heerlen";
import { cachedResults, differences, numbersOf, ran, resultRows } from "./heerlen";
import { alteredByLibreOffice, csvOf, python, resavedIn } from "./readers";

const at = temporaryFolder();
const template = at("heerlen.xlsx");
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** What a run may rewrite: the lists of parts, and the styles that its own cells need. */
const SHARED = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];

beforeAll(() => {
  expect(woning("template", template).code).toBe(0);
});

const PROGRAMS: readonly [string, (source: string, target: string) => unknown][] = [
  ["LibreOffice", alteredByLibreOffice],
  ["openpyxl", (source, target) => python("alter.py", source, target)],
];

describe.each(PROGRAMS)("a workbook that an analyst rearranged in %s", (program, alter) => {
  const altered = at(`${program}.xlsx`);
  const out = at(`${program}-uitkomsten.xlsx`);
  let result: Uint8Array;

  beforeAll(() => {
    alter(template, altered);
    result = ran(altered, out);
  });

  test("is really another workbook", () => {
    const { sheets, names } = seenByOpenpyxl(bytesOf(altered));
    const titles = sheets.map(({ title }) => title);
    expect(titles).toContain("Mijn 'eigen' groepen & meer");
    expect(titles).not.toContain("Doelgroepen");
    expect(titles.indexOf("Bronnen")).toBeLessThan(titles.indexOf("Aannames"));
    expect(names).toMatchObject({ Woning_Basisjaar: expect.stringContaining("$B$10") as string });
    expect(names["Woning_Segmenten"]).toContain("$C$7:$I$28");
    expect(names["Woning_Levensloop"]).toContain("$A$6:$L$14");
    expect(names["Woning_Bronnen"]).toContain("$A$5:$I$120");
    expect(names["Woning_Inkomensverdeling"]).toMatch(/^'?Van mij'?!\$D\$9:\$J\$17$/);
    expect(names["Woning_Voorraad"]).not.toContain("$A$6");
    const own = sheets.find(({ title }) => title === "Van mij")!;
    expect(own.charts).toEqual([1]);
    expect(sheets.reduce((sum, { comments }) => sum + comments, 0)).toBe(1);
    const pictures = [...hashes(bytesOf(altered)).keys()].filter((p) => p.endsWith(".png"));
    expect(pictures).toHaveLength(program === "LibreOffice" ? 1 : 0);
  });

  test("gives the same numbers and the same version of the assumptions", () => {
    const [before, after] = [numbersOf(template), numbersOf(altered)];
    expect(after.assumptions).toBe(before.assumptions);
    expect(differences(before, after)).toEqual([]);
  });

  test("keeps every part that is not ours, and gets nothing that Excel would repair", () => {
    const before = bytesOf(altered);
    expect([...hashes(before).keys()].filter((part) => !hashes(result).has(part))).toEqual([]);
    expect(differingParts(before, result).filter((part) => !SHARED.includes(part))).toEqual([]);
    const known = checkPackage(before);
    expect(checkPackage(result).filter((fault) => !known.includes(fault))).toEqual([]);
  });

  test("holds the results of the untouched workbook, for openpyxl and for LibreOffice", () => {
    const expected = cachedResults(ran(template, at(`${program}-gewoon.xlsx`)));
    expect(Object.keys(expected)).toHaveLength(12);
    const found = cachedResults(result);
    // The table of sources names places, which have changed: sheet and cell are its first columns.
    const placed = found["Woning_R_Bronnen"]!;
    expect(placed).toContainEqual(expect.arrayContaining(["Van mij", "I10"]));
    expect(placed.flat()).not.toContain("Doelgroepen");
    const placeless = (rows: Record<string, Json[][]>) => ({
      ...rows,
      Woning_R_Bronnen: rows["Woning_R_Bronnen"]!.map((row) => row.slice(2)),
    });
    expect(differences(placeless(expected), placeless(found))).toEqual([]);
    // LibreOffice does not know the add-in's function, and calculates the rest again.
    const resaved = seenByOpenpyxl(bytesOf(resavedIn(at(`${program}-lo`), out)), true);
    expect(differences(found, resultRows(resaved))).toEqual([]);
  });

  test("is read by LibreOffice into the same figures as text", () => {
    const rows = cachedResults(result)["Woning_R_Huishoudens"]!;
    const sheets = csvOf(at(`${program}-csv`), out, ["Huishoudens", "Van mij"]);
    const [header, ...data] = rows;
    const first = sheets["Huishoudens"]!.findIndex((row) => row[0] === header![0]);
    const read = sheets["Huishoudens"]!.slice(first + 1, first + 1 + data.length);
    const asRead = read.map((row) =>
      row
        .slice(0, header!.length)
        .map((cell, c) => (typeof data[0]![c] === "number" ? Number(cell) : cell))
    );
    expect(data.length).toBeGreaterThan(100);
    expect(differences(data, asRead)).toEqual([]);
    // 1 + 4 + the base year, in the analyst's own formula on our name.
    expect(sheets["Van mij"]![3]![0]).toBe("2029");
  });
});
