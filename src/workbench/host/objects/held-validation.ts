import type { DataValidationRule } from "@odoo/o-spreadsheet";
import type { Reading } from "../engine/plugins/facts-plugin";
import { excelFormula } from "../engine/text/formula-text";
import { ruleOf } from "../engine/cells/validation";
import type { ExcelRule, Validation } from "../engine/cells/validation";

const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" } as const;
const NO_PROMPT = { showPrompt: true, title: "", message: "" };

/** What is kept of a rule; one that was made in the grid has nothing but itself. */
export function validationOf(read: Reading, scope: string, rule: DataValidationRule): Validation {
  const kept = read.getExcelFacts("validation")[rule.id] as Validation | undefined;
  if (kept) return kept;
  const style = rule.isBlocking ? "Stop" : "Warning";
  const errorAlert = { ...NO_ALERT, style } as const;
  return { ...noValidation(scope), rule: ruleOf(rule.criterion), errorAlert };
}

/** Of cells that accept everything. */
export function noValidation(scope: string): Validation {
  return { scope, rule: {}, errorAlert: NO_ALERT, prompt: NO_PROMPT, ignoreBlanks: true };
}

/** With its formulas as Excel writes them. */
export function shownRule(rule: ExcelRule): ExcelRule {
  return JSON.parse(
    JSON.stringify(rule, (_, value: unknown) =>
      typeof value === "string" && value.startsWith("=") ? excelFormula(value) : value
    )
  ) as ExcelRule;
}
