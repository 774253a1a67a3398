import type { Survey } from "./survey";

/** Takes away again the sheets that were added under these names. */
export async function removeAdded(
  context: Excel.RequestContext,
  { sheets }: Survey,
  names: readonly string[]
): Promise<void> {
  const { worksheets } = context.workbook;
  const before = new Set(sheets.map(({ id }) => id));
  worksheets.load("items/id,items/name");
  try {
    await context.sync();
    for (const sheet of worksheets.items) {
      if (!before.has(sheet.id) && names.includes(sheet.name)) sheet.delete();
    }
    await context.sync();
  } catch {
    // What refused the results may refuse this as well; the error that counts is the first one.
  }
}
