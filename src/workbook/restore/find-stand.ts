import { excelTableName, STATE_NAME, TABLES } from "../../assumptions/schema";
import { template as words } from "../../locale/nl/template";
import { callsFunction } from "../function-formula";
import { nameIn } from "../set-up/define-name";
import type { Survey } from "../set-up/survey";
import { standOf } from "../stand";
import type { Place } from "./find-table";
import { findTable } from "./find-table";

/** The cell for the version of the assumptions, and whether it calls for it with every name. */
export interface StandPlace extends Place {
  readonly complete: boolean;
  /** The name stands for it already. */
  readonly named: boolean;
}

/**
 * The cell that `Woning_Stand` stands for, where it holds nothing of the user's; or else the cell with its formula on
 * the sheet of the single assumptions, where the template has it.
 */
export async function findStand(
  context: Excel.RequestContext,
  survey: Survey
): Promise<StandPlace | undefined> {
  return (await namedCell(context, survey)) ?? (await callingCell(context, survey));
}

async function namedCell(
  context: Excel.RequestContext,
  survey: Survey
): Promise<StandPlace | undefined> {
  const name = nameIn(survey, STATE_NAME);
  if (name?.type !== "Range") return undefined;
  const range = context.workbook.names.getItem(name.name).getRange();
  range.load("rowIndex,columnIndex,cellCount,formulas,worksheet/name");
  await context.sync();
  if (range.cellCount !== 1) return undefined;
  const [[formula]] = range.formulas as [[unknown]];
  if (!isOurs(formula)) return undefined;
  return placeOf(range.worksheet.name, range.rowIndex, range.columnIndex, formula, true);
}

async function callingCell(
  context: Excel.RequestContext,
  survey: Survey
): Promise<StandPlace | undefined> {
  const table = await findTable(context, survey, excelTableName(TABLES.scalarNotes));
  if (!table) return undefined;
  const used = context.workbook.worksheets.getItem(table.sheet).getUsedRange();
  used.load("rowIndex,columnIndex,formulas");
  await context.sync();
  const formulas = used.formulas as unknown[][];
  for (const [r, row] of formulas.entries()) {
    const c = row.findIndex(callsStand);
    if (c < 0) continue;
    return placeOf(table.sheet, used.rowIndex + r, used.columnIndex + c, row[c], false);
  }
  return undefined;
}

function placeOf(
  sheet: string,
  row: number,
  column: number,
  formula: unknown,
  named: boolean
): StandPlace {
  const area = { top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 };
  return { sheet, area, complete: standOf(formula) === "present", named };
}

function callsStand(formula: unknown): boolean {
  return callsFunction(formula) && /WONING[._]STAND\s*\(/i.test(formula);
}

/** Blank, a call of the function, or what such a call has shown: a version, that there is none, or an error. */
function isOurs(formula: unknown): boolean {
  const shown = String(formula);
  const { incomplete } = words.scalars;
  return callsStand(formula) || shown === incomplete || /^([0-9a-f]{12}|#.*)?$/.test(shown);
}
