import { CompiledFormula, CorePlugin } from "@odoo/o-spreadsheet";
import type {
  CoreCommand,
  Getters,
  RangeAdapterFunctions,
  WorkbookData,
} from "@odoo/o-spreadsheet";
import { adaptedFacts } from "../text/formulas-in-facts";

/**
 * What Excel keeps of a workbook and the engine does not: names of tables and charts, number formats as they
 * were written, comments of names and so on, by kind and key. Saved, undone and shared like everything else.
 */
export type FactKind =
  | "charts"
  | "files"
  | "formats"
  | "names"
  | "pages"
  | "protection"
  | "settings"
  | "sheets"
  | "validation";

export type Facts = Partial<Record<FactKind, Record<string, unknown>>>;

/** The engine's getters, and our own. */
export interface Reading extends Getters {
  getExcelFacts(kind: FactKind): Readonly<Record<string, unknown>>;
  isCalculationPending(): boolean;
}

export const SET_FACT = "EXCEL_SET_FACT";

export interface SetFact {
  readonly type: typeof SET_FACT;
  readonly kind: FactKind;
  readonly key: string;
  /** Undefined where the fact is to be forgotten. */
  readonly value: unknown;
}

export class FactsPlugin extends CorePlugin<{ facts: Facts }> {
  static override getters = ["getExcelFacts"];
  readonly facts: Facts = {};

  getExcelFacts(kind: FactKind): Readonly<Record<string, unknown>> {
    return this.facts[kind] ?? {};
  }

  /** Formulas in facts follow the cells that they speak of, as those in cells do. */
  override adaptRanges(adapters: RangeAdapterFunctions): void {
    const change = (formula: string, sheetId: string) => this.adapt(formula, sheetId, adapters);
    for (const { kind, key, value } of adaptedFacts(this, this.getters.getSheetIds()[0]!, change)) {
      this.history.update("facts", kind, key, value as never);
    }
  }

  override handle(command: CoreCommand): void {
    if ((command.type as string) === SET_FACT) {
      const { kind, key, value } = command as unknown as SetFact;
      this.history.update("facts", kind, key, value as never);
    }
    if (command.type === "DELETE_SHEET") this.forget(command.sheetId);
  }

  /** What was known of a sheet that is gone. */
  private forget(sheetId: string): void {
    for (const kind of ["files", "pages", "protection", "sheets", "validation"] as const) {
      for (const [key, fact] of Object.entries(this.facts[kind] ?? {})) {
        const { scope } = (fact ?? {}) as { readonly scope?: string };
        const isOfSheet = scope === sheetId || key === sheetId || key.startsWith(`${sheetId}/`);
        if (isOfSheet && fact !== undefined) {
          this.history.update("facts", kind, key, undefined as never);
        }
      }
    }
  }

  /** As a text, a formula is adapted to the names of sheets, but not to cells that are gone: so it is compiled first. */
  private adapt(formula: string, sheetId: string, adapters: RangeAdapterFunctions): string {
    const before = CompiledFormula.Compile(formula, sheetId, this.getters);
    const after = adapters.adaptCompiledFormula(before).toFormulaString(this.getters);
    return after === before.toFormulaString(this.getters)
      ? adapters.adaptFormulaString(sheetId, formula)
      : after;
  }

  override import(data: WorkbookData): void {
    Object.assign(this.facts, (data as { excelFacts?: Facts }).excelFacts);
  }

  override export(data: WorkbookData): void {
    (data as { excelFacts?: Facts }).excelFacts = this.facts;
  }
}
