import { allTables } from "../engine/tables/table-identity";
import { itemNotFound } from "../protocol/errors";
import { sameName } from "./collection";
import type { Context } from "./context";
import { Range } from "./range";
import { columnNames, shapeOf } from "./table-shape";

/**
 * The cells that a table's name stands for where Excel takes the name of a range: its body; with a part in brackets
 * that part (`[#All]`, `[#Headers]`, `[#Data]`, `[#Totals]`), or the body of a column. Undefined for other names.
 */
export function tableRange(context: Context, name: string): Range | undefined {
  const [, wanted = "", inBrackets] = /^([^[\]]+)(?:\[(.*)\])?$/.exec(name) ?? [];
  const read = context.engine.finding("tables", "shapes", "sheets");
  const held = allTables(read).find((table) => sameName(table.name, wanted));
  if (!held) return undefined;
  const shape = shapeOf(held);
  const { whole, header, body, totals } = shape;
  const parts = { "#all": whole, "#headers": header, "#data": body, "#totals": totals };
  const key = inBrackets?.toLowerCase() ?? "#data";
  const column = columnNames(read, held).findIndex((each) => sameName(each, inBrackets ?? ""));
  const zone =
    column >= 0
      ? { ...body, left: body.left + column, right: body.left + column }
      : parts[key as keyof typeof parts];
  if (!zone) throw itemNotFound(`"${name}" stands for no cells of the table`);
  return new Range(context, held.sheetId, zone);
}
