import { template as words } from "../../locale/nl/template";
import { excelTableName, TABLES } from "../../assumptions/schema";
import { headerOf } from "../../assumptions/schema/words";
import type { Survey } from "../set-up/survey";
import type { Place } from "./find-table";
import { findTable } from "./find-table";

/**
 * The cell with the value of a single assumption, where the table of these still has exactly one row that bears its
 * name.
 */
export async function findScalar(
  context: Excel.RequestContext,
  survey: Survey,
  name: string
): Promise<Place | undefined> {
  const table = await findTable(context, survey, excelTableName(TABLES.scalarNotes));
  if (!table) return undefined;
  const column = (header: string): number =>
    table.headers.findIndex((other) => isSame(other, header));
  const [names, values] = [headerOf("scalarNotes", "name"), words.scalars.headers.value].map(
    column
  );
  if (names === undefined || values === undefined || names < 0 || values < 0) return undefined;
  const rows = [...table.rows.keys()].filter((row) => isSame(table.rows[row]![names], name));
  if (rows.length !== 1) return undefined;
  const top = table.area.top + 1 + rows[0]!;
  const left = table.area.left + values;
  return { sheet: table.sheet, area: { top, left, bottom: top, right: left } };
}

function isSame(found: unknown, wanted: string): boolean {
  return String(found).trim().toLowerCase() === wanted.toLowerCase();
}
