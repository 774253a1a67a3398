import type { WorkbookLayout } from "../assumptions/layout";
import { WorkbookFault } from "./fault";
import { preparePrinting } from "./prepare-printing";
import { addSheets } from "./set-up/add-sheets";
import { placedSheets } from "./set-up/placed-layout";
import type { Survey } from "./set-up/survey";
import { surveyWorkbook } from "./set-up/survey";

/**
 * Sets a workbook up: every sheet of the layout is added at its end, with tables, names and validations. What stands
 * in the workbook stays as it is, and a sheet whose name is taken gets another one.
 * @returns how many sheets were added
 * @throws WorkbookFault where names or tables are taken or the structure is protected, and whatever Excel refuses;
 * nothing is added then
 */
export async function setUpWorkbook(
  context: Excel.RequestContext,
  layout: WorkbookLayout
): Promise<{ sheets: number }> {
  const survey = await surveyWorkbook(context);
  const sheets = placedSheets(layout.sheets, survey.sheets);
  if (survey.locked) {
    throw new WorkbookFault("structure-protected", { sheets: sheets.map(({ name }) => name) });
  }
  refuseTaken(layout, survey);
  await addSheets(context, sheets, survey);
  await preparePrinting(context, sheets);
  return { sheets: sheets.length };
}

/** Excel has one set of words for names and tables together. */
function refuseTaken({ sheets }: WorkbookLayout, { names, tables }: Survey): void {
  const there = new Set(
    [...names.map(({ name }) => name), ...tables].map((name) => name.toLowerCase())
  );
  const wanted = sheets.flatMap((sheet) =>
    [...sheet.names, ...sheet.tables].map(({ name }) => name)
  );
  const taken = wanted.filter((name) => there.has(name.toLowerCase()));
  if (taken.length > 0) throw new WorkbookFault("names-taken", { names: taken });
}
