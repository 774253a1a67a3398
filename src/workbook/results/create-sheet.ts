import type { Look } from "../../assumptions/looks/look";
import { address, formatArea } from "../../assumptions/area";
import { headerPoints, TITLE_POINTS } from "../../projection/placement/header-height";
import { bodyLook, headerLook, RESULT_LOOKS } from "../../projection/placement/result-looks";
import {
  DEFAULT_WIDTH,
  FIRST_NOTE_ROW,
  planResult,
  STAMP_ROW,
  STATUS_ROW,
  TITLE_ROW,
  widthOf,
} from "../../projection/placement/result-plan";
import type { ChartPlace, ResultPlan } from "../../projection/placement/result-plan";
import { stampLine } from "../../projection/placement/stamp";
import { tableArea } from "../../projection/placement/table-area";
import type { ResultTable } from "../../projection/result";
import { applyLook } from "./apply-look";
import { captionLines } from "./captions";
import { cellInput } from "./cell-input";
import { chartStep } from "./chart-create";
import { lookRuns } from "./column-looks";
import { POINTS_A_PIXEL } from "./points";
import { statusInput } from "./status-input";
import type { Step } from "./steps";

/** Rows of cells that are written as one. */
const CELLS_A_STEP = 25_000;
const GAP_PIXELS = 20;

/** Where everything of a new result goes on a sheet of its own, with room for what its charts show in words. */
export function planSheet(table: ResultTable): ResultPlan {
  return planResult(table, (chart) => captionLines(chart).length);
}

/**
 * Fills a new sheet with a result. The sheet is not yet there when this is called: it is added in the same batch.
 * @param hasStand whether the workbook has the cell that the status refers to
 */
export function sheetSteps(sheet: Excel.Worksheet, table: ResultTable, hasStand: boolean): Step[] {
  const plan = planSheet(table);
  const area = tableArea(table, plan.headerRow);
  const columns = table.columns.map((_, c) => area.left + c);
  const captions = plan.charts.map((place) => captionStep(sheet, place));
  const source = { sheet, table: area, columns };
  return [
    layoutStep(sheet, table, plan),
    headStep(sheet, table, hasStand),
    ...tableSteps(sheet, table, plan),
    ...captions,
    ...plan.charts.map((place) => chartStep(source, table, place)),
  ];
}

/** Widths, heights and the frozen header. */
function layoutStep(sheet: Excel.Worksheet, table: ResultTable, plan: ResultPlan): Step {
  const { headerRow, freezeRows, freezeColumns } = plan;
  const whole = sheet.getRange();
  const columns = table.columns.map(({ width }, c) => {
    const range = sheet.getRange(address(1, c + 1));
    return { range, points: widthOf(width) * POINTS_A_PIXEL };
  });
  const title = sheet.getRange(address(TITLE_ROW, 1));
  const header = sheet.getRange(address(headerRow, 1));
  const corner = formatArea({ top: 1, left: 1, bottom: freezeRows, right: freezeColumns });
  const frozen = freezeRows > 0 && freezeColumns > 0 ? sheet.getRange(corner) : undefined;
  return {
    cells: 0,
    write() {
      sheet.showGridlines = false;
      whole.format.columnWidth = widthOf(DEFAULT_WIDTH) * POINTS_A_PIXEL;
      for (const { range, points } of columns) range.format.columnWidth = points;
      title.format.rowHeight = TITLE_POINTS;
      header.format.rowHeight = headerPoints(table);
      if (frozen) sheet.freezePanes.freezeAt(frozen);
      else if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
    },
  };
}

/** Title, stamp, status and notes. */
function headStep(sheet: Excel.Worksheet, table: ResultTable, hasStand: boolean): Step {
  const lines: [row: number, input: ReturnType<typeof cellInput>, look: Look][] = [
    [TITLE_ROW, cellInput(table.title), RESULT_LOOKS.title],
    [STAMP_ROW, cellInput(stampLine(table)), RESULT_LOOKS.stamp],
    [STATUS_ROW, statusInput(table.stamp.assumptions, hasStand), RESULT_LOOKS.status],
    ...table.notes.map((note, i): [number, ReturnType<typeof cellInput>, Look] => [
      FIRST_NOTE_ROW + i,
      cellInput(note),
      RESULT_LOOKS.note,
    ]),
  ];
  const cells = lines.map(([row, input, look]) => ({
    range: sheet.getRange(address(row, 1)),
    input,
    look,
  }));
  return {
    cells: cells.length,
    write() {
      for (const { range, input, look } of cells) {
        range.values = [[input]];
        applyLook(range, look, { rows: 1, columns: 1 });
      }
    },
  };
}

/** The cells of the table, its looks, and the table itself. */
function tableSteps(sheet: Excel.Worksheet, table: ResultTable, plan: ResultPlan): Step[] {
  const area = tableArea(table, plan.headerRow);
  const rows = area.bottom - area.top;
  const whole = sheet.getRange(formatArea(area));
  const runs = [
    ...lookRuns(table.columns, headerLook).map((run) => ({ ...run, top: area.top, rows: 1 })),
    ...lookRuns(table.columns, bodyLook).map((run) => ({ ...run, top: area.top + 1, rows })),
  ].map(({ first, last, look, top, rows: height }) => {
    const range = sheet.getRange(
      formatArea({ top, bottom: top + height - 1, left: first + 1, right: last + 1 })
    );
    return { range, look, size: { rows: height, columns: last - first + 1 } };
  });
  const asTable: Step = {
    cells: 0,
    write() {
      // Before the values: a format of text or dates would change what they are taken for.
      for (const { range, look, size } of runs) applyLook(range, look, size);
    },
  };
  const named: Step = {
    cells: 0,
    write() {
      const made = sheet.tables.add(whole, true);
      made.name = table.key;
      made.style = "TableStyleLight1";
      made.showBandedRows = false;
    },
  };
  return [asTable, ...valueSteps(sheet, table, area.top), named];
}

function valueSteps(sheet: Excel.Worksheet, table: ResultTable, headerRow: number): Step[] {
  const width = table.columns.length;
  const lines = [
    table.columns.map(({ header }) => cellInput(header)),
    ...table.rows.map((row) => row.map(cellInput)),
  ];
  const size = Math.max(1, Math.floor(CELLS_A_STEP / width));
  const steps: Step[] = [];
  for (let from = 0; from < lines.length; from += size) {
    const part = lines.slice(from, from + size);
    const top = headerRow + from;
    const area = { top, bottom: top + part.length - 1, left: 1, right: width };
    const range = sheet.getRange(formatArea(area));
    steps.push({
      cells: part.length * width,
      write() {
        range.values = part;
      },
    });
  }
  return steps;
}

/** What a chart shows, in words beneath it. */
function captionStep(sheet: Excel.Worksheet, place: ChartPlace): Step {
  const lines = captionLines(place.chart);
  const top = place.row + place.chart.size.rows + 1;
  // Where another chart stands before it, its own words begin within its own width.
  const column = place.offset > GAP_PIXELS ? place.column + 2 : place.column + 1;
  const area = { top, bottom: top + lines.length - 1, left: column, right: column };
  const range = lines.length > 0 ? sheet.getRange(formatArea(area)) : undefined;
  return {
    cells: lines.length,
    write() {
      if (!range) return;
      range.values = lines.map((line) => [cellInput(line)]);
      applyLook(range, RESULT_LOOKS.note, { rows: lines.length, columns: 1 });
    },
  };
}
