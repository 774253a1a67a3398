/** The parts of functions.json that the host goes by; office.js itself never reads that file. */
export interface FunctionMetadata {
  /** The name under which the add-in associates its code. */
  readonly id: string;
  /** The name in a formula, without the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: FunctionFlags;
  /** Errors among the arguments are passed on instead of becoming the result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface FunctionFlags {
  readonly stream?: boolean;
  readonly cancelable?: boolean;
  readonly requiresAddress?: boolean;
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowCustomDataForDataTypeAny?: boolean;
}

const KNOWN_OPTIONS = new Set(["stream", "cancelable", "requiresAddress"]);

/** Refuses what the host would carry out otherwise than Excel does: silence would be worse. */
export function checkMetadata({ functions }: FunctionsFile): void {
  const ids = new Set<string>();
  for (const { id, options = {}, parameters = [] } of functions) {
    if (ids.has(id)) throw new Error(`functions.json has ${id} twice.`);
    ids.add(id);
    const unknown = Object.entries(options)
      .filter(([key, value]) => value && !KNOWN_OPTIONS.has(key))
      .map(([key]) => key);
    if (unknown.length > 0) {
      throw new Error(`The Excel host does not serve ${unknown.join(", ")} of ${id}.`);
    }
    const repeating = parameters.findIndex((parameter) => parameter.repeating);
    if (repeating >= 0 && repeating !== parameters.length - 1) {
      throw new Error(`Only the last parameter of ${id} can repeat.`);
    }
  }
}
