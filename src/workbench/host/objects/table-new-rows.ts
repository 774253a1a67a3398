import type { Reading } from "../engine/plugins/facts-plugin";
import type { Write } from "../engine/plugins/hooks";
import { adaptReferences } from "../engine/text/references";
import { findTable } from "../engine/tables/table-identity";
import type { HeldTable } from "../engine/tables/table-identity";
import { shiftInTable } from "../engine/tables/table-lines";
import { repeatedFormulas } from "./table-formulas";
import { altered, following, shapeOf } from "./table-shape";

/** Makes place for rows in a table; `index` is from 0, and `count` how many rows there are. */
export function* insertRows(
  read: Reading,
  held: HeldTable,
  {
    index,
    added,
    count,
  }: { readonly index: number; readonly added: number; readonly count: number }
): Generator<Write> {
  const { sheetId, id } = held;
  const { whole, body } = shapeOf(held);
  const top = body.top + index;
  const zone = { ...body, top, bottom: top + added - 1 };
  const like = index === 0 ? "after" : "before";
  yield* shiftInTable(read, { sheetId, zone, dimension: "ROW", removed: false, like });
  yield altered(findTable(read, id)!, { zone: { ...whole, bottom: whole.bottom + added } });
  if (count === 0) return;
  const then = { top: body.top, bottom: body.bottom + added };
  // References to all rows lie before or behind new rows at an end; those in between they are around already.
  const now = index === 0 ? { top: body.top + added, bottom: then.bottom } : body;
  if (index === 0 || index === count) yield* adaptReferences(read, following(held, { now, then }));
  const [beside, further] =
    index > 0 ? [zone.top - 1, zone.top - 2] : [zone.bottom + 1, zone.bottom + 2];
  yield* repeatedFormulas(read, sheetId, zone, [beside, count > 1 ? further : undefined]);
}
