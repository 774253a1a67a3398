import type { CellPosition, Command, Getters, Style, Zone } from "@odoo/o-spreadsheet";

/** What a cell links to: an address outside the workbook, or a place in it. */
export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/**
 * The look of a cell as Excel knows it. The engine draws its own part of it; what it cannot draw is kept beside
 * that, and so goes wherever the cell goes: with copies, sorted rows, undo and saved workbooks.
 */
export interface CellStyle extends Style {
  excelFont?: string;
  /** Excel's names of what is drawn as something near it. */
  excelHorizontal?: string;
  excelVertical?: string;
  excelUnderline?: string;
  /** How far the text stands from the edge. */
  excelIndent?: number;
  excelLink?: Link | undefined;
  /** May be changed on a protected sheet. */
  excelUnlocked?: boolean;
  /** The formula is not shown on a protected sheet. */
  excelFormulaHidden?: boolean;
}

export function styleAt(read: Getters, position: CellPosition): CellStyle {
  return read.getCellStyle(position);
}

export function dress(sheetId: string, target: Zone[], style: CellStyle): Command {
  return { type: "SET_FORMATTING", sheetId, target, style };
}

/** Whether a style says nothing: the engine leaves empty values behind where a format was taken back. */
export function isPlain(style: Style | undefined): boolean {
  return Object.values(style ?? {}).every((value) => !value);
}
