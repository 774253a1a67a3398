import type { Area } from "../../assumptions/area";
import { address } from "../../assumptions/area";
import type { Position, SheetView } from "../../projection/placement/sheet-view";
import {
  cellsInTheWay,
  grownAreas,
  strandedValues,
  typedColumns,
} from "../../projection/placement/table-blockers";
import type { ResultTable } from "../../projection/result";
import type { SheetCell } from "../fault";
import type { CellWrite } from "./blocks";
import type { CaptionWrites } from "./caption-writes";
import { captionWrites } from "./caption-writes";
import type { ChartUpdate } from "./chart-update";
import { chartUpdate } from "./chart-update";
import { headWrites, noteRows, noteWrites } from "./head-writes";
import type { Memory } from "./memory";
import { holds } from "./same-value";
import type { SecondLook } from "./second-look";
import type { Shape } from "./shape";
import { shapeOf } from "./shape";
import type { Home } from "./survey";
import { leftovers, tableWrites } from "./table-writes";

/** A result that stands in the workbook, with what is asked of its sheet before anything is decided. */
export interface Candidate {
  readonly home: Home;
  readonly table: ResultTable;
  readonly memory: Memory | undefined;
  readonly shape: Shape;
  readonly grown: readonly Area[];
  readonly notes: readonly Position[];
}

/** What writing a result over an earlier one comes to. */
export interface Update extends Candidate {
  /** Cells in which something else has to stand. */
  readonly writes: readonly CellWrite[];
  /** Areas that are emptied; with their looks where these are the table's own. */
  readonly cleared: readonly { readonly area: Area; readonly looks: boolean }[];
  readonly captions: CaptionWrites;
  /** Points that the table gets wider; below zero: narrower. */
  readonly wider: number;
  readonly charts: readonly ChartUpdate[];
  readonly blocked: readonly SheetCell[];
  readonly unknown: readonly (SheetCell & { readonly header: string })[];
}

/** Decides the shape of a result, and asks for what follows from that. */
export function candidateOf(
  home: Home,
  table: ResultTable,
  memory: Memory | undefined,
  look: SecondLook
): Candidate {
  const shape = shapeOf(home, table, memory);
  const grown = grownAreas(shape.before, shape.after);
  look.askMerged(home.sheet, grown);
  const strip = changedColumns(shape);
  if (strip) look.askWidth(home.sheet, strip);
  for (const area of leftovers(shape).below) look.askLook(home.sheet, withLastRow(area));
  const notes = noteRows(home.cells, table, shape.after);
  for (const place of notes) look.askLook(home.sheet, cellArea(place));
  return { home, table, memory, shape, grown, notes };
}

/** The header cells of the columns that a table gets more or fewer of. */
function changedColumns({ before, after }: Shape): Area | undefined {
  const [narrow, wide] = [before.right, after.right].sort((a, b) => a - b) as [number, number];
  if (narrow === wide) return undefined;
  return { top: before.top, bottom: before.top, left: narrow + 1, right: wide };
}

/** The cells below a table with the row above them, which stays: do they look like it? */
function withLastRow(area: Area): Area {
  return { ...area, top: area.top - 1 };
}

function cellArea({ row, column }: Position): Area {
  return { top: row, bottom: row, left: column, right: column };
}

/** Decides what to write, once all that was asked for is known. */
export function updateOf(candidate: Candidate, look: SecondLook, hasStand: boolean): Update {
  const { home, table, memory, shape, notes } = candidate;
  const { cells, sheet } = home;
  const captions = captionWrites(cells, table, memory, shape);
  const writes = [
    ...tableWrites(cells, table, shape),
    ...headWrites(cells, table, shape.after, hasStand),
    ...noteWrites(cells, notes, table.notes, (place) => look.lookOf(sheet, cellArea(place))),
    ...captions.writes,
  ];
  const { right, below } = leftovers(shape);
  const cleared = [
    ...right.map((area) => ({ area, looks: true })),
    ...below.map((area) => ({ area, looks: look.lookOf(sheet, withLastRow(area)) !== undefined })),
  ];
  const charts = table.charts.flatMap(
    (chart) => chartUpdate(home, table, chart, shape, memory?.charts[chart.name]) ?? []
  );
  const found = blockers(candidate, look, captions);
  const strip = changedColumns(shape);
  const width = strip ? look.widthOf(sheet, strip) : 0;
  const wider = shape.after.right > shape.before.right ? width : -width;
  return { ...candidate, writes, cleared, captions, wider, charts, ...found };
}

function blockers(
  { home, table, memory, shape, grown }: Candidate,
  look: SecondLook,
  captions: CaptionWrites
): Pick<Update, "blocked" | "unknown"> {
  const { slots, doubtful, headers, before, after } = shape;
  const cells = home.cells.withMerged(look.mergedIn(home.sheet, grown));
  const sheet = home.sheet.name;
  const unknown = typedColumns(cells, doubtful, before).map((at) => ({
    sheet,
    cell: address(before.top, before.left + at),
    header: headers[at]!,
  }));
  const added = addedRows(shape, memory);
  const inTheWay = cellsInTheWay(cells, home.others, before, after);
  const blocked = [
    ...inTheWay.filter((cell) => !captions.left.has(cell)),
    ...(added ? foreignCells(cells, table, shape, added) : []),
    ...strandedValues(cells, table, slots, before),
    ...captions.blocked,
  ];
  return { unknown, blocked: [...new Set(blocked)].map((cell) => ({ sheet, cell })) };
}

/** Rows that the table got since it was written: Excel takes what is typed below a table into it. */
function addedRows({ before }: Shape, memory: Memory | undefined): Area | undefined {
  const count = before.bottom - before.top;
  if (!memory || memory.rows.includes(count)) return undefined;
  const known = Math.max(0, ...memory.rows.filter((rows) => rows < count));
  return known === 0 ? undefined : { ...before, top: before.top + known + 1 };
}

/** Cells of an area in which something else would come to stand; own columns of the user are no concern. */
function foreignCells(
  cells: SheetView,
  table: ResultTable,
  { slots, after }: Shape,
  area: Area
): string[] {
  return [...cells.filled(area)].flatMap(({ row, column }) => {
    const slot = slots[column - after.left];
    if (slot && "users" in slot) return [];
    const value = slot ? (table.rows[row - after.top - 1]?.[slot.own] ?? null) : null;
    return holds(cells.content(row, column), value) ? [] : [address(row, column)];
  });
}

/** Whether anything of an earlier result has to change. */
export function isChange({ writes, cleared, charts, shape }: Update): boolean {
  return writes.length > 0 || cleared.length > 0 || charts.length > 0 || shape.isResized;
}
