import { freeSheetName } from "../../assumptions/free-sheet-name";
import { tooLongText, MAX_TEXT } from "../../projection/placement/longest-text";
import { fitsSheet, tableArea } from "../../projection/placement/table-area";
import type { ResultTable } from "../../projection/result";
import { WorkbookFault } from "../fault";
import { planSheet } from "./create-sheet";
import type { Survey } from "./survey";
import type { Candidate, Update } from "./update";
import { isChange } from "./update";

/** A result that gets a sheet of its own. */
export interface NewResult {
  readonly table: ResultTable;
  readonly sheet: string;
}

/** Names the sheets of results that are not there yet. */
export function newResults(survey: Survey, tables: readonly ResultTable[]): NewResult[] {
  const taken = survey.sheets.map(({ name }) => name);
  return tables
    .filter(({ key }) => !survey.homes.has(key))
    .map((table) => {
      const sheet = freeSheetName(table.sheet, taken);
      taken.push(sheet);
      return { table, sheet };
    });
}

/** @throws WorkbookFault for results that no sheet or cell can hold, wherever they would go */
export function refuseTooLarge(
  tables: readonly ResultTable[],
  added: readonly NewResult[],
  candidates: readonly Candidate[]
): void {
  for (const table of tables) {
    const length = tooLongText(table);
    if (length !== undefined) {
      throw new WorkbookFault("result-text-too-long", {
        table: table.key,
        length,
        limit: MAX_TEXT,
      });
    }
  }
  const areas = [
    ...added.map(({ table }) => ({ table, area: tableArea(table, planSheet(table).headerRow) })),
    ...candidates.map(({ table, shape }) => ({ table, area: shape.after })),
  ];
  const large = areas.find(({ area }) => !fitsSheet(area));
  if (!large) return;
  const { key, rows, columns } = large.table;
  throw new WorkbookFault("result-too-large", {
    table: key,
    rows: rows.length,
    columns: columns.length,
  });
}

/** @throws WorkbookFault where a sheet cannot be added, or a table not have its name */
export function refuseNew(survey: Survey, added: readonly NewResult[]): void {
  const names = added.map(({ table }) => table.key);
  const taken = names.filter((name) => survey.names.has(name.toLowerCase()));
  if (taken.length > 0) throw new WorkbookFault("names-taken", { names: taken });
  if (added.length > 0 && survey.structureLocked) {
    throw new WorkbookFault("structure-protected", { sheets: added.map(({ sheet }) => sheet) });
  }
}

/** A totals row follows the body: with another number of rows it would have to move. @throws WorkbookFault */
export function refuseChangedTables(candidates: readonly Candidate[]): void {
  for (const { home, shape } of candidates) {
    const found = !home.table.showHeaders
      ? "header"
      : home.table.showTotals && shape.isResized
        ? "totals"
        : undefined;
    if (found) {
      const { sheet, table } = home;
      throw new WorkbookFault("changed-table", { sheet: sheet.name, table: table.name, found });
    }
  }
}

/** @throws WorkbookFault for what stands in the way of changes, naming all of it */
export function refuseBlocked(updates: readonly Update[]): void {
  const columns = updates.flatMap(({ unknown }) => unknown);
  if (columns.length > 0) throw new WorkbookFault("unknown-columns", { columns });
  const cells = updates.flatMap(({ blocked }) => blocked);
  if (cells.length > 0) throw new WorkbookFault("cells-in-the-way", { cells });
  const touched = updates
    .filter(isChange)
    .flatMap(({ home, charts }) => [home.sheet, ...charts.map(({ found }) => found.sheet)]);
  const isProtected = touched.filter(({ protection }) => protection.protected);
  const sheets = [...new Set(isProtected.map(({ name }) => name))];
  if (sheets.length > 0) throw new WorkbookFault("sheets-protected", { sheets });
}
