/** What the page of the Excel host says in words. */
export const INTRODUCTION: readonly (string | readonly string[])[] = [
  "Excel does not run everywhere that the add-in is built and tested. The host answers the unmodified office.js instead: it speaks office.js's own request protocol over a real spreadsheet engine, [o-spreadsheet](https://github.com/odoo/o-spreadsheet). It lies in `src/workbench/host`, imports nothing of this project, and runs in a browser and in Node.",
  "The protocol is private to office.js. So its version is pinned, a boot test watches that it still holds, and nothing more is claimed than that the add-in works against the protocol and the documented behaviour. What that cannot show is on the [checklist for a person with Excel](excel-checklist.md).",
  [
    "```",
    "add-in page          office.js, unmodified",
    "  seams/             Excel for Windows (window.external), Excel on the web (postMessage)",
    "  protocol/          batches: object paths, actions, queries, references, refusals",
    "  objects/           Excel's classes: views on the workbook, without state of their own",
    "  calls/ events/     custom functions and events: what the host sends by itself",
    "  ribbon/            the manifest's buttons",
    "  engine/            o-spreadsheet's Model: plugins, cells, tables, charts, texts and formats, what changed",
    "```",
  ],
];

/** Known differences from Excel, one a line. */
export const DIFFERENCES: readonly string[] = [
  "Formulas: no structured references, `LET`, `LAMBDA`, `A1#`, `@` or `SORTBY`. A formula that the engine cannot read is refused.",
  "A formula that names a worksheet which is not there shows `#REF!`; Excel on a desktop first asks for a file to find it in.",
  "Function names are English in every language; decimal comma, semicolon, formats and the texts of errors are Dutch.",
  "Names: a worksheet's own name, and a name that stands for a formula, are known to office.js but not to formulas.",
  "In the grid, an apostrophe in the name of a worksheet is a letter that looks alike.",
  "Ranges that are kept over batches do not move along when rows are inserted in between.",
  "Tables grow when something is written right below or beside them, also by an add-in; whole columns cannot be a table.",
  "Number formats read back as they were written; fractions are shown as decimal numbers, and the grid (not `text`) shows English month names and no colours.",
  "While a call is on its way its cell shows `#BUSY!`, which `IFERROR` takes for an error.",
  "Charts: the kinds that the engine draws; one range of categories for all series; a series whose cells are deleted disappears.",
  "The engine's undo becomes slow after more than a thousand undone steps; a workbook that is opened again starts anew.",
  "Passwords of protection are kept readably in the workbook: it is a workbench.",
];
