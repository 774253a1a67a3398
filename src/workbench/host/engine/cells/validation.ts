import { CompiledFormula } from "@odoo/o-spreadsheet";
import type { DataValidationCriterion, DataValidationRule, Getters } from "@odoo/o-spreadsheet";
import { addressOf } from "../address";
import type { Reading } from "../plugins/facts-plugin";

type NameGetters = Pick<Getters, "getNamedRange" | "getRangeString">;

/** A rule as Excel knows it; comparisons are written as formulas, whatever they were given as. */
export interface ExcelRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly date?: Comparison;
  readonly time?: Comparison;
  readonly textLength?: Comparison;
}

export interface Comparison {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: Operator;
}

export const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
export type Operator = (typeof OPERATORS)[number];

/** What Excel keeps of the validation of cells; the engine knows the rule that it enforces by the same id. */
export interface Validation {
  /** The sheet of the cells. */
  readonly scope: string;
  readonly rule: ExcelRule;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: {
    readonly showPrompt: boolean;
    readonly title: string;
    readonly message: string;
  };
  readonly ignoreBlanks: boolean;
}

type RuleKind = keyof ExcelRule;

export function kindOf(rule: ExcelRule): RuleKind | undefined {
  return (Object.keys(rule) as RuleKind[])[0];
}

const CRITERIA = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  LessThan: "isLessThan",
  GreaterThanOrEqualTo: "isGreaterOrEqualTo",
  LessThanOrEqualTo: "isLessOrEqualTo",
} as const;

/** For cells that only have a prompt, and for what the engine cannot judge. */
const ANYTHING: DataValidationCriterion = { type: "customFormula", values: ["=TRUE"] };

/**
 * What the engine watches when a person types: numbers, whole or not, and lists. It shows what breaks a formula, and
 * leaves the length of texts to `isValid`.
 */
export function criterionOf(getters: NameGetters, rule: ExcelRule): DataValidationCriterion {
  const criterion = wanted(getters, rule);
  const isBad = (value: string) => value.startsWith("=") && CompiledFormula.IsBadExpression(value);
  return criterion.values.some(isBad) ? ANYTHING : criterion;
}

function wanted(
  getters: NameGetters,
  { list, custom, ...rule }: ExcelRule
): DataValidationCriterion {
  if (list) {
    const displayStyle = list.inCellDropDown ? "arrow" : "plainText";
    const range = listRange(getters, list.source);
    if (range !== undefined) return { type: "isValueInRange", values: [range], displayStyle };
    if (list.source.startsWith("=")) return ANYTHING;
    return { type: "isValueInList", values: itemsOf(list.source), displayStyle };
  }
  if (custom) return { type: "customFormula", values: [custom.formula] };
  const comparison = rule.wholeNumber ?? rule.decimal ?? rule.date ?? rule.time;
  if (!comparison) return ANYTHING;
  const { operator, formula1, formula2 = "" } = comparison;
  const two = operator === "Between" || operator === "NotBetween";
  const values = two ? [formula1, formula2] : [formula1];
  return { type: CRITERIA[operator], values: values.map(plainNumber) };
}

/** A rule as the engine takes it anew: one that a file holds may not be of a kind that it knows. */
export function acceptedRule(
  read: Pick<Reading, "getExcelFacts"> & NameGetters,
  rule: DataValidationRule
): DataValidationRule {
  const kept = read.getExcelFacts("validation")[rule.id] as Validation | undefined;
  return kept ? { ...rule, criterion: criterionOf(read, kept.rule) } : rule;
}

/** Whether the engine keeps a person from entering what breaks the rule: it judges formulas by what was there before. */
export function isBlocking({ rule, errorAlert }: Validation): boolean {
  return errorAlert.showAlert && errorAlert.style === "Stop" && !rule.custom && !rule.textLength;
}

/** The cells that a list is taken from, given as a reference or by their name; undefined for any other list. */
export function listRange(getters: NameGetters, source: string): string | undefined {
  if (!source.startsWith("=")) return undefined;
  const reference = source.slice(1).trim();
  const named = getters.getNamedRange(reference);
  if (named) return getters.getRangeString(named.range);
  return addressOf(reference) ? reference : undefined;
}

/** The items of a list that is written out. */
export function itemsOf(source: string): string[] {
  return source.split(",").map((item) => item.trim());
}

function plainNumber(formula: string): string {
  return /^=-?\d+(\.\d+)?$/.test(formula) ? formula.slice(1) : formula;
}

/** A rule that a person made in the grid, as Excel would have it. */
export function ruleOf({ type, values }: DataValidationCriterion): ExcelRule {
  const [first = "", second] = values.map((value) => (value.startsWith("=") ? value : `=${value}`));
  if (type === "isValueInList") return { list: { inCellDropDown: true, source: values.join(",") } };
  if (type === "isValueInRange") return { list: { inCellDropDown: true, source: first } };
  const operator = OPERATORS.find((name) => CRITERIA[name] === type);
  if (operator) {
    return {
      decimal: { formula1: first, operator, ...(second === undefined ? {} : { formula2: second }) },
    };
  }
  return { custom: { formula: type === "customFormula" ? first : "" } };
}
