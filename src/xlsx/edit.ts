import type { XmlNode } from "./xml";
import { escapeXml, parseXml } from "./xml";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Tells the order of insertions at one place. */
  readonly rank: number;
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/y;

/**
 * A part that is changed by splicing its text, so that everything else keeps its exact bytes: prefixes, quotes,
 * white space, extensions that nobody here knows. Nothing happens before `done`; what is given is XML, escaped.
 */
export class Edit {
  readonly root: XmlNode;
  /** The root's own prefix with its colon, for new elements in its namespace; "" when it has none. */
  readonly prefix: string;
  readonly #splices: Splice[] = [];
  readonly #tails = new Map<XmlNode, string>();
  readonly #attributes = new Map<XmlNode, Map<string, string>>();

  /** @param part its name, for errors. Throws a WorkbookError when the text cannot be parsed. */
  constructor(
    readonly text: string,
    part = ""
  ) {
    this.root = parseXml(text, part);
    this.prefix = this.root.prefix && `${this.root.prefix}:`;
  }

  /** After the last child; several calls add one after the other. */
  append(node: XmlNode, xml: string): void {
    this.#tails.set(node, (this.#tails.get(node) ?? "") + xml);
  }

  insertBefore(node: XmlNode, xml: string): void {
    this.#splice(node.start, node.start, xml);
  }

  replace(node: XmlNode, xml: string): void {
    this.#splice(node.start, node.end, xml);
  }

  /** Everything between the tags. */
  replaceContent(node: XmlNode, xml: string): void {
    if (node.empty) this.append(node, xml);
    else this.#splice(node.open, node.close, xml);
  }

  remove(node: XmlNode): void {
    this.replace(node, "");
  }

  /** Sets an attribute, given by its name as written; `value` is not escaped yet. */
  set(node: XmlNode, name: string, value: string): void {
    const values = this.#attributes.get(node) ?? new Map<string, string>();
    this.#attributes.set(node, values.set(name, value));
  }

  /** Inserts a child that `parent` does not have yet; `order` lists the children's local names as the schema has them. */
  insertInOrder(local: string, order: readonly string[], xml: string, parent = this.root): void {
    const rank = order.indexOf(local);
    const later = new Set(order.slice(rank + 1));
    const next = parent.children.find((child) => later.has(child.local));
    if (next) this.#splice(next.start, next.start, xml, rank);
    else if (parent.empty) this.append(parent, xml);
    else this.#splice(parent.close, parent.close, xml, rank);
  }

  /** The text with all changes; the same text when there are none. Throws when two changes touch the same place. */
  done(): string {
    const splices = [...this.#splices, ...this.#tagSplices()];
    // Insertions go before what is replaced at the same place; sorting is stable.
    splices.sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank);
    let text = "";
    let at = 0;
    for (const splice of splices) {
      if (splice.start < at) throw new Error(`two changes of the same text at ${splice.start}`);
      text += this.text.slice(at, splice.start) + splice.text;
      at = splice.end;
    }
    return text + this.text.slice(at);
  }

  #splice(start: number, end: number, text: string, rank = 0): void {
    if (this.text.slice(start, end) !== text) this.#splices.push({ start, end, text, rank });
  }

  /** Attributes, and children at the end, for which <x/> has to be opened. */
  *#tagSplices(): Generator<Splice> {
    for (const [node, values] of this.#attributes) {
      for (const [name, value] of values) yield this.#attributeSplice(node, name, escapeXml(value));
    }
    for (const [node, tail] of this.#tails) {
      const rank = Number.MAX_SAFE_INTEGER;
      if (!node.empty) yield { start: node.close, end: node.close, text: tail, rank };
      else yield { start: node.open - 2, end: node.open, text: `>${tail}</${node.name}>`, rank };
    }
  }

  #attributeSplice(node: XmlNode, name: string, value: string): Splice {
    const afterName = node.start + 1 + node.name.length;
    ATTRIBUTE.lastIndex = afterName;
    for (let found = ATTRIBUTE.exec(this.text); found; found = ATTRIBUTE.exec(this.text)) {
      if (found[1] !== name) continue;
      const end = ATTRIBUTE.lastIndex;
      return { start: end - (found[2] ?? "").length, end, text: `"${value}"`, rank: 0 };
    }
    return { start: afterName, end: afterName, text: ` ${name}="${value}"`, rank: 0 };
  }
}
