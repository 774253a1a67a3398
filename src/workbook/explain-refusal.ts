import { WorkbookFault } from "./fault";

/** Excel's one code for whatever protection or rights forbid. */
const DENIED = "AccessDenied";

/** A refusal of Excel as a fault. What forbids something is looked up: Excel does not say. */
export async function explainRefusal(error: OfficeExtension.Error): Promise<WorkbookFault> {
  if (error.code === DENIED) {
    // Where even looking is refused, the first refusal is what counts.
    const found = await Excel.run(async (context) => whatForbids(context, error)).catch(() => null);
    if (found) return found;
  }
  return new WorkbookFault("excel", { code: error.code, message: error.message });
}

async function whatForbids(
  context: Excel.RequestContext,
  error: OfficeExtension.Error
): Promise<WorkbookFault | null> {
  const { workbook } = context;
  const { protection, worksheets } = workbook;
  workbook.load("readOnly");
  protection.load("protected");
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  if (workbook.readOnly) return new WorkbookFault("read-only", {});
  const sheets = worksheets.items.filter((sheet) => sheet.protection.protected);
  // The structure forbids adding, removing, naming, moving and hiding sheets, and nothing else.
  const { errorLocation = "" } = error.debugInfo as { readonly errorLocation?: string };
  const isAboutSheets = /^Worksheet(Collection)?\./.test(errorLocation);
  if (protection.protected && (isAboutSheets || sheets.length === 0)) {
    return new WorkbookFault("structure-protected", { sheets: [] });
  }
  if (sheets.length === 0) return null;
  return new WorkbookFault("sheets-protected", { sheets: sheets.map(({ name }) => name) });
}
