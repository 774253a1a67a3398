import { CorePlugin, helpers } from "@odoo/o-spreadsheet";
import type { WorkbookData } from "@odoo/o-spreadsheet";
import type { CalculationMode } from "../calculation/recalculation";

/**
 * What is saved with the workbook and is no part of it: what the add-in keeps for itself. It is no command of the
 * engine's, so that neither undo nor a co-author's work changes it.
 */
export interface Kept {
  settings: Record<string, unknown>;
  /** Whether the add-in asked to be started along with the workbook. */
  startsWithWorkbook?: boolean;
  /** When the file says that formulas are calculated; a workbook that says nothing calculates by itself. */
  calculation?: CalculationMode;
}

export interface KeepingGetters {
  getKept(): Kept;
}

export class KeptPlugin extends CorePlugin {
  static override getters = ["getKept"];
  private readonly kept: Kept = { settings: {} };

  getKept(): Kept {
    return this.kept;
  }

  override import(data: WorkbookData): void {
    Object.assign(this.kept, helpers.deepCopy((data as { excelKept?: Kept }).excelKept));
  }

  override export(data: WorkbookData): void {
    (data as { excelKept?: Kept }).excelKept = helpers.deepCopy(this.kept);
  }
}
