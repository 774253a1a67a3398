import type { CallBook } from "../calls/call-book";
import type { Engine } from "../engine/engine";
import type { Subscriptions } from "../events/subscriptions";
import { HostCollection, HostObject } from "../protocol/members";

/** What every object of the host stands on. */
export interface Context {
  readonly engine: Engine;
  readonly subscriptions: Subscriptions;
  readonly calls: CallBook;
}

/** An object of Excel's: a view on the workbook, found again each time by its ids. */
export abstract class ExcelObject extends HostObject {
  constructor(readonly context: Context) {
    super();
  }

  get subscriptions(): Subscriptions {
    return this.context.subscriptions;
  }
}

export abstract class ExcelCollection<T extends HostObject> extends HostCollection<T> {
  constructor(readonly context: Context) {
    super();
  }

  get subscriptions(): Subscriptions {
    return this.context.subscriptions;
  }
}

/** Whether a worksheet was deleted. Does not make writes that wait be carried out. */
export function sheetGone({ engine }: Context, sheetId: string): boolean {
  return engine.model.getters.tryGetSheet(sheetId) === undefined;
}

/** An id that nobody else has had, not even an object whose creation was undone. */
export function newId({ engine }: Context): string {
  return engine.model.uuidGenerator.uuidv4();
}
