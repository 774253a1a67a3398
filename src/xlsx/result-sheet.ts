import type { ResultTable } from "../projection/result";
import { sheets as words } from "../locale/nl/sheets";
import { address } from "../assumptions/area";
import type { CellContent } from "../projection/placement/cell-content";
import { cellXml } from "./cell-xml";
import type { Look } from "../assumptions/looks/look";
import { bodyLook, headerLook, RESULT_LOOKS } from "../projection/placement/result-looks";
import type { ResultPlan } from "../projection/placement/result-plan";
import {
  DEFAULT_WIDTH,
  FIRST_NOTE_ROW,
  STAMP_ROW,
  STATUS_ROW,
  TITLE_ROW,
} from "../projection/placement/result-plan";
import type { SheetRow } from "./sheet-xml";
import { sheetXml } from "./sheet-xml";
import type { StyleBook } from "./style-book";
import { headerPoints, LINE_POINTS, TITLE_POINTS } from "../projection/placement/header-height";
import { stampLine } from "../projection/placement/stamp";
import { tableArea } from "../projection/placement/table-area";
import { wrappedLines } from "../assumptions/looks/text-lines";

/** Relation ids that a result sheet refers to. */
export interface ResultRelations {
  readonly table: string;
  readonly drawing?: string;
}

/** The worksheet part of a new result sheet. */
export function resultSheetXml(
  table: ResultTable,
  plan: ResultPlan,
  status: CellContent,
  styles: StyleBook,
  relations: ResultRelations
): string {
  const area = tableArea(table, plan.headerRow);
  return sheetXml({
    used: { ...area, top: 1 },
    rows: resultRows(table, plan, status, styles),
    widths: table.columns.map((column) => column.width ?? DEFAULT_WIDTH),
    defaultWidth: DEFAULT_WIDTH,
    freezeRows: plan.freezeRows,
    freezeColumns: plan.freezeColumns,
    landscape: true,
    footer: words.footer,
    tables: [relations.table],
    ...(relations.drawing === undefined ? {} : { drawing: relations.drawing }),
  });
}

function* resultRows(
  table: ResultTable,
  plan: ResultPlan,
  status: CellContent,
  styles: StyleBook
): Generator<SheetRow> {
  const line = (row: number, content: CellContent, look: Look): SheetRow => ({
    row,
    cells: [cellXml(address(row, 1), content, styles.index(look))],
  });
  yield {
    ...line(TITLE_ROW, { value: table.title }, RESULT_LOOKS.title),
    height: TITLE_POINTS,
    fixed: true,
  };
  yield line(STAMP_ROW, { value: stampLine(table) }, RESULT_LOOKS.stamp);
  yield line(STATUS_ROW, status, RESULT_LOOKS.status);
  for (const [i, note] of table.notes.entries()) {
    yield line(FIRST_NOTE_ROW + i, { value: note }, RESULT_LOOKS.note);
  }
  yield headerRow(table, plan.headerRow, styles);
  yield* bodyRows(table, plan.headerRow, styles);
}

function headerRow(table: ResultTable, row: number, styles: StyleBook): SheetRow {
  return {
    row,
    height: headerPoints(table),
    fixed: true,
    cells: table.columns.map((column, c) =>
      cellXml(address(row, c + 1), { value: column.header }, styles.index(headerLook(column)))
    ),
  };
}

function* bodyRows(table: ResultTable, headerRow: number, styles: StyleBook): Generator<SheetRow> {
  const looks = table.columns.map((column) => styles.index(bodyLook(column)));
  const blank = table.columns.map(() => null);
  const rows = table.rows.length > 0 ? table.rows : [blank];
  for (const [i, values] of rows.entries()) {
    const row = headerRow + 1 + i;
    const height = textHeight(table, values);
    yield {
      row,
      ...(height === undefined ? {} : { height }),
      cells: looks.map((style, c) =>
        cellXml(address(row, c + 1), { value: values[c] ?? null }, style)
      ),
    };
  }
}

/** Only a row with a text that wraps needs a height of its own. */
function textHeight(table: ResultTable, values: ResultTable["rows"][number]): number | undefined {
  const lines = table.columns.map(({ format, width }, c) => {
    const value = values[c];
    return format === undefined && typeof value === "string"
      ? wrappedLines(value, width ?? DEFAULT_WIDTH)
      : 1;
  });
  const most = Math.max(1, ...lines);
  return most > 1 ? most * LINE_POINTS : undefined;
}
