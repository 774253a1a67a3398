import { helpers, stores } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import type { ExcelHost } from "../host";
import { continueTable, tableAbove } from "./table-growth";
import type { WorkbenchWords } from "./words";

/** What the spreadsheet's composer is made of, as far as it is used here; its types are not public. */
interface Composer {
  readonly model: Model;
  readonly currentEditedCell: {
    readonly sheetId: string;
    readonly col: number;
    readonly row: number;
  };
  readonly _currentContent: string;
  getCurrentCanonicalContent(): string;
  setContent(content: string): void;
  addHeadersForSpreadingFormula(content: string): void;
  confirmEdition(content: string): void;
}

interface Typist {
  readonly host: ExcelHost;
  readonly refused: Refused;
}

/** Told which cell was not changed, and why. */
type Refused = (address: string, problem: unknown) => void;

const typists = new WeakMap<Model, Typist>();

/**
 * What a person types in the grid or the formula bar goes the way of all typing in the host: one step of undo, read
 * in the language of the computer, refused where Excel refuses it. `refused` is told of the latter.
 */
export function typeThrough(host: ExcelHost, refused: Refused): void {
  typists.set(host.engine.model, { host, refused });
  const composer = stores.CellComposerStore.prototype as unknown as Composer;
  composer.confirmEdition = confirm;
}

function confirm(this: Composer, content: string): void {
  const typist = typists.get(this.model);
  if (!typist) return;
  const { sheetId, col, row } = this.currentEditedCell;
  // The composer closes parentheses that were left open; it does so behind what was typed.
  const closing = content.slice(this.getCurrentCanonicalContent().length);
  const { getters } = this.model;
  const address = helpers.toXC(col, row);
  try {
    if (content.startsWith("=")) this.addHeadersForSpreadingFormula(content);
    const above = tableAbove(this.model, { sheetId, col, row });
    typist.host.type(getters.getSheetName(sheetId), address, this._currentContent + closing);
    this.model.dispatch("AUTOFILL_TABLE_COLUMN", { sheetId, col, row });
    if (above) continueTable(this.model, above, { sheetId, col, row });
  } catch (problem) {
    typist.refused(address, problem);
  } finally {
    this.setContent("");
  }
}

/** Why a cell did not take what was typed, in words. */
export function refusedTyping(problem: unknown, { typing }: WorkbenchWords): string {
  const code = (problem as { code?: unknown }).code;
  if (code === "AccessDenied") return typing.locked;
  return code === "InvalidOperation" ? typing.validation : typing.formula;
}
