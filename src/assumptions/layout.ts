/**
 * A sheet as data: what the template is made of. The .xlsx writer and the writer in Excel render the
 * same layouts, so that a workbook looks alike wherever it was set up.
 */

/** How a cell looks and what may be done with it; each renderer maps these to its own formats. */
export type CellStyle =
  | "title"
  | "heading"
  | "text"
  | "note"
  | "header"
  /** A cell that an analyst fills in: light yellow, unlocked. */
  | "input"
  /** A live formula on other cells: no fill, locked. */
  | "derived"
  /** Unit, source, status and the like: grey text, unlocked. */
  | "meta"
  | "link";

export interface LayoutCell {
  readonly value: number | string | boolean | null;
  /** In English notation, without "="; `value` is then its cached result. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** Number format code in English notation. */
  readonly format?: string;
  /** For a link: the target inside the workbook, "'Aannames'!A1". */
  readonly target?: string;
  readonly wrap?: boolean;
}

/** Data validation; `prompt` helps while typing, `error` is shown when refused. */
export interface LayoutValidation {
  /** A1 range on the sheet. */
  readonly ref: string;
  readonly rule:
    | { readonly type: "list"; readonly values: readonly string[] }
    /** `formula` gives the cells that are filled; `range` is all that may be, for a program that takes no formula. */
    | { readonly type: "list-of"; readonly formula: string; readonly range: string }
    | { readonly type: "decimal" | "whole"; readonly min?: number; readonly max?: number };
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
  /** "stop" refuses, "warning" asks. */
  readonly severity: "stop" | "warning";
}

export interface LayoutTable {
  /** Excel table name, distinct from every defined name: "tbl_Doelgroepen". */
  readonly name: string;
  /** A1 range with its header row; header cells are texts, unique within the table. */
  readonly ref: string;
}

export interface LayoutName {
  readonly name: string;
  /** A1 range on this sheet, without sheet and dollars: "A4:H25". */
  readonly ref: string;
}

export interface SheetLayout {
  readonly name: string;
  /** RRGGBB of the tab. */
  readonly tabColor?: string;
  /** Column widths in characters, from column A. */
  readonly widths: readonly number[];
  /** 1-based row to its cells by 1-based column. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, LayoutCell>>;
  readonly tables: readonly LayoutTable[];
  readonly names: readonly LayoutName[];
  readonly validations: readonly LayoutValidation[];
  /** Rows that stay in sight, from the top. */
  readonly freezeRows?: number;
  /** Columns that stay in sight, from the left. */
  readonly freezeColumns?: number;
  readonly landscape?: boolean;
  /** Rows repeated on each printed page, for instance "4:4". */
  readonly printTitleRows?: string;
}

/** A whole workbook: sheets in order. */
export interface WorkbookLayout {
  /** Document title and description (docProps/core.xml). */
  readonly title: string;
  readonly description: string;
  readonly sheets: readonly SheetLayout[];
}
