import { either, integer, number, text } from "../protocol/arguments";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { method, orNull, readOnly } from "../protocol/members";
import type { HostCollection, HostObject, Method, Property } from "../protocol/members";

/** The item with this key, or the refusal that Excel gives. */
function itemOf<T extends HostObject>(collection: HostCollection<T>, key: string | number): T {
  const item = collection.find(key);
  if (!item) throw itemNotFound(`${collection.type.name} has no item "${key}"`);
  return item;
}

function itemAt<T extends HostObject>(collection: HostCollection<T>, index: number): T {
  const item = collection.items()[index];
  if (!item) throw invalidArgument(`${collection.type.name} has no item at place ${index}`);
  return item;
}

/** What every collection serves. */
export function collectionMembers<S extends HostCollection>(): {
  readonly count: Record<"count", Property<S>>;
  readonly getCount: Record<"getCount", Method<S>>;
  readonly getItem: Record<"getItem" | "getItemOrNullObject", Method<S>>;
  readonly getItemAt: Record<"getItemAt", Method<S>>;
} {
  const key = either(text, number);
  return {
    count: { count: readOnly((self) => self.items().length) },
    getCount: { getCount: method<S, []>([], (self) => self.items().length) },
    getItem: {
      getItem: method<S, [string | number]>([key], itemOf),
      getItemOrNullObject: method<S, [string | number]>([key], (self, wanted) =>
        orNull(() => itemOf(self, wanted))
      ),
    },
    getItemAt: { getItemAt: method<S, [number]>([integer], itemAt) },
  };
}

/** Names are compared as Excel does: capitals do not matter. */
export const sameName = (a: string, b: string | number): boolean =>
  a.toLowerCase() === String(b).toLowerCase();
