import type { SaxesTagNS } from "saxes";
import { WorkbookError } from "./errors";
import { RELATIONSHIPS } from "./namespaces";
import { XmlParser } from "./xml-parser";

export interface XmlAttribute {
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/** An element, with where it stands in the text: `start` < `open` <= `close` < `end`. */
export interface XmlNode {
  /** As written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** By name as written. */
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: readonly XmlNode[];
  readonly parent: XmlNode | undefined;
  /** The element's own text, without that of its children. */
  readonly text: string;
  readonly start: number;
  /** After its opening tag. */
  readonly open: number;
  /** Before its closing tag; equal to `open` when it is written as <x/>. */
  readonly close: number;
  readonly end: number;
  /** Written as <x/>. */
  readonly empty: boolean;
}

/** A node costs some 300 bytes, so that a tree stays below 200 MB. */
export const MAX_NODES = 500_000;

const NO_ATTRIBUTES: ReadonlyMap<string, XmlAttribute> = new Map();

type Draft = { -readonly [K in keyof XmlNode]: XmlNode[K] } & { children: Draft[] };

/**
 * The root of a part's XML, strictly parsed (see XmlParser), with at most MAX_NODES elements. Throws a WorkbookError
 * that names `part`.
 */
export function parseXml(text: string, part = ""): XmlNode {
  let root: Draft | undefined;
  let current: Draft | undefined;
  let count = 0;
  const parser: XmlParser = new XmlParser(part, {
    open: (tag) => {
      if (++count > MAX_NODES) throw new WorkbookError("xml-too-large", { part, limit: MAX_NODES });
      const node = draft(tag, current, text.lastIndexOf("<", parser.position - 1), parser.position);
      if (current) current.children.push(node);
      else root = node;
      current = node;
    },
    close: () => {
      if (!current) return;
      current.end = parser.position;
      current.close = current.empty ? current.open : text.lastIndexOf("<", parser.position - 1);
      current = current.parent as Draft | undefined;
    },
    text: (more) => {
      if (current) current.text += more;
    },
  });
  parser.write(text);
  parser.close();
  if (!root) throw new WorkbookError("damaged-xml", { part, line: 1 });
  return root;
}

function draft(tag: SaxesTagNS, parent: Draft | undefined, start: number, open: number): Draft {
  const { name, prefix, local, uri, isSelfClosing: empty } = tag;
  const given = Object.values(tag.attributes);
  const attributes = given.length
    ? new Map(given.map((a) => [a.name, { local: a.local, uri: a.uri, value: a.value }]))
    : NO_ATTRIBUTES;
  const place = { start, open, close: open, end: open };
  return { name, prefix, local, uri, attributes, children: [], parent, text: "", ...place, empty };
}

/** The children with a local name, whatever their prefix. */
export function kids(node: XmlNode | undefined, local: string): XmlNode[] {
  return node?.children.filter((child) => child.local === local) ?? [];
}

/** The first child with a local name. */
export function kid(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node?.children.find((child) => child.local === local);
}

/** The value of an attribute, by its name as written. */
export function attr(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes.get(name)?.value;
}

/** The value of r:id, or of another attribute that names a relation, whatever the prefix. */
export function relationId(node: XmlNode | undefined, local = "id"): string | undefined {
  for (const attribute of node?.attributes.values() ?? []) {
    if (attribute.local === local && attribute.uri === RELATIONSHIPS) return attribute.value;
  }
  return undefined;
}

/** The node and everything below it, in the order of the text. */
export function* walk(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** The text of an element and of everything in it. */
export function textOf(node: XmlNode | undefined): string {
  return node ? node.text + node.children.map(textOf).join("") : "";
}

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** Text for an element or a quoted attribute. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "")
      .replace(/[&<>"\t\n\r]/g, (c) => ENTITIES.get(c) ?? `&#${c.charCodeAt(0)};`)
  );
}
