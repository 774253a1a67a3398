import type { ResultTable } from "../projection/result";
import { chartXml } from "./chart-xml";
import { headerMark } from "../projection/placement/column-plan";
import { drawingXml, PIXEL_EMU } from "./drawing-xml";
import type { Package } from "./package";
import { planResult } from "../projection/placement/result-plan";
import type { ResultPlan } from "../projection/placement/result-plan";
import { tableArea } from "../projection/placement/table-area";
import { resultSheetXml } from "./result-sheet";
import { statusContent } from "./result-status";
import type { ResultTarget } from "./result-target";
import { tableXml } from "./table-xml";
import { addSheet } from "./workbook-edit";

/** Numbers that a new sheet and its table get. */
export interface NewIds {
  readonly sheetId: number;
  readonly tableId: number;
}

/** Adds a sheet for a result: its table, its charts, and its place in the workbook. */
export function createResult(
  target: ResultTarget,
  table: ResultTable,
  name: string,
  ids: NewIds
): void {
  const { pkg, styles, stand } = target;
  const plan = planResult(table);
  const headers = table.columns.map((column) => column.header);
  const area = tableArea(table, plan.headerRow);
  const content = {
    id: ids.tableId,
    name: table.key,
    area,
    headers,
    comment: headerMark(headers),
  };
  const tablePart = pkg.addPart("xl/tables/table", "table", tableXml(content));
  const drawingPart = plan.charts.length > 0 ? addDrawing(pkg, table, name, plan) : undefined;
  // The relations of a sheet hang on its name, so it is there before its text is.
  const sheetPart = pkg.addPart("xl/worksheets/sheet", "worksheet", "");
  const relations = {
    table: pkg.addRelation(sheetPart, "table", tablePart),
    ...(drawingPart === undefined
      ? {}
      : { drawing: pkg.addRelation(sheetPart, "drawing", drawingPart) }),
  };
  const status = statusContent(table.stamp.assumptions, stand);
  pkg.put(sheetPart, resultSheetXml(table, plan, status, styles, relations));
  const relation = pkg.addRelation(pkg.workbookPart, "worksheet", sheetPart);
  addSheet(pkg, { name, sheetId: ids.sheetId, relation, header: area });
}

function addDrawing(pkg: Package, table: ResultTable, sheet: string, plan: ResultPlan): string {
  const part = pkg.addPart("xl/drawings/drawing", "drawing", "");
  const columns = table.columns.map((_, i) => i + 1);
  const source = { table, sheet, headerRow: plan.headerRow, columns };
  const frames = plan.charts.map(({ chart, column, row, offset }, i) => {
    const chartPart = pkg.addPart("xl/charts/chart", "chart", chartXml(source, chart));
    const { name, title, alt, size } = chart;
    const relation = pkg.addRelation(part, "chart", chartPart);
    const place = { column, row, offset: offset * PIXEL_EMU };
    return { id: i + 2, name, title, alt, size, ...place, relation };
  });
  pkg.put(part, drawingXml(frames));
  return part;
}
