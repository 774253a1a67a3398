import { LIMITS } from "../../model/inputs";
import type { TemplateWords } from "../../locale/nl/template";
import type { Dataset, DatasetTableId } from "../datasets/dataset";
import type { LayoutValidation } from "../layout";
import { CHOICES } from "../schema/choices";
import type { ChoiceSet } from "../schema/choices";
import type { Column, Reference } from "../schema/column";
import { choiceWord } from "../schema/words";
import { absoluteColumn } from "./address";
import { listFormula, listRange } from "./lists-sheet";
import type { TablePlan } from "./plan";
import type { PlannedColumn } from "./planned-column";

type Rule = LayoutValidation["rule"];
export type Ruling = Pick<LayoutValidation, "rule" | "severity" | "error">;
type NumberKind = "number" | "whole" | "year";

/** What the cells of each column may hold, as far as a drop-down or a bound can say it. */
export class Rulings {
  constructor(
    private readonly dataset: Dataset,
    private readonly plans: ReadonlyMap<DatasetTableId, TablePlan>,
    private readonly words: TemplateWords
  ) {}

  /** Null where any text will do, or where the row decides. */
  ofColumn(planned: PlannedColumn): Ruling | null {
    if (planned.kind === "own") return null;
    if (planned.kind === "family") return this.ofNumber("number", planned.family);
    const { key, column } = planned;
    if (column.reference !== undefined) return this.ofReference(column.reference);
    if (column.choices !== undefined) return this.ofChoice(column.choices);
    if (column.type === "incomes") return this.listed(this.list("incomes"), "warning");
    if (key === "parameter") return this.listed(this.list("parameter"), "warning");
    return isNumeric(column) ? this.ofNumber(column.type, column) : null;
  }

  ofReference(reference: Reference): Ruling {
    const rule = this.referenceRule(reference);
    return { rule, severity: "warning", error: this.words.validation.reference };
  }

  ofNumber(type: NumberKind, bounds: { readonly min?: number; readonly max?: number }): Ruling {
    const { validation } = this.words;
    if (type === "year") {
      const [min, max] = [bounds.min ?? LIMITS.firstYear, bounds.max ?? LIMITS.lastYear];
      return {
        rule: { type: "whole", min, max },
        severity: "stop",
        error: validation.year(min, max),
      };
    }
    const { min, max } = bounds;
    const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    const rule: Rule = { type: type === "whole" ? "whole" : "decimal", ...limits };
    const error = type === "whole" ? validation.whole : validation.number(min, max);
    return { rule, severity: "stop", error };
  }

  private ofChoice(set: ChoiceSet): Ruling {
    const values = CHOICES[set].map((choice) => choiceWord(set, choice));
    return this.listed({ type: "list", values }, "stop");
  }

  private listed(rule: Rule, severity: Ruling["severity"]): Ruling {
    return { rule, severity, error: this.words.validation.list };
  }

  private list(key: Parameters<typeof listFormula>[0]): Rule {
    const { dataset, words } = this;
    const formula = listFormula(key, dataset, words);
    return { type: "list-of", formula, range: listRange(key, dataset, words) };
  }

  /** Codes stand once in their own table; what recurs there comes from the lists. */
  private referenceRule(reference: Reference): Rule {
    switch (reference) {
      case "phase":
        return this.codesOf("lifecycle");
      case "group":
        return this.codesOf("groups");
      case "segment":
        return this.codesOf("segments");
      case "profile":
        return { type: "list", values: this.profiles() };
      case "milieu":
      case "component":
      case "scenario":
      case "segmentType":
      case "price":
        return this.list(reference);
    }
  }

  private codesOf(table: DatasetTableId): Rule {
    const { sheet, first, last } = this.plans.get(table)!;
    const range = absoluteColumn(sheet, first, last, 1);
    return { type: "list-of", formula: range, range };
  }

  private profiles(): readonly string[] {
    const { columns } = this.plans.get("profiles")!;
    return columns.flatMap((column) => (column.kind === "family" ? [column.code] : []));
  }
}

function isNumeric(column: Column): column is Column & { type: NumberKind } {
  return column.type === "number" || column.type === "whole" || column.type === "year";
}
