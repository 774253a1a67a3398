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

/** With its attributes an element costs some 500 bytes, so that a tree stays below 150 MB. */
const MAX_ELEMENTS = 250_000;
const MAX_ATTRIBUTES = 500_000;

const NO_ATTRIBUTES: ReadonlyMap<string, XmlAttribute> = new Map();

const NO_CHILDREN: readonly XmlNode[] = [];

type Draft = { -readonly [K in keyof XmlNode]: XmlNode[K] };

/**
 * The root of a part's XML, strictly parsed (see XmlParser), of a bounded size. Throws a WorkbookError
 * that names `part`.
 * @param without local name of an element of which nothing that is in it is kept
 */
export function parseXml(text: string, part = "", without?: string): XmlNode {
  let root: Draft | undefined;
  let current: Draft | undefined;
  let elements = 0;
  let attributes = 0;
  /** How deep in an element of which nothing is kept. */
  let within = 0;
  // Each name once: as they come from the parser, they would keep all of the text alive.
  const words = new Map<string, string>();
  const once = (word: string): string => {
    const known = words.get(word);
    if (known === undefined) words.set(word, word);
    return known ?? word;
  };
  const parser: XmlParser = new XmlParser(part, {
    open: (tag) => {
      if (within > 0 || (current && current.local === without)) {
        within++;
        return;
      }
      if (++elements > MAX_ELEMENTS) throw tooLarge(part, MAX_ELEMENTS);
      attributes += Object.keys(tag.attributes).length;
      if (attributes > MAX_ATTRIBUTES) throw tooLarge(part, MAX_ATTRIBUTES);
      const start = text.lastIndexOf("<", parser.position - 1);
      const node = draft(tag, once, start, parser.position, current);
      if (!current) root = node;
      else if (current.children === NO_CHILDREN) current.children = [node];
      else (current.children as XmlNode[]).push(node);
      current = node;
    },
    close: () => {
      if (within > 0) {
        within--;
        return;
      }
      if (!current) return;
      current.end = parser.position;
      current.close = current.empty ? current.open : text.lastIndexOf("<", parser.position - 1);
      current = current.parent as Draft | undefined;
    },
    text: (more) => {
      if (current && within === 0) current.text += more;
    },
  });
  parser.write(text);
  parser.close();
  if (!root) throw new WorkbookError("damaged-xml", { part, line: 1 });
  return root;
}

function tooLarge(part: string, limit: number): WorkbookError {
  return new WorkbookError("xml-too-large", { part, limit });
}

function draft(
  tag: SaxesTagNS,
  once: (word: string) => string,
  start: number,
  open: number,
  parent: Draft | undefined
): Draft {
  const given = Object.values(tag.attributes);
  const attributes = given.length
    ? new Map(
        given.map(({ name, local, uri, value }) => [
          once(name),
          { local: once(local), uri: once(uri), value },
        ])
      )
    : NO_ATTRIBUTES;
  return {
    name: once(tag.name),
    prefix: once(tag.prefix),
    local: once(tag.local),
    uri: once(tag.uri),
    attributes,
    children: NO_CHILDREN,
    parent,
    text: "",
    start,
    open,
    close: open,
    end: open,
    empty: tag.isSelfClosing,
  };
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
