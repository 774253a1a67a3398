import type { Area } from "../assumptions/area";
import { address, formatArea } from "../assumptions/area";
import { DECLARATION, RELATIONSHIPS, SPREADSHEET } from "./namespaces";
import { escapeXml } from "./xml";

/** A row of written cells, left to right. */
export interface SheetRow {
  readonly row: number;
  /** Points; left out: the default. A reader adapts it to the text, unless it is fixed. */
  readonly height?: number;
  readonly fixed?: boolean;
  /** `<c>` elements in order. */
  readonly cells: readonly string[];
}

/** What a worksheet part is made of; the fragments come from the writers beside this one. */
export interface SheetContent {
  readonly used: Area;
  /** Rows from top to bottom. */
  readonly rows: Iterable<SheetRow>;
  /** Characters, from column A. */
  readonly widths: readonly number[];
  readonly defaultWidth?: number;
  readonly tabColor?: string;
  readonly freezeRows?: number;
  readonly freezeColumns?: number;
  readonly landscape: boolean;
  /** The sheet that a reader sees when the workbook opens. */
  readonly selected?: boolean;
  /** Header and footer codes: "&L&A&RPagina &P van &N". */
  readonly footer: string;
  /** A `<dataValidations>` element, or empty. */
  readonly validations?: string;
  /** A `<hyperlinks>` element, or empty. */
  readonly hyperlinks?: string;
  /** Relation id of the drawing. */
  readonly drawing?: string;
  /** Relation ids of the tables. */
  readonly tables: readonly string[];
}

/** A worksheet part; its elements stand in the order of the schema, without which Excel refuses the file. */
export function sheetXml(sheet: SheetContent): string {
  const tab = sheet.tabColor ? `<tabColor rgb="FF${sheet.tabColor}"/>` : "";
  const width = sheet.defaultWidth === undefined ? "" : ` defaultColWidth="${sheet.defaultWidth}"`;
  return [
    `${DECLARATION}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">`,
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${formatArea(sheet.used)}"/>`,
    viewXml(sheet),
    `<sheetFormatPr${width} defaultRowHeight="15"/>`,
    columnsXml(sheet.widths),
    "<sheetData>",
    ...Array.from(sheet.rows, rowXml),
    "</sheetData>",
    sheet.validations ?? "",
    sheet.hyperlinks ?? "",
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? "landscape" : "portrait"}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(sheet.footer)}</oddFooter></headerFooter>`,
    sheet.drawing === undefined ? "" : `<drawing r:id="${sheet.drawing}"/>`,
    tablePartsXml(sheet.tables),
    "</worksheet>",
  ].join("");
}

function viewXml(sheet: SheetContent): string {
  const selected = sheet.selected ? ' tabSelected="1"' : "";
  const rows = sheet.freezeRows ?? 0;
  const columns = sheet.freezeColumns ?? 0;
  const open = `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">`;
  if (rows === 0 && columns === 0) return `${open}</sheetView></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const first = address(rows + 1, columns + 1);
  return (
    `${open}<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`
  );
  return `<cols>${columns.join("")}</cols>`;
}

function rowXml({ row, height, fixed, cells }: SheetRow): string {
  const ht = height === undefined ? "" : ` ht="${height}"${fixed ? ' customHeight="1"' : ""}`;
  return `<row r="${row}"${ht}>${cells.join("")}</row>`;
}

function tablePartsXml(tables: readonly string[]): string {
  if (tables.length === 0) return "";
  const parts = tables.map((id) => `<tablePart r:id="${id}"/>`).join("");
  return `<tableParts count="${tables.length}">${parts}</tableParts>`;
}
