import type { LayoutValidation } from "../assumptions/layout";
import { validationTexts } from "../assumptions/looks/validation-texts";
import { escapeXml } from "./xml";

/** The `<dataValidations>` element of a sheet, empty when there is nothing to validate. */
export function validationsXml(validations: readonly LayoutValidation[]): string {
  if (validations.length === 0) return "";
  const each = validations.map(validationXml).join("");
  return `<dataValidations count="${validations.length}">${each}</dataValidations>`;
}

function validationXml({ ref, rule, severity, ...words }: LayoutValidation): string {
  const { title, prompt, error } = validationTexts(words);
  const texts =
    ` errorTitle="${escapeXml(title)}" error="${escapeXml(error)}"` +
    ` promptTitle="${escapeXml(title)}" prompt="${escapeXml(prompt)}"`;
  const style = severity === "warning" ? ' errorStyle="warning"' : "";
  const { type, operator, formulas } = ruleXml(rule);
  return (
    `<dataValidation type="${type}"${style}${operator} allowBlank="1" showInputMessage="1"` +
    ` showErrorMessage="1"${texts} sqref="${escapeXml(ref)}">` +
    `${formulas.map((f, i) => `<formula${i + 1}>${escapeXml(f)}</formula${i + 1}>`).join("")}</dataValidation>`
  );
}

interface RuleXml {
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
}

function ruleXml(rule: LayoutValidation["rule"]): RuleXml {
  switch (rule.type) {
    case "list":
      return { type: "list", operator: "", formulas: [`"${listLiteral(rule.values)}"`] };
    case "list-of":
      return { type: "list", operator: "", formulas: [rule.formula] };
    case "decimal":
    case "whole":
      return { type: rule.type, ...bounds(rule.min, rule.max) };
  }
}

function bounds(min: number | undefined, max: number | undefined): Omit<RuleXml, "type"> {
  if (min !== undefined && max !== undefined)
    return { operator: "", formulas: [`${min}`, `${max}`] };
  if (max !== undefined) return { operator: ' operator="lessThanOrEqual"', formulas: [`${max}`] };
  // Without bounds any number will do: the least one that a cell holds is the bound.
  return { operator: ' operator="greaterThanOrEqual"', formulas: [`${min ?? "-1E+307"}`] };
}

const MAX_LIST = 255;

/** @throws RangeError for a list that no literal can hold: a layout uses "list-of" there */
function listLiteral(values: readonly string[]): string {
  const literal = values.join(",").replaceAll('"', '""');
  if (literal.length > MAX_LIST || values.some((value) => value.includes(","))) {
    throw new RangeError(`no list literal: ${literal}`);
  }
  return literal;
}
