import type { PlacedTable } from "../assumptions/locate/placed";
import { WorkbookError } from "./errors";
import type { Package } from "./package";
import type { XmlNode } from "./xml";
import { attr, kid, kids, parseXml, relationId } from "./xml";

export interface TableInventory extends PlacedTable {
  readonly part: string;
  readonly id: number;
}

export interface SheetInventory {
  readonly name: string;
  /** Its part, which is not promised to exist or to be a worksheet (it may hold a chart only). */
  readonly part: string;
  readonly sheetId: number;
  readonly tables: readonly TableInventory[];
}

/** More than any workbook that opens in reasonable time. */
const MAX_SHEETS = 5000;

/** The sheets of a workbook in their order, with the Excel tables that stand on them. Throws a WorkbookError. */
export function listSheets(pkg: Package): SheetInventory[] {
  const part = pkg.workbookPart;
  return sheetsOf(pkg, parseXml(pkg.text(part), part));
}

/** The same, of a workbook part that has been parsed already. */
export function sheetsOf(pkg: Package, workbook: XmlNode): SheetInventory[] {
  const nodes = kids(kid(workbook, "sheets"), "sheet");
  if (nodes.length > MAX_SHEETS) {
    throw new WorkbookError("too-many-sheets", { count: nodes.length, limit: MAX_SHEETS });
  }
  const relations = new Map(pkg.relations(pkg.workbookPart).map((r) => [r.id, r.part]));
  const seen = new Set<string>();
  return nodes.map((node) => {
    const name = attr(node, "name");
    const part = relations.get(relationId(node) ?? "");
    if (name === undefined || part === undefined) {
      throw new WorkbookError("incomplete-part", { part: pkg.workbookPart, element: "sheet" });
    }
    const isNew = !seen.has(part);
    seen.add(part);
    // Two sheets in one part are not a workbook; their tables are listed once.
    return {
      name,
      part,
      sheetId: Number(attr(node, "sheetId")),
      tables: isNew ? tablesOf(pkg, part) : [],
    };
  });
}

function tablesOf(pkg: Package, sheet: string): TableInventory[] {
  const parts = pkg
    .relations(sheet)
    .flatMap(({ kind, part }) => (kind === "table" && part ? [part] : []));
  return [...new Set(parts)].map((part) => {
    const table = parseXml(pkg.text(part), part);
    const name = attr(table, "displayName") ?? attr(table, "name");
    const ref = attr(table, "ref");
    if (name === undefined || ref === undefined) {
      throw new WorkbookError("incomplete-part", { part, element: "table" });
    }
    return {
      part,
      name,
      ref,
      id: Number(attr(table, "id")),
      headerRows: Number(attr(table, "headerRowCount") ?? 1),
      totalsRows: Number(attr(table, "totalsRowCount") ?? 0),
    };
  });
}
