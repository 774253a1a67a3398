import type { DefinedName, PlacedSheet } from "../assumptions/locate/placed";
import { parseRefersTo } from "../assumptions/locate/refers-to";
import type { Inventory, LiveSheet } from "./read-inventory";

export interface TabledSheet extends PlacedSheet {
  readonly id: string;
}

/**
 * Asks where the tables are that may matter to names: those on the sheets that the names point to, and those that
 * names point to themselves. What it returns gives the sheets with these tables, once the batch was answered.
 */
export function placeTables(
  context: Excel.RequestContext,
  { sheets, names }: Inventory,
  targets: readonly { readonly sheet: LiveSheet }[]
): () => readonly TabledSheet[] {
  const nearby = new Set(targets.map(({ sheet }) => sheet.id));
  const meant = new Set<string>();
  for (const refersTo of names.values()) {
    if (refersTo === undefined) continue;
    // Any word may be a table's here; what is none of a table finds none.
    const target = parseRefersTo(refersTo, () => true);
    if (target.kind === "table") meant.add(target.table.toLowerCase());
  }
  const asked = sheets.map((sheet) => {
    const tables = sheet.tables
      .filter(({ name }) => nearby.has(sheet.id) || meant.has(name.toLowerCase()))
      .map((table) => ({
        ...table,
        range: context.workbook.tables.getItem(table.name).getRange().load("address"),
      }));
    return { ...sheet, tables };
  });
  return () =>
    asked.map(({ id, name, tables }) => ({
      id,
      name,
      tables: tables.map(({ range, ...table }) => ({ ...table, ref: localAddress(range.address) })),
    }));
}

/** Asks for the names that one sheet alone knows. */
export function scopedNames(
  context: Excel.RequestContext,
  sheets: readonly LiveSheet[]
): () => readonly DefinedName[] {
  const asked = sheets.map(({ id }) =>
    context.workbook.worksheets.getItem(id).names.load("items/name")
  );
  return () =>
    asked.flatMap(({ items }, sheet) => items.map(({ name }) => ({ name, sheet, refersTo: "" })));
}

/** An address without its sheet. */
function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
