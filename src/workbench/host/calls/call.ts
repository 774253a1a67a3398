import type { Position } from "../engine/journal";
import type { FunctionMetadata } from "./metadata";
import type { CallResult } from "./results";

/** One call of a function with certain arguments. Streaming cells with the same arguments share it. */
export interface Call {
  readonly key: string;
  readonly fn: FunctionMetadata;
  readonly values: readonly unknown[];
  /** The cell that asked first; its address goes with the call. */
  readonly position: Position;
  /** The engine's ids of the cells that use it. */
  readonly cells: Set<number>;
  /** The id under which the add-in knows it; undefined while it has not been started. */
  id: number | undefined;
  result: CallResult;
  answered: boolean;
  /** Shows the value that the workbook was opened with, until something asks for it anew. */
  asleep: boolean;
}

const Flag = { cancelable: 1, stream: 2, errors: 4 } as const;

export function flagsOf({ options = {}, allowErrorForDataTypeAny }: FunctionMetadata): number {
  return (
    (options.cancelable ? Flag.cancelable : 0) |
    (options.stream ? Flag.stream : 0) |
    (allowErrorForDataTypeAny ? Flag.errors : 0)
  );
}
