import type { xlsx as source } from "../nl/xlsx";

/** Why a file cannot be read or written, and what can be done about it. */
export const xlsx: typeof source = {
  "empty-file": () =>
    "The file is empty. Choose it again; perhaps it has not been saved completely.",
  "not-a-workbook": () =>
    "This is not an Excel workbook. Choose a file that Excel has saved as .xlsx.",
  "protected-or-old": () =>
    "This workbook has a password or is an old .xls file. Open it in Excel, remove the password and save it as .xlsx.",
  "no-workbook": () =>
    "There is no workbook in this file. Choose a file that Excel has saved as .xlsx.",
  "binary-workbook": () =>
    "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
  "strict-workbook": () =>
    "This workbook was saved as Strict Open XML. Open it in Excel and save it as an ordinary Excel workbook (.xlsx).",
  truncated: () => "The file is incomplete: its end is missing. Download or copy it again.",
  "damaged-directory": () =>
    "The file is damaged: its table of contents is wrong. Download it again, or open it in Excel and save it again.",
  "file-too-large": (data) =>
    `The file is ${mb(data.size)} MB; the limit is ${mb(data.limit)} MB. Save the sheets that are needed in a workbook of their own.`,
  "too-many-parts": (data) =>
    `The file has ${count(data.count)} parts; the limit is ${count(data.limit)}. Save the sheets that are needed in a workbook of their own.`,
  "part-too-large": (data) =>
    `Part ${data.part} unpacks to ${mb(data.size)} MB; the limit is ${mb(data.limit)} MB. Make the sheet or picture smaller.`,
  "total-too-large": (data) =>
    `The workbook unpacks to more than ${mb(data.limit)} MB, which is the limit. Save the sheets that are needed in a workbook of their own.`,
  "illegal-part-name": (data) =>
    `The file contains a part with a forbidden name (${data.part}) and is therefore not read. Open it in Excel and save it again.`,
  "duplicate-part": (data) =>
    `Part ${data.part} is in the file twice, so that it is uncertain which one counts. Open the file in Excel and save it again.`,
  "encrypted-part": (data) =>
    `Part ${data.part} is encrypted. Save the workbook without a password.`,
  "unknown-compression": (data) =>
    `Part ${data.part} is compressed in a way that Excel does not use (${data.method}). Open the file in Excel and save it again.`,
  "contradicting-headers": (data) =>
    `The file contradicts itself about part ${data.part} and is therefore not read. Open it in Excel and save it again.`,
  "overlapping-parts": (data) =>
    `The parts ${data.other} and ${data.part} overlap; such a file is not read. Open it in Excel and save it again.`,
  "damaged-part": (data) =>
    `Part ${data.part} is damaged. Download the file again, or use an earlier version.`,
  "missing-part": (data) =>
    `Part ${data.part} is missing from the file. Open it in Excel, let Excel repair it and save it again.`,
  encoding: (data) =>
    `The text of part ${data.part} is not UTF-8. Open the file in Excel and save it again.`,
  "damaged-xml": (data) =>
    `Part ${data.part} is damaged (line ${data.line}). Open the file in Excel, let Excel repair it and save it again.`,
  doctype: (data) =>
    `Part ${data.part} has a document type. Excel never writes one and it can do harm, so the file is not read.`,
  "xml-too-deep": (data) =>
    `Part ${data.part} is nested more than ${count(data.limit)} levels deep. Open the file in Excel and save it again.`,
  "xml-too-large": (data) =>
    `Part ${data.part} has more than ${count(data.limit)} elements or attributes, which is the limit. Make the sheet smaller.`,
  "incomplete-part": (data) =>
    `In part ${data.part} a required entry of ${data.element} is missing. Open the file in Excel, let Excel repair it and save it again.`,
  signed: () =>
    "This workbook is digitally signed; a change would make the signature invalid. Remove the signature in Excel or work in a copy without one.",
  "too-many-sheets": (data) =>
    `The workbook has ${count(data.count)} sheets; the limit is ${count(data.limit)}. Remove sheets or spread them over more workbooks.`,
  "impossible-reference": (data) =>
    `Part ${data.part} refers to "${data.reference}", a cell or range that no sheet has. Open the file in Excel, let Excel repair it and save it again.`,
  "impossible-value": (data) =>
    `Cell ${data.cell} on sheet ${data.sheet} holds something that does not fit its kind (${data.found}). Fill in the cell again in Excel and save the workbook.`,
  "sheet-too-far": (data: { sheet: string; cell: string; limit: number }) =>
    `Sheet ${data.sheet} runs on to ${data.cell}; the workbench shows sheets of up to ${count(data.limit)} cells. Clear the empty rows and columns after the data in Excel and save the workbook again.`,
  "text-too-long": (data) =>
    `Part ${data.part} holds a text of more than ${count(data.limit)} characters. Shorten the text.`,
  "sheet-name": (data) =>
    `"${data.name}" cannot be a sheet name: at most ${data.limit} characters, without \\ / ? * [ ] : and without an apostrophe at its start or end. Choose another name.`,
  "result-too-large": (data) =>
    `The result ${data.table} has ${count(data.rows)} rows and ${count(data.columns)} columns, which does not fit on a sheet. Take fewer report years, scenarios or groups.`,
  "result-text-too-long": (data) =>
    `The result ${data.table} holds a text of ${count(data.length)} characters; a cell takes ${count(data.limit)}. Shorten the name or the explanation.`,
  "structure-protected": (data) =>
    `The structure of the workbook is protected, so that no sheets can be added (${data.sheets.join(", ")}). Remove the protection in Review, Protect Workbook, and try again.`,
  "name-taken": (data) =>
    `The name ${data.name} is already in use in this workbook, while a table of results has to have it. Change or remove the name in Formulas, Name Manager.`,
  "cells-in-the-way": (data) =>
    `Nothing was written, as the results would overwrite your own content or part it from its row. Move these cells and try again: ${places(data.cells)}.`,
  "unknown-columns": (data) =>
    `Nothing was written, as it is not certain whose some columns in a table of results are. Move or remove them and try again: ${data.columns.map((c) => `"${c.header}" (${c.sheet}, ${c.cell})`).join("; ")}.`,
  "changed-table": (data) =>
    data.found === "header"
      ? `The table ${data.table} on sheet ${data.sheet} has no header row any more. Switch it on in Table Design and try again.`
      : `The table ${data.table} on sheet ${data.sheet} has a total row, while its number of rows changes. Switch it off in Table Design and try again.`,
};

function mb(bytes: number): string {
  return count(Math.ceil(bytes / 1e6));
}

function count(n: number): string {
  return n.toLocaleString("en-US");
}

const SHOWN_PLACES = 20;

function places(cells: readonly { sheet: string; cell: string }[]): string {
  const shown = cells.slice(0, SHOWN_PLACES).map(({ sheet, cell }) => `${sheet}, ${cell}`);
  const more = cells.length - shown.length;
  return shown.join("; ") + (more > 0 ? `; and ${count(more)} more` : "");
}
