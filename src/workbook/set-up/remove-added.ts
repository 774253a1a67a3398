import type { SheetLayout } from "../../assumptions/layout";
import type { Survey } from "./survey";

/** Takes back what came of adding sheets: names first, which would else stand for cells that are gone. */
export async function removeAdded(
  context: Excel.RequestContext,
  added: readonly SheetLayout[],
  survey: Survey
): Promise<void> {
  const { names, worksheets } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const defined = lowerCase(added.flatMap((layout) => layout.names.map(({ name }) => name)));
  for (const item of names.items) {
    if (!defined.has(item.name.toLowerCase())) continue;
    const before = survey.names.find(({ name }) => name === item.name);
    if (!before) item.delete();
    else if (before.formula !== item.formula) item.formula = before.formula;
  }
  const own = lowerCase(added.map(({ name }) => name));
  for (const sheet of worksheets.items) {
    if (own.has(sheet.name.toLowerCase())) sheet.delete();
  }
  await context.sync();
}

function lowerCase(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
