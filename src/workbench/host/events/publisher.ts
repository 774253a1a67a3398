import type { Engine } from "../engine/engine";
import type { Changes } from "../engine/watching/journal";
import type { Entry } from "../protocol/wire";
import { address } from "./areas";
import { cellChange } from "./change-messages";
import { gathered } from "./gathered";
import { snapshot } from "./snapshot";
import type { Snapshot } from "./snapshot";
import type { Subscriptions } from "./subscriptions";
import { tellTable, tellTablesChanged, tellTablesSelected } from "./table-events";
import type { Telling } from "./telling";
import { tellCalculated, tellChanged, tellSheet, tellShown } from "./worksheet-events";

/** What add-ins are to be told. */
interface News {
  readonly entries: readonly Entry[];
  /** Other cells are selected, or another sheet shown: office.js hears of that in a way of its own. */
  readonly selected: boolean;
}

/** Makes messages of what happened in the workbook, for those who listen. */
export class Publisher {
  private known: Snapshot;

  constructor(
    private readonly engine: Engine,
    private readonly subscriptions: Subscriptions
  ) {
    this.known = snapshot(engine);
  }

  news({ list, calculated }: Changes): News {
    const { subscriptions } = this;
    const entries: Entry[] = [];
    const before = this.known;
    const now = (this.known = snapshot(this.engine));
    const telling: Telling = {
      read: this.engine.model.getters,
      before,
      now,
      subscriptions,
      send: (type, targets, message) =>
        void entries.push(...subscriptions.entries(type, targets, message)),
    };
    for (const change of gathered(list)) {
      if (change.kind === "sheet") tellSheet(telling, change);
      else if (change.kind === "table") tellTable(telling, change);
      else {
        const cells = cellChange(telling, change);
        tellChanged(telling, cells);
        tellTablesChanged(telling, cells);
      }
    }
    tellCalculated(telling, calculated);
    tellShown(telling);
    tellTablesSelected(telling);
    const elsewhere =
      before.active !== now.active || address(before.selection) !== address(now.selection);
    return { entries, selected: subscriptions.enabled && elsewhere };
  }
}
