import { registries } from "@odoo/o-spreadsheet";
import type { AddFunctionDescription, Arg, ArgDefinition, EvalContext } from "@odoo/o-spreadsheet";
import { hooksOf } from "../engine/plugins/hooks";
import type { CustomFunction } from "./call";
import type { CallBook } from "./call-book";
import { checkMetadata } from "./metadata";
import type { FunctionMetadata, FunctionsFile, ParameterMetadata } from "./metadata";

const UNKNOWN = { value: "#NAME?" };

/** The shapes of parameters that each name was registered with, in the order in which they came. */
const shapes = new Map<string, string[]>();

/**
 * Makes the functions known to the engine, under a namespace. Its registry is global, and read when a formula is
 * compiled: this comes before any workbook is opened.
 */
export function registerFunctions(namespace: string, file: FunctionsFile): void {
  checkMetadata(file);
  for (const metadata of file.functions) {
    const name = `${namespace}.${metadata.name}`.toUpperCase();
    const fn = { name, metadata, errors: file.allowErrorForDataTypeAny ?? false };
    registries.functionRegistry.replace(name, describe(namespace, fn));
    // The engine remembers by this name how arguments lie: with other parameters, it is to look again.
    registries.functionRegistry.get(name).name += "'".repeat(shapeNumber(name, metadata));
  }
}

function shapeNumber(name: string, metadata: FunctionMetadata): number {
  const shape = JSON.stringify(
    definitions(metadata).map(({ optional, repeating }) => [optional, repeating])
  );
  const seen = shapes.get(name) ?? [];
  if (!seen.includes(shape)) shapes.set(name, [...seen, shape]);
  return shapes.get(name)!.indexOf(shape);
}

function describe(namespace: string, fn: CustomFunction): AddFunctionDescription {
  const { name, description = name, options } = fn.metadata;
  return {
    description,
    category: namespace,
    isExported: true,
    hidden: options?.excludeFromAutoComplete ?? false,
    args: definitions(fn.metadata),
    compute(this: EvalContext, ...given: Arg[]) {
      const calls = hooksOf(this)?.calls as CallBook | undefined;
      return calls ? calls.evaluate(fn, this, given) : UNKNOWN;
    },
  };
}

/**
 * The engine counts arguments and offers help by these, and that is all: every argument comes as it is, errors and
 * whole ranges too. It takes no optional parameter before one that repeats; leaving it out leaves the count right.
 */
function definitions({ parameters = [] }: FunctionMetadata): ArgDefinition[] {
  const repeats = parameters.at(-1)?.repeating ?? false;
  return parameters
    .filter(({ optional, repeating }) => repeating || !(repeats && optional))
    .map(definition);
}

function definition({ name, description = name, ...given }: ParameterMetadata): ArgDefinition {
  const { optional = false, repeating = false } = given;
  return {
    name,
    description,
    type: ["RANGE<ANY>"],
    optional: optional || repeating,
    repeating,
    acceptMatrix: true,
    acceptErrors: true,
  };
}
