import type { Getters, Zone } from "@odoo/o-spreadsheet";
import type { SheetChange, TableChange } from "./journal";
import { allTables } from "../tables/table-identity";

/** A table as events tell of it, which may be after it is gone. */
export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly zone: Zone;
}

/** The sheets and tables that there are: undo, co-authors and commands of any kind all show by comparing. */
export class Inventory {
  tables: ReadonlyMap<string, TableState> = new Map();
  private sheets: ReadonlySet<string> | undefined;

  /** What came and went since the last time; nothing the first time. */
  compare(read: Getters): (SheetChange | TableChange)[] {
    const { sheets, tables } = this;
    const sheetsNow = (this.sheets = new Set(read.getSheetIds()));
    const tablesNow = (this.tables = tableStates(read));
    if (!sheets) return [];
    const sheet = (removed: boolean) => (sheetId: string) =>
      ({ kind: "sheet", sheetId, removed }) as const;
    const table = (removed: boolean) => (table: TableState) =>
      ({ kind: "table", table, removed }) as const;
    return [
      ...without(tables, tablesNow).map(table(true)),
      ...[...sheets].filter((id) => !sheetsNow.has(id)).map(sheet(true)),
      ...[...sheetsNow].filter((id) => !sheets.has(id)).map(sheet(false)),
      ...without(tablesNow, tables).map(table(false)),
    ];
  }
}

function tableStates(read: Getters): ReadonlyMap<string, TableState> {
  return new Map(
    allTables(read).map(({ id, name, sheetId, table: { range } }) => [
      id,
      { id, name, sheetId, zone: range.zone },
    ])
  );
}

function without<T>(held: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>): T[] {
  return [...held].flatMap(([id, item]) => (others.has(id) ? [] : [item]));
}
