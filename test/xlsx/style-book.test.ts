import fc from "fast-check";
import { baseStylesXml } from "../../src/xlsx/base-styles";
import type { Look } from "../../src/assumptions/looks/look";
import { StyleBook } from "../../src/xlsx/style-book";
import type { XmlNode } from "../../src/xlsx/xml";
import { attr, kid, parseXml } from "../../src/xlsx/xml";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function list(text: string, name: string): readonly XmlNode[] {
  return kid(parseXml(text), name)?.children ?? [];
}

/** The font of an entry of cellXfs. */
function fontOf(text: string, index: number): XmlNode | undefined {
  const font = attr(list(text, "cellXfs")[index], "fontId");
  return list(text, "fonts")[Number(font)];
}

test("an equal look is an equal index, and what was added once is used again", () => {
  const book = new StyleBook(baseStylesXml());
  const look: Look = {
    bold: true,
    format: "#,##0",
    fill: "FFF8DC",
    frame: "D9D9D9",
    unlocked: true,
  };
  expect(book.index({})).toBe(0);
  expect(book.index(look)).toBe(1);
  expect(book.index({ ...look, bold: false })).toBe(2);
  expect(book.index({ ...look })).toBe(1);
  const text = book.text();
  const again = new StyleBook(text);
  expect(again.index(look)).toBe(1);
  expect(again.text()).toBe(text);
});

test("a font is the workbook's first one with what the look asks for", () => {
  const text =
    `<styleSheet xmlns="${NAMESPACE}"><fonts count="2"><font><i/><sz val="9"/><color rgb="FFFF0000"/>` +
    '<name val="Georgia"/><family val="1"/></font><font><sz val="20"/></font></fonts><cellXfs count="7"><xf/></cellXfs></styleSheet>';
  const book = new StyleBook(text);
  const index = book.index({ bold: true, size: 14 });
  const font = fontOf(book.text(), index)!;
  expect(font.children.map((node) => node.local)).toEqual([
    "b",
    "i",
    "sz",
    "color",
    "name",
    "family",
  ]);
  expect(attr(kid(font, "sz"), "val")).toBe("14");
  expect(attr(kid(font, "name"), "val")).toBe("Georgia");
  expect(attr(kid(parseXml(book.text()), "cellXfs"), "count")).toBe("2");
});

test("number formats: built in, there already, or the first free number", () => {
  const text =
    `<x:styleSheet xmlns:x="${NAMESPACE}"><x:numFmts count="9"><x:numFmt numFmtId="170" formatCode="0.0&quot; %&quot;"/>` +
    "</x:numFmts></x:styleSheet>";
  const book = new StyleBook(text);
  const looks = ["0.00", '0.0" %"', "0.000", "0.0000"].map((format) => book.index({ format }));
  const written = book.text();
  expect(looks.map((i) => attr(list(written, "cellXfs")[i], "numFmtId"))).toEqual([
    "2",
    "170",
    "171",
    "172",
  ]);
  expect(list(written, "numFmts").map((node) => node.name)).toEqual([
    "x:numFmt",
    "x:numFmt",
    "x:numFmt",
  ]);
});

test("random looks: indices within range, lists as long as they state, styles that were there untouched", () => {
  const color = fc.constantFrom("000000", "FFF8DC", "1F4E79");
  const look = fc.record(
    {
      bold: fc.boolean(),
      size: fc.integer({ min: 6, max: 30 }),
      color,
      fill: color,
      frame: color,
      format: fc.constantFrom("0", "0.0%", '"a & <b>"0', "#,##0"),
      wrap: fc.boolean(),
      unlocked: fc.boolean(),
    },
    { requiredKeys: [] }
  );
  const empties = fc.subarray(["fonts", "fills", "borders", "cellXfs", "cellStyleXfs"]);
  fc.assert(
    fc.property(fc.array(look, { maxLength: 12 }), empties, fc.nat(99), (looks, emptied, count) => {
      const text = emptied.reduce(
        (xml, name) =>
          xml.replace(new RegExp(`<${name} .*</${name}>`), `<${name} count="${count}"/>`),
        baseStylesXml().replace(/ (font|fill|border|xf)Id="0"/g, "")
      );
      const book = new StyleBook(text);
      const indices = looks.map((each) => book.index(each));
      const written = book.text();
      if (looks.length === 0) return expect(written).toBe(text);
      const xfs = list(written, "cellXfs");
      expect(attr(kid(parseXml(written), "cellXfs"), "count")).toBe(String(xfs.length));
      for (const index of indices) {
        expect(index).toBeLessThan(xfs.length);
        for (const [id, name] of [
          ["fontId", "fonts"],
          ["fillId", "fills"],
          ["borderId", "borders"],
        ] as const) {
          expect(Number(attr(xfs[index], id))).toBeLessThan(list(written, name).length);
        }
      }
      looks.forEach((each, i) => {
        const weight = kid(fontOf(written, indices[i]!), "b");
        expect(weight !== undefined).toBe(each.bold === true);
      });
    })
  );
});
