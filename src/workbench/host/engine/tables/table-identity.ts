import type { Getters, StaticTable, TableConfig } from "@odoo/o-spreadsheet";
import type { LocaleCode } from "../text/locales";

/** What Excel knows a table by, and the engine does not. */
export interface TableIdentity {
  /** Stays with the table whatever happens to it. */
  readonly id: string;
  /** The same as a number, as older add-ins know it. */
  readonly legacyId: number;
  readonly name: string;
  /** What the file says of it, in words. */
  readonly comment?: string;
  /** The names of the columns, and whether they can be filtered, while no header row shows them. */
  readonly hidden?: { readonly columns: readonly string[]; readonly filters: boolean };
}

/**
 * The identity is a part of the engine's own description of a table: what moves, copies, undoes, shares or saves
 * the one does the same to the other.
 */
export interface NamedConfig extends TableConfig {
  readonly excel?: TableIdentity;
}

/** A table of Excel's on a sheet of the engine. */
export interface HeldTable extends TableIdentity {
  readonly sheetId: string;
  readonly table: StaticTable & { readonly config: NamedConfig };
}

type TableGetters = Pick<Getters, "getCoreTables" | "getSheetIds">;

/** The tables of a sheet. What the engine makes of arrays that spill is no table in Excel. */
export function tablesOn(read: TableGetters, sheetId: string): HeldTable[] {
  return read.getCoreTables(sheetId).flatMap((table) => {
    if (table.type === "dynamic") return [];
    const { excel } = table.config as NamedConfig;
    return excel ? [{ ...excel, sheetId, table }] : [];
  });
}

export function allTables(read: TableGetters): HeldTable[] {
  return read.getSheetIds().flatMap((sheetId) => tablesOn(read, sheetId));
}

export function findTable(read: TableGetters, id: string): HeldTable | undefined {
  for (const sheetId of read.getSheetIds()) {
    const found = tablesOn(read, sheetId).find((table) => table.id === id);
    if (found) return found;
  }
  return undefined;
}

/** The number for the next table. */
export function nextLegacyId(tables: readonly TableIdentity[]): number {
  return Math.max(0, ...tables.map(({ legacyId }) => legacyId)) + 1;
}

/** What Excel names tables, columns and totals with, in a language. */
export const WORDS: Readonly<Record<LocaleCode, { table: string; column: string; total: string }>> =
  {
    "en-US": { table: "Table", column: "Column", total: "Total" },
    "nl-NL": { table: "Tabel", column: "Kolom", total: "Totaal" },
  };
