import { iterateAstNodes, parse, registries } from "@odoo/o-spreadsheet";
import { engineFormula, excelFormula, isFormula } from "../../host/files";
import { NAMESPACE } from "./add-in";
import { storedFunction } from "./newer-functions";

/** Texts and quoted names of sheets, in which nothing is a function; or a name before a bracket. */
const FUNCTION = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*(?=\()/gu;

/** How a file writes a function of an add-in: the namespace and the function with a line between them. */
const CUSTOM = "_xldudf_";

function withFunctions(formula: string, change: (name: string) => string): string {
  return formula.replace(FUNCTION, (found) => (/^["']/.test(found) ? found : change(found)));
}

/** A formula of a file, without "=", as the engine reads it, with "=". */
export function engineFormulaOf(stored: string): string {
  return engineFormula(`=${withFunctions(stored, plainFunction)}`);
}

function plainFunction(name: string): string {
  if (name.toLowerCase().startsWith(CUSTOM)) {
    return name.slice(CUSTOM.length).replace("_", ".");
  }
  return name.replace(/^_xlfn\./i, "").replace(/^_xlws\./i, "");
}

/** A formula of the engine, with "=", as a file holds it, without. */
export function storedFormulaOf(formula: string): string {
  return withFunctions(excelFormula(formula).slice(1), (name) => {
    const upper = name.toUpperCase();
    return isCustom(upper) ? CUSTOM + upper.replace(".", "_") : storedFunction(upper);
  });
}

function isCustom(name: string): boolean {
  return name.startsWith(`${NAMESPACE}.`);
}

/** Whether all of a formula is one call of a custom function: then what the cell shows is what the call gave. */
export function isSingleCall(formula: string): boolean {
  try {
    const ast = parse(formula);
    return ast.type === "FUNCALL" && isCustom(ast.value.toUpperCase());
  } catch {
    return false;
  }
}

/** Whether the workbench calculates a formula, as far as its functions go. */
export function isCalculated(formula: string, names: ReadonlySet<string>): boolean {
  if (!isFormula(formula)) return false;
  try {
    return iterateAstNodes(parse(formula)).every((node) => {
      if (node.type === "SYMBOL") return names.has(node.value.toLowerCase());
      if (node.type !== "FUNCALL") return true;
      const name = node.value.toUpperCase();
      return isCustom(name) || registries.functionRegistry.contains(name);
    });
  } catch {
    return false;
  }
}
