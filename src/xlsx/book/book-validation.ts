export const COMPARISONS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
export type ComparisonName = (typeof COMPARISONS)[number];

export const VALIDATION_TYPES = [
  "none",
  "whole",
  "decimal",
  "list",
  "date",
  "time",
  "textLength",
  "custom",
] as const;
export type ValidationType = (typeof VALIDATION_TYPES)[number];

/** What cells take, and what is said of it. */
export interface BookValidation {
  /** Ranges apart by spaces: "B2:B9 D4". */
  readonly ranges: string;
  readonly type: ValidationType;
  readonly operator: ComparisonName;
  /** Without "="; items of a list that is written out stand between quotes: `"a,b"`. */
  readonly formulas: readonly string[];
  readonly dropDown: boolean;
  readonly allowBlank: boolean;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showError: boolean;
  readonly severity: "stop" | "warning" | "information";
  readonly errorTitle: string;
  readonly error: string;
}
