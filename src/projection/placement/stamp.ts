import type { Area } from "../../assumptions/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../assumptions/area";
import { sheets as words } from "../../locale/nl/sheets";
import type { ResultTable } from "../result";
import { STAND_NAME } from "./result-status";
import type { Position, SheetView } from "./sheet-view";

const SEPARATOR = " · ";
const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

/** The stamp as shown: what made the numbers, and when that was first done. */
export function stampLine({ stamp }: Pick<ResultTable, "stamp">): string {
  return `${stamp.text}${SEPARATOR}${stamp.moment}`;
}

/**
 * The stamp to write over another. The same results keep the moment at which they were first made.
 * @param present what stands there
 */
export function keptStamp(present: unknown, table: Pick<ResultTable, "stamp">): string {
  const isSame =
    typeof present === "string" && present.startsWith(`${table.stamp.text}${SEPARATOR}`);
  return isSame ? present : stampLine(table);
}

/** Every stamp on a sheet: a text that has a status below it. */
export function stampsOn(cells: SheetView): Position[] {
  return [...cells.filled(WHOLE_SHEET)].filter((place) => isStamp(cells, place));
}

/** The nearest stamp above a table; after the table alone was moved, the only one on its sheet. */
export function findStamp(cells: SheetView, table: Area): Position | undefined {
  const stamps = stampsOn(cells);
  const above = stamps.filter(({ row, column }) => column === table.left && row < table.top);
  return above.at(-1) ?? (stamps.length === 1 ? stamps[0] : undefined);
}

function isStamp(cells: SheetView, { row, column }: Position): boolean {
  const { value, formula } = cells.content(row, column);
  if (formula !== undefined || typeof value !== "string" || !value.includes(SEPARATOR))
    return false;
  const status = cells.content(row + 1, column);
  return (
    status.formula?.includes(STAND_NAME) === true ||
    Object.values(words.status).some((word) => word === status.value)
  );
}
