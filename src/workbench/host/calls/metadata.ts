/** The parts of functions.json that the host goes by; office.js itself never reads that file. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  /** Errors among the arguments are passed on, where a parameter takes anything, instead of becoming the result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  /** The name under which the add-in associates its code. */
  readonly id: string;
  /** The name in a formula, without the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: FunctionOptions;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface FunctionOptions {
  readonly stream?: boolean;
  readonly cancelable?: boolean;
  readonly volatile?: boolean;
  readonly requiresAddress?: boolean;
  readonly requiresStreamAddress?: boolean;
  readonly excludeFromAutoComplete?: boolean;
}

const FILE = ["$schema", "functions", "allowErrorForDataTypeAny"];
const FUNCTION = ["id", "name", "description", "helpUrl", "parameters", "result", "options"];
const PARAMETER = ["name", "description", "type", "dimensionality", "optional", "repeating"];
const RESULT = ["type", "dimensionality"];
const OPTIONS = [
  "stream",
  "cancelable",
  "volatile",
  "requiresAddress",
  "requiresStreamAddress",
  "excludeFromAutoComplete",
];

const TYPES = ["any", "boolean", "number", "string"];
const DIMENSIONALITIES = ["scalar", "matrix"];

/** Refuses what the host would carry out otherwise than Excel does: silence would be worse. */
export function checkMetadata(file: FunctionsFile): void {
  refuseOthers(file, FILE, "functions.json");
  const seen = new Set<string>();
  for (const fn of file.functions) {
    for (const key of new Set([`id ${fn.id}`, `name ${fn.name}`])) {
      const folded = key.toUpperCase();
      if (seen.has(folded)) throw new Error(`functions.json has the ${key} twice.`);
      seen.add(folded);
    }
    checkFunction(fn);
  }
}

function checkFunction(fn: FunctionMetadata): void {
  const { id, options = {}, parameters = [], result = {} } = fn;
  if (!/^[A-Za-z0-9._]+$/.test(fn.name)) throw new Error(`"${fn.name}" cannot name a function.`);
  refuseOthers(fn, FUNCTION, id);
  refuseOthers(options, OPTIONS, id);
  refuseOthers(result, RESULT, id);
  if (options.stream && options.requiresAddress) {
    throw new Error(`${id} streams: it takes requiresStreamAddress, not requiresAddress.`);
  }
  if (options.requiresStreamAddress && !options.stream) {
    throw new Error(`${id} does not stream: it takes requiresAddress, not requiresStreamAddress.`);
  }
  const repeating = parameters.findIndex((parameter) => parameter.repeating);
  if (repeating >= 0 && repeating !== parameters.length - 1) {
    throw new Error(`Only the last parameter of ${id} can repeat.`);
  }
  for (const parameter of parameters) {
    const where = `${parameter.name} of ${id}`;
    refuseOthers(parameter, PARAMETER, where);
    const { type = "any", dimensionality = "scalar" } = parameter;
    if (!TYPES.includes(type)) throw new Error(`${where} cannot be of type ${type}.`);
    if (!DIMENSIONALITIES.includes(dimensionality)) {
      throw new Error(`${where} is scalar or matrix, not ${dimensionality}.`);
    }
  }
}

/** An option that is switched off asks for nothing. */
function refuseOthers(given: object, known: readonly string[], where: string): void {
  const others = Object.entries(given)
    .filter(([key, value]) => value !== false && !known.includes(key))
    .map(([key]) => key);
  if (others.length === 0) return;
  throw new Error(`The Excel host does not serve ${others.join(", ")} of ${where}.`);
}
