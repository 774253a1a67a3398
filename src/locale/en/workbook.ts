import type { workbook as source } from "../nl/workbook";

/** Why an open workbook cannot be read or written, and what can be done about it. */
export const workbook: typeof source = {
  editing: () =>
    "A cell is still being edited. Finish with Enter or cancel with Esc, and try again.",
  "sheets-protected": (data) =>
    data.sheets.length === 1
      ? `Nothing was changed, because sheet ${data.sheets[0]} is protected. Remove the protection under Review, Unprotect Sheet, and try again.`
      : `Nothing was changed, because these sheets are protected: ${list(data.sheets)}. Remove the protection under Review, Unprotect Sheet, and try again.`,
  "structure-protected": (data) =>
    `The structure of the workbook is protected, so that no sheets can be added${data.sheets.length > 0 ? ` (${list(data.sheets)})` : ""}. Remove the protection under Review, Protect Workbook, and try again.`,
  "read-only": () =>
    "The workbook is open for reading only. Choose Enable Editing or save a copy, and try again there.",
  "names-taken": (data) =>
    `Nothing was changed, because these names are already in use in the workbook: ${list(data.names)}. Change or delete them under Formulas, Name Manager, or rename the table, and try again.`,
  "cells-in-the-way": (data) =>
    `Nothing was written, because content of your own would be overwritten or separated from its row. Move these cells and try again: ${list(data.cells.map(place))}.`,
  "unknown-columns": (data) =>
    `Nothing was written, because it is not certain whose columns these are in a table of results. Move or delete them and try again: ${list(data.columns.map((c) => `"${c.header}" (${place(c)})`))}.`,
  "changed-table": (data) =>
    data.found === "header"
      ? `Table ${data.table} on sheet ${data.sheet} has no header row any more. Turn it on under Table Design and try again.`
      : `Table ${data.table} on sheet ${data.sheet} has a total row, while its number of rows changes. Turn it off under Table Design and try again.`,
  "result-too-large": (data) =>
    `Result ${data.table} has ${count(data.rows)} rows and ${count(data.columns)} columns, which does not fit on a sheet. Take fewer report years, scenarios or groups.`,
  "result-text-too-long": (data) =>
    `Result ${data.table} holds a text of ${count(data.length)} characters; a cell holds ${count(data.limit)}. Shorten the name or note.`,
  "cannot-restore": (data) =>
    `The name ${data.name} cannot be restored: there is no sheet or example for it to refer to. Make the name under Formulas, Name Manager.`,
  "place-gone": (data) =>
    data.sheet === null
      ? `The name ${data.name} no longer refers to cells. Restore the name, or point it to a range under Formulas, Name Manager.`
      : `Sheet ${data.sheet} is no longer there, and the name ${data.name} refers to nothing else. Undo the deletion or restore the name.`,
  "table-gone": (data) =>
    `Table ${data.table} is no longer there, or has another name now. Choose Calculate to have it made again.`,
  "sheet-hidden": (data) =>
    `Sheet ${data.sheet} is hidden. Right-click a sheet tab, choose Unhide and try again.`,
  "excel-too-old": (data) =>
    `This version of Excel is too old for Woning: it needs ${data.needs}. Update Excel under File, Account, Update Options, or open the workbook in Excel on the web.`,
  "part-not-loaded": (data) =>
    `Nothing was changed, as a part of Woning could not be fetched (${data.message}). Check the internet connection and try again; if it still fails, save the workbook, close it and open it again.`,
  "calculation-failed": (data) =>
    `The calculation ended without a result (${data.message}). Save the workbook, close other programs and try again.`,
  excel: (data) =>
    `Excel could not do this (${data.code}: ${data.message}). Try again; if it still fails, save the workbook and restart Excel.`,
};

function place({ sheet, cell }: { sheet: string; cell: string }): string {
  return `${sheet}, ${cell}`;
}

const SHOWN = 20;

function list(items: readonly string[]): string {
  const more = items.length - SHOWN;
  const shown = items.slice(0, SHOWN).join("; ");
  return more > 0 ? `${shown}; and ${count(more)} more` : shown;
}

function count(n: number): string {
  return n.toLocaleString("en-US");
}
