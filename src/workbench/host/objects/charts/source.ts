import { helpers } from "@odoo/o-spreadsheet";
import type { EvaluatedCell } from "@odoo/o-spreadsheet";
import type { Range } from "../range";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** How Excel reads a block of cells: what is drawn, what names it, and what lies under it. */
export interface Layout {
  readonly plotBy: "Columns" | "Rows";
  readonly series: readonly { readonly name?: Range; readonly values: Range }[];
  readonly categories?: Range;
}

/** Rows of names above the numbers, and columns of them before. */
interface Headers {
  readonly rows: number;
  readonly columns: number;
}

/** A scatter of points takes its first series of numbers for the places of the points. */
export function layoutOf(range: Range, seriesBy: SeriesBy, scatter: boolean): Layout {
  const block = used(range);
  const { rows, columns } = headersOf(block);
  const numbers = block.block(rows, columns, block.rows - rows, block.columns - columns);
  // The longer direction are the points; a square is read by its columns.
  const longer = numbers.rows >= numbers.columns ? "Columns" : "Rows";
  const plotBy = seriesBy === "Auto" ? longer : seriesBy;
  const down = plotBy === "Columns";
  const count = down ? numbers.columns : numbers.rows;
  const lines = Array.from({ length: count }, (_, i) => {
    const values = down ? lineDown(numbers, i) : lineAcross(numbers, i);
    const name = down
      ? rows > 0 && block.block(0, columns + i, rows, 1)
      : columns > 0 && block.block(rows + i, 0, 1, columns);
    return name ? { name, values } : { values };
  });
  const under = down
    ? columns > 0 && block.block(rows, 0, numbers.rows, columns)
    : rows > 0 && block.block(0, columns, rows, numbers.columns);
  if (under) return { plotBy, series: lines, categories: under };
  const [first, ...others] = lines;
  if (scatter && first && others.length > 0) {
    return { plotBy, series: others, categories: first.values };
  }
  return { plotBy, series: lines };
}

const lineDown = (range: Range, i: number): Range => range.block(0, i, range.rows, 1);
const lineAcross = (range: Range, i: number): Range => range.block(i, 0, 1, range.columns);

/** Of whole rows and columns, the part in which there is something. */
function used(range: Range): Range {
  if (!range.unbounded) return range;
  const read = range.context.engine.finding("cells", "sheets");
  const end = { bottom: range.zone.top, right: range.zone.left };
  for (const { row, col } of read.getEvaluatedCellsPositions(range.sheetId)) {
    if (!helpers.isInside(col, row, range.zone) || kindOf(at(range, row, col)) === "blank")
      continue;
    end.bottom = Math.max(end.bottom, row);
    end.right = Math.max(end.right, col);
  }
  return range.on({ ...range.zone, ...end });
}

/**
 * Names are texts and days; numbers are what is drawn. Where the first cell is blank, the cells below it and beside
 * it are names whatever they are, such as years.
 */
function headersOf(range: Range): Headers {
  const kinds = range.grid((position) => kindOf(at(range, position.row, position.col)));
  const across = (row: number, from: number): Kind[] => (kinds[row] ?? []).slice(from);
  const down = (column: number, from: number): Kind[] =>
    kinds.slice(from).map((row) => row[column]!);
  const blankRows = run(down(0, 0), (kind) => kind === "blank");
  const blankColumns = run(across(0, 0), (kind) => kind === "blank");
  if (blankRows > 0 && blankRows < range.rows && blankColumns < range.columns) {
    return { rows: blankRows, columns: blankColumns };
  }
  const fromRow = range.rows > 1 ? 1 : 0;
  const columns = run(
    Array.from({ length: range.columns }, (_, i) => down(i, fromRow)),
    areNames
  );
  const before = range.columns > 1 ? Math.min(columns, range.columns - 1) : 0;
  const rows = run(
    Array.from({ length: range.rows }, (_, i) => across(i, before)),
    areNames
  );
  return { columns: before, rows: range.rows > 1 ? Math.min(rows, range.rows - 1) : 0 };
}

type Kind = "blank" | "name" | "number";

const areNames = (kinds: readonly Kind[]): boolean =>
  kinds.includes("name") && !kinds.includes("number");

/** How many come first that are so. */
function run<T>(list: readonly T[], test: (item: T) => boolean): number {
  const end = list.findIndex((item) => !test(item));
  return end < 0 ? list.length : end;
}

function at({ context, sheetId }: Range, row: number, col: number): EvaluatedCell {
  return context.engine.finding("cells", "sheets").getEvaluatedCell({ sheetId, row, col });
}

function kindOf({ type, value, format }: EvaluatedCell): Kind {
  if (type === "empty" || value === "") return "blank";
  if (type !== "number") return "name";
  return format && helpers.isDateTimeFormat(format) ? "name" : "number";
}
