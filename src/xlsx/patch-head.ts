import type { ResultTable } from "../projection/result";
import { sheets as words } from "../locale/nl/sheets";
import type { Area } from "./area";
import type { CellChanges } from "./cell-changes";
import { isBlank } from "./cell-content";
import { writeCell } from "./patch-table";
import { RESULT_LOOKS } from "./result-looks";
import { stampLine } from "./result-sheet";
import { STAND_NAME, statusContent } from "./result-status";
import type { ResultTarget } from "./result-target";
import type { SheetCells } from "./sheet-cells";

interface Place {
  readonly row: number;
  readonly column: number;
}

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
  const below = (lines: number): Place => ({ ...stamp, row: stamp.row + lines });
  const rewrite = (place: Place, content: { value: string | null }) => {
    const style = () =>
      cells.style(place.row, place.column) ?? target.styles.index(RESULT_LOOKS.note);
    writeCell(cells, changes, place, content, style);
  };
  const title = below(-1);
  if (stamp.row > 1 && isText(cells, title)) rewrite(title, { value: table.title });
  rewrite(stamp, { value: keptStamp(cells, stamp, table) });
  const status = below(1);
  const statusStyle = () => cells.style(status.row, status.column) ?? 0;
  const content = statusContent(table.stamp.assumptions, target.stand);
  writeCell(cells, changes, status, content, statusStyle);
  patchNotes(cells, below(2), area, table.notes, rewrite);
}

/** The nearest stamp above the table; after the table alone was moved, the only one on the sheet. */
function findStamp(cells: SheetCells, area: Area): Place | undefined {
  const stamps: Place[] = [];
  for (const [row, { cells: columns }] of cells.rows) {
    for (const column of columns.keys()) {
      if (isStamp(cells, { row, column })) stamps.push({ row, column });
    }
  }
  const above = stamps.filter(({ row, column }) => column === area.left && row < area.top);
  return above.at(-1) ?? (stamps.length === 1 ? stamps[0] : undefined);
}

function isStamp(cells: SheetCells, { row, column }: Place): boolean {
  const { value, formula } = cells.content(row, column);
  if (formula !== undefined || typeof value !== "string" || !value.includes(" · ")) return false;
  const status = cells.content(row + 1, column);
  return (
    status.formula?.includes(STAND_NAME) === true ||
    Object.values(words.status).some((word) => word === status.value)
  );
}

/** The same results keep the moment at which they were first made. */
function keptStamp(cells: SheetCells, { row, column }: Place, table: ResultTable): string {
  const { value } = cells.content(row, column);
  const isSame = typeof value === "string" && value.startsWith(`${table.stamp.text} · `);
  return isSame ? value : stampLine(table);
}

function isText(cells: SheetCells, { row, column }: Place): boolean {
  const { value, formula } = cells.content(row, column);
  return typeof value === "string" && value !== "" && formula === undefined;
}

/**
 * Notes take the rows that notes have had: those that look like the first one. More notes than rows share the last
 * row, as what stands below (a chart, a line of the user) is not ours to move.
 */
function patchNotes(
  cells: SheetCells,
  first: Place,
  area: Area,
  notes: readonly string[],
  rewrite: (place: Place, content: { value: string | null }) => void
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
