import { parseArea } from "../../assumptions/area";
import type { LayoutValidation, SheetLayout } from "../../assumptions/layout";
import { validationTexts } from "../../assumptions/looks/validation-texts";
import { rangeOf } from "./range-of";

/** Less than any number of an assumption: without bounds any number will do. */
const LEAST = -1e307;

/** @param formulas lists may be taken from a formula */
export function validateCells(
  sheet: Excel.Worksheet,
  { validations }: SheetLayout,
  formulas: boolean
): void {
  for (const each of validations) {
    const { dataValidation } = rangeOf(sheet, parseArea(each.ref)!);
    const { title, prompt, error } = validationTexts(each);
    dataValidation.rule = ruleOf(each.rule, formulas);
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { showPrompt: true, title, message: prompt };
    dataValidation.errorAlert = {
      showAlert: true,
      style: each.severity === "stop" ? "Stop" : "Warning",
      title,
      message: error,
    };
  }
}

function ruleOf(rule: LayoutValidation["rule"], formulas: boolean): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "list-of": {
      const source = `=${formulas ? rule.formula : rule.range}`;
      return { list: { inCellDropDown: true, source } };
    }
    case "decimal":
      return { decimal: bounds(rule.min, rule.max) };
    case "whole":
      return { wholeNumber: bounds(rule.min, rule.max) };
  }
}

function bounds(min: number | undefined, max: number | undefined): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) {
    return { formula1: min, formula2: max, operator: "Between" };
  }
  if (max !== undefined) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min ?? LEAST, operator: "GreaterThanOrEqualTo" };
}

/**
 * Whether Excel takes a formula as the source of a list. Where another language has other names of functions and
 * another separator it may not, and only trying tells; the cell is one of a sheet that is still empty.
 */
export async function takesListFormulas(
  context: Excel.RequestContext,
  cell: Excel.Range
): Promise<boolean> {
  const { dataValidation } = cell;
  const source = '=OFFSET($B$1,0,0,MAX(1,COUNTIF($B$1:$B$9,"?*")),1)';
  try {
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.load("rule");
    await context.sync();
  } catch {
    return false;
  }
  const kept = dataValidation.rule.list?.source;
  dataValidation.clear();
  return typeof kept === "string" && kept.startsWith("=");
}
