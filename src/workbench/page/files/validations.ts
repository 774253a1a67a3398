import type {
  BookValidation,
  ComparisonName,
  ValidationType,
} from "../../../xlsx/book/book-validation";
import { COMPARISONS } from "../../../xlsx/book/book-validation";
import type { Comparison, ExcelRule, Operator, Validation } from "../../host/files";
import { engineFormulaOf, storedFormulaOf } from "./formulas";

const OPERATORS: Readonly<Record<ComparisonName, Operator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const KINDS = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const satisfies Partial<Record<ValidationType, keyof ExcelRule>>;

const SEVERITIES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** A validation as the host keeps it. */
export function hostValidation(validation: BookValidation, scope: string): Validation {
  return {
    scope,
    rule: ruleOf(validation),
    errorAlert: {
      showAlert: validation.showError,
      style: SEVERITIES[validation.severity],
      title: validation.errorTitle,
      message: validation.error,
    },
    prompt: {
      showPrompt: validation.showPrompt,
      title: validation.promptTitle,
      message: validation.prompt,
    },
    ignoreBlanks: validation.allowBlank,
  };
}

function ruleOf({ type, operator, formulas, dropDown }: BookValidation): ExcelRule {
  const [first = "", second] = formulas;
  if (type === "none") return {};
  if (type === "custom") return { custom: { formula: engineFormulaOf(first) } };
  if (type === "list") {
    const items = /^"(.*)"$/s.exec(first)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: dropDown, source: items ?? engineFormulaOf(first) } };
  }
  const comparison: Comparison = {
    formula1: engineFormulaOf(first),
    operator: OPERATORS[operator],
    ...(second === undefined ? {} : { formula2: engineFormulaOf(second) }),
  };
  return { [KINDS[type]]: comparison };
}

/** A validation of the host as a file keeps it. */
export function bookValidation(held: Validation, ranges: string): BookValidation {
  const { rule, errorAlert, prompt, ignoreBlanks } = held;
  const severity = (["stop", "warning", "information"] as const).find(
    (word) => SEVERITIES[word] === errorAlert.style
  );
  return {
    ranges,
    ...ruleParts(rule),
    allowBlank: ignoreBlanks,
    showPrompt: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showError: errorAlert.showAlert,
    severity: severity ?? "stop",
    errorTitle: errorAlert.title,
    error: errorAlert.message,
  };
}

type RuleParts = Pick<BookValidation, "dropDown" | "formulas" | "operator" | "type">;

function ruleParts(rule: ExcelRule): RuleParts {
  const usual = { operator: "between", dropDown: true } as const;
  if (rule.list) {
    const { source, inCellDropDown: dropDown } = rule.list;
    const formula = source.startsWith("=")
      ? storedFormulaOf(source)
      : `"${source.replaceAll('"', '""')}"`;
    return { ...usual, type: "list", dropDown, formulas: [formula] };
  }
  if (rule.custom) return { ...usual, type: "custom", formulas: [stored(rule.custom.formula)] };
  for (const type of ["whole", "decimal", "date", "time", "textLength"] as const) {
    const comparison = rule[KINDS[type]];
    if (!comparison) continue;
    const { formula1, formula2, operator: name } = comparison;
    const operator = COMPARISONS.find((word) => OPERATORS[word] === name) ?? "between";
    const formulas = [formula1, ...(formula2 === undefined ? [] : [formula2])].map(stored);
    return { ...usual, type, operator, formulas };
  }
  return { ...usual, type: "none", formulas: [] };
}

function stored(formula: string): string {
  return formula.startsWith("=") ? storedFormulaOf(formula) : formula;
}
