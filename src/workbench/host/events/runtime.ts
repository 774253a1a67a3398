import { flag } from "../protocol/arguments";
import { objectType, property } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject } from "../objects/context";

/** `context.runtime`: how Excel treats the add-in itself. */
export class Runtime extends ExcelObject {
  override get type(): ObjectType {
    return RUNTIME;
  }
}

const RUNTIME: ObjectType = objectType<Runtime>("Runtime", {
  properties: {
    enableEvents: property<Runtime, boolean>(
      ({ subscriptions }) => subscriptions.enabled,
      flag,
      ({ subscriptions }, enabled) => subscriptions.enable(enabled)
    ),
  },
  methods: {},
});
