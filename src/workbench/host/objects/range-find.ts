import type { CellPosition } from "@odoo/o-spreadsheet";
import { WHOLE_SHEET } from "../engine/address";
import { putCells } from "../engine/cells/put-cells";
import type { Put } from "../engine/cells/put-cells";
import { cellZone } from "../engine/cells/spans";
import { text } from "../protocol/arguments";
import { itemNotFound } from "../protocol/errors";
import { method, orNull } from "../protocol/members";
import { positionsIn } from "./area";
import type { Area } from "./area";
import type { Members } from "./members";
import type { Range } from "./range";
import { holdsSomething } from "./range-used";
import { pattern, readCriteria, searched } from "./search";
import type { Criteria } from "./search";

/** Finding texts in a range, and putting others in their place. */
export const FINDING: Members<Range> = {
  properties: {},
  methods: {
    find: method<Range, [string, Criteria]>([text, readCriteria], find),
    findOrNullObject: method<Range, [string, Criteria]>([text, readCriteria], (range, ...args) =>
      orNull(() => find(range, ...args))
    ),
    replaceAll: method<Range, [string, string, Criteria]>([text, text, readCriteria], replaceAll),
  },
};

/** The cells that a text is found in, row by row. */
export function found(area: Area, wanted: string, criteria: Criteria): CellPosition[] {
  const { read } = area.context.engine;
  const expression = pattern(wanted, criteria);
  return [...positionsIn(read, area)].filter(
    (position) => holdsSomething(read, position) && searched(read, position).search(expression) >= 0
  );
}

/** In a single cell Excel does not look: it goes on from there through the whole sheet. */
function find(range: Range, wanted: string, criteria: Criteria): Range {
  const single = range.rows * range.columns === 1;
  const { top, left } = range.zone;
  const cells = found(single ? range.on(WHOLE_SHEET) : range, wanted, criteria);
  if (criteria.backwards) cells.reverse();
  const isAfter = ({ row, col }: CellPosition): boolean =>
    criteria.backwards
      ? row < top || (row === top && col < left)
      : row > top || (row === top && col > left);
  const first = (single ? cells.find(isAfter) : undefined) ?? cells[0];
  if (!first) throw itemNotFound(`"${wanted}" is not in the range`);
  return range.on(cellZone(first));
}

/** The number of places where the text was replaced; what comes out is read as if it were typed. */
export function replaceAll(
  area: Area,
  wanted: string,
  replacement: string,
  criteria: Criteria
): number {
  const { engine } = area.context;
  const { read } = engine;
  const expression = pattern(wanted, criteria);
  let count = 0;
  const puts: Put[] = [];
  for (const position of found(area, wanted, criteria)) {
    const cell = read.getCell(position);
    if (!cell?.isFormula && !cell?.content) continue;
    const value = searched(read, position).replace(expression, () => {
      count++;
      return replacement;
    });
    puts.push({ position, value });
  }
  engine.plan(putCells(puts, "en-US"));
  return count;
}
