import type { DatasetRow } from "../datasets/dataset";
import type { LayoutCell } from "../layout";
import type { CellContent, Column } from "../schema/column";
import type { Choice } from "../schema/choices";
import { choiceWord, incomesWord } from "../schema/words";
import { numberFormat } from "./formats";
import type { PlannedColumn } from "./planned-column";
import { contentOf, unitOf } from "./planned-column";
import type { References } from "./references";
import { isExpression } from "./references";

/** Columns that tell where a row comes from, or what it is in; nothing is computed from them. */
const REMARKS: readonly string[] = ["source", "status", "unit", "place"];

/** A cell of a table: an assumption to fill in, a formula on others, or a remark. */
export function contentCell(
  row: DatasetRow | undefined,
  column: PlannedColumn,
  references: References
): LayoutCell {
  const content = contentOf(row, column);
  const shared = unitOf(column);
  const unit = shared ?? row?.unit;
  if (isExpression(content)) {
    const { formula, value } = references.derive(content);
    return { value, formula, style: "derived", format: numberFormat(unit, value) };
  }
  const key = column.kind === "column" ? column.key : "";
  const style = REMARKS.includes(key) ? "meta" : "input";
  if (typeof content === "number") {
    return { value: content, style, format: numberFormat(key === "year" ? "year" : unit, content) };
  }
  const value = column.kind === "column" ? shownText(content, column.column) : null;
  // A blank cell of numbers is ready for one.
  return { value, style, ...(shared === undefined ? {} : { format: numberFormat(shared, 0) }) };
}

/** A text as it stands in the cell: the word of a choice, the words of a set of incomes. */
export function shownText(content: CellContent | undefined, { choices }: Column): string | null {
  if (content === undefined || content === null || content === "") return null;
  if (typeof content === "object") return incomesWord(content);
  return choices === undefined ? String(content) : choiceWord(choices, content as Choice);
}
