import { readFileSync, writeFileSync } from "node:fs";
import { inflate, makeEntry, openZip, writeZip } from "../../src/xlsx/zip";
import { temporaryFolder, woning } from "../cli/command-line";
import { checkPackage } from "../xlsx/package-check";
import { differingParts, hashes, partText, replaced, withPart } from "../xlsx/support/parts";
import { differences, numbersOf, ran } from "./heerlen";

const at = temporaryFolder();
const template = at("heerlen.xlsx");

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MACRO_WORKBOOK = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
/** Bytes of every value, which are no text in any encoding. */
const MACROS = Uint8Array.from({ length: 4096 }, (_, i) => (i * 31) % 256);
const UNKNOWN = "xl/onbekend/deel1.xml";
const CUSTOM = "customXml/item1.xml";

let before: Uint8Array;
let after: Uint8Array;

/** The template with macros, custom XML and a part that no reader knows, each with its relation. */
function withForeignParts(bytes: Uint8Array): Uint8Array {
  const entries = openZip(bytes);
  entries.set("xl/vbaProject.bin", makeEntry("xl/vbaProject.bin", MACROS));
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const relations =
    relation(
      "rIdV",
      "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
      "vbaProject.bin"
    ) +
    relation("rIdU", "urn:iemand:onbekend", "onbekend/deel1.xml") +
    relation("rIdC", `${RELATIONS}/customXml`, "../customXml/item1.xml");
  const steps: readonly [part: string, change: (text: string) => string][] = [
    [
      UNKNOWN,
      () => `<?xml version="1.0"?>\r\n<o:x xmlns:o="urn:iemand"  a='1'><![CDATA[<&]]></o:x>`,
    ],
    [CUSTOM, () => `<eigen xmlns="urn:eigen">\n  <waarde>1</waarde>\n</eigen>`],
    ["xl/_rels/workbook.xml.rels", replaced("</Relationships>", `${relations}</Relationships>`)],
    [
      "[Content_Types].xml",
      (text) =>
        text
          .replace(/application\/vnd\.openxmlformats[^"]*sheet\.main\+xml/, MACRO_WORKBOOK)
          .replace(
            /<Types[^>]*>/,
            `$&<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>`
          )
          .replace(
            "</Types>",
            `<Override PartName="/${UNKNOWN}" ContentType="application/x-onbekend+xml"/>` +
              `<Override PartName="/${CUSTOM}" ContentType="application/xml"/></Types>`
          ),
    ],
  ];
  return steps.reduce(
    (book, [part, change]) => withPart(book, part, change),
    writeZip(entries.values())
  );
}

beforeAll(() => {
  expect(woning("template", template).code).toBe(0);
  before = withForeignParts(readFileSync(template));
  writeFileSync(at("macros.xlsm"), before);
  after = ran(at("macros.xlsm"), at("macros-uitkomsten.xlsm"));
});

test("a workbook with macros, custom XML and an unknown part gives the same numbers", () => {
  expect(differences(numbersOf(template), numbersOf(at("macros.xlsm")))).toEqual([]);
});

test("these parts keep their bytes, and the workbook its kind", () => {
  expect(inflate(openZip(after).get("xl/vbaProject.bin")!)).toEqual(MACROS);
  expect([UNKNOWN, CUSTOM].filter((part) => hashes(after).has(part))).toHaveLength(2);
  expect(differingParts(before, after).sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
  ]);
  expect(partText(after, "[Content_Types].xml")).toContain(MACRO_WORKBOOK);
  for (const target of ["vbaProject.bin", "onbekend/deel1.xml", "customXml/item1.xml"]) {
    expect(partText(after, "xl/_rels/workbook.xml.rels")).toContain(target);
  }
  expect(checkPackage(after)).toEqual(checkPackage(before));
});

test("results of a workbook with macros go into no other kind of file", () => {
  const said = woning("run", at("macros.xlsm"), "--out", at("zonder.xlsx"));
  expect(said.code).toBe(2);
  expect(said.notes).toContain(".xlsm");
});
