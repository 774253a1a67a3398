import { method } from "../protocol/members";
import type { HostObject, Method } from "../protocol/members";
import { Category } from "../protocol/wire";
import type { Entry } from "../protocol/wire";

/** An object that events are raised for: a worksheet, a table, or the collection of them. */
export interface EventSource extends HostObject {
  readonly subscriptions: Subscriptions;
  readonly eventTarget: string;
}

/** Who listens to what. office.js registers once for each object that has handlers. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  constructor(private readonly changed: () => void = () => undefined) {}

  add(type: number, target: string): void {
    this.count(type, target, 1);
  }

  remove(type: number, target: string): void {
    this.count(type, target, -1);
  }

  has(type: number, target: string): boolean {
    return this.counts.has(key(type, target));
  }

  hasAny(type: number): boolean {
    return [...this.counts.keys()].some((held) => held.startsWith(key(type, "")));
  }

  /** The messages for those targets that somebody listens to. */
  entries(type: number, targets: readonly string[], message: () => object): Entry[] {
    return targets
      .filter((target) => this.has(type, target))
      .map((target) => [Category.event, type, target, JSON.stringify(message()), 0, false]);
  }

  private count(type: number, target: string, by: number): void {
    const held = key(type, target);
    const count = (this.counts.get(held) ?? 0) + by;
    if (count > 0) this.counts.set(held, count);
    else this.counts.delete(held);
    this.changed();
  }
}

const key = (type: number, target: string): string => `${type}:${target}`;

/** The hidden methods with which office.js starts and stops listening, by the event's name on the wire. */
export function eventMethods<S extends EventSource>(
  events: Readonly<Record<string, number>>
): Record<string, Method<S>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        method<S, []>([], (self) => self.subscriptions.add(type, self.eventTarget)),
      ],
      [
        `_Unregister${name}Event`,
        method<S, []>([], (self) => self.subscriptions.remove(type, self.eventTarget)),
      ],
    ])
  );
}
