import { MAX_TEXT } from "../projection/placement/longest-text";
import { decodeText } from "./cell-text";
import { WorkbookError } from "./errors";
import { SPREADSHEET } from "./namespaces";
import type { Package } from "./package";
import { XmlParser } from "./xml-parser";

/** A text of the workbook's table of texts, filled in after the cells that hold it have been read. */
export class SharedText {
  text: string | undefined;
  /** It has characters that look different from the others. */
  rich = false;
  constructor(readonly index: number) {}
}

/** The texts that cells have asked for so far; the table is gone through once, and only these are kept. */
export class SharedStrings {
  readonly #wanted = new Map<number, SharedText>();

  /** The text with a 0-based index; known after `load`. */
  want(index: number): SharedText {
    const known = this.#wanted.get(index);
    if (known) return known;
    const shared = new SharedText(index);
    this.#wanted.set(index, shared);
    return shared;
  }

  /** Reads the wanted texts; one that the table does not have stays undefined. */
  load(pkg: Package): void {
    const part = pkg.related(pkg.workbookPart, "sharedStrings");
    if (part === undefined || this.#wanted.size === 0) return;
    let index = -1;
    let wanted: SharedText | undefined;
    let phonetic = 0;
    let inText = false;
    const parser = new XmlParser(part, {
      open: ({ local, uri }) => {
        if (uri !== SPREADSHEET) return;
        if (local === "si") {
          wanted = this.#wanted.get(++index);
          if (wanted) wanted.text = "";
        } else if (local === "rPh") phonetic++;
        else if (local === "rPr" && wanted) wanted.rich = true;
        else inText = local === "t";
      },
      text: (text) => {
        if (!wanted || !inText || phonetic > 0) return;
        wanted.text = (wanted.text ?? "") + text;
        if (wanted.text.length > MAX_RAW_TEXT) {
          throw new WorkbookError("text-too-long", { part, limit: MAX_TEXT });
        }
      },
      close: ({ local, uri }) => {
        if (uri !== SPREADSHEET) return;
        inText = false;
        if (local === "rPh") phonetic--;
        if (local !== "si" || !wanted) return;
        wanted.text = decodeText(wanted.text ?? "");
        wanted = undefined;
      },
    });
    pkg.stream(part, (text) => {
      parser.write(text);
    });
    parser.close();
  }
}

/** A character may take seven as it is written: _x000D_. */
export const MAX_RAW_TEXT = MAX_TEXT * 7;
