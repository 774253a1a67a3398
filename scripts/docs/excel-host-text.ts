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
    "  engine/            o-spreadsheet's Model with plugins: batches, facts, journal, calculation",
    "```",
  ],
];

/** Known differences from Excel, one a line. */
export const DIFFERENCES: readonly string[] = [
  "Formulas: no structured references, `LET`, `LAMBDA`, `A1#`, `@` or `SORTBY`; `IF` calculates all its branches, so a custom function in a branch that is not taken is called too.",
  "Function names are English in every language; decimal comma, semicolon and formats are Dutch.",
  "Kept references to ranges do not move along when rows are inserted between two batches.",
  "A sheet's own name is not known to formulas; it is to office.js.",
  "Writing the value that a cell has already raises no event.",
];
