import { CompiledFormula } from "@odoo/o-spreadsheet";
import type { CellPosition } from "@odoo/o-spreadsheet";
import { engineFormula } from "../engine/text/formula-text";
import type { Reading } from "../engine/plugins/facts-plugin";
import { itemsOf, listRange } from "../engine/cells/validation";
import type { Comparison, ExcelRule, Operator } from "../engine/cells/validation";
import { excelValue } from "../engine/text/values";
import type { CellValue } from "../engine/text/values";
import { validationOf } from "./held-validation";
import { valueAt } from "./range-cells";
import { holdsSomething } from "./range-used";

type Compare = (value: number, first: number, second: number) => boolean;

const COMPARE: Readonly<Record<Operator, Compare>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

/** Whether the value of a cell is one that its validation accepts, as Excel judges. */
export function isValidAt(read: Reading, position: CellPosition): boolean {
  const rule = read.getValidationRuleForCell(position);
  if (!rule) return true;
  const validation = validationOf(read, position.sheetId, rule);
  if (!holdsSomething(read, position)) return validation.ignoreBlanks;
  const anchor = rule.ranges.find(
    ({ zone: { top, left, bottom, right } }) =>
      position.row >= top && position.row <= bottom && position.col >= left && position.col <= right
  )!.zone;
  const results = (formula: string) =>
    evaluated(read, formula, position, { col: anchor.left, row: anchor.top });
  return accepts(validation.rule, valueAt(read, position), (formula) => results(formula)[0] ?? "");

  function accepts(
    { list, custom, textLength, ...numbers }: ExcelRule,
    value: CellValue,
    result: (formula: string) => CellValue
  ): boolean {
    if (list) return isListed(list.source, value);
    if (custom) return Boolean(result(custom.formula));
    if (textLength) return compares(textLength, String(value).length, result);
    const comparison = numbers.wholeNumber ?? numbers.decimal ?? numbers.date ?? numbers.time;
    if (!comparison) return true;
    if (typeof value !== "number") return false;
    return (!numbers.wholeNumber || Number.isInteger(value)) && compares(comparison, value, result);
  }

  /** Lists that are written out distinguish capitals; those in cells do not. */
  function isListed(source: string, value: CellValue): boolean {
    if (!source.startsWith("=")) return itemsOf(source).includes(String(value));
    const range = listRange(read, source);
    const listed = range === undefined ? results(source) : valuesIn(read, position.sheetId, range);
    return listed.some((each) => String(each).toLowerCase() === String(value).toLowerCase());
  }
}

function compares(
  { operator, formula1, formula2 }: Comparison,
  value: number,
  result: (formula: string) => CellValue
): boolean {
  const [first, second] = [formula1, formula2 ?? formula1].map((formula) =>
    Number(result(formula))
  );
  return COMPARE[operator](value, first!, second!);
}

function valuesIn(read: Reading, sheetId: string, range: string): CellValue[] {
  const { zone, sheetId: listSheet } = read.getRangeFromSheetXC(sheetId, range);
  const values: CellValue[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      values.push(valueAt(read, { sheetId: listSheet, row, col }));
    }
  }
  return values;
}

/** What a formula gives, cell by cell; references without dollar signs are meant as seen from the first cell of the rule. */
function evaluated(
  read: Reading,
  formula: string,
  position: CellPosition,
  anchor: { readonly col: number; readonly row: number }
): CellValue[] {
  const { sheetId, col, row } = position;
  const compiled = CompiledFormula.Compile(engineFormula(formula), sheetId, read);
  const moved = read.getTranslatedCellFormula(
    sheetId,
    col - anchor.col,
    row - anchor.row,
    compiled
  );
  const result = read.evaluateFormula(sheetId, moved, position);
  return (Array.isArray(result) ? result.flat() : [result]).map(excelValue);
}
