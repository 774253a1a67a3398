import { parseArea } from "../../assumptions/area";
import { decodeText } from "../cell-text";
import { WorkbookError } from "../errors";
import type { Package } from "../package";
import { MAX_SHOWN } from "../sheet-scan";
import type { XmlNode } from "../xml";
import { attr, kid, kids, parseXml } from "../xml";
import type { BookTable } from "./book-table";
import { flagOf, numberOf } from "./flags";
import type { LostList } from "./lost";

/** The tables on a sheet, in the order of its relations. @throws WorkbookError */
export function readTables(
  pkg: Package,
  sheet: string,
  sheetName: string,
  lost: LostList
): BookTable[] {
  const parts = pkg
    .relations(sheet)
    .flatMap(({ kind, part }) => (kind === "table" && part !== undefined ? [part] : []));
  return [...new Set(parts)].map((part) => {
    const root = parseXml(pkg.text(part), part);
    const table = tableOf(root, part);
    noteLost(root, `${sheetName}: ${table.name}`, lost);
    return table;
  });
}

function tableOf(root: XmlNode, part: string): BookTable {
  const name = attr(root, "displayName") ?? attr(root, "name");
  const ref = attr(root, "ref");
  if (name === undefined || ref === undefined) {
    throw new WorkbookError("incomplete-part", { part, element: "table" });
  }
  if (!parseArea(ref)) {
    throw new WorkbookError("impossible-reference", { part, reference: ref.slice(0, MAX_SHOWN) });
  }
  const style = kid(root, "tableStyleInfo");
  const styleName = attr(style, "name");
  const comment = attr(root, "comment");
  return {
    id: numberOf(root, "id") ?? 0,
    name,
    ref,
    header: (numberOf(root, "headerRowCount") ?? 1) > 0,
    totals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    filters: kid(root, "autoFilter") !== undefined,
    columns: columnsOf(root).map((node) => decodeText(attr(node, "name") ?? "")),
    ...(styleName === undefined ? {} : { style: styleName }),
    firstColumn: flagOf(style, "showFirstColumn"),
    lastColumn: flagOf(style, "showLastColumn"),
    rowStripes: flagOf(style, "showRowStripes"),
    columnStripes: flagOf(style, "showColumnStripes"),
    ...(comment === undefined ? {} : { comment }),
  };
}

function columnsOf(root: XmlNode): XmlNode[] {
  return kids(kid(root, "tableColumns"), "tableColumn");
}

function noteLost(root: XmlNode, place: string, lost: LostList): void {
  const isFiltered = (kid(root, "autoFilter")?.children.length ?? 0) > 0;
  if (isFiltered || kid(root, "sortState")) lost.add("filters", place);
  const isFilled = columnsOf(root).some((node) => kid(node, "calculatedColumnFormula"));
  if (isFilled) lost.add("columnFormulas", place);
  if (attr(root, "tableType") === "queryTable") lost.add("queries", place);
}
