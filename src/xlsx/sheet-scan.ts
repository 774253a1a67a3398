import type { SaxesTagNS } from "saxes";
import { MAX_TEXT } from "../projection/placement/longest-text";
import { columnNumber, MAX_COLUMNS, MAX_ROWS } from "../assumptions/area";
import { WorkbookError } from "./errors";
import { SPREADSHEET } from "./namespaces";
import type { Package } from "./package";
import { MAX_RAW_TEXT } from "./shared-strings";
import { XmlParser } from "./xml-parser";

/** A cell as it is written, before its type is looked at. */
export interface RawCell {
  /** "n", "s", "str", "inlineStr", "b", "e" or "d". */
  readonly type: string;
  /** Index into the cell formats. */
  readonly style: number;
  /** The value as text; undefined when there is none. */
  readonly value: string | undefined;
  readonly formula: string | undefined;
  /** What else is said of the formula; undefined for an ordinary one. */
  readonly formulaKind?: FormulaKind;
  /** The text has characters that look different from the others. */
  readonly rich?: boolean;
}

export interface FormulaKind {
  /** "array", "shared", "dataTable". */
  readonly type: string;
  /** The cells that it is for. */
  readonly ref: string | undefined;
  /** Number of a formula that cells share. */
  readonly index: string | undefined;
}

/** Attributes of an element by name. */
export type RawAttributes = Readonly<Record<string, { readonly value: string }>>;

export interface SheetVisitor {
  /** Whether a cell is to be read; rows and columns are 1-based. */
  readonly wants: (row: number, column: number) => boolean;
  readonly cell: (row: number, column: number, cell: RawCell) => void;
  /** An A1 range, not checked yet. */
  readonly merged: (ref: string) => void;
  readonly row?: (row: number, attributes: RawAttributes) => void;
}

/** Characters of a wrong reference that are told. */
export const MAX_SHOWN = 40;
const REFERENCE = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const WHOLE = /^[1-9]\d{0,6}$/;

/**
 * Goes through a worksheet part once and hands over the cells that are wanted and every merged area; nothing else is
 * kept. Cells and rows without a reference follow the one before. Throws a WorkbookError.
 */
export function scanSheet(pkg: Package, part: string, visitor: SheetVisitor): void {
  const scan = new SheetScan(part, visitor);
  const parser = new XmlParser(part, scan);
  pkg.stream(part, (text) => {
    parser.write(text);
  });
  parser.close();
}

class SheetScan {
  readonly #part: string;
  readonly #visitor: SheetVisitor;
  #row = 0;
  #column = 0;
  /** The cell that is being read, while it is wanted. */
  #cell: { -readonly [K in keyof RawCell]: RawCell[K] } | undefined;
  #into: "value" | "formula" | undefined;
  #phonetic = 0;

  constructor(part: string, visitor: SheetVisitor) {
    this.#part = part;
    this.#visitor = visitor;
  }

  readonly open = ({ local, uri, attributes }: SaxesTagNS): void => {
    if (uri !== SPREADSHEET) return;
    switch (local) {
      case "row":
        this.#openRow(attributes.r?.value);
        this.#visitor.row?.(this.#row, attributes);
        break;
      case "c":
        this.#openCell(attributes);
        break;
      case "v":
        this.#collect("value");
        break;
      case "t":
        if (this.#phonetic === 0) this.#collect("value");
        break;
      case "f":
        this.#collect("formula");
        this.#noteFormula(attributes);
        break;
      case "rPr":
        if (this.#cell) this.#cell.rich = true;
        break;
      case "rPh":
        this.#phonetic++;
        break;
      case "mergeCell":
        this.#visitor.merged(attributes.ref?.value ?? "");
        break;
    }
  };

  readonly text = (text: string): void => {
    if (!this.#cell || !this.#into) return;
    const whole = (this.#cell[this.#into] ?? "") + text;
    if (whole.length > MAX_RAW_TEXT) {
      throw new WorkbookError("text-too-long", { part: this.#part, limit: MAX_TEXT });
    }
    this.#cell[this.#into] = whole;
  };

  readonly close = ({ local, uri }: SaxesTagNS): void => {
    if (uri !== SPREADSHEET) return;
    this.#into = undefined;
    if (local === "rPh") this.#phonetic--;
    if (local !== "c" || !this.#cell) return;
    this.#visitor.cell(this.#row, this.#column, this.#cell);
    this.#cell = undefined;
  };

  #openRow(reference: string | undefined): void {
    const row = reference === undefined ? this.#row + 1 : Number(reference);
    const isWritten = reference === undefined || WHOLE.test(reference);
    if (!isWritten || row <= this.#row || row > MAX_ROWS) this.#refuse(reference ?? String(row));
    this.#row = row;
    this.#column = 0;
  }

  #openCell(attributes: SaxesTagNS["attributes"]): void {
    const reference = attributes.r?.value;
    const [, letters, row] = reference === undefined ? [] : (REFERENCE.exec(reference) ?? []);
    const column = letters === undefined ? this.#column + 1 : columnNumber(letters);
    const isWritten = reference === undefined || Number(row) === this.#row;
    // A cell stands once, after those to its left: of two values none could be trusted.
    if (!isWritten || column <= this.#column || column > MAX_COLUMNS) {
      this.#refuse(reference ?? `${this.#row}:${column}`);
    }
    this.#column = column;
    this.#cell = this.#visitor.wants(this.#row, column)
      ? {
          type: attributes.t?.value ?? "n",
          style: Number(attributes.s?.value ?? 0),
          value: undefined,
          formula: undefined,
        }
      : undefined;
  }

  /** An empty element is a value too: that of a formula whose result is an empty text. */
  #collect(into: "value" | "formula"): void {
    if (!this.#cell) return;
    this.#into = into;
    this.#cell[into] ??= "";
  }

  #noteFormula({ t, ref, si }: SaxesTagNS["attributes"]): void {
    if (!this.#cell || t === undefined || t.value === "normal") return;
    this.#cell.formulaKind = { type: t.value, ref: ref?.value, index: si?.value };
  }

  #refuse(reference: string): never {
    throw new WorkbookError("impossible-reference", {
      part: this.#part,
      reference: reference.slice(0, MAX_SHOWN),
    });
  }
}
