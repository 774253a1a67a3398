import type { WorkbookLayout } from "../assumptions/layout";
import { excelTableName, STATE_NAME, TABLE_IDS, TABLES } from "../assumptions/schema";
import { WorkbookFault } from "./fault";
import { blockLayout, homeOf } from "./restore/block-layout";
import type { Home } from "./restore/block-layout";
import { findScalar } from "./restore/find-scalar";
import { findStand } from "./restore/find-stand";
import type { Place } from "./restore/find-table";
import { findTable } from "./restore/find-table";
import { addSheets } from "./set-up/add-sheets";
import { cellEntry } from "./set-up/cell-entry";
import { defineName, nameIn } from "./set-up/define-name";
import { placedSheets } from "./set-up/placed-layout";
import { rangeOf } from "./set-up/range-of";
import type { Survey } from "./set-up/survey";
import { surveyWorkbook } from "./set-up/survey";

/**
 * Restores one defined name and touches nothing else: over the table or the row that it belongs to where these are
 * still there, or else over a copy of what the layout holds under it, on a sheet of its own. A name that stands for
 * cells is left as it is; `Woning_Stand` gets its formula back as well, but never over what is the user's.
 * @throws WorkbookFault where there is nothing to restore it from, where its table's name stands for something else,
 * where the structure is protected, and whatever Excel refuses; nothing is changed then
 */
export async function restoreName(
  context: Excel.RequestContext,
  layout: WorkbookLayout,
  name: string
): Promise<void> {
  const home = homeOf(layout, name);
  if (!home) throw new WorkbookFault("cannot-restore", { name });
  const survey = await surveyWorkbook(context);
  if (name === STATE_NAME) return restoreStand(context, survey, home);
  if (nameIn(survey, name)?.type === "Range") return;
  const table = TABLE_IDS.map((id) => TABLES[id]).find((other) => other.name === name);
  const place = table
    ? await ownTable(context, survey, home, excelTableName(table))
    : await findScalar(context, survey, name);
  refuseTaken(survey, table && !place ? [name, excelTableName(table)] : [name]);
  if (!place) return addBlock(context, survey, home, name);
  defineName(context.workbook, survey, name, place);
  await context.sync();
}

/** The table under the name; one that bears its name and shares no column with it is somebody else's. */
async function ownTable(
  context: Excel.RequestContext,
  survey: Survey,
  { sheet, area }: Home,
  wanted: string
): Promise<Place | undefined> {
  const table = await findTable(context, survey, wanted);
  if (!table) return undefined;
  const cells = [...(sheet.rows.get(area.top)?.values() ?? [])];
  const headers = new Set(cells.map(({ value }) => plain(value)));
  if (table.headers.some((header) => headers.has(plain(header)))) return table;
  throw new WorkbookFault("names-taken", { names: [wanted] });
}

function plain(header: unknown): string {
  return String(header).trim().toLowerCase();
}

/** Of the words that are to be defined anew, none may stand for a thing of the other kind. */
function refuseTaken(survey: Survey, wanted: readonly string[]): void {
  const [name, table] = wanted;
  const tables = survey.tables.map((other) => other.toLowerCase());
  const taken = [
    ...(name !== undefined && tables.includes(name.toLowerCase()) ? [name] : []),
    ...(table !== undefined && nameIn(survey, table) ? [table] : []),
  ];
  if (taken.length > 0) throw new WorkbookFault("names-taken", { names: taken });
}

async function restoreStand(
  context: Excel.RequestContext,
  survey: Survey,
  home: Home
): Promise<void> {
  const place = await findStand(context, survey);
  refuseTaken(survey, [STATE_NAME]);
  if (!place) return addBlock(context, survey, home, STATE_NAME);
  const range = rangeOf(context.workbook.worksheets.getItem(place.sheet), place.area);
  if (!place.complete) {
    const cell = home.sheet.rows.get(home.area.top)!.get(home.area.left)!;
    range.formulas = [[cellEntry(cell)]];
  }
  if (!place.named) defineName(context.workbook, survey, STATE_NAME, place);
  // A formula that stood there already has nothing new to calculate: it calls in when it is asked to.
  if (place.complete) range.calculate();
  await context.sync();
}

async function addBlock(
  context: Excel.RequestContext,
  survey: Survey,
  home: Home,
  name: string
): Promise<void> {
  const names = survey.names.filter(({ type }) => type === "Range").map((item) => item.name);
  const block = blockLayout(name, home, survey.sheets, names);
  const sheets = placedSheets([block], survey.sheets);
  if (survey.locked) {
    throw new WorkbookFault("structure-protected", { sheets: sheets.map((sheet) => sheet.name) });
  }
  await addSheets(context, sheets, survey);
}
