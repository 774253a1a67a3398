import { Edit } from "./edit";
import type { FileLook } from "./file-look";
import type { FontElement } from "./style-xml";
import {
  borderXml,
  changesFont,
  fillXml,
  fontXml,
  MORE_FORMATS_FROM,
  numberFormatId,
  plainFont,
  sidesXml,
  xfXml,
} from "./style-xml";
import type { XmlNode } from "./xml";
import { attr, escapeXml, kid } from "./xml";

/** Elements of a stylesheet in the order of its schema. */
const ORDER = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"],
  ...["cellStyles", "dxfs", "tableStyles", "colors", "extLst"],
];

type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs";

interface StyleList {
  readonly node: XmlNode | undefined;
  /** Every entry as it stands in the part, followed by the new ones. */
  readonly entries: string[];
  readonly known: number;
}

/**
 * The styles of a workbook, to which looks are added; nothing that is there changes, so the indices of cells that
 * have a style already stay valid. Counts are taken from the entries themselves: a part may state wrong ones.
 */
export class StyleBook {
  readonly #edit: Edit;
  readonly #lists: Readonly<Record<ListName, StyleList>>;
  readonly #hasParents: boolean;
  readonly #baseFont: readonly FontElement[];
  /** Number of each format code. */
  readonly #formats = new Map<string, number>();
  readonly #indices = new Map<string, number>();

  /** @param text a styles part */
  constructor(text: string) {
    this.#edit = new Edit(text);
    const list = (name: ListName): StyleList => {
      const node = kid(this.#edit.root, name);
      const entries = node?.children.map((c) => text.slice(c.start, c.end)) ?? [];
      return { node, entries, known: entries.length };
    };
    this.#lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
    };
    const font = this.#lists.fonts.node?.children[0];
    this.#baseFont =
      font?.children.map((c) => ({ local: c.local, xml: text.slice(c.start, c.end) })) ??
      plainFont(this.#edit.prefix);
    for (const format of this.#lists.numFmts.node?.children ?? []) {
      this.#formats.set(attr(format, "formatCode") ?? "", Number(attr(format, "numFmtId")));
    }
    this.#hasParents = (kid(this.#edit.root, "cellStyleXfs")?.children.length ?? 0) > 0;
  }

  /** The index of a look in cellXfs: that of an equal entry, or of a new one at the end. */
  index(look: FileLook): number {
    const key = JSON.stringify(look);
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.#reserveDefaults();
    const p = this.#edit.prefix;
    const font = changesFont(look) ? this.#intern("fonts", fontXml(this.#baseFont, look, p)) : 0;
    const fill = look.fill === undefined ? 0 : this.#intern("fills", fillXml(look.fill, p));
    const lines =
      look.sides !== undefined
        ? sidesXml(look.sides, p)
        : look.frame !== undefined && borderXml(look.frame, p);
    const border = lines ? this.#intern("borders", lines) : 0;
    const format = look.format === undefined ? 0 : this.#format(look.format);
    const parts = { font, fill, border, format, hasParent: this.#hasParents };
    const index = this.#intern("cellXfs", xfXml(parts, look, p));
    this.#indices.set(key, index);
    return index;
  }

  /** The part with what was added; the same text when nothing was. */
  text(): string {
    for (const name of Object.keys(this.#lists) as ListName[]) {
      const { node, entries, known } = this.#lists[name];
      if (entries.length === known) continue;
      const added = entries.slice(known).join("");
      const p = this.#edit.prefix;
      const tag = `${p}${name}`;
      if (node) {
        this.#edit.append(node, added);
        this.#edit.set(node, "count", String(entries.length));
      } else {
        this.#edit.insertInOrder(
          name,
          ORDER,
          `<${tag} count="${entries.length}">${added}</${tag}>`
        );
      }
    }
    return this.#edit.done();
  }

  /** Entries that every reader takes for granted: a first font, two fills, a border, a plain cell. */
  #reserveDefaults(): void {
    const p = this.#edit.prefix;
    const { fonts, fills, borders, cellXfs } = this.#lists;
    if (fonts.entries.length === 0) {
      fonts.entries.push(fontXml(this.#baseFont, {}, p));
    }
    for (const pattern of ["none", "gray125"].slice(fills.entries.length)) {
      fills.entries.push(`<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`);
    }
    if (borders.entries.length === 0) {
      borders.entries.push(
        `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`
      );
    }
    if (cellXfs.entries.length === 0) {
      cellXfs.entries.push(`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
    }
  }

  #intern(name: ListName, xml: string): number {
    const { entries } = this.#lists[name];
    const at = entries.indexOf(xml);
    return at >= 0 ? at : entries.push(xml) - 1;
  }

  /** A built-in number, or that of an entry with the same code, or the first free one. */
  #format(code: string): number {
    const known = numberFormatId(code) ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(MORE_FORMATS_FROM - 1, ...this.#formats.values()) + 1;
    this.#formats.set(code, id);
    const p = this.#edit.prefix;
    this.#lists.numFmts.entries.push(
      `<${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`
    );
    return id;
  }
}
