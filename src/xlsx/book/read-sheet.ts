import { address, MAX_COLUMNS, parseArea } from "../../assumptions/area";
import { WorkbookError } from "../errors";
import type { SheetInventory } from "../inventory";
import { MAX_SHOWN } from "../sheet-scan";
import type { XmlNode } from "../xml";
import { attr, kid, kids, parseXml } from "../xml";
import type { BookColumn, BookLink, BookPage, BookSheet } from "./book-sheet";
import { attributesOf, flagOf, numberOf } from "./flags";
import type { LostKind } from "./lost";
import type { CellSource } from "./read-cells";
import { readCells } from "./read-cells";
import { readCharts } from "./read-charts";
import { readTables } from "./read-tables";
import { readValidations } from "./read-validations";
import type { Colors } from "./colors";

/** What a sheet element holds that no Book does, by its name. */
const LOST_ELEMENTS: Readonly<Record<string, LostKind>> = {
  conditionalFormatting: "conditionalFormats",
  rowBreaks: "pageBreaks",
  colBreaks: "pageBreaks",
  autoFilter: "filters",
  sortState: "filters",
  scenarios: "scenarios",
  customSheetViews: "customViews",
  oleObjects: "activeX",
  controls: "activeX",
  legacyDrawingHF: "images",
  picture: "images",
  extLst: "extensions",
  dataConsolidate: "otherParts",
  cellWatches: "otherParts",
  webPublishItems: "otherParts",
  smartTags: "otherParts",
  protectedRanges: "otherParts",
};

/** A worksheet. @throws WorkbookError */
export function readSheet(
  source: CellSource,
  colors: Colors,
  { name, part }: SheetInventory,
  visibility: BookSheet["visibility"]
): BookSheet {
  const { pkg, lost } = source;
  const root = parseXml(pkg.text(part), part, "sheetData");
  for (const { local } of root.children) {
    const kind = LOST_ELEMENTS[local];
    if (kind) lost.add(kind, name);
  }
  const view = kids(kid(root, "sheetViews"), "sheetView")[0];
  const pane = kid(view, "pane");
  const isFrozen = attr(pane, "state")?.startsWith("frozen") ?? false;
  if (pane && !isFrozen) lost.add("splitPanes", name);
  const format = kid(root, "sheetFormatPr");
  const tabColor = colors.of(kid(kid(root, "sheetPr"), "tabColor"));
  const usualWidth = numberOf(format, "defaultColWidth");
  const protection = attributesOf(kid(root, "sheetProtection"));
  const isProtected = flagOf(kid(root, "sheetProtection"), "sheet");
  const columns = readColumns(root, name, source);
  const rows = readCells(source, name, part);
  const sizes = { columns, rows, ...(usualWidth === undefined ? {} : { usualWidth }) };
  return {
    name,
    visibility,
    ...(tabColor === undefined ? {} : { tabColor }),
    gridlines: flagOf(view, "showGridLines", true),
    view: attributesOf(view, ["showGridLines", "tabSelected", "workbookViewId", "topLeftCell"]),
    frozenRows: isFrozen ? count(pane, "ySplit") : 0,
    frozenColumns: isFrozen ? count(pane, "xSplit") : 0,
    ...sizes,
    merges: kids(kid(root, "mergeCells"), "mergeCell").map((node) => reference(node, part)),
    tables: readTables(pkg, part, name, lost),
    charts: readCharts(source, colors, { name, part }, sizes),
    validations: readValidations(root, part, source),
    links: readLinks(root, part, source),
    ...(isProtected ? { protection: { attributes: protection } } : {}),
    page: readPage(root),
  };
}

function count(pane: XmlNode | undefined, name: string): number {
  return Math.max(0, Math.trunc(numberOf(pane, name) ?? 0));
}

function reference(node: XmlNode, part: string): string {
  const ref = attr(node, "ref") ?? "";
  const area = parseArea(ref);
  if (!area) {
    throw new WorkbookError("impossible-reference", { part, reference: ref.slice(0, MAX_SHOWN) });
  }
  const first = address(area.top, area.left);
  const last = address(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Characters: the widest that Excel makes a column. */
const MAX_WIDTH = 255;

function readColumns(
  root: XmlNode,
  sheet: string,
  { lost }: CellSource
): ReadonlyMap<number, BookColumn> {
  const columns = new Map<number, BookColumn>();
  for (const node of kids(kid(root, "cols"), "col")) {
    const first = Math.max(1, numberOf(node, "min") ?? 1);
    const last = Math.min(MAX_COLUMNS, numberOf(node, "max") ?? first);
    const width = numberOf(node, "width");
    const hidden = flagOf(node, "hidden");
    const isSized = flagOf(node, "customWidth") && width !== undefined;
    if (numberOf(node, "style")) lost.add("columnLooks", sheet);
    if (numberOf(node, "outlineLevel")) lost.add("outlines", sheet);
    if (!isSized && !hidden) continue;
    const column = {
      ...(isSized ? { width: Math.min(MAX_WIDTH, Math.max(0, width)) } : {}),
      ...(hidden ? { hidden } : {}),
    };
    for (let i = first; i <= last; i++) columns.set(i, column);
  }
  return columns;
}

function readLinks(root: XmlNode, part: string, { pkg }: CellSource): BookLink[] {
  const nodes = kids(kid(root, "hyperlinks"), "hyperlink");
  if (nodes.length === 0) return [];
  const targets = new Map(pkg.relations(part).map(({ id, target }) => [id, target]));
  return nodes.map((node) => {
    const id = [...node.attributes.values()].find(({ local }) => local === "id")?.value;
    const location = attr(node, "location");
    const tooltip = attr(node, "tooltip");
    const outside = id === undefined ? undefined : targets.get(id);
    return {
      ref: reference(node, part),
      ...(location === undefined ? {} : { location }),
      ...(outside === undefined ? {} : { address: outside }),
      ...(tooltip === undefined ? {} : { tooltip }),
    };
  });
}

function readPage(root: XmlNode): BookPage {
  const texts = kid(root, "headerFooter");
  const parts = {
    options: attributesOf(kid(root, "printOptions")),
    margins: attributesOf(kid(root, "pageMargins")),
    setup: attributesOf(kid(root, "pageSetup")),
    headerFooter: attributesOf(texts),
    texts: Object.fromEntries((texts?.children ?? []).map(({ local, text }) => [local, text])),
  };
  const said = Object.entries(parts).filter(([, held]) => Object.keys(held).length > 0);
  const fits = flagOf(kid(kid(root, "sheetPr"), "pageSetUpPr"), "fitToPage");
  return { ...(fits ? { fitToPage: true } : {}), ...Object.fromEntries(said) };
}
