import type { NamedGrids } from "../grid";
import type { TableId } from "../schema";
import type { FamilyCodes } from "./headers";
import { Places } from "./places";
import { Report } from "./report";
import { readTable } from "./table";
import type { ReadTable } from "./table";

/** What every part of a reading shares: the cells, what was said of them, and which path came from where. */
export class Context {
  readonly report = new Report();
  readonly places = new Places();
  /** Components with a parameter that could not be read: what they lack is not judged. */
  readonly faulty = new Set<string>();
  readonly tables = new Map<TableId, ReadTable>();

  constructor(readonly grids: NamedGrids) {}

  table<T extends TableId>(id: T, codes: FamilyCodes = {}): ReturnType<typeof readTable<T>> {
    const table = readTable(id, this.grids, codes, this.report);
    this.tables.set(id, table as unknown as ReadTable);
    return table;
  }
}
