import type { BaseFont } from "../base-styles";
import type { BookSheet } from "./book-sheet";

/** A name for cells, a formula or a constant. */
export interface BookName {
  readonly name: string;
  /** The 0-based place of the sheet that alone knows it; left out: the whole workbook. */
  readonly sheet?: number;
  /** As formulas write it, without "=": "'Blad 1'!$A$1:$B$4", "#REF!". */
  readonly refersTo: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

/** What keeps something from being changed; a password is kept as the format keeps it, by its attributes. */
export interface BookProtection {
  /** Attributes of the element, by name: "formatCells", "password", "hashValue". */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What the file says of itself. */
export type BookProperty =
  | "author"
  | "category"
  | "comments"
  | "company"
  | "keywords"
  | "lastAuthor"
  | "manager"
  | "subject"
  | "title";

/** An add-in that keeps settings with the workbook, as Office names it. */
export interface BookAddIn {
  readonly id: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: string;
  /** JSON by key, in the order in which it was first set. */
  readonly settings: readonly (readonly [key: string, json: string])[];
}

export type CalculationMode = "auto" | "autoNoTable" | "manual";

/**
 * A whole workbook apart from any file: what the workbench shows, changes and saves. Rows and columns count from 1,
 * colours are RRGGBB, formulas are as a file holds them: English, without "=", with the prefixes of newer functions
 * and of custom ones (`_xlfn.XLOOKUP`, `_xldudf_WONING_BEHOEFTE`).
 */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** The 0-based place of the sheet that is shown. */
  readonly active: number;
  readonly names: readonly BookName[];
  readonly font: BaseFont;
  readonly properties: Readonly<Partial<Record<BookProperty, string>>>;
  readonly addIns: readonly BookAddIn[];
  readonly protection?: BookProtection;
  readonly calculation: CalculationMode;
  /** Whoever opens the file has to calculate all of it: some stored values are missing or not to be trusted. */
  readonly recalculate?: boolean;
}
