import type { ResultTable } from "../projection/result";
import type { Area } from "../assumptions/area";
import { address, formatArea, parseArea } from "../assumptions/area";
import { CellChanges } from "./cell-changes";
import type { ColumnSlot } from "../projection/placement/column-plan";
import { headerMark, planColumns } from "../projection/placement/column-plan";
import { WorkbookError } from "./errors";
import type { ExistingTable } from "./existing-table";
import { changedTableXml, existingTable } from "./existing-table";
import { patchCharts } from "./patch-charts";
import { patchHead } from "./patch-head";
import { patchTable } from "./patch-table";
import type { ResultHome, ResultTarget } from "./result-target";
import { checkFits } from "./result-limits";
import { areaAfter } from "../projection/placement/table-area";
import { SheetCells } from "./sheet-cells";
import {
  cellsInTheWay,
  strandedValues,
  typedColumns,
} from "../projection/placement/table-blockers";

/**
 * Rewrites a result that stands in the workbook, wherever the user moved it: only what differs. What stands in the way
 * is noted in the target, to be refused once all results were looked at.
 * @returns how many cells and charts changed
 */
export function patchResult(target: ResultTarget, home: ResultHome, table: ResultTable): number {
  const { pkg } = target;
  const existing = existingTable(target, home);
  const wanted = table.columns.map((column) => column.header);
  const { slots, doubtful } = planColumns(existing.headers, wanted, existing.mark);
  const before = existing.area;
  const after = areaAfter(before, table, slots);
  checkFits(table, after);
  refuseWithTotals(existing, home, before, after);
  const cells = new SheetCells(pkg.text(home.sheet.part), target.strings);
  note(target, home, table, existing, cells, { slots, doubtful, after });

  const changes = new CellChanges();
  patchTable(cells, changes, { table, slots, before, after }, target.styles);
  const isRewritten = changes.count > 0;
  patchHead(target, cells, changes, table, after);
  changes.apply(cells);
  pkg.put(home.sheet.part, cells.edit.done());
  const mark = headerMark(wanted);
  const tableText = changedTableXml(existing, after, slots, wanted, mark, isRewritten);
  pkg.put(home.table.part, tableText);
  const standsAt = (own: number, from: (slot: ColumnSlot, at: number) => number | undefined) => {
    const at = slots.findIndex((slot) => "own" in slot && slot.own === own);
    const offset = from(slots[at]!, at);
    return offset === undefined ? undefined : before.left + offset;
  };
  const columnsBefore = table.columns.map((_, own) =>
    standsAt(own, (slot) => ("own" in slot ? slot.from : undefined))
  );
  const columnsAfter = table.columns.map((_, own) => standsAt(own, (_slot, at) => at));
  const charts = patchCharts(target, home, table, before, after, columnsBefore, columnsAfter);
  return changes.count + charts;
}

/** A totals row follows the body: with another number of rows it would have to move. */
function refuseWithTotals(
  existing: ExistingTable,
  home: ResultHome,
  before: Area,
  after: Area
): void {
  if (existing.hasTotals && formatArea(before) !== formatArea(after)) {
    const { sheet, table } = home;
    throw new WorkbookError("changed-table", {
      sheet: sheet.name,
      table: table.name,
      found: "totals",
    });
  }
}

/** Notes cells and columns of the user that the results would harm. */
function note(
  target: ResultTarget,
  home: ResultHome,
  table: ResultTable,
  existing: ExistingTable,
  cells: SheetCells,
  plan: { slots: readonly ColumnSlot[]; doubtful: readonly number[]; after: Area }
): void {
  const before = existing.area;
  const sheet = home.sheet.name;
  for (const at of typedColumns(cells, plan.doubtful, before)) {
    const header = existing.headers[at]!;
    target.unknownColumns.push({ sheet, cell: address(before.top, before.left + at), header });
  }
  const blocked = [
    ...cellsInTheWay(cells, otherTables(home), before, plan.after),
    ...strandedValues(cells, table, plan.slots, before),
  ];
  target.blocked.push(...blocked.map((cell) => ({ sheet, cell })));
}

/** The areas of the other tables on the sheet. */
function otherTables({ sheet, table: own }: ResultHome): Area[] {
  return sheet.tables
    .filter((table) => table.part !== own.part)
    .flatMap((table) => parseArea(table.ref) ?? []);
}
