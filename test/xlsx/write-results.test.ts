import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeResults } from "../../src/xlsx/write-results";
import { checkPackage } from "./package-check";
import { sampleResults } from "./sample-results";
import { seenByOpenpyxl, sheetOf } from "./support/openpyxl";
import { differingParts, hashes, partText, replaced, withPart } from "./support/parts";
import { folder, python, resaved } from "./support/programs";

/** The only foreign parts that may differ once results are in. */
const SPLICED = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];

const here = folder();
const file = join(here, "user.xlsx");
python("user_workbook.py", file);
const byOpenpyxl = new Uint8Array(readFileSync(file));
const byLibreOffice = resaved(file, join(here, "out"));

const other = {
  factor: 1.2,
  scenarios: ["Basis", "Nieuw", "Economisch", "Migratie"],
  years: 9,
  hash: "ffffffffffff",
};

describe.each([
  ["openpyxl", byOpenpyxl],
  ["LibreOffice", byLibreOffice],
])("results in a workbook of %s", (_, user) => {
  const first = writeResults(user, sampleResults());

  test("leave every part of the user as it was", () => {
    expect(first.report.map(({ action }) => action)).toEqual(["added", "added", "added"]);
    expect(differingParts(user, first.bytes).sort()).toEqual(SPLICED);
    const after = hashes(first.bytes);
    expect([...hashes(user).keys()].filter((part) => !after.has(part))).toEqual([]);
    expect(checkPackage(first.bytes)).toEqual([]);
  });

  test("are read by openpyxl beside what was there", () => {
    const book = seenByOpenpyxl(first.bytes);
    const before = seenByOpenpyxl(user);
    expect(book.sheets.slice(0, 3)).toEqual(before.sheets);
    expect(book.names).toEqual(before.names);
    const people = sheetOf(book, "Inwoners");
    expect(people.cells).toMatchObject({
      A1: "Inwoners per scenario",
      A2: "Scenario basis · aannames 0123456789ab · rekenhart 0.1.0 · 23-11-2026 21:24",
      A4: "Het inwonertal volgt uit de huishoudens en de huishoudgrootte.",
      A7: "Jaar",
      E7: "Doel (inwoners)",
      A8: 2025,
      D13: 94800,
    });
    expect(people.tables).toEqual({ Woning_R_Inwoners: "A7:E13" });
    expect(people.formats).toMatchObject({ A8: "0", B8: "#,##0" });
    expect(people.freeze).toBe("A8");
    expect(people.charts).toEqual([4]);
    expect(people.titles).toBe("$7:$7");
    const need = sheetOf(book, "Woonbehoefte");
    expect(need.charts).toEqual([2, 1]); // openpyxl counts the series of the first group of a combined chart
    expect(need.freeze).toBeNull();
    expect(need.cells["A26"]).toBe("Nultreden, sociale huur");
    expect(sheetOf(book, "Huishoudens").cells).toMatchObject({
      A5: "Doelgroep",
      C6: 2100,
      A65: "Groep 60",
    });
  });

  test("take the first font of the workbook", () => {
    const sheet = sheetOf(seenByOpenpyxl(first.bytes), "Inwoners");
    const [name, size] = sheetOf(seenByOpenpyxl(user), "Aannames").fonts["B3"]!;
    expect(sheet.fonts["B8"]).toEqual([name, size, false]);
    expect(sheet.fonts["A7"]).toEqual([name, size, true]);
    expect(sheet.fonts["A1"]).toEqual([name, 16, true]);
  });

  test("say whether they belong to the assumptions, as LibreOffice works it out too", () => {
    const shown = (bytes: Uint8Array) =>
      sheetOf(seenByOpenpyxl(bytes, true), "Inwoners").cells["A3"];
    const outdated = writeResults(user, sampleResults({ hash: "ffffffffffff" })).bytes;
    expect(shown(first.bytes)).toBe("actueel");
    expect(shown(outdated)).toBe("verouderd");
    const into = folder();
    writeFileSync(join(into, "a.xlsx"), outdated);
    const saved = resaved(join(into, "a.xlsx"), join(into, "out"));
    expect(shown(saved)).toBe("verouderd");
    expect(sheetOf(seenByOpenpyxl(saved), "Inwoners").cells["A3"]).toContain(
      'IF(ISERROR(Woning_Stand),"onbekend"'
    );
  });

  test("are the same file when written again, at a later moment too", () => {
    const again = writeResults(first.bytes, sampleResults({ moment: "24-11-2026 08:00" }));
    expect(again.bytes).toBe(first.bytes);
    expect(
      again.report.every(({ action, changes }) => action === "unchanged" && changes === 0)
    ).toBe(true);
  });

  test("come back to the same bytes after other results", () => {
    const changed = writeResults(first.bytes, sampleResults(other));
    expect(changed.report.map(({ action }) => action)).toEqual(["updated", "updated", "updated"]);
    expect(checkPackage(changed.bytes)).toEqual([]);
    const people = sheetOf(seenByOpenpyxl(changed.bytes), "Inwoners");
    expect(people.tables).toEqual({ Woning_R_Inwoners: "A7:F16" });
    expect(people.charts).toEqual([5]);
    expect(people.cells).toMatchObject({
      C7: "Nieuw (inwoners)",
      A16: 2065,
      E7: "Migratie (inwoners)",
    });
    const fewer = writeResults(changed.bytes, sampleResults({ scenarios: ["Migratie"], years: 2 }));
    expect(checkPackage(fewer.bytes)).toEqual([]);
    expect(sheetOf(seenByOpenpyxl(fewer.bytes), "Inwoners").tables).toEqual({
      Woning_R_Inwoners: "A7:C9",
    });
    const back = writeResults(changed.bytes, sampleResults());
    expect(Buffer.compare(back.bytes, first.bytes)).toBe(0);
  });

  test("survive LibreOffice, after which a rerun settles at once", () => {
    const into = folder();
    writeFileSync(join(into, "a.xlsx"), first.bytes);
    const saved = resaved(join(into, "a.xlsx"), join(into, "out"));
    const again = writeResults(saved, sampleResults());
    expect(again.report.map(({ sheet }) => sheet)).toEqual([
      "Inwoners",
      "Woonbehoefte",
      "Huishoudens",
    ]);
    expect(again.report.some(({ action }) => action === "added")).toBe(false);
    expect(checkPackage(again.bytes)).toEqual([]);
    expect(writeResults(again.bytes, sampleResults()).bytes).toBe(again.bytes);
    const changed = writeResults(again.bytes, sampleResults(other));
    expect(checkPackage(changed.bytes)).toEqual([]);
    const sheet = sheetOf(seenByOpenpyxl(changed.bytes), "Inwoners");
    expect(sheet.charts).toEqual([5]);
    expect(sheet.cells["B9"]).toBeCloseTo(87000 - 600, 6);
    const back = writeResults(changed.bytes, sampleResults());
    expect(
      writeResults(writeResults(back.bytes, sampleResults(other)).bytes, sampleResults()).bytes
    ).toEqual(back.bytes);
  });
});

