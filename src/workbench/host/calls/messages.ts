import { Category } from "../protocol/wire";
import type { Entry } from "../protocol/wire";
import { flagsOf, wantsAddress } from "./call";
import type { Call } from "./call";

const MessageType = { invoke: 1000, cancel: 1001 } as const;

/** Asks the add-in for a result, under an id. */
export function invocation(id: number, { fn, values }: Call, address: string): Entry {
  const told = wantsAddress(fn) ? address : null;
  return entry(MessageType.invoke, id, [id, fn.metadata.id, values, told, flagsOf(fn), null]);
}

export function cancellation(id: number): Entry {
  return entry(MessageType.cancel, id, { invocationId: id });
}

function entry(type: number, id: number, message: unknown): Entry {
  return [Category.customFunction, type, "", JSON.stringify(message), id, false];
}
