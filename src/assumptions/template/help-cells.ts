import { columnLetters } from "../grid";
import type { LayoutCell } from "../layout";
import type { TableId } from "../schema";
import { absoluteColumn, areaName } from "./address";
import { shownText } from "./content-cell";
import type { TablePlan } from "./plan";
import type { PlannedColumn } from "./planned-column";
import { contentOf, unitOf } from "./planned-column";
import type { References } from "./references";
import { isExpression } from "./references";

const PERCENTAGE = "0.0%";
/** What a group is, besides its code. */
const GROUP_PARTS: readonly string[] = ["milieu", "phase", "incomes"];

/** A column of shares, which add up to 1 over a row or over a column. */
export function holdsShares(column: PlannedColumn): boolean {
  return unitOf(column) === "share";
}

/** Sum of the shares of a column, for above its header. */
export function columnSumCell(plan: TablePlan, at: number, references: References): LayoutCell {
  const column = plan.columns[at - 1]!;
  const value = plan.rows.reduce((total, row) => {
    const content = contentOf(row, column);
    if (isExpression(content)) return total + references.derive(content).value;
    return total + (typeof content === "number" ? content : 0);
  }, 0);
  const area = areaName(plan.first, at, plan.last, at);
  return { value, formula: `SUM(${area})`, style: "derived", format: PERCENTAGE };
}

/** Sum of the shares left of it, empty where the row is. */
export function rowSumCell(plan: TablePlan, index: number, at: number): LayoutCell {
  const shares = plan.columns.filter(holdsShares);
  const row = plan.rows[index];
  const sum = shares.reduce((total, column) => {
    const content = contentOf(row, column);
    return total + (typeof content === "number" ? content : 0);
  }, 0);
  const line = plan.first + index;
  const left = plan.columns.findIndex(holdsShares) + 1;
  const value = row === undefined ? "" : sum;
  if (left === 0) return { value, style: "derived", format: PERCENTAGE };
  const area = areaName(line, left, line, at - 1);
  const formula = `IF(COUNT(${area})=0,"",SUM(${area}))`;
  return { value, formula, style: "derived", format: PERCENTAGE };
}

/** "stedelijk, gezinnen, laag en midden", looked up by the code of the group. */
export function descriptionCell(
  plan: TablePlan,
  index: number,
  plans: ReadonlyMap<TableId, TablePlan>
): LayoutCell {
  const groups = plans.get("groups")!;
  const area = (column: number): string =>
    absoluteColumn(groups.sheet, groups.first, groups.last, column);
  const code = `$${columnLetters(1)}${plan.first + index}`;
  const group = groups.rows.find(
    (row) => contentOf(row, groups.columns[0]!) === contentOf(plan.rows[index], plan.columns[0]!)
  );
  const parts = [...groups.columns.entries()].flatMap(([i, column]) => {
    if (column.kind !== "column" || !GROUP_PARTS.includes(column.key)) return [];
    const content = contentOf(group, column);
    return {
      formula: `INDEX(${area(i + 1)},MATCH(${code},${area(1)},0))`,
      word: isExpression(content) ? null : shownText(content, column.column),
    };
  });
  return {
    value: group === undefined ? "" : parts.map(({ word }) => word).join(", "),
    formula: `IFERROR(${parts.map(({ formula }) => formula).join('&", "&')},"")`,
    style: "derived",
  };
}
