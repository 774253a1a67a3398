import { UIPlugin, helpers } from "@odoo/o-spreadsheet";
import type { Command, CommandResult, Zone } from "@odoo/o-spreadsheet";
import type { CellStyle } from "../cells/cell-style";
import type { Reading } from "./facts-plugin";
import { WORKBOOK } from "../protection";
import type { Allowance, SheetProtection } from "../protection";
import { SHIFT } from "./shift-plugin";
import { GROWTH } from "./watch-plugin";

/** The reasons that a protected sheet or workbook gives for a refusal. */
export const SHEET_LOCKED = "SheetLocked";
export const WORKBOOK_LOCKED = "WorkbookLocked";

const REFUSED = SHEET_LOCKED as unknown as CommandResult;
const STRUCTURE_REFUSED = WORKBOOK_LOCKED as unknown as CommandResult;
const ALLOWED = "Success" as CommandResult;

/** Marks a command that follows from another one, which was allowed. */
export const CONSEQUENCE = "excelConsequence";

/** What changes which sheets there are, and how they are called, ordered and seen. */
const STRUCTURE: ReadonlySet<string> = new Set([
  "COLOR_SHEET",
  "CREATE_SHEET",
  "DELETE_SHEET",
  "DUPLICATE_SHEET",
  "HIDE_SHEET",
  "MOVE_SHEET",
  "RENAME_SHEET",
  "SHOW_SHEET",
]);

/** What a protected sheet refuses, unless this is allowed; nothing allows the rest. */
const NEEDS: Readonly<Record<string, Allowance | undefined>> = {
  SET_FORMATTING: "allowFormatCells",
  CLEAR_FORMATTING: "allowFormatCells",
  SET_BORDER: "allowFormatCells",
  SET_ZONE_BORDERS: "allowFormatCells",
  SET_BORDERS_ON_TARGET: "allowFormatCells",
  ADD_CONDITIONAL_FORMAT: "allowFormatCells",
  REMOVE_CONDITIONAL_FORMAT: "allowFormatCells",
  CHANGE_CONDITIONAL_FORMAT_PRIORITY: "allowFormatCells",
  CREATE_FIGURE: "allowEditObjects",
  UPDATE_FIGURE: "allowEditObjects",
  DELETE_FIGURE: "allowEditObjects",
  CREATE_CHART: "allowEditObjects",
  UPDATE_CHART: "allowEditObjects",
  DELETE_CHART: "allowEditObjects",
  CREATE_IMAGE: "allowEditObjects",
  SORT_CELLS: "allowSort",
  UPDATE_FILTER: "allowAutoFilter",
  ADD_MERGE: undefined,
  REMOVE_MERGE: undefined,
  MOVE_RANGES: undefined,
  CREATE_TABLE: undefined,
  REMOVE_TABLE: undefined,
  UPDATE_TABLE: undefined,
  ADD_DATA_VALIDATION_RULE: undefined,
  REMOVE_DATA_VALIDATION_RULE: undefined,
  GROUP_HEADERS: undefined,
  UNGROUP_HEADERS: undefined,
  [SHIFT]: undefined,
};

const LINES = {
  ADD_COLUMNS_ROWS: { ROW: "allowInsertRows", COL: "allowInsertColumns" },
  REMOVE_COLUMNS_ROWS: { ROW: "allowDeleteRows", COL: "allowDeleteColumns" },
  RESIZE_COLUMNS_ROWS: { ROW: "allowFormatRows", COL: "allowFormatColumns" },
  HIDE_COLUMNS_ROWS: { ROW: "allowFormatRows", COL: "allowFormatColumns" },
  UNHIDE_COLUMNS_ROWS: { ROW: "allowFormatRows", COL: "allowFormatColumns" },
} as const;

/**
 * Keeps people and add-ins from changing what is protected. The engine locks whole sheets; Excel leaves cells open
 * that were unlocked before. What is undone, or comes from a co-author, was allowed when it was done.
 */
export class LockPlugin extends UIPlugin {
  override allowDispatch(command: Command): CommandResult {
    const read = this.getters as unknown as Reading;
    const facts = read.getExcelFacts("protection");
    if (facts[WORKBOOK] && STRUCTURE.has(command.type)) return STRUCTURE_REFUSED;
    return sheetsOf(command, read).every((sheetId) => {
      const protection = facts[sheetId] as SheetProtection | undefined;
      return !protection || this.isAllowed(command, sheetId, protection);
    })
      ? ALLOWED
      : REFUSED;
  }

  private isAllowed(command: Command, sheetId: string, { options }: SheetProtection): boolean {
    // A sheet of Excel is as large as it can be from the start.
    if (GROWTH in command || CONSEQUENCE in command) return true;
    switch (command.type) {
      case "UPDATE_CELL":
        return "content" in command
          ? this.isOpen(sheetId, [helpers.positionToZone(command)])
          : options.allowFormatCells;
      case "CLEAR_CELL":
        return this.isOpen(sheetId, [helpers.positionToZone(command)]);
      case "CLEAR_CELLS":
      case "DELETE_CONTENT":
        return this.isOpen(sheetId, command.target);
      case "REMOVE_COLUMNS_ROWS":
        return options[LINES[command.type][command.dimension]] && this.areOpen(command);
      case "ADD_COLUMNS_ROWS":
      case "RESIZE_COLUMNS_ROWS":
      case "HIDE_COLUMNS_ROWS":
      case "UNHIDE_COLUMNS_ROWS":
        return options[LINES[command.type][command.dimension]];
      default: {
        if (!(command.type in NEEDS)) return true;
        const needed = NEEDS[command.type];
        return needed !== undefined && options[needed];
      }
    }
  }

  /** Lines are deleted only when all their cells are open. */
  private areOpen({ sheetId, dimension, elements }: RemoveLines): boolean {
    const zones = elements.map((line) =>
      dimension === "ROW"
        ? this.getters.getRowsZone(sheetId, line, line)
        : this.getters.getColsZone(sheetId, line, line)
    );
    return this.isOpen(sheetId, zones);
  }

  private isOpen(sheetId: string, zones: readonly Zone[]): boolean {
    return zones.every(({ top, left, bottom, right }) => {
      for (let row = top; row <= bottom; row++) {
        for (let col = left; col <= right; col++) {
          const style: CellStyle = this.getters.getCellStyle({ sheetId, row, col });
          if (!style.excelUnlocked) return false;
        }
      }
      return true;
    });
  }
}

type RemoveLines = Extract<Command, { readonly type: "REMOVE_COLUMNS_ROWS" }>;

/** The sheets that a command changes: what the grid does without naming one, it does to the one that is shown. */
function sheetsOf(command: Command, read: Reading): string[] {
  const named = "sheetId" in command ? command.sheetId : read.tryGetActiveSheetId();
  const target = "targetSheetId" in command ? [command.targetSheetId] : [];
  return named === undefined ? target : [named, ...target];
}
