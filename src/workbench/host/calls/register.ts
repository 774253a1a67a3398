import { registries } from "@odoo/o-spreadsheet";
import type { AddFunctionDescription, Arg, ArgDefinition, EvalContext } from "@odoo/o-spreadsheet";
import { hooksOf } from "../engine/hooks";
import type { CallBook } from "./call-book";
import { checkMetadata } from "./metadata";
import type { FunctionMetadata, FunctionsFile, ParameterMetadata } from "./metadata";

const UNKNOWN = { value: "#NAME?" };

/**
 * Makes the functions known to the engine, under a namespace. Its registry is global, and read when a formula is
 * compiled: this comes before any workbook is opened.
 */
export function registerFunctions(namespace: string, file: FunctionsFile): void {
  checkMetadata(file);
  for (const fn of file.functions) {
    registries.functionRegistry.replace(
      `${namespace}.${fn.name}`.toUpperCase(),
      describe(namespace, fn)
    );
  }
}

function describe(namespace: string, fn: FunctionMetadata): AddFunctionDescription {
  const errors = fn.allowErrorForDataTypeAny ?? false;
  return {
    description: fn.description ?? fn.name,
    category: namespace,
    isExported: true,
    args: (fn.parameters ?? []).map((parameter) => argument(parameter, errors)),
    compute(this: EvalContext, ...given: Arg[]) {
      const calls = hooksOf(this)?.calls as CallBook | undefined;
      return calls ? calls.evaluate(fn, this, given) : UNKNOWN;
    },
  };
}

function argument(parameter: ParameterMetadata, acceptErrors: boolean): ArgDefinition {
  const { name, description = name, optional = false, repeating = false } = parameter;
  const matrix = parameter.dimensionality === "matrix";
  return {
    name,
    description,
    type: [matrix ? "RANGE<ANY>" : "ANY"],
    optional,
    repeating,
    acceptMatrix: matrix,
    acceptErrors,
  };
}
