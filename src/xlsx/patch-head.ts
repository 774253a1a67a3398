import type { ResultTable } from "../projection/result";
import type { Area } from "../assumptions/area";
import type { CellChanges } from "./cell-changes";
import { isBlank } from "../projection/placement/cell-content";
import { writeCell } from "./patch-table";
import { RESULT_LOOKS } from "../projection/placement/result-looks";
import type { Position } from "../projection/placement/sheet-view";
import { findStamp, keptStamp } from "../projection/placement/stamp";
import { statusContent } from "./result-status";
import type { ResultTarget } from "./result-target";
import type { SheetCells } from "./sheet-cells";

/**
 * Rewrites the lines above a table: title, stamp, status and notes. They are found by the stamp, which has the status
 * below it, and stay untouched where the user took them away.
 */
export function patchHead(
  target: ResultTarget,
  cells: SheetCells,
  changes: CellChanges,
  table: ResultTable,
  area: Area
): void {
  const stamp = findStamp(cells, area);
  if (!stamp) return;
  const below = (lines: number): Position => ({ ...stamp, row: stamp.row + lines });
  const rewrite = (place: Position, content: { value: string | null }) => {
    const style = () =>
      cells.style(place.row, place.column) ?? target.styles.index(RESULT_LOOKS.note);
    writeCell(cells, changes, place, content, style);
  };
  const title = below(-1);
  if (stamp.row > 1 && isText(cells, title)) rewrite(title, { value: table.title });
  const { value: stamped } = cells.content(stamp.row, stamp.column);
  rewrite(stamp, { value: keptStamp(stamped, table) });
  const status = below(1);
  const statusStyle = () => cells.style(status.row, status.column) ?? 0;
  const content = statusContent(table.stamp.assumptions, target.stand);
  writeCell(cells, changes, status, content, statusStyle);
  patchNotes(cells, below(2), area, table.notes, rewrite);
}

function isText(cells: SheetCells, { row, column }: Position): boolean {
  const { value, formula } = cells.content(row, column);
  return typeof value === "string" && value !== "" && formula === undefined;
}

/**
 * Notes take the rows that notes have had: those that look like the first one. More notes than rows share the last
 * row, as what stands below (a chart, a line of the user) is not ours to move.
 */
function patchNotes(
  cells: SheetCells,
  first: Position,
  area: Area,
  notes: readonly string[],
  rewrite: (place: Position, content: { value: string | null }) => void
): void {
  const { row: top, column } = first;
  const end = top < area.top ? area.top - 1 : Infinity;
  const style = cells.style(top, column);
  let bottom = top;
  while (bottom < end && cells.style(bottom, column) === style && isNote(cells, bottom, column)) {
    bottom += 1;
  }
  const room = bottom - top;
  if (style === undefined || room === 0) return;
  for (let line = 0; line < room; line++) {
    const lines = line === room - 1 ? notes.slice(line) : notes.slice(line, line + 1);
    rewrite({ row: top + line, column }, { value: lines.join(" ") || null });
  }
}

/** A line that was written here: text, or blank with the look of a note after there were fewer of them. */
function isNote(cells: SheetCells, row: number, column: number): boolean {
  const content = cells.content(row, column);
  return (
    cells.style(row, column) !== undefined &&
    (isBlank(content) || typeof content.value === "string")
  );
}
