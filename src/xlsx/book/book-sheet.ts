import type { FileLook } from "../file-look";
import type { BookProtection } from "./book";
import type { BookChart } from "./book-chart";
import type { BookTable } from "./book-table";
import type { BookValidation } from "./book-validation";

/** null is a blank. */
export type BookValue = number | string | boolean | null | { readonly error: string };

export interface BookCell {
  /** Of a formula its last value; left out where that is not known. */
  readonly value?: BookValue;
  readonly formula?: string;
  /** The formula is calculated as an array, and fills this range: "B2:D9". */
  readonly array?: string;
  readonly look?: FileLook;
}

export interface BookRow {
  /** Points; left out: as high as its cells need. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** By column. */
  readonly cells: ReadonlyMap<number, BookCell>;
}

export interface BookColumn {
  /** Characters; left out: the usual width. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface BookLink {
  /** "B4" or "B4:C9". */
  readonly ref: string;
  /** A place in the workbook: "'Blad 1'!A1". */
  readonly location?: string;
  /** An address outside. */
  readonly address?: string;
  readonly tooltip?: string;
}

/** How a sheet is printed, by the attributes and texts of the format's own elements. */
export interface BookPage {
  readonly fitToPage?: boolean;
  readonly options?: Attributes;
  readonly margins?: Attributes;
  readonly setup?: Attributes;
  readonly headerFooter?: Attributes;
  /** "oddFooter" to its text. */
  readonly texts?: Attributes;
}

export type Attributes = Readonly<Record<string, string>>;

export interface BookSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly gridlines: boolean;
  /** What else the file says of the view: "zoomScale", "showZeros". */
  readonly view: Attributes;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Characters of a column that has no width of its own. */
  readonly usualWidth?: number;
  /** Columns that have something of their own, by number. */
  readonly columns: ReadonlyMap<number, BookColumn>;
  /** Rows that have something of their own, by number. */
  readonly rows: ReadonlyMap<number, BookRow>;
  /** "A1:B2". */
  readonly merges: readonly string[];
  readonly tables: readonly BookTable[];
  readonly charts: readonly BookChart[];
  readonly validations: readonly BookValidation[];
  readonly links: readonly BookLink[];
  readonly protection?: BookProtection;
  readonly page: BookPage;
}
