import { helpers } from "@odoo/o-spreadsheet";
import type { FactKind, Reading } from "../plugins/facts-plugin";

/** Facts with formulas in them, such as names that stand for one, and what the formulas are called there. */
const WITH_FORMULAS = ["names", "validation"] as const;
const FORMULAS = new Set(["formula", "formula1", "formula2", "source"]);

interface Adapted {
  readonly kind: FactKind;
  readonly key: string;
  readonly value: unknown;
}

/**
 * The facts that are others once their formulas are changed.
 * @param first the sheet where references of facts stand that are of no sheet
 * @param change a formula of a sheet into what it becomes
 */
export function* adaptedFacts(
  read: Pick<Reading, "getExcelFacts">,
  first: string,
  change: (formula: string, sheetId: string) => string
): Generator<Adapted> {
  for (const kind of WITH_FORMULAS) {
    for (const [key, fact] of Object.entries(read.getExcelFacts(kind))) {
      // What was forgotten stays there as nothing.
      const { scope = first } = (fact ?? {}) as { readonly scope?: string };
      const value = withFormulas(fact, (formula) => change(formula, scope));
      if (!helpers.deepEquals(value as object, fact as object)) yield { kind, key, value };
    }
  }
}

/** A fact in which each formula is changed. */
function withFormulas(fact: unknown, change: (formula: string) => string): unknown {
  if (typeof fact !== "object" || fact === null || Array.isArray(fact)) return fact;
  const entries = Object.entries(fact).map(([key, value]) => {
    const isFormula = FORMULAS.has(key) && typeof value === "string" && value.startsWith("=");
    return [key, isFormula ? change(value) : withFormulas(value, change)] as const;
  });
  return Object.fromEntries(entries);
}
