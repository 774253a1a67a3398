import type { workbenchFiles as dutch } from "../nl/workbench-files";

/** What a workbook has and the workbench does not keep: said when it is opened. */
const kinds: Readonly<Record<Parameters<typeof dutch.lost>[0], string>> = {
  activeX: "buttons and other controls",
  borders: "diagonal borders",
  cellStyles: "the names of custom cell styles (their look stays)",
  chartDetails: "parts of charts, such as trend lines or series without cells",
  chartSheets: "sheets that hold only a chart",
  charts: "charts of a kind that the workbench does not know",
  columnFormulas: "the automatic filling of table formulas (the formulas in the cells stay)",
  columnLooks: "the look of whole rows and columns outside filled cells",
  comments: "comments and notes",
  conditionalFormats: "conditional formatting",
  connections: "connections to data sources",
  customXml: "custom XML data",
  customViews: "custom views",
  date1904:
    "the counting of dates from 1904 (dates in cells are converted, those in formulas are not)",
  drawings: "shapes and text boxes",
  extensions: "parts of newer versions of Excel, such as sparklines",
  externalLinks: "links to other workbooks",
  fills: "patterns and gradients in cells (a plain colour stays)",
  filters: "filters and sorting that are set",
  fonts: "superscript, subscript and other effects of characters",
  formulas:
    "formulas that the workbench does not calculate; they stay, and Excel calculates them again",
  images: "images",
  iteration: "iterative calculation",
  macros: "macros",
  names: "names that the workbench does not know",
  otherParts: "other parts of the file",
  outlines: "grouped rows and columns (they stay, without the group)",
  pageBreaks: "page breaks",
  passwords: "passwords that the workbench cannot check; the protection stays",
  pivots: "pivot tables (their last values stay)",
  printerSettings: "printer settings",
  queries: "query tables (their last values stay)",
  richText: "the look of single characters in a cell (the text stays)",
  scenarios: "Excel's own scenarios",
  signatures: "the digital signature",
  slicers: "slicers and timelines",
  splitPanes: "split panes",
  tableStyles: "custom table styles",
  textDirection: "vertical text and text shrunk to fit",
};

export const workbenchFiles: typeof dutch = {
  lost: (kind, places, count) => {
    const more = count > places.length ? ` and ${count - places.length} more` : "";
    return `Not kept: ${kinds[kind]} (${places.join(", ")}${more}).`;
  },
};
