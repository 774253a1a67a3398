import type { Command, Getters, Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW } from "./address";
import { GROWTH } from "./plugins/watch-plugin";

/** Rows and columns are added by the hundred and by the alphabet, so that a growing table does not grow one by one. */
const STEP = { ROW: 100, COL: 26 } as const;

const LIMIT = { ROW: LAST_ROW + 1, COL: LAST_COLUMN + 1 } as const;

type Dimension = keyof typeof STEP;

/** The commands that make a sheet reach as far as a zone. */
export function growth(getters: Getters, sheetId: string, zone: Zone): Command[] {
  if (!getters.tryGetSheet(sheetId)) return [];
  const reached = {
    ROW: getters.getNumberRows(sheetId),
    COL: getters.getNumberCols(sheetId),
  };
  const wanted = {
    ROW: Math.min(zone.bottom, LAST_ROW) + 1,
    COL: Math.min(zone.right, LAST_COLUMN) + 1,
  };
  const growths: Command[] = [];
  for (const dimension of ["ROW", "COL"] as const) {
    if (wanted[dimension] <= reached[dimension]) continue;
    const step = STEP[dimension];
    const size = Math.min(Math.ceil(wanted[dimension] / step) * step, LIMIT[dimension]);
    growths.push(...lines(getters, sheetId, reached, dimension, size));
    reached[dimension] = size;
  }
  return growths;
}

function lines(
  getters: Getters,
  sheetId: string,
  reached: Readonly<Record<Dimension, number>>,
  dimension: Dimension,
  size: number
): Command[] {
  const base = reached[dimension] - 1;
  const add = {
    type: "ADD_COLUMNS_ROWS" as const,
    sheetId,
    sheetName: getters.getSheetName(sheetId),
    dimension,
    base,
    position: "after" as const,
    quantity: size - reached[dimension],
    [GROWTH]: true,
  };
  // The engine gives new lines the look and the size of the last one; Excel's blank cells have none.
  const grown =
    dimension === "ROW"
      ? { top: base + 1, bottom: size - 1, left: 0, right: reached.COL - 1 }
      : { left: base + 1, right: size - 1, top: 0, bottom: reached.ROW - 1 };
  const lookless = {
    type: "CLEAR_FORMATTING" as const,
    sheetId,
    target: [grown],
    [GROWTH]: true,
  };
  const usual = {
    type: "RESIZE_COLUMNS_ROWS" as const,
    sheetId,
    dimension,
    elements: Array.from({ length: add.quantity }, (_, i) => base + 1 + i),
    size: null,
    [GROWTH]: true,
  };
  return [
    add,
    ...(dressed(getters, sheetId, dimension, base) ? [lookless] : []),
    ...(sized(getters, sheetId, dimension, base) ? [usual] : []),
  ];
}

/** How wide columns of the engine are that nobody sized. */
const USUAL_WIDTH = 96;

function sized(getters: Getters, sheetId: string, dimension: Dimension, line: number): boolean {
  return dimension === "ROW"
    ? getters.getUserRowSize(sheetId, line) !== undefined
    : getters.getColSize(sheetId, line) !== USUAL_WIDTH;
}

/** Whether a line has a cell with a look of its own. */
function dressed(getters: Getters, sheetId: string, dimension: Dimension, line: number): boolean {
  const across =
    dimension === "ROW" ? getters.getNumberCols(sheetId) : getters.getNumberRows(sheetId);
  for (let i = 0; i < across; i++) {
    const position =
      dimension === "ROW" ? { sheetId, row: line, col: i } : { sheetId, row: i, col: line };
    const cell = getters.getCell(position);
    if (cell?.style || cell?.format || getters.getCellBorder(position)) return true;
  }
  return false;
}
