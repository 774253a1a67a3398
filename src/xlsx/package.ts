import type { PartKind } from "./content-types";
import { CONTENT_TYPES_PART, withContentType } from "./content-types";
import { Edit } from "./edit";
import { decodeUtf8, textStream } from "./encoding";
import { WorkbookError } from "./errors";
import { inflateTo } from "./inflate";
import { DECLARATION, RELATIONSHIPS, SPREADSHEET } from "./namespaces";
import type { Relation } from "./relations";
import { parseRelations, relationsPart } from "./relations";
import { escapeXml } from "./xml";
import { rootNamespace } from "./xml-parser";
import type { ZipEntry } from "./zip";
import { inflate, makeEntry, openZip, writeZip } from "./zip";

const STRICT = "http://purl.oclc.org/ooxml/";
const NO_RELATIONS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The largest part that is held as a text, in bytes; a larger one can still be gone through. */
const MAX_TEXT_PART = 24e6;
/** Bytes that are unpacked of all parts together: some 6 seconds of work. A part that is read again is not counted again. */
const MAX_READ = 120e6;

/**
 * A workbook as parts, relations and content types. Parts are unpacked when asked for, and only those that changed are
 * packed again: every other part is copied byte for byte. Names of parts compare without case. Methods throw a
 * WorkbookError for what is missing, damaged or too large.
 */
export class Package {
  /** The part that lists the sheets. */
  readonly workbookPart: string;
  readonly #source: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #changed = new Map<string, string>();
  /** Names as they stand, by name in lower case. */
  readonly #names: Map<string, string>;
  readonly #read = new Set<string>();
  #readSize = 0;

  constructor(bytes: Uint8Array) {
    this.#source = bytes;
    this.#entries = openZip(bytes);
    this.#names = new Map([...this.#entries.keys()].map((name) => [name.toLowerCase(), name]));
    this.workbookPart = this.#findWorkbook();
  }

  has(part: string): boolean {
    return this.#names.has(part.toLowerCase());
  }

  /** The text of a part, with a byte order mark where it has one. */
  text(part: string): string {
    const name = this.#real(part);
    const changed = this.#changed.get(name);
    if (changed !== undefined) return changed;
    const entry = this.#entry(name);
    if (entry.size > MAX_TEXT_PART) {
      throw new WorkbookError("part-too-large", {
        part: name,
        size: entry.size,
        limit: MAX_TEXT_PART,
      });
    }
    return decodeUtf8(inflate(entry), name);
  }

  /** The text of a part in pieces, for parts that are too large to hold. */
  stream(part: string, onText: (text: string) => void): void {
    const name = this.#real(part);
    const changed = this.#changed.get(name);
    if (changed !== undefined) {
      onText(changed);
      return;
    }
    const decode = textStream(name);
    inflateTo(this.#entry(name), (bytes) => {
      onText(decode(bytes));
    });
    onText(decode());
  }

  bytes(part: string): Uint8Array {
    const name = this.#real(part);
    const changed = this.#changed.get(name);
    return changed === undefined ? inflate(this.#entry(name)) : new TextEncoder().encode(changed);
  }

  /** Replaces or adds a part; the same text changes nothing. A new part needs a content type: see addPart. */
  put(part: string, text: string): void {
    const name = this.#real(part);
    if (this.has(name) && this.text(name) === text) return;
    this.#changed.set(name, text);
    this.#names.set(name.toLowerCase(), name);
  }

  /** What a part relates to, in the order of its relations; "" is the package itself. */
  relations(part: string): Relation[] {
    const relations = relationsPart(part);
    return this.has(relations) ? parseRelations(this.text(relations), part) : [];
  }

  /** The part that a part relates to, the first of that kind ("styles"); undefined when there is none. */
  related(part: string, kind: string): string | undefined {
    return this.relations(part).find((relation) => relation.kind === kind)?.part;
  }

  /** Relates a part to another and returns the new relation's id; `kind` as in Relation ("table"). */
  addRelation(part: string, kind: string, target: string): string {
    const taken = new Set(this.relations(part).map((relation) => relation.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const name = relationsPart(part);
    const edit = new Edit(this.has(name) ? this.text(name) : NO_RELATIONS, name);
    const path = escapeXml(encodeURI(`/${target}`));
    edit.append(
      edit.root,
      `<${edit.prefix}Relationship Id="rId${number}" Type="${RELATIONSHIPS}/${kind}" Target="${path}"/>`
    );
    this.put(name, edit.done());
    return `rId${number}`;
  }

  /** Adds a part under the first free number, with its content type, and returns its name: "xl/tables/table3.xml". */
  addPart(stem: string, kind: PartKind, text: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number++;
    const name = `${stem}${number}.xml`;
    this.put(name, text);
    this.put(CONTENT_TYPES_PART, withContentType(this.text(CONTENT_TYPES_PART), name, kind));
    return name;
  }

  /** The parts that differ from the file, in the order in which they changed. */
  changedParts(): string[] {
    return [...this.#changed.keys()];
  }

  /** The package as a file: the very same bytes when nothing changed. Refused where it would break a signature. */
  toBytes(): Uint8Array {
    if (this.#changed.size === 0) return this.#source;
    if ([...this.#names.keys()].some((name) => name.startsWith("_xmlsignatures/"))) {
      throw new WorkbookError("signed", {});
    }
    const entries = new Map(this.#entries);
    for (const [name, text] of this.#changed) {
      entries.set(name, makeEntry(name, new TextEncoder().encode(text)));
    }
    return writeZip(entries.values());
  }

  #real(part: string): string {
    return this.#names.get(part.toLowerCase()) ?? part;
  }

  #entry(part: string): ZipEntry {
    const entry = this.#entries.get(part);
    if (!entry) throw new WorkbookError("missing-part", { part });
    if (!this.#read.has(part)) this.#readSize += entry.size;
    this.#read.add(part);
    if (this.#readSize > MAX_READ) {
      throw new WorkbookError("total-too-large", { size: this.#readSize, limit: MAX_READ });
    }
    return entry;
  }

  #findWorkbook(): string {
    const relations = this.relations("");
    if (relations.some(({ type }) => type.startsWith(STRICT))) {
      throw new WorkbookError("strict-workbook", {});
    }
    const part = relations.find((relation) => relation.kind === "officeDocument")?.part;
    if (part === undefined) throw new WorkbookError("no-workbook", {});
    if (part.endsWith(".bin")) throw new WorkbookError("binary-workbook", {});
    const uri = rootNamespace(this.text(part), part);
    if (uri.startsWith(STRICT)) throw new WorkbookError("strict-workbook", {});
    if (uri !== SPREADSHEET) throw new WorkbookError("no-workbook", {});
    return part;
  }
}
