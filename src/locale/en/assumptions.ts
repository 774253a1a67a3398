import type {
  cells as dutchCells,
  interchange as dutchInterchange,
  notices as dutchNotices,
  ReadingWords,
} from "../nl/assumptions";
import { lister, numberFormatter } from "../numbers";

const number = numberFormatter("en-US");
const list = lister("and", (count) => `${count} more`);
const quoted = (words: readonly string[]): string => list(words.map((word) => `"${word}"`));
const date = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" });

/** Contents of cells as a spreadsheet shows them. */
export const cells: typeof dutchCells = {
  blank: "(blank)",
  text: (text) => `"${text}"`,
  number,
  boolean: (value) => (value ? "TRUE" : "FALSE"),
  date: (moment) => date.format(moment),
  formula: (formula) => `=${formula}`,
};

/** What is wrong with the cells under a name, and what is allowed, by code. */
export const reading: ReadingWords = {
  "name-missing": (_, about) => ({
    wrong: `The name ${about.name} does not exist in this workbook.`,
    allowed: `Restore the name. It is for: ${about.description}`,
  }),
  "name-broken": (d, about) => ({
    wrong: `The name ${about.name} no longer refers to anything (${d.refersTo}).`,
    allowed: `Have the name refer to cells again. It is for: ${about.description}`,
  }),
  "name-on-sheet": (d, about) => ({
    wrong: `The name ${about.name} holds on sheet ${d.sheet} only.`,
    allowed: "Delete the name in Name Manager and make it again with the workbook as its scope.",
  }),
  "name-not-a-range": (d, about) => ({
    wrong: `The name ${about.name} does not refer to one range in this workbook, but to ${d.refersTo}.`,
    allowed: "Have the name refer to one range of cells.",
  }),
  "name-too-large": (d, about) => ({
    wrong: `The name ${about.name} refers to too many cells (${d.refersTo}).`,
    allowed: `Have the name refer to the table only; the limit is ${number(d.limit)} cells.`,
  }),
  "not-one-cell": (d, about) => ({
    wrong: `The name ${about.name} refers to ${d.rows} rows and ${d.columns} columns.`,
    allowed: "Have the name refer to one cell.",
  }),
  "not-one-row": (d, about) => ({
    wrong: `The name ${about.name} refers to ${d.rows} rows and ${d.columns} columns.`,
    allowed: "Have the name refer to one row or one column of cells.",
  }),
  "no-rows": (_, about) => ({
    wrong: `The table ${about.name} has no rows.`,
    allowed: `Enter at least one row. ${about.description}`,
  }),
  "missing-columns": (d, about) => ({
    wrong: [
      d.headers.length === 1
        ? `${about.name} lacks the column ${quoted(d.headers)}.`
        : `${about.name} lacks ${d.headers.length} columns: ${quoted(d.headers)}.`,
      ...(d.near === null ? [] : [`The header "${d.near}" looks like it.`]),
    ].join(" "),
    allowed:
      d.near === null
        ? "Add the column; columns may be in any order."
        : "Correct the header, or add the column; columns may be in any order.",
  }),
  "duplicate-column": (d) => ({
    wrong: `The header "${d.header}" occurs more than once.`,
    allowed: "Give each column a header of its own.",
  }),
  "unknown-column": (d) => ({
    wrong: `The column "${d.header}" names something that does not exist.`,
    allowed: `Known are: ${quoted(d.allowed)}.`,
  }),
  "header-taken": (d) => ({
    wrong: `The code "${d.header}" is also the header of a fixed column, so it can have no column of its own.`,
    allowed: "Choose another code.",
  }),
  merged: (d) => ({
    wrong: `The cells ${d.area} are merged.`,
    allowed: "Unmerge them and fill in each cell by itself.",
  }),
  blank: (d, about) =>
    about.label === null
      ? {
          wrong: d.count === 1 ? "The cell is blank." : `${d.count} cells of this row are blank.`,
          allowed: d.zero ? "Enter a number; if there is nothing, enter 0." : "Enter a value.",
        }
      : {
          wrong: `${about.label} is not filled in.`,
          allowed: `Enter a value. ${about.description}`,
        },
  "text-in-number": (d) => ({
    wrong: `The cell holds text: "${d.text}".`,
    allowed:
      d.reads === null
        ? "Enter a number."
        : `Enter the number ${number(d.reads)}. If the cell is formatted as Text, choose General first and type the number again.`,
  }),
  date: () => ({
    wrong: "The cell holds a date.",
    allowed: "Format the cell as General and enter the value again; a year is a number like 2050.",
  }),
  boolean: () => ({ wrong: "The cell holds TRUE or FALSE.", allowed: "Enter a value." }),
  "error-value": (d) => ({
    wrong: `The cell gives the error ${d.error}.`,
    allowed: "Mend the formula, or enter a value.",
  }),
  uncalculated: (d) => ({
    wrong: `The formula =${d.formula} has not been calculated yet.`,
    allowed: "Open the workbook in a spreadsheet program, have it recalculated and save it.",
  }),
  "not-a-choice": (d) => ({
    wrong: `"${d.found}" is not possible here.`,
    allowed: `Choose from: ${quoted(d.allowed)}.`,
  }),
  "duplicate-row": (d) => ({
    wrong: `There already is a row for ${d.key}, in cell ${d.first}.`,
    allowed: "Keep one of them.",
  }),
  "missing-rows": (d, about) => ({
    wrong: `${about.name} lacks a row for ${quoted(d.codes)}.`,
    allowed: "Add that row.",
  }),
  contradiction: (d) => ({
    wrong: `It says "${d.found}" here and "${d.first}" in cell ${d.at}.`,
    allowed: "Enter the same everywhere, or leave the cell blank.",
  }),
  "year-needed": (d) => ({
    wrong: `"${d.parameter}" needs a year.`,
    allowed: "Enter the year; give each year a row of its own.",
  }),
  "year-not-allowed": (d) => ({
    wrong: `"${d.parameter}" has no year.`,
    allowed: "Clear the cell.",
  }),
  "other-income": (d) => ({
    wrong: `"${d.group}" has no households with income ${d.income}, but there is a share here.`,
    allowed: "Enter 0 or clear the cell.",
  }),
  "class-without-segments": (d) => ({
    wrong: `No segment fits class "${d.class}".`,
    allowed: "Adjust dwelling type, tenure or price class; a blank cell allows any.",
  }),
  "total-and-groups": () => ({
    wrong: "There is a total beside columns for each target group.",
    allowed: "Give the total, or columns for each target group; not both.",
  }),
  "range-order": (d) => ({
    wrong: `Low (${d.low === null ? "blank" : number(d.low)}), value (${number(d.value)}) and high (${d.high === null ? "blank" : number(d.high)}) are not in order.`,
    allowed: "Low is at most the value, high is at least the value.",
  }),
};

