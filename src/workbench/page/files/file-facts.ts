import type { Book, BookAddIn } from "../../../xlsx/book/book";
import type { BookColumn, BookPage, BookSheet } from "../../../xlsx/book/book-sheet";

/** What a file says of a sheet and the host has no use for: kept beside it, to be saved again. */
export interface SheetFile {
  readonly view?: BookSheet["view"];
  readonly usualWidth?: number;
  readonly page?: BookPage;
  /** Columns that stand on every page, as "$A:$B". */
  readonly titleColumns?: string;
  /** Widths of columns beyond those that the engine has, by number. */
  readonly columns?: readonly (readonly [number, BookColumn])[];
}

/** The same of the workbook. */
export interface BookFile {
  readonly font?: Book["font"];
  readonly lastAuthor?: string;
  /** Of other add-ins than ours. */
  readonly addIns?: readonly BookAddIn[];
  /** How ours was named in the file. */
  readonly addIn?: Omit<BookAddIn, "settings">;
}

/** The key of the workbook among its sheets. */
export const WHOLE = "workbook";
