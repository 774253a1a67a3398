/** An error with nothing more to tell than its code. */
export type NoData = Readonly<Record<string, never>>;

export interface CellPlace {
  readonly sheet: string;
  /** "B12". */
  readonly cell: string;
}

/** What each refusal of a file has to tell; the words are the locale's. `part` is a name inside the package. */
export interface WorkbookErrorData {
  "empty-file": NoData;
  /** Not a ZIP archive at all. */
  "not-a-workbook": NoData;
  /** A compound file: protected with a password, or an .xls of before 2007. */
  "protected-or-old": NoData;
  /** A package, but without a workbook: a .docx, or any other archive. */
  "no-workbook": NoData;
  /** An .xlsb, whose parts are not XML. */
  "binary-workbook": NoData;
  /** Strict Open XML, whose namespaces differ. */
  "strict-workbook": NoData;
  /** The archive ends before its directory does. */
  truncated: NoData;
  "damaged-directory": NoData;
  /** Sizes in bytes. */
  "file-too-large": { readonly size: number; readonly limit: number };
  "too-many-parts": { readonly count: number; readonly limit: number };
  "part-too-large": { readonly part: string; readonly size: number; readonly limit: number };
  "total-too-large": { readonly size: number; readonly limit: number };
  "illegal-part-name": { readonly part: string };
  "duplicate-part": { readonly part: string };
  "encrypted-part": { readonly part: string };
  "unknown-compression": { readonly part: string; readonly method: number };
  /** The header before a part contradicts the directory. */
  "contradicting-headers": { readonly part: string };
  "overlapping-parts": { readonly part: string; readonly other: string };
  /** Its checksum or its size is not what the directory says, or it cannot be unpacked. */
  "damaged-part": { readonly part: string };
  "missing-part": { readonly part: string };
  /** Not UTF-8. */
  encoding: { readonly part: string };
  "damaged-xml": { readonly part: string; readonly line: number };
  /** A document type, with which entities come. */
  doctype: { readonly part: string };
  "xml-too-deep": { readonly part: string; readonly limit: number };
  /** More elements than are held at once. */
  "xml-too-large": { readonly part: string; readonly limit: number };
  /** Well-formed, but an element lacks what it must have. */
  "incomplete-part": { readonly part: string; readonly element: string };
  /** A change would break the digital signature. */
  signed: NoData;
  "too-many-sheets": { readonly count: number; readonly limit: number };
  /** A cell or row that is not one that a sheet has. */
  "impossible-reference": { readonly part: string; readonly reference: string };
  /** A value that is not what the type of its cell says. */
  "impossible-value": { readonly sheet: string; readonly cell: string; readonly found: string };
  /** A sheet that reaches over more cells than the workbench goes through. */
  "sheet-too-far": { readonly sheet: string; readonly cell: string; readonly limit: number };
  "text-too-long": { readonly part: string; readonly limit: number };
  /** A name for a new sheet that Excel does not take. */
  "sheet-name": { readonly name: string; readonly limit: number };
  /** Results of more rows or columns than a sheet has. */
  "result-too-large": { readonly table: string; readonly rows: number; readonly columns: number };
  /** A result that no cell can hold. */
  "result-text-too-long": {
    readonly table: string;
    readonly length: number;
    readonly limit: number;
  };
  /** The structure of the workbook is protected, so that no sheet can be added. */
  "structure-protected": { readonly sheets: readonly string[] };
  /** A defined name that a result table has to have. */
  "name-taken": { readonly name: string };
  /** Cells of the user where results would land; all of them. */
  "cells-in-the-way": { readonly cells: readonly CellPlace[] };
  /** Columns in a result table that are neither of these results nor clearly the user's own. */
  "unknown-columns": { readonly columns: readonly (CellPlace & { readonly header: string })[] };
  /** A result table of which the header row is hidden, or that has a totals row where its size changes. */
  "changed-table": {
    readonly sheet: string;
    readonly table: string;
    readonly found: "header" | "totals";
  };
}

export type WorkbookErrorCode = keyof WorkbookErrorData;

/** A file that cannot be read or written, with the reason. */
export class WorkbookError<C extends WorkbookErrorCode = WorkbookErrorCode> extends Error {
  constructor(
    readonly code: C,
    readonly data: WorkbookErrorData[C]
  ) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = "WorkbookError";
  }
}
