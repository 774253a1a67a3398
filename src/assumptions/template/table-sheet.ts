import type { TemplateWords } from "../../locale/nl/template";
import type { LayoutCell, SheetLayout } from "../layout";
import { excelTableName, TABLES } from "../schema";
import type { TableId } from "../schema";
import { tableWords, unitWord } from "../schema/words";
import { areaName, quoted } from "./address";
import { contentCell } from "./content-cell";
import { columnSumCell, descriptionCell, holdsShares, rowSumCell } from "./help-cells";
import type { TablePlan } from "./plan";
import type { PlannedColumn } from "./planned-column";
import { explanationOf, unitOf } from "./planned-column";
import type { References } from "./references";
import type { Rulings } from "./rulings";
import { SheetBuilder } from "./sheet-builder";
import { columnWidth } from "./widths";

/** From this many columns on the first ones stay in sight. */
const WIDE = 12;

export interface TableContext {
  readonly words: TemplateWords;
  readonly plans: ReadonlyMap<TableId, TablePlan>;
  readonly references: References;
  readonly rulings: Rulings;
}

/** One table on its own sheet: what it is, sums and units, and the table under its name. */
export function tableSheet(plan: TablePlan, context: TableContext, tabColor: string): SheetLayout {
  const { columns, header, first, last } = plan;
  const cells = columns.map((column, index) => columnCells(plan, column, index + 1, context));
  const builder = new SheetBuilder(
    plan.sheet,
    columns.map((column, index) => columnWidth(column, cells[index]!))
  );
  addIntroduction(builder, plan, context.words);
  columns.forEach((column, index) => {
    addAboveHeader(builder, plan, column, index + 1, context);
    builder.set(header, index + 1, { value: column.header, style: "header", wrap: true });
    cells[index]!.forEach((cell, i) => builder.set(first + i, index + 1, cell));
    const ruling = context.rulings.ofColumn(column);
    const ref = areaName(first, index + 1, last, index + 1);
    const prompt = explanationOf(plan.id, column, context.words);
    if (ruling) builder.addValidation({ ref, title: column.header, prompt, ...ruling });
  });
  const ref = areaName(header, 1, last, columns.length);
  builder.addTable(excelTableName(TABLES[plan.id]), ref);
  builder.addName(TABLES[plan.id].name, ref);
  return builder.build({
    tabColor,
    freezeRows: header,
    ...(columns.length >= WIDE ? { freezeColumns: columns[1]!.kind === "own" ? 2 : 1 } : {}),
    landscape: true,
    printTitleRows: `${header}:${header}`,
  });
}

function addIntroduction(builder: SheetBuilder, plan: TablePlan, words: TemplateWords): void {
  builder.set(1, 1, { value: tableWords(plan.id).title, style: "title" });
  plan.notes.forEach((note, i) => builder.set(2 + i, 1, { value: note, style: "note" }));
  const target = `${quoted(words.cover.sheet)}!A1`;
  builder.set(2 + plan.notes.length, 1, { value: words.back, style: "link", target });
  if (plan.sums !== null) builder.set(plan.sums, 1, { value: words.sum, style: "note" });
}

/** The unit of a column, and the sum of its shares where they must add up to 1. */
function addAboveHeader(
  builder: SheetBuilder,
  plan: TablePlan,
  column: PlannedColumn,
  at: number,
  { references }: TableContext
): void {
  const unit = unitOf(column);
  if (unit !== undefined)
    builder.set(plan.header - 1, at, { value: unitWord(unit), style: "note", wrap: true });
  if (plan.sums === null || !holdsShares(column)) return;
  builder.set(plan.sums, at, columnSumCell(plan, at, references));
}

function columnCells(
  plan: TablePlan,
  column: PlannedColumn,
  at: number,
  { references, plans }: TableContext
): readonly LayoutCell[] {
  return Array.from({ length: plan.last - plan.first + 1 }, (_, i) => {
    if (column.kind !== "own") return contentCell(plan.rows[i], column, references);
    return column.help === "sum" ? rowSumCell(plan, i, at) : descriptionCell(plan, i, plans);
  });
}
