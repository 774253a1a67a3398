import { rearranged } from "../engine/cells/rearrange";
import { heightOf } from "../engine/cells/spans";
import { flag, integer, list } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { method, objectType, readOnly } from "../protocol/members";
import type { Method, ObjectType } from "../protocol/members";
import { zoneOnGrid } from "./area";
import { ExcelObject } from "./context";
import type { Context } from "./context";
import type { Range } from "./range";
import { valueAt } from "./range-cells";

/** How many rows were taken away and how many are left. */
class RemoveDuplicatesResult extends ExcelObject {
  constructor(
    context: Context,
    readonly removed: number,
    readonly uniqueRemaining: number
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return REMOVE_DUPLICATES_RESULT;
  }
}

/** Of rows that are the same in the columns named, the first stays; those below it move up. */
function removeDuplicates(
  range: Range,
  columns: readonly number[],
  includesHeader: boolean
): RemoveDuplicatesResult {
  const { context, sheetId } = range;
  const { engine } = context;
  const { read } = engine;
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= range.columns)) {
    throw invalidArgument("the columns must be columns of the range");
  }
  const whole = zoneOnGrid(read, sheetId, range.zone);
  if (!whole) return new RemoveDuplicatesResult(context, 0, 0);
  const zone = includesHeader ? { ...whole, top: whole.top + 1 } : whole;
  const seen = new Set<string>();
  const order: number[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const values = columns.map((column) =>
      valueAt(read, { sheetId, row, col: zone.left + column })
    );
    const key = JSON.stringify(values).toLowerCase();
    if (!seen.has(key)) order.push(row);
    seen.add(key);
  }
  const removed = heightOf(zone) - order.length;
  if (removed > 0) {
    engine.plan((now) => rearranged(now, { sheetId, zone, dimension: "ROW", order }));
  }
  return new RemoveDuplicatesResult(context, removed, order.length);
}

const REMOVE_DUPLICATES_RESULT: ObjectType = objectType<RemoveDuplicatesResult>(
  "RemoveDuplicatesResult",
  {
    properties: {
      removed: readOnly(({ removed }) => removed),
      uniqueRemaining: readOnly(({ uniqueRemaining }) => uniqueRemaining),
    },
    methods: {},
  }
);

export const REMOVE_DUPLICATES: Method<Range> = method<Range, [number[], boolean]>(
  [list(integer), flag],
  removeDuplicates
);
