import { CorePlugin, coreTypes, registries } from "@odoo/o-spreadsheet";
import type { CommandResult, CoreCommand, NamedRange, WorkbookData } from "@odoo/o-spreadsheet";

/**
 * What Excel keeps of a workbook and the engine does not: names of tables and charts, number formats as they
 * were written, comments of names and so on, by kind and key. Saved, undone and shared like everything else.
 */
export type FactKind =
  "charts" | "formats" | "names" | "protection" | "settings" | "sheets" | "tables" | "validation";

export type Facts = Partial<Record<FactKind, Record<string, unknown>>>;

export const SET_FACT = "EXCEL_SET_FACT";

export interface SetFact {
  readonly type: typeof SET_FACT;
  readonly kind: FactKind;
  readonly key: string;
  /** Undefined where the fact is to be forgotten. */
  readonly value: unknown;
}

/** No cell: a name that points there is one whose cells were deleted. */
const NOWHERE = { top: -1, left: -1, bottom: -1, right: -1 };

export function isBroken({ range }: NamedRange): boolean {
  return range.zone.top < 0 || range.invalidXc !== undefined;
}

class FactsPlugin extends CorePlugin<{ facts: Facts }> {
  static override getters = ["getExcelFacts"];
  readonly facts: Facts = {};
  private before: readonly NamedRange[] = [];

  getExcelFacts(kind: FactKind): Readonly<Record<string, unknown>> {
    return this.facts[kind] ?? {};
  }

  /** Ranges are adapted before any plugin's beforeHandle: this is the last moment to see the names as they were. */
  override allowDispatch(): CommandResult {
    this.before = this.getters.getNamedRanges();
    return "Success" as CommandResult;
  }

  override handle(command: CoreCommand): void {
    if ((command.type as string) === SET_FACT) {
      const { kind, key, value } = command as unknown as SetFact;
      this.history.update("facts", kind, key, value as never);
    } else if (command.type === "REMOVE_COLUMNS_ROWS" || command.type === "DELETE_SHEET") {
      this.keepBrokenNames(command.type === "DELETE_SHEET" ? undefined : command.sheetId);
    }
  }

  /** The engine drops a name whose cells are deleted; Excel keeps it, as #REF!. */
  private keepBrokenNames(sheetId = this.getters.getSheetIds()[0]!): void {
    for (const { name } of this.before) {
      if (this.getters.getNamedRange(name)) continue;
      const ranges = [{ _sheetId: sheetId, _zone: NOWHERE }];
      this.dispatch("CREATE_NAMED_RANGE", { name, ranges });
    }
  }

  override import(data: WorkbookData): void {
    Object.assign(this.facts, (data as { excelFacts?: Facts }).excelFacts);
  }

  override export(data: WorkbookData): void {
    (data as { excelFacts?: Facts }).excelFacts = this.facts;
  }
}

export function registerFactsPlugin(): void {
  const registry = registries.corePluginRegistry;
  if (registry.contains("excel_facts")) return;
  coreTypes.add(SET_FACT as never);
  registry.add("excel_facts", FactsPlugin);
}
