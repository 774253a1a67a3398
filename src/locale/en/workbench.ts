import type { WorkbenchWords } from "../nl/workbench";

/** Everything that the page of the workbench says, around the add-in. */
export const workbench: WorkbenchWords = {
  title: "Woning workbench",
  bar: {
    label: "Workbook",
    create: "New",
    createTip: "An empty workbook",
    example: "Example",
    exampleTip: "The example workbook, Heerlen 2050",
    open: "Open",
    openTip: "Open an Excel file (.xlsx)",
    save: "Save",
    saveTip: "Save the workbook as an Excel file (.xlsx)",
    undo: "Undo",
    redo: "Redo",
    calculation: "Calculation",
    automatic: "Automatic",
    manual: "Manual",
    calculate: "Calculate now",
    language: "Language",
    theme: "Dark view",
  },
  file: {
    unnamed: "Book1.xlsx",
    example: "heerlen-2050.xlsx",
    sheet: "Sheet1",
    replace:
      "The workbook was changed. What is not saved will be lost. Open another workbook all the same?",
    notOpened: (name: string) => `${name} was not opened.`,
    notSaved: "The workbook was not saved.",
    lost: (name: string) => `${name} is open. This was not taken over here:`,
  },
  ribbon: {
    tabs: "Tabs of the ribbon",
    failed: (label: string) => `“${label}” was not carried out.`,
  },
  pane: {
    label: (name: string) => `Task pane ${name}`,
    open: "Task pane",
    close: "Close the task pane",
    width: "Width of the task pane",
  },
  sheet: {
    label: "Worksheet",
    name: "Name box: cell or name to go to",
    formula: "Formula bar",
  },
  typing: {
    refused: (address: string) => `Cell ${address} was not changed.`,
    formula:
      "There is an error in the formula, or it uses what this workbench does not know. Function names are English here (SUM, IF).",
    validation: "What was typed is not what this cell allows.",
    locked: "The sheet is protected. Unprotect it to change this cell.",
  },
  messages: {
    label: "Messages",
    dismiss: "Close the message",
  },
  status: {
    label: "Status",
    ready: "Ready",
    error: (address: string, value: string, message: string) => `${address} ${value}: ${message}`,
    errorOnly: (address: string, value: string) => `${address}: ${value}`,
    waiting: "Functions are being calculated…",
    manual: "Calculation: manual",
    running: (name: string) => `${name} is running`,
    stopped: (name: string) => `${name} is not started`,
  },
  grid: {},
  refused: "The workbench does not know something that the add-in asks for.",
  broken: "The workbench cannot start.",
};
