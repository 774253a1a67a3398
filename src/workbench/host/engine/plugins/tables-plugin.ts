import { CorePlugin } from "@odoo/o-spreadsheet";
import type { CoreCommand, CoreTable, WorkbookData } from "@odoo/o-spreadsheet";
import { allTables, nextLegacyId } from "../tables/table-identity";
import type { NamedConfig, TableIdentity } from "../tables/table-identity";

/**
 * Gives each table an identity: those that a person makes or copies in the grid, and those of a sheet that is
 * copied. Everybody's engine comes to the same one, since it depends on the workbook alone.
 */
export class TablesPlugin extends CorePlugin {
  private before: readonly CoreTable[] = [];

  override beforeHandle(command: CoreCommand): void {
    if (command.type === "DELETE_CONTENT")
      this.before = this.getters.getCoreTables(command.sheetId);
  }

  override handle(command: CoreCommand): void {
    if (command.type === "CREATE_TABLE") this.identify(command.sheetId);
    else if (command.type === "DUPLICATE_SHEET") this.identify(command.sheetIdTo);
    else if (command.type === "DELETE_CONTENT") this.keep(command.sheetId);
  }

  /** The engine drops a table whose cells are all emptied; Excel keeps it. */
  private keep(sheetId: string): void {
    const kept = new Set(this.getters.getCoreTables(sheetId).map(({ id }) => id));
    for (const { id, range, config, type } of this.before) {
      if (kept.has(id)) continue;
      const ranges = [this.getters.getRangeData(range)];
      this.dispatch("CREATE_TABLE", { sheetId, ranges, config, tableType: type });
    }
  }

  override import({ sheets }: WorkbookData): void {
    for (const { id } of sheets) this.identify(id);
  }

  /** Tables of this sheet that have no identity, or that of another one. */
  private identify(sheetId: string): void {
    const taken = new Set<string>();
    const others = this.getters.getSheetIds().filter((id) => id !== sheetId);
    for (const other of others) {
      for (const { config } of this.getters.getCoreTables(other)) {
        taken.add((config as NamedConfig).excel?.id ?? "");
      }
    }
    // An original is older than its copy, and so comes first.
    for (const { id, type, config, range } of this.getters.getCoreTables(sheetId)) {
      const { excel } = config as NamedConfig;
      if (type === "dynamic") continue;
      if (excel && !taken.has(excel.id)) taken.add(excel.id);
      else {
        const named: Partial<NamedConfig> = { excel: this.identity(`{${sheetId}-${id}}`, excel) };
        this.dispatch("UPDATE_TABLE", { sheetId, zone: range.zone, config: named });
      }
    }
  }

  private identity(id: string, original: TableIdentity | undefined): TableIdentity {
    const tables = allTables(this.getters);
    const legacyId = nextLegacyId(tables);
    const names = new Set(tables.map(({ name }) => name.toLowerCase()));
    const wanted = `${original?.name ?? "Table"}${legacyId}`;
    let name = wanted;
    for (let i = 2; names.has(name.toLowerCase()); i++) name = `${wanted}_${i}`;
    return { ...original, id, legacyId, name };
  }
}
