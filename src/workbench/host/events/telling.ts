import type { Getters } from "@odoo/o-spreadsheet";
import type { Snapshot } from "./snapshot";
import type { Subscriptions } from "./subscriptions";

/** What a message is made from, and to whom it goes. */
export interface Telling {
  readonly read: Getters;
  readonly before: Snapshot;
  readonly now: Snapshot;
  readonly subscriptions: Subscriptions;
  /** Tells those of the targets that listen. */
  readonly send: (type: number, targets: readonly string[], message: () => object) => void;
}
