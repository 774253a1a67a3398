import type { SaxesTagNS } from "saxes";
import { SaxesParser } from "saxes";
import { WorkbookError } from "./errors";

/** What a parser hands over, in the order of the text. */
export interface XmlHandlers {
  readonly open: (tag: SaxesTagNS) => void;
  readonly close: (tag: SaxesTagNS) => void;
  readonly text: (text: string) => void;
}

const MAX_DEPTH = 64;
/** No element of a workbook comes near it. */
const MAX_ATTRIBUTES = 1000;
/** Characters that may go by without anything being handed over: one text, one comment, one tag. */
const MAX_SILENCE = 1_000_000;
const STEP = 65536;

/** Ends at the first fault, where saxes itself would go on. */
class StrictParser extends SaxesParser<{ xmlns: true }> {
  readonly #part: string;

  constructor(part: string) {
    super({ xmlns: true });
    this.#part = part;
  }

  override fail(): never {
    throw new WorkbookError("damaged-xml", { part: this.#part, line: this.line });
  }
}

/**
 * A parser of one part that refuses whatever is not well-formed, any document type (so that there are no entities to
 * expand) and what would make it hold much at once: depth, attributes, very long texts. Memory does not grow with the
 * part. Throws a WorkbookError that names the part.
 */
export class XmlParser {
  readonly #parser: StrictParser;
  readonly #part: string;
  #silence = 0;

  constructor(part: string, handlers: XmlHandlers) {
    this.#part = part;
    const parser = new StrictParser(part);
    this.#parser = parser;
    // With a seventh handler, saxes' object turns into a hash table for the engine, and parsing takes five times as long.
    let depth = 0;
    let attributes = 0;
    parser.on("doctype", () => {
      throw new WorkbookError("doctype", { part });
    });
    parser.on("attribute", () => {
      this.#silence = 0;
      if (++attributes <= MAX_ATTRIBUTES) return;
      throw new WorkbookError("xml-too-large", { part, limit: MAX_ATTRIBUTES });
    });
    parser.on("opentag", (tag) => {
      this.#silence = 0;
      attributes = 0;
      if (++depth > MAX_DEPTH) throw new WorkbookError("xml-too-deep", { part, limit: MAX_DEPTH });
      handlers.open(tag);
    });
    parser.on("closetag", (tag) => {
      depth--;
      handlers.close(tag);
    });
    const text = (piece: string) => {
      this.#silence = 0;
      handlers.text(piece);
    };
    parser.on("text", text);
    parser.on("cdata", text);
  }

  /** Characters parsed so far, since the start of the part. */
  get position(): number {
    return this.#parser.position;
  }

  /** Parses the next piece of the part. */
  write(text: string): void {
    for (let at = 0; at < text.length; at += STEP) {
      this.#silence += STEP;
      if (this.#silence > MAX_SILENCE) {
        throw new WorkbookError("text-too-long", { part: this.#part, limit: MAX_SILENCE });
      }
      this.#parser.write(text.slice(at, at + STEP));
    }
  }

  /** Ends the part; refuses one that stops half-way. */
  close(): void {
    this.#parser.close();
  }
}

/** The namespace of the root, after the whole text was parsed as strictly as by parseXml; no tree is built. */
export function rootNamespace(text: string, part: string): string {
  let uri: string | undefined;
  const parser = new XmlParser(part, {
    open: (tag) => {
      uri ??= tag.uri;
    },
    close: () => undefined,
    text: () => undefined,
  });
  parser.write(text);
  parser.close();
  return uri ?? "";
}
