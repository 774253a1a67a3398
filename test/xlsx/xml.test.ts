import fc from "fast-check";
import { attr, escapeXml, kid, kids, parseXml, relationId, textOf, walk } from "../../src/xlsx/xml";
import type { XmlNode } from "../../src/xlsx/xml";
import { rootNamespace } from "../../src/xlsx/xml-parser";
import { refusal } from "./support/refusal";

const TEXT =
  '\ufeff<?xml version="1.0"?>\r\n<x:a xmlns:x="u" p=\'1\'>één<!-- <b> --><b q = "&lt;2&gt;" /><x:b>t<![CDATA[<w>]]></x:b >\n</x:a>';

test("every element knows where it stands in the text", () => {
  const root = parseXml(TEXT);
  const [plain, prefixed] = root.children as [XmlNode, XmlNode];
  const slice = (from: number, to: number) => TEXT.slice(from, to);
  expect(slice(root.start, root.open)).toBe("<x:a xmlns:x=\"u\" p='1'>");
  expect(slice(root.close, root.end)).toBe("</x:a>");
  expect(slice(plain.start, plain.end)).toBe('<b q = "&lt;2&gt;" />');
  expect([plain.open, plain.close]).toEqual([plain.end, plain.end]);
  expect(slice(prefixed.open, prefixed.close)).toBe("t<![CDATA[<w>]]>");
  expect(slice(prefixed.close, prefixed.end)).toBe("</x:b >");
});

test("names, namespaces, attributes and texts", () => {
  const root = parseXml(TEXT);
  expect([root.name, root.prefix, root.local, root.uri]).toEqual(["x:a", "x", "a", "u"]);
  expect(rootNamespace(TEXT, "")).toBe("u");
  expect(kids(root, "b").map(({ uri }) => uri)).toEqual(["", "u"]);
  expect(attr(kid(root, "b"), "q")).toBe("<2>");
  expect(attr(root, "q")).toBeUndefined();
  expect(textOf(root.children[1])).toBe("t<w>");
  expect(root.text).toBe("één\n");
  expect([...walk(root)].map(({ name }) => name)).toEqual(["x:a", "b", "x:b"]);
});

test("the id of a relation is found under any prefix, and not under another namespace", () => {
  const document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const of = (uri: string) => relationId(parseXml(`<a xmlns:q="${uri}" id="no" q:id="rId7"/>`));
  expect(of(document)).toBe("rId7");
  expect(of("urn:other")).toBeUndefined();
});

test("names that JavaScript gives a meaning to are names like any other", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const xml = names.map((name) => `<${name} ${name}="${name}"/>`).join("");
  const root = parseXml(`<a>${xml}</a>`);
  for (const name of names) expect(attr(kid(root, name), name)).toBe(name);
  expect(attr(root, "__proto__")).toBeUndefined();
  expect(kid(root, "valueOf")).toBeUndefined();
});

test.each([
  ["no element at all", " ", "damaged-xml"],
  ["an element that is not closed", "<a><b></a>", "damaged-xml"],
  ["two roots", "<a/><b/>", "damaged-xml"],
  ["an attribute twice", "<a b='' b=''/>", "damaged-xml"],
  ["a prefix without a namespace", "<q:a/>", "damaged-xml"],
  ["a character that XML does not have", "<a>\u0001</a>", "damaged-xml"],
  ["an entity that nobody declared", "<a>&nbsp;</a>", "damaged-xml"],
  ["a document type, even without entities", "<!DOCTYPE a><a/>", "doctype"],
  ["65 levels", "<a>".repeat(65), "xml-too-deep"],
])("refused: %s", (_, text, code) => {
  expect(refusal(() => parseXml(text))).toBe(code);
  expect(refusal(() => rootNamespace(text, ""))).toBe(code);
});

test("64 levels are read, and a text of several steps keeps its places", () => {
  expect([...walk(parseXml("<a>".repeat(64) + "</a>".repeat(64)))]).toHaveLength(64);
  const rows = "<r>😀\r\n</r>".repeat(30_000);
  const text = `<a>${rows}</a>`;
  const { children } = parseXml(text);
  expect(children).toHaveLength(30_000);
  expect(children.every(({ start, end }) => text.slice(start, end) === "<r>😀\r\n</r>")).toBe(true);
});

test("the line of a fault is told", () => {
  expect(() => parseXml("<a>\n\n<b></a>", "xl/x.xml")).toThrow(
    expect.objectContaining({ data: { part: "xl/x.xml", line: 3 } })
  );
});

test("an escaped text comes back, in an element and in an attribute", () => {
  const units = ["\t", "\n", "\r", "<", "&", '"', "'", ">", "]", " ", "a", "é", "😀"];
  const text = fc.string({ unit: fc.constantFrom(...units) });
  fc.assert(
    fc.property(text, (s) => {
      const root = parseXml(`<a b="${escapeXml(s)}">${escapeXml(s)}</a>`);
      expect([attr(root, "b"), root.text]).toEqual([s, s]);
    })
  );
  expect(escapeXml("a\u0000\u0008\uffffb")).toBe("ab");
});
