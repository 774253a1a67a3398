import { stampsOn } from "../../projection/placement/stamp";
import { RESULT_KEYS } from "../../projection/result-keys";
import { PresentCells } from "./present-cells";

const CELLS = "values,formulas,rowIndex,columnIndex";

/**
 * What the results in the workbook were made with: these assumptions, others, or there are none. Read in one batch;
 * in a second one where a table was moved away from its stamp.
 * @param hash version of the assumptions; null while there is none, which no result was made with
 */
export async function resultState(
  context: Excel.RequestContext,
  hash: string | null
): Promise<"current" | "outdated" | "none"> {
  const found = RESULT_KEYS.map((key) => {
    const table = context.workbook.tables.getItemOrNullObject(key).load("name");
    const corner = table.getRange().getCell(0, 0);
    const column = corner.getEntireColumn().getUsedRangeOrNullObject(true).load(CELLS);
    return { table, column };
  });
  await context.sync();
  const present = found.filter(({ table }) => !table.isNullObject);
  if (present.length === 0) return "none";
  const stamps = present.map(({ column }) => stampsIn(column));
  const astray = present.filter((_, i) => stamps[i]!.length === 0);
  const sheets = astray.map(({ table }) =>
    table.worksheet.getUsedRangeOrNullObject(true).load(CELLS)
  );
  if (sheets.length > 0) await context.sync();
  const all = [...stamps.flat(), ...sheets.flatMap(stampsIn)];
  // Results of which nothing says what they were made with cannot pass for current.
  const isCurrent = hash !== null && all.length > 0 && all.every((text) => text.includes(hash));
  return isCurrent ? "current" : "outdated";
}

function stampsIn(range: Excel.Range): string[] {
  if (range.isNullObject) return [];
  const cells = new PresentCells(range);
  return stampsOn(cells).map(({ row, column }) => String(cells.content(row, column).value));
}
