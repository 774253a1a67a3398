import { sheets as words } from "../locale/nl/sheets";

/** Points. */
const MARGINS = { leftMargin: 36, rightMargin: 36, topMargin: 43.2, bottomMargin: 50.4 };
const HEADER_MARGINS = { headerMargin: 21.6, footerMargin: 21.6 };

/** A sheet, and how it goes on paper. */
export interface PrintedSheet {
  readonly name: string;
  readonly landscape?: boolean;
  /** Rows that stand on every page: "4:4". */
  readonly printTitleRows?: string;
}

/**
 * Has sheets printed on A4, as wide as a page, with their headers on every page. Excel asks the printer for this and
 * refuses it where there is none: a workbook without it is whole all the same.
 */
export async function preparePrinting(
  context: Excel.RequestContext,
  sheets: readonly PrintedSheet[]
): Promise<void> {
  try {
    for (const { name, landscape, printTitleRows } of sheets) {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      pageLayout.orientation = landscape ? "Landscape" : "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      Object.assign(pageLayout, MARGINS, HEADER_MARGINS);
      const { left, right } = footerParts(words.footer);
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftFooter = left;
      defaultForAllPages.rightFooter = right;
      if (printTitleRows !== undefined) pageLayout.setPrintTitleRows(rowsOf(printTitleRows));
    }
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

/** "4:4" as "$4:$4". */
function rowsOf(rows: string): string {
  return rows.replace(/\d+/g, "$$$&");
}

/** "&L…&R…" into what stands left and right. */
function footerParts(footer: string): { readonly left: string; readonly right: string } {
  const [, left = "", right = ""] = /^&L(.*)&R(.*)$/s.exec(footer) ?? [];
  return { left, right };
}
