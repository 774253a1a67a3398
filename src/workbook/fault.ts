/** An error with nothing more to tell than its code. */
export type NoData = Readonly<Record<string, never>>;

export interface SheetCell {
  readonly sheet: string;
  /** "B12", or an area "B12:C14". */
  readonly cell: string;
}

/** What each refusal of a live workbook has to tell; the words are the locale's. */
export interface WorkbookFaultData {
  /** A cell is being edited, so Excel takes no commands. */
  editing: NoData;
  /** Sheets that are protected where something has to be written. */
  "sheets-protected": { readonly sheets: readonly string[] };
  /** The structure of the workbook is protected, so that no sheet can be added. */
  "structure-protected": { readonly sheets: readonly string[] };
  /** The workbook is open for reading only. */
  "read-only": NoData;
  /** A defined name or a table of this name stands there already. */
  "names-taken": { readonly names: readonly string[] };
  /** Cells of the user where results would land; all of them. */
  "cells-in-the-way": { readonly cells: readonly SheetCell[] };
  /** Columns in a result table that are neither of these results nor clearly the user's own. */
  "unknown-columns": { readonly columns: readonly (SheetCell & { readonly header: string })[] };
  /** A result table of which the header row is hidden, or that has a totals row where its size changes. */
  "changed-table": {
    readonly sheet: string;
    readonly table: string;
    readonly found: "header" | "totals";
  };
  /** Results of more rows or columns than a sheet has. */
  "result-too-large": { readonly table: string; readonly rows: number; readonly columns: number };
  /** A result that no cell can hold. */
  "result-text-too-long": {
    readonly table: string;
    readonly length: number;
    readonly limit: number;
  };
  /** Nothing is there to restore a name to or from. */
  "cannot-restore": { readonly name: string };
  /** A cell or a name to go to is not there any more. */
  "place-gone": {
    readonly name: string;
    readonly sheet: string | null;
    readonly cell: string | null;
  };
  /** A result table to go to is not there any more. */
  "table-gone": { readonly table: string };
  /** The sheet to go to is hidden. */
  "sheet-hidden": { readonly sheet: string };
  /** Excel is older than the add-in needs. */
  "excel-too-old": { readonly needs: string };
  /** A script of the add-in that is fetched when it is first needed did not come. */
  "part-not-loaded": { readonly message: string };
  /** The model ended without an answer, for instance for want of memory. */
  "calculation-failed": { readonly message: string };
  /** Anything else that Excel refuses, in its own words. */
  excel: { readonly code: string; readonly message: string };
}
export type WorkbookFaultCode = keyof WorkbookFaultData;

/** Why a live workbook could not be read or written; nothing of the attempt is left in it. */
export class WorkbookFault<C extends WorkbookFaultCode = WorkbookFaultCode> extends Error {
  constructor(
    readonly code: C,
    readonly data: WorkbookFaultData[C]
  ) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = "WorkbookFault";
  }
}

/** What was thrown, as a fault: what nobody foresaw is told in its own words. */
export function faultOf(error: unknown): WorkbookFault {
  if (error instanceof WorkbookFault) return error;
  return new WorkbookFault("excel", { code: "Unexpected", message: String(error) });
}
