import { method } from "../protocol/members";
import type { HostObject, Method } from "../protocol/members";
import { Category } from "../protocol/wire";
import type { Entry } from "../protocol/wire";

/** An object that events are raised for: a worksheet, a table, or the collection of them. */
interface EventSource extends HostObject {
  readonly subscriptions: Subscriptions;
  readonly eventTarget: string;
}

/** What depends on who listens. */
interface SubscriptionHooks {
  /** What happened so far is told to those who listened then. */
  readonly changing: () => void;
  readonly changed: () => void;
}

/** Who listens to what. office.js registers once for each object that has handlers. */
export class Subscriptions {
  /** Whether add-ins are told of anything at all. */
  enabled = true;
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly hooks: SubscriptionHooks = {
      changing: () => undefined,
      changed: () => undefined,
    }
  ) {}

  add(type: number, target: string): void {
    this.count(type, target, 1);
  }

  remove(type: number, target: string): void {
    this.count(type, target, -1);
  }

  /** Nobody is there any more. */
  clear(): void {
    this.counts.clear();
    this.enabled = true;
    this.hooks.changed();
  }

  enable(enabled: boolean): void {
    this.hooks.changing();
    this.enabled = enabled;
  }

  has(type: number, target: string): boolean {
    return this.counts.has(key(type, target));
  }

  hasAny(type: number): boolean {
    return [...this.counts.keys()].some((held) => held.startsWith(key(type, "")));
  }

  /** The messages for those targets that somebody listens to. */
  entries(type: number, targets: readonly string[], message: () => object): Entry[] {
    if (!this.enabled) return [];
    return targets
      .filter((target) => this.has(type, target))
      .map((target) => [Category.event, type, target, JSON.stringify(message()), 0, false]);
  }

  private count(type: number, target: string, by: number): void {
    this.hooks.changing();
    const held = key(type, target);
    const count = (this.counts.get(held) ?? 0) + by;
    if (count > 0) this.counts.set(held, count);
    else this.counts.delete(held);
    this.hooks.changed();
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
