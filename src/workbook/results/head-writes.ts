import type { Area } from "../../assumptions/area";
import { sameFormula } from "../../projection/placement/cell-content";
import { statusFormula } from "../../projection/placement/result-status";
import type { Position } from "../../projection/placement/sheet-view";
import { findStamp, keptStamp } from "../../projection/placement/stamp";
import type { ResultTable } from "../../projection/result";
import type { CellWrite } from "./blocks";
import { cellInput } from "./cell-input";
import type { PresentCells } from "./present-cells";
import { holds } from "./same-value";
import { statusInput } from "./status-input";

/** The most rows below a status that are taken for notes. */
const MOST_NOTES = 40;

/** Of the lines above a table: title, stamp and status, where they differ. The user may have taken them away. */
export function headWrites(
  cells: PresentCells,
  table: ResultTable,
  area: Area,
  hasStand: boolean
): CellWrite[] {
  const stamp = findStamp(cells, area);
  if (!stamp) return [];
  const { row, column } = stamp;
  const writes: CellWrite[] = [];
  const put = (at: number, text: string) => {
    if (!holds(cells.content(at, column), text)) {
      writes.push({ row: at, column, input: cellInput(text) });
    }
  };
  const title = cells.content(row - 1, column);
  if (typeof title.value === "string" && title.formula === undefined) put(row - 1, table.title);
  put(row, keptStamp(cells.content(row, column).value, table));
  if (!isStatus(cells, row + 1, column, table.stamp.assumptions, hasStand)) {
    writes.push({ row: row + 1, column, input: statusInput(table.stamp.assumptions, hasStand) });
  }
  return writes;
}

function isStatus(
  cells: PresentCells,
  row: number,
  column: number,
  hash: string,
  hasStand: boolean
): boolean {
  const present = cells.content(row, column);
  if (!hasStand) return holds(present, statusInput(hash, false));
  return sameFormula(present.formula, statusFormula(hash));
}

/** The rows in which notes may stand, of one column; undefined where they say what they should already. */
export function noteRows(cells: PresentCells, table: ResultTable, area: Area): Position[] {
  const stamp = findStamp(cells, area);
  if (!stamp) return [];
  const top = stamp.row + 2;
  const end = top < area.top ? area.top - 1 : top + MOST_NOTES;
  const isSaid = table.notes.every((note, i) => holds(cells.content(top + i, stamp.column), note));
  const next = cells.content(top + table.notes.length, stamp.column);
  if (isSaid && (top + table.notes.length >= end || next.value === null)) return [];
  const rows = Math.max(0, Math.min(end - top, MOST_NOTES));
  return Array.from({ length: rows }, (_, i) => ({ row: top + i, column: stamp.column }));
}

/**
 * Notes take the rows that notes have had: those that look like the first one. More notes than rows share the last
 * row, as what stands below (a chart, a line of the user) is not ours to move.
 * @param lookOf how a cell looks; undefined where it is not known
 */
export function noteWrites(
  cells: PresentCells,
  rows: readonly Position[],
  notes: readonly string[],
  lookOf: (place: Position) => string | undefined
): CellWrite[] {
  const first = rows[0] && lookOf(rows[0]);
  if (first === undefined) return [];
  const end = rows.findIndex((place) => lookOf(place) !== first || !isNote(cells, place));
  const room = end < 0 ? rows.length : end;
  return rows.slice(0, room).flatMap(({ row, column }, line): CellWrite[] => {
    const said = line === room - 1 ? notes.slice(line) : notes.slice(line, line + 1);
    const text = said.join(" ") || null;
    const present = cells.content(row, column);
    return holds(present, text) ? [] : [{ row, column, input: cellInput(text) }];
  });
}

/** A line that was written here: text, or blank with the look of a note after there were fewer of them. */
function isNote(cells: PresentCells, { row, column }: Position): boolean {
  const { value, formula } = cells.content(row, column);
  return formula === undefined && (value === null || typeof value === "string");
}
