import { helpers, tokenize } from "@odoo/o-spreadsheet";
import type { Command, Getters } from "@odoo/o-spreadsheet";
import { growth } from "./sheet-sizes";

/**
 * A formula may name cells beyond the end of the engine's sheet. Were the sheet to grow later, the engine would take
 * that for lines inserted before those cells, and shift the reference: so the sheet is made to reach there first.
 */

interface Corner {
  /** The name of the sheet; undefined for the formula's own. */
  readonly sheet: string | undefined;
  readonly col: number;
  readonly row: number;
}

/** The cells that a formula names, a range by its corners; whole rows and columns have no end to grow to. */
function cornersOf(formula: string): Corner[] {
  const tokens = tokenize(formula);
  let sheet: string | undefined;
  return tokens.flatMap(({ type, value }, i) => {
    if (type !== "REFERENCE" || tokens[i + 1]?.type === "LEFT_PAREN") return [];
    const { sheetName, xc } = helpers.splitReference(value);
    if (tokens[i - 1]?.value !== ":") sheet = sheetName;
    return [{ sheet, ...helpers.toCartesian(xc) }];
  });
}

/** The commands that make room for what a formula names, where another command is about to enter one. */
export function roomFor(getters: Getters, command: Command): Command[] {
  if (command.type !== "UPDATE_CELL" || !command.content?.startsWith("=")) return [];
  for (const { sheet, col, row } of cornersOf(command.content)) {
    const sheetId = sheet === undefined ? command.sheetId : getters.getSheetIdByName(sheet);
    if (sheetId === undefined || !getters.tryGetSheet(sheetId)) continue;
    const { right, bottom } = getters.getSheetZone(sheetId);
    const zone = { left: col, right: col, top: row, bottom: row };
    if (col > right || row > bottom) return growth(getters, sheetId, zone);
  }
  return [];
}

interface SheetData {
  readonly name: string;
  readonly rowNumber?: number;
  readonly colNumber?: number;
  readonly cells?: Readonly<Record<string, unknown>>;
}

/** A workbook whose sheets reach as far as its formulas do. */
export function withRoom(data: object): object {
  const { sheets } = data as { sheets?: readonly SheetData[] };
  if (!sheets) return data;
  const reached = new Map<string, { rows: number; cols: number }>();
  for (const { name, cells = {} } of sheets) {
    for (const content of Object.values(cells)) {
      if (typeof content !== "string" || !content.startsWith("=")) continue;
      for (const { sheet = name, col, row } of cornersOf(content)) {
        const { rows, cols } = reached.get(sheet) ?? { rows: 0, cols: 0 };
        reached.set(sheet, { rows: Math.max(rows, row + 1), cols: Math.max(cols, col + 1) });
      }
    }
  }
  const widened = sheets.map((sheet) => {
    const { rows = 0, cols = 0 } = reached.get(sheet.name) ?? {};
    return {
      ...sheet,
      rowNumber: Math.max(sheet.rowNumber ?? 100, rows),
      colNumber: Math.max(sheet.colNumber ?? 26, cols),
    };
  });
  return { ...data, sheets: widened };
}
