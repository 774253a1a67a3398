import type { Area } from "../../assumptions/area";
import { address, formatArea } from "../../assumptions/area";
import { DECLARATION, RELATIONSHIPS, SPREADSHEET } from "../namespaces";
import { escapeXml } from "../xml";
import { attributesXml, elementXml } from "./attributes";
import type { BookColumn, BookLink, BookPage, BookSheet } from "./book-sheet";
import type { StyleOf } from "./write-cells";
import { rowsXml } from "./write-cells";
import { validationsXml } from "./write-validations";

/** Ids of the relations of a sheet. */
export interface SheetRelations {
  readonly drawing?: string;
  readonly tables: readonly string[];
  /** By address outside. */
  readonly links: ReadonlyMap<string, string>;
}

/** A worksheet part; its elements stand in the order of the schema, without which Excel refuses the file. */
export function sheetXml(
  sheet: BookSheet,
  styleOf: StyleOf,
  relations: SheetRelations,
  isActive: boolean
): string {
  const { page, protection, merges, usualWidth } = sheet;
  const tab = sheet.tabColor === undefined ? "" : `<tabColor rgb="FF${sheet.tabColor}"/>`;
  const fit = page.fitToPage ? '<pageSetUpPr fitToPage="1"/>' : "";
  const width = usualWidth === undefined ? "" : ` defaultColWidth="${usualWidth}"`;
  return [
    `${DECLARATION}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">`,
    tab || fit ? `<sheetPr>${tab}${fit}</sheetPr>` : "",
    `<dimension ref="${formatArea(usedArea(sheet))}"/>`,
    viewXml(sheet, isActive),
    `<sheetFormatPr${width} defaultRowHeight="15"/>`,
    columnsXml(sheet.columns),
    `<sheetData>${rowsXml(sheet, styleOf)}</sheetData>`,
    elementXml("sheetProtection", protection?.attributes),
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
    validationsXml(sheet.validations),
    linksXml(sheet.links, relations),
    pageXml(page),
    relations.drawing === undefined ? "" : `<drawing r:id="${relations.drawing}"/>`,
    tablesXml(relations.tables),
    "</worksheet>",
  ].join("");
}

function usedArea({ rows }: BookSheet): Area {
  const area = { top: Infinity, left: Infinity, bottom: 1, right: 1 };
  for (const [row, { cells }] of rows) {
    for (const column of cells.keys()) {
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  return area.top === Infinity ? { top: 1, left: 1, bottom: 1, right: 1 } : area;
}

function viewXml(sheet: BookSheet, isActive: boolean): string {
  const { frozenRows: rows, frozenColumns: columns } = sheet;
  const attributes = {
    ...(sheet.gridlines ? {} : { showGridLines: "0" }),
    ...sheet.view,
    ...(isActive ? { tabSelected: "1" } : {}),
    workbookViewId: "0",
  };
  const open = `<sheetViews><sheetView${attributesXml(attributes)}`;
  if (rows === 0 && columns === 0) return `${open}/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const first = address(rows + 1, columns + 1);
  return (
    `${open}><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

/** Neighbours that are alike stand together: whole sheets may be hidden to their last column. */
function columnsXml(columns: BookSheet["columns"]): string {
  const spans: { first: number; last: number; column: BookColumn }[] = [];
  for (const [number, column] of [...columns].sort(([a], [b]) => a - b)) {
    const last = spans.at(-1);
    const isAlike =
      last?.last === number - 1 &&
      last.column.width === column.width &&
      last.column.hidden === column.hidden;
    if (isAlike) last.last = number;
    else spans.push({ first: number, last: number, column });
  }
  if (spans.length === 0) return "";
  const each = spans.map(({ first, last, column: { width, hidden } }) => {
    const size = width === undefined ? "" : ` width="${width}" customWidth="1"`;
    return `<col min="${first}" max="${last}"${size}${hidden ? ' hidden="1"' : ""}/>`;
  });
  return `<cols>${each.join("")}</cols>`;
}

function linksXml(links: readonly BookLink[], relations: SheetRelations): string {
  if (links.length === 0) return "";
  const each = links.map(({ ref, location, address: outside, tooltip }) => {
    const id = outside === undefined ? undefined : relations.links.get(outside);
    return `<hyperlink${attributesXml({ ref, "r:id": id, location, tooltip })}/>`;
  });
  return `<hyperlinks>${each.join("")}</hyperlinks>`;
}

const TEXTS = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

function pageXml({ options, margins, setup, headerFooter, texts = {} }: BookPage): string {
  const each = TEXTS.map((name) =>
    texts[name] === undefined ? "" : `<${name}>${escapeXml(texts[name])}</${name}>`
  ).join("");
  const around = attributesXml(headerFooter ?? {});
  return (
    elementXml("printOptions", options) +
    elementXml("pageMargins", margins) +
    elementXml("pageSetup", setup) +
    (each || around ? `<headerFooter${around}>${each}</headerFooter>` : "")
  );
}

function tablesXml(tables: readonly string[]): string {
  if (tables.length === 0) return "";
  const parts = tables.map((id) => `<tablePart r:id="${id}"/>`).join("");
  return `<tableParts count="${tables.length}">${parts}</tableParts>`;
}
