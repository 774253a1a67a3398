/** Words that a written workbook holds besides its tables. */
export const sheets = {
  /** Codes of a page footer: sheet name on the left, page numbers on the right. */
  footer: "&L&A&RPagina &P van &N",
  /** Whether results still belong to the assumptions in the workbook. */
  status: { current: "actueel", outdated: "verouderd", unknown: "onbekend" },
};

export type SheetWords = typeof sheets;