describe("a workbook as other writers put it", () => {
  /** As some libraries write it: everything under a prefix of its own, and a byte order mark. */
  const prefixed = (text: string) =>
    "\ufeff" +
    text
      .replace(/<(\/?)([A-Za-z])/g, "<$1x:$2")
      .replace(
        'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
        'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
      );
  const noNames = replaced(/<definedNames>.*<\/definedNames>/, "");

  test("with prefixes, a byte order mark, no names and no relation prefix", () => {
    let book = withPart(byOpenpyxl, "xl/workbook.xml", (text) => prefixed(noNames(text)));
    book = withPart(book, "xl/styles.xml", prefixed);
    book = withPart(book, "[Content_Types].xml", (text) => `\ufeff${text}`);
    const { bytes } = writeResults(book, sampleResults());
    expect(checkPackage(bytes)).toEqual([]);
    const people = sheetOf(seenByOpenpyxl(bytes), "Inwoners");
    expect(people.cells).toMatchObject({ A3: "onbekend", D13: 94800 });
    expect(partText(bytes, "xl/workbook.xml").match(/<x:definedName /g)).toHaveLength(3);
    expect(writeResults(bytes, sampleResults()).bytes).toBe(bytes);
  });

  test("without styles, or with lists that are empty or miscounted", () => {
    const without = withPart(
      withPart(
        byOpenpyxl,
        "xl/_rels/workbook.xml.rels",
        replaced(/<Relationship [^>]*\/styles"[^>]*>/, "")
      ),
      "[Content_Types].xml",
      replaced(/<Override [^>]*styles.xml"[^>]*>/, "")
    );
    const bare = withPart(without, "xl/styles.xml", () => null);
    const rows = /<sheetData>.*<\/sheetData>/s;
    const unstyled = ["1", "2", "3"].reduce(
      (book, i) => {
        const part = `xl/worksheets/sheet${i}.xml`;
        return withPart(book, part, replaced(rows, "<sheetData/>"));
      },
      withPart(
        bare,
        "xl/worksheets/sheet1.xml",
        replaced(/<(conditionalFormatting).*<\/\1>|<tableParts.*<\/tableParts>/gs, "")
      )
    );
    const { bytes } = writeResults(unstyled, sampleResults());
    expect(checkPackage(bytes)).toEqual([]);
    expect(sheetOf(seenByOpenpyxl(bytes), "Inwoners").fonts["A7"]).toEqual(["Calibri", 11, true]);

    const empty = withPart(byOpenpyxl, "xl/styles.xml", (text) =>
      text
        .replace(/<fonts.*<\/fonts>/s, '<fonts count="0"/>')
        .replace(/<fills.*<\/fills>/s, "<fills/>")
        .replace(/<cellStyleXfs.*<\/cellStyleXfs>/s, "")
        .replace(/<cellXfs count="\d+"/, '<cellXfs count="1"')
        .replace(/ (font|fill|xf)Id="\d+"/g, "")
    );
    const written = writeResults(empty, sampleResults()).bytes;
    expect(checkPackage(written).filter((fault) => fault.startsWith("styles"))).toEqual([]);
    expect(partText(written, "xl/styles.xml")).toContain(
      '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'
    );
  });
});
