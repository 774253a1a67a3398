import type { FunctionMetadata } from "./metadata";
import type { CallResult } from "./results";

/** A function of the add-in as cells know it. */
export interface CustomFunction {
  /** With its namespace, in capitals: `WONING.BEHOEFTE`. */
  readonly name: string;
  readonly metadata: FunctionMetadata;
  /** Takes errors as arguments, where a parameter takes anything. */
  readonly errors: boolean;
}

/** One call of a function with certain arguments. Streaming cells with the same arguments share it. */
export interface Call {
  readonly key: string;
  readonly fn: CustomFunction;
  readonly values: readonly unknown[];
  /** The engine's ids of the cells that use it. */
  readonly cells: Set<number>;
  /** The id under which the add-in was asked; undefined while it has not been. */
  id: number | undefined;
  result: CallResult;
  answered: boolean;
  /** Shows the value that the workbook was opened with, until something asks for it anew. */
  asleep: boolean;
}

const Flag = { cancelable: 1, stream: 2, errors: 4 } as const;

export function flagsOf({ metadata: { options = {} }, errors }: CustomFunction): number {
  return (
    (options.cancelable ? Flag.cancelable : 0) |
    (options.stream ? Flag.stream : 0) |
    (errors ? Flag.errors : 0)
  );
}

/** Told the address of the cell, and therefore called for each cell by itself. */
export function wantsAddress({ metadata: { options = {} } }: CustomFunction): boolean {
  return options.requiresAddress === true || options.requiresStreamAddress === true;
}

/** Calculated along in each calculation; a stream never is, since it brings what is new by itself. */
export function isVolatile({ metadata: { options = {} } }: CustomFunction): boolean {
  return options.volatile === true && options.stream !== true;
}

/** Cells share a stream when they ask the same; anything else is each cell's own. */
export function keyOf(
  fn: CustomFunction,
  values: readonly unknown[],
  cellId: number | undefined
): string {
  const shared = fn.metadata.options?.stream && !wantsAddress(fn);
  return JSON.stringify([fn.name, values, shared ? null : (cellId ?? null)]);
}