/** What the reader noticed and that stands in nobody's way. */
export const notices: typeof dutchNotices = {
  outgrown: (d, about) =>
    `Table ${d.table} is larger than the name ${about.name} (${d.range}). The whole table was read.`,
  "near-header": (d, about) =>
    `${about.name} has the column "${d.near}", which looks like "${d.header}". It was taken for a column of your own and not read.`,
  "totals-row": (_, about) =>
    `The last row of ${about.name} was taken for a totals row and not read.`,
};

const types: Readonly<Record<string, string>> = {
  number: "a number",
  string: "a text",
  array: "a list",
  object: "an object",
  year: "a year of four digits as a key",
};

/** What is wrong with the form of an interchange file. */
export const interchange: typeof dutchInterchange = {
  "wrong-type": (d) => ({
    wrong: `This is ${excerpt(d.found)}.`,
    allowed: `It should be ${types[d.expected.toLowerCase()] ?? d.expected}.`,
  }),
  "unknown-key": (d) => ({
    wrong: `The key "${d.key}" is not known here.`,
    allowed: "Remove the key or correct its spelling.",
  }),
  "missing-key": (d) => ({
    wrong: `The key "${d.key}" is missing.`,
    allowed: "Add the key.",
  }),
};

function excerpt(found: unknown): string {
  const text = JSON.stringify(found) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** "Doelgroepen!F7 (also F8 and F9)". */
export const where = (place: string, also: readonly string[]): string =>
  also.length === 0 ? place : `${place} (also ${list(also)})`;
