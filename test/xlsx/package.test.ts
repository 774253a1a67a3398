import { unzipSync } from "fflate";
import { Package } from "../../src/xlsx/package";
import { openZip } from "../../src/xlsx/zip";
import { refusal } from "./support/refusal";
import type { Parts } from "./support/workbook";
import { makeWorkbook, pack, relations, workbookParts } from "./support/workbook";

const SOURCE = { sheets: [{ name: "Een" }, { name: "Twee" }] };
const bytes = makeWorkbook(SOURCE);
const withParts = (parts: Parts) => pack({ ...workbookParts(SOURCE), ...parts });
const opened = (parts: Parts) => () => new Package(withParts(parts));

test("a package that was only read is the very same bytes", () => {
  const pkg = new Package(bytes);
  pkg.put("xl/workbook.xml", pkg.text("xl/workbook.xml"));
  expect(pkg.changedParts()).toEqual([]);
  expect(pkg.toBytes()).toBe(bytes);
});

test("a changed part changes alone; every other keeps its compressed bytes", () => {
  const pkg = new Package(bytes);
  pkg.put("xl/worksheets/sheet1.xml", "<nieuw/>");
  const after = openZip(pkg.toBytes());
  expect(pkg.changedParts()).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(new Package(pkg.toBytes()).text("xl/worksheets/sheet1.xml")).toBe("<nieuw/>");
  const before = openZip(bytes);
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [name, { packed }] of before) {
    const isSame = Buffer.from(after.get(name)!.packed).equals(packed);
    expect([name, isSame]).toEqual([name, name !== "xl/worksheets/sheet1.xml"]);
  }
});

test("names of parts compare without case, and a change keeps the name as it stands", () => {
  const pkg = new Package(bytes);
  expect(pkg.has("XL/Workbook.XML")).toBe(true);
  pkg.put("XL/WORKSHEETS/sheet1.xml", "<nieuw/>");
  expect(pkg.text("xl/worksheets/SHEET1.xml")).toBe("<nieuw/>");
  expect(pkg.changedParts()).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("a part in pieces is the part", () => {
  const long = `<a>${"é😀".repeat(100_000)}</a>`;
  const pkg = new Package(withParts({ "xl/long.xml": long }));
  let text = "";
  pkg.stream("xl/long.xml", (piece) => (text += piece));
  expect(text).toBe(long);
  expect(pkg.text("xl/long.xml")).toBe(long);
  expect(new TextDecoder().decode(pkg.bytes("xl/long.xml"))).toBe(long);
});

test("relations are resolved against their part", () => {
  const target = (path: string) => {
    const rels = { "xl/worksheets/_rels/sheet1.xml.rels": relations([["table", path]]) };
    return new Package(withParts(rels)).related("xl/worksheets/sheet1.xml", "table");
  };
  expect(target("../tables/t.xml")).toBe("xl/tables/t.xml");
  expect(target("/xl/tables/t.xml")).toBe("xl/tables/t.xml");
  expect(target("./t%20x.xml")).toBe("xl/worksheets/t x.xml");
  expect(target("../../../../t.xml")).toBe("t.xml");
  expect(target("%zz.xml")).toBe("xl/worksheets/%zz.xml");
});

test("a relation to somewhere outside has no part", () => {
  const rels = relations([["hyperlink", "https://example.org/"]]);
  const outside = rels.replace("Target=", 'TargetMode="External" Target=');
  const pkg = new Package(withParts({ "xl/worksheets/_rels/sheet1.xml.rels": outside }));
  expect(pkg.relations("xl/worksheets/sheet1.xml")).toMatchObject([
    { id: "rId1", kind: "hyperlink", target: "https://example.org/", part: undefined },
  ]);
});

test("parts and relations are added under free numbers, with a content type", () => {
  const pkg = new Package(bytes);
  const sheet = pkg.addPart("xl/worksheets/sheet", "worksheet", "<drie/>");
  const first = pkg.addPart("xl/tables/table", "table", "<t/>");
  const second = pkg.addPart("xl/tables/table", "table", "<u/>");
  expect([sheet, first, second]).toEqual([
    "xl/worksheets/sheet3.xml",
    "xl/tables/table1.xml",
    "xl/tables/table2.xml",
  ]);
  expect(pkg.addRelation(pkg.workbookPart, "worksheet", sheet)).toBe("rId3");
  expect(pkg.addRelation(sheet, "table", first)).toBe("rId1");
  expect(pkg.addRelation(sheet, "table", second)).toBe("rId2");
  const again = new Package(pkg.toBytes());
  expect(again.relations(sheet).map(({ part }) => part)).toEqual([first, second]);
  expect(again.text("[Content_Types].xml")).toContain(
    '<Override PartName="/xl/tables/table2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>'
  );
});

test("macros and other parts that nobody here knows stay", () => {
  const macro = new Uint8Array([1, 2, 3]);
  const pkg = new Package(withParts({ "xl/vbaProject.bin": macro, "customXml/item1.xml": "<x/>" }));
  pkg.put("xl/worksheets/sheet1.xml", "<nieuw/>");
  const after = unzipSync(pkg.toBytes());
  expect(after["xl/vbaProject.bin"]).toEqual(macro);
  expect(after["customXml/item1.xml"]).toEqual(new TextEncoder().encode("<x/>"));
});

test("a signed workbook is read and not changed", () => {
  const signed = withParts({ "_xmlsignatures/sig1.xml": "<Signature/>" });
  const pkg = new Package(signed);
  expect(pkg.toBytes()).toBe(signed);
  pkg.put("xl/worksheets/sheet1.xml", "<nieuw/>");
  expect(refusal(() => pkg.toBytes())).toBe("signed");
});

test.each([
  ["a part that is not there", () => new Package(bytes).text("xl/geen.xml"), "missing-part"],
  [
    "another kind of document",
    opened({ "xl/workbook.xml": "<w xmlns='urn:word'/>" }),
    "no-workbook",
  ],
  ["no relation to a workbook", opened({ "_rels/.rels": relations([]) }), "no-workbook"],
  [
    "a binary workbook",
    opened({ "_rels/.rels": relations([["officeDocument", "xl/workbook.bin"]]) }),
    "binary-workbook",
  ],
  [
    "a strict workbook, by its namespace",
    opened({ "xl/workbook.xml": "<w xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'/>" }),
    "strict-workbook",
  ],
  [
    "a strict workbook, by its relations",
    opened({
      "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]).replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006",
        "http://purl.oclc.org/ooxml/officeDocument"
      ),
    }),
    "strict-workbook",
  ],
  [
    "a relation without a target",
    opened({ "_rels/.rels": relations([["officeDocument", "x"]]).replace("Target=", "T=") }),
    "incomplete-part",
  ],
  [
    "a text of more than 24 MB",
    () => new Package(withParts({ "xl/a.xml": " ".repeat(24_000_001) })).text("xl/a.xml"),
    "part-too-large",
  ],
])("refused: %s", (_, call, code) => {
  expect(refusal(call)).toBe(code);
});

test("more than 120 MB of parts are not gone through, and a part twice counts once", () => {
  const big = "x".repeat(70_000_000);
  const pkg = new Package(withParts({ "xl/a.xml": big, "xl/b.xml": big }));
  const skim = (part: string) => {
    pkg.stream(part, () => undefined);
  };
  skim("xl/a.xml");
  skim("xl/a.xml");
  expect(
    refusal(() => {
      skim("xl/b.xml");
    })
  ).toBe("total-too-large");
});
