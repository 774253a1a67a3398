import type { Chart, ResultTable } from "../result";

/** Rows of a result sheet, 1-based; the table stands in column A. */
export const TITLE_ROW = 1;
export const STAMP_ROW = 2;
export const STATUS_ROW = 3;
export const FIRST_NOTE_ROW = 4;

/** Characters of a column that states no width; also that of every column beyond the table. */
export const DEFAULT_WIDTH = 14;

/** Where everything of a new result sheet goes. */
export interface ResultPlan {
  readonly headerRow: number;
  readonly charts: readonly ChartPlace[];
  readonly freezeRows: number;
  readonly freezeColumns: number;
}

/** The top left corner of a chart: 0-based cell, and pixels from the left of that cell. */
export interface ChartPlace {
  readonly chart: Chart;
  readonly column: number;
  readonly offset: number;
  readonly row: number;
}

/** A default column and a default row, in pixels: the units in which the size of a chart is given. */
export const COLUMN_PIXELS = 64;
export const ROW_PIXELS = 20;
const GAP = 20;
/** What fits beside each other on a landscape A4 with letters that a council can still read. */
const PAGE_WIDTH = 1300;
/** Freezing a header further down would leave little of a screen to scroll. */
const LAST_FROZEN_HEADER = 20;
const WIDE_TABLE = 8;

/**
 * Charts stand to the right of a narrow table, where a page holds both; otherwise between the notes and the
 * table, side by side as far as the page goes, so that a reader of the print sees the picture first and a table
 * that grows never runs into it.
 * @param linesUnder rows of text to be left free beneath a chart
 */
export function planResult(
  table: ResultTable,
  linesUnder: (chart: Chart) => number = () => 0
): ResultPlan {
  const below = FIRST_NOTE_ROW + table.notes.length + 1;
  const tableWidth = table.columns.reduce((sum, column) => sum + widthOf(column.width), 0);
  const widest = Math.max(0, ...table.charts.map((chart) => chart.size.columns * COLUMN_PIXELS));
  const beside = tableWidth + GAP + widest <= PAGE_WIDTH;
  const { places, end } = beside
    ? { places: besideTable(table, below, linesUnder), end: below }
    : aboveTable(table, below, Math.max(tableWidth, PAGE_WIDTH), linesUnder);
  const freeze = end <= LAST_FROZEN_HEADER;
  return {
    headerRow: end,
    charts: places,
    freezeRows: freeze ? end : 0,
    freezeColumns: freeze && table.columns.length > WIDE_TABLE ? 1 : 0,
  };
}

function besideTable(
  table: ResultTable,
  headerRow: number,
  linesUnder: (chart: Chart) => number
): ChartPlace[] {
  let row = headerRow - 1;
  return table.charts.map((chart) => {
    const place = { chart, column: table.columns.length, offset: GAP, row };
    row += chart.size.rows + linesUnder(chart) + 1;
    return place;
  });
}

/** Fills lines of charts from the left; gives the first free row below them, 1-based. */
function aboveTable(
  table: ResultTable,
  firstRow: number,
  room: number,
  linesUnder: (chart: Chart) => number
): { places: ChartPlace[]; end: number } {
  const places: ChartPlace[] = [];
  let [row, left, tallest] = [firstRow - 1, 0, 0];
  for (const chart of table.charts) {
    const width = chart.size.columns * COLUMN_PIXELS;
    if (left > 0 && left + width > room) {
      [row, left, tallest] = [row + tallest + 1, 0, 0];
    }
    places.push({ chart, row, ...columnAt(table, left) });
    left += width + GAP;
    tallest = Math.max(tallest, chart.size.rows + linesUnder(chart));
  }
  return { places, end: table.charts.length === 0 ? firstRow : row + tallest + 2 };
}

/** The column that lies so far from the left edge of the sheet. */
function columnAt(table: ResultTable, distance: number): { column: number; offset: number } {
  let offset = distance;
  for (let column = 0; ; column++) {
    const width = widthOf(table.columns[column]?.width);
    if (offset < width) return { column, offset };
    offset -= width;
  }
}

/** A width in characters as Excel draws it, in pixels: seven each in Calibri 11, and five of padding. */
export function widthOf(characters = DEFAULT_WIDTH): number {
  return Math.round(characters * 7 + 5);
}
