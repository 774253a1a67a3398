import { freeSheetName } from "../assumptions/free-sheet-name";
import type { ResultTable } from "../projection/result";
import { createResult } from "./create-result";
import { WorkbookError } from "./errors";
import type { SheetInventory } from "./inventory";
import { listSheets } from "./inventory";
import { Package } from "./package";
import { openStyles, saveStyles } from "./package-styles";
import { patchResult } from "./patch-result";
import { checkFits, checkTexts } from "./result-limits";
import { planResult } from "../projection/placement/result-plan";
import { tableArea } from "../projection/placement/table-area";
import { readStand } from "./result-status";
import type { ResultHome, ResultTarget } from "./result-target";
import { sharedText } from "./shared-text";
import { checkSheetName } from "./sheet-name";
import { isStructureLocked, workbookNames } from "./workbook-edit";

/** What became of one result. */
export interface SheetReport {
  readonly key: string;
  readonly sheet: string;
  readonly action: "added" | "updated" | "unchanged";
  /** Cells and charts that changed, where the result stood there already. */
  readonly changes: number;
}

export interface WrittenResults {
  readonly bytes: Uint8Array;
  readonly report: readonly SheetReport[];
}

/**
 * Writes results into a copy of a workbook. A result is known by the name of its Excel table, so that its sheet may be
 * renamed, moved and restyled; what differs is rewritten, what is not there gets a sheet at the end. Parts of others
 * keep their bytes, and the same results give the very same file.
 * @throws WorkbookError when the file is no readable workbook, is signed or locked, or when a cell of the user stands
 * where results would land: then nothing is written, and all such cells are named
 */
export function writeResults(bytes: Uint8Array, tables: readonly ResultTable[]): WrittenResults {
  const pkg = new Package(bytes);
  const sheets = listSheets(pkg);
  const target: ResultTarget = {
    pkg,
    sheets,
    styles: openStyles(pkg),
    strings: sharedText(pkg),
    stand: readStand(bytes),
    blocked: [],
    unknownColumns: [],
  };
  tables.forEach(checkTexts);
  const planned = planNames(pkg, sheets, tables);
  const ids = nextIds(sheets);
  const report = planned.map(({ table, home, sheet }): SheetReport => {
    if (home) {
      const changes = patchResult(target, home, table);
      return { key: table.key, sheet, action: changes > 0 ? "updated" : "unchanged", changes };
    }
    checkFits(table, tableArea(table, planResult(table).headerRow));
    createResult(target, table, sheet, { sheetId: ids.sheetId++, tableId: ids.tableId++ });
    return { key: table.key, sheet, action: "added", changes: 0 };
  });
  refuseBlocked(target);
  saveStyles(pkg, target.styles);
  return { bytes: pkg.toBytes(), report };
}

interface PlannedResult {
  readonly table: ResultTable;
  /** Where it stands already. */
  readonly home: ResultHome | undefined;
  readonly sheet: string;
}

/** Finds or names the sheet of each result. */
function planNames(
  pkg: Package,
  sheets: readonly SheetInventory[],
  tables: readonly ResultTable[]
): PlannedResult[] {
  const taken = sheets.map((sheet) => sheet.name);
  const planned = tables.map((table): PlannedResult => {
    const home = findHome(sheets, table.key);
    if (home) return { table, home, sheet: home.sheet.name };
    checkSheetName(table.sheet);
    const sheet = freeSheetName(table.sheet, taken);
    taken.push(sheet);
    return { table, home, sheet };
  });
  const added = planned.filter(({ home }) => home === undefined);
  const names = workbookNames(pkg);
  for (const { table } of added) {
    if (names.has(table.key.toLowerCase()))
      throw new WorkbookError("name-taken", { name: table.key });
  }
  if (added.length > 0 && isStructureLocked(pkg)) {
    throw new WorkbookError("structure-protected", { sheets: added.map(({ sheet }) => sheet) });
  }
  return planned;
}

function findHome(sheets: readonly SheetInventory[], key: string): ResultHome | undefined {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === key.toLowerCase());
    if (table) return { sheet, table };
  }
  return undefined;
}

function nextIds(sheets: readonly SheetInventory[]): { sheetId: number; tableId: number } {
  const tableIds = sheets.flatMap((sheet) => sheet.tables.map((table) => table.id));
  return {
    sheetId: Math.max(0, ...sheets.map((sheet) => sheet.sheetId)) + 1,
    tableId: Math.max(0, ...tableIds) + 1,
  };
}

function refuseBlocked({ blocked, unknownColumns }: ResultTarget): void {
  if (unknownColumns.length > 0) {
    throw new WorkbookError("unknown-columns", { columns: unknownColumns });
  }
  if (blocked.length > 0) throw new WorkbookError("cells-in-the-way", { cells: blocked });
}
