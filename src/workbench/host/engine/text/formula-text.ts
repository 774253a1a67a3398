import { CompiledFormula, iterateAstNodes, parse, registries, tokenize } from "@odoo/o-spreadsheet";
import { CULTURES, LOCALES } from "./locales";
import type { LocaleCode } from "./locales";
import { withEngineSheets, withExcelSheets } from "./sheet-names";

/**
 * Formulas as Excel writes them, in a language, and as the engine reads them. Names of functions are English in
 * every language: the host knows no translations of them.
 */

/** The engine knows no quote and no backslash at the end within a text: there they stand for them, ... */
const QUOTE = "\uE000";
const BACKSLASH = "\uE001";
/** ... and this function puts them back. */
const TEXT = "EXCEL.TEXT";

const SEPARATOR = "ARG_SEPARATOR";
const ROW_SEPARATOR = "ARRAY_ROW_SEPARATOR";

/** Its registry is global: registered once, before any workbook is opened. */
export function registerTextFunction(): void {
  registries.functionRegistry.replace(TEXT, {
    description: "A text with quotes in it.",
    args: [{ name: "text", description: "The text.", type: ["STRING"] }],
    hidden: true,
    compute: (text) => ({ value: restored(String((text as { value: unknown }).value), '"') }),
  });
}

/** A formula in a language as the engine reads it. */
export function engineFormula(formula: string, locale: LocaleCode = "en-US"): string {
  const { errors, booleans } = CULTURES[locale];
  const reference = errors["#REF!"] ?? "#REF!";
  const tokens = tokenize(shielded(withEngineSheets(formula)), LOCALES[locale]);
  let depth = 0;
  return tokens
    .map(({ type, value }, i) => {
      const next = tokens[i + 1]?.value ?? "";
      const last = tokens[i - 1]?.value ?? "";
      depth += type === "LEFT_BRACE" ? 1 : type === "RIGHT_BRACE" ? -1 : 0;
      switch (type) {
        case "STRING":
          return value.includes(QUOTE) || value.includes(BACKSLASH) ? `${TEXT}(${value})` : value;
        case "NUMBER":
          return value.replace(LOCALES[locale].decimalSeparator, ".");
        case SEPARATOR:
          return depth > 0 && locale !== "en-US" ? ";" : ",";
        case ROW_SEPARATOR:
          return locale === "en-US" ? ";" : ",";
        case "OPERATOR":
          return value === "#" && `#${next}` === reference ? "#REF" : value;
        case "SYMBOL":
          // The engine writes a lost reference without its exclamation mark.
          if (last === "#REF" && value.startsWith("!")) return value.slice(1);
          if (last === "#" && `#${value}` === reference) return "";
          if (value.toUpperCase() === booleans.true) return "TRUE";
          return value.toUpperCase() === booleans.false ? "FALSE" : value;
        default:
          return value;
      }
    })
    .join("");
}

/** A formula of the engine as Excel writes it in a language. */
export function excelFormula(formula: string, locale: LocaleCode = "en-US"): string {
  const { errors, booleans } = CULTURES[locale];
  const tokens = tokenize(formula);
  const isText = (i: number): boolean => tokens[i]?.value.toUpperCase() === TEXT;
  let depth = 0;
  const written = tokens
    .map(({ type, value }, i) => {
      depth += type === "LEFT_BRACE" ? 1 : type === "RIGHT_BRACE" ? -1 : 0;
      switch (type) {
        case "STRING":
          return restored(value, '""');
        case "LEFT_PAREN":
          return isText(i - 1) ? "" : value;
        case "RIGHT_PAREN":
          return isText(i - 3) ? "" : value;
        case "NUMBER":
          return value.replace(".", LOCALES[locale].decimalSeparator);
        case SEPARATOR:
          return depth > 0 && locale !== "en-US" ? "\\" : LOCALES[locale].formulaArgSeparator;
        case "INVALID_REFERENCE":
          return errors["#REF!"] ?? "#REF!";
        case "SYMBOL":
          if (isText(i)) return "";
          if (tokens[i + 1]?.type === "LEFT_PAREN") return value.toUpperCase();
          return { TRUE: booleans.true, FALSE: booleans.false }[value.toUpperCase()] ?? value;
        default:
          return value;
      }
    })
    .join("");
  return withExcelSheets(written);
}

/** Whether the engine can read a formula. A function that nobody knows is no mistake in it: the cell says #NAME?. */
export function isFormula(formula: string): boolean {
  try {
    const unknown = iterateAstNodes(parse(formula)).some(
      (node) =>
        node.type === "FUNCALL" && !registries.functionRegistry.contains(node.value.toUpperCase())
    );
    return unknown || !CompiledFormula.IsBadExpression(formula);
  } catch {
    return false;
  }
}

/** Puts what the engine does not understand within texts out of its sight; names of sheets may hold quotes too. */
function shielded(formula: string): string {
  let inside = "";
  let out = "";
  for (let i = 0; i < formula.length; i++) {
    const char = formula.charAt(i);
    if (inside === '"' && char === '"' && formula.charAt(i + 1) === '"') {
      out += QUOTE;
      i++;
      continue;
    }
    if (inside === "" ? char === '"' || char === "'" : char === inside) {
      inside = inside === "" ? char : "";
    }
    out += inside === '"' && char === "\\" ? BACKSLASH : char;
  }
  return out;
}

function restored(text: string, quote: string): string {
  return text.replaceAll(QUOTE, quote).replaceAll(BACKSLASH, "\\");
}
