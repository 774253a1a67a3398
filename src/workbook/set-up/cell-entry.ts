import type { LayoutCell } from "../../assumptions/layout";
import { typedFormula } from "../function-formula";
import { cellInput } from "../results/cell-input";

/** A cell as it is given to Excel; null leaves it as it is. */
export type CellEntry = string | number | boolean | null;

/** What is to be entered so that the cell holds just this. */
export function cellEntry({ value, formula }: LayoutCell): CellEntry {
  if (formula !== undefined) return `=${typedFormula(formula)}`;
  return value === null ? null : cellInput(value);
}
