import { OfficeEvent, OfficeCall, Status } from "../protocol/dispatch-ids";
import type { EventId } from "../protocol/dispatch-ids";
import type { Outcome } from "./office-page";

/** A request of office.js's to Excel on the web, as far as the host reads it. */
export interface WebRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { call: 0, event: 1 } as const;
export const Code = { success: 0, notHandled: -2 } as const;

/** What is said to the host in passing: where the focus is, which keys were pressed, that the page is there. */
export const IN_PASSING: ReadonlySet<unknown> = new Set([
  0, 1, 4, 5, 6, 10, 13, 14, 15, 16, 17, 18, 19, 20, 21, 35, 39,
]);

/** Office's number for a file of its own format. */
const COMPRESSED = 1;

export type Keyed = Readonly<Record<string | number, unknown>>;

/** A request in this conversation, or undefined: the add-in may send its parent messages of its own. */
export function readRequest(data: unknown, conversation: string): WebRequest | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const read = JSON.parse(data) as Partial<WebRequest> | null;
    const ours = read?._messageType === 0 && read._conversationId === conversation;
    return ours ? (read as WebRequest) : undefined;
  } catch {
    return undefined;
  }
}

/** Arguments in the order in which the other seam has them; slices are asked for by index here. */
export function argumentsOf(id: number, data: Keyed, sliceSize: number): readonly unknown[] {
  switch (id) {
    case OfficeCall.batch:
      return data["ArrayData"] as readonly unknown[];
    case OfficeCall.getFile:
      return [data[0] === COMPRESSED];
    case OfficeCall.getSlice:
      return [data[2], Number(data[3]) * sliceSize, sliceSize];
    case OfficeCall.closeFile:
      return [data[2]];
    default:
      return [data[0], data[1], data[2]];
  }
}

export function answerOf(id: number, { status, answer }: Outcome): Keyed {
  const head = { Error: status, Version: 1 };
  if (status !== Status.success) return head;
  if (id === OfficeCall.batch) return { ...head, Data: answer };
  if (id === OfficeCall.getFileProperties) return { ...head, 0: { 1: answer[0] } };
  return { ...head, ...answer };
}

export function eventPayload(event: EventId, payload: readonly unknown[]): Keyed {
  return event === OfficeEvent.message ? { ArrayData: payload } : { ...payload };
}
