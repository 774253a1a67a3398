import { engineFormula } from "../engine/text/formula-text";
import type { Reading } from "../engine/plugins/facts-plugin";
import { excelValue, isErrorName } from "../engine/text/values";
import type { CellValue } from "../engine/text/values";

/** What the formula of a name gives; an array row by row. */
export type NameValue = CellValue | CellValue[][];

export function evaluated(read: Reading, formula: string, sheetId: string): NameValue {
  const result = read.evaluateFormula(sheetId, engineFormula(formula));
  if (!Array.isArray(result)) return excelValue(result);
  // The engine gives arrays by column.
  return (result[0] ?? []).map((_, row) => result.map((column) => excelValue(column[row])));
}

export function kindOf(value: NameValue): string {
  if (Array.isArray(value)) return "Array";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "string") return isErrorName(value) ? "Error" : "String";
  return Number.isInteger(value) ? "Integer" : "Double";
}
